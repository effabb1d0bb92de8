import { defineMachine } from './protocol'
import { asks, asksFor, codes, jgz, QUESTIONS, step, text } from './vocabulary'

/**
 * The stages of change, told from what the client says; each stage calls for another response. A relapse leads back
 * and is no failure.
 */
export const stagesOfChange = defineMachine({
  id: 'stages-of-change',
  title: text('Fasen van gedragsverandering', 'Stages of change'),
  group: 'session',
  kind: 'skill',
  sources: [jgz('Vaardigheid 24')],
  rows: ['P57'],
  anyOrder: true,
  clientOpening: [{ codes: ['change-talk', 'sustain-talk'] }],
  closing: ['maintain'],
  steps: [
    step(
      'explore',
      text('Voorbeschouwing: verkennen', 'Precontemplation: explore'),
      text(
        'De ander ziet geen probleem; je verkende zonder te duwen.',
        'The other sees no problem; you explored without pushing.',
      ),
      [
        asks(['asks-opinion', 'asks-worry', 'asks-disadvantages', 'topic-worry'], {
          after: ['opening'],
          before: ['weigh', 'decide', 'prepare', 'act'],
          not: { cues: ['asks-advantages'], attributes: ['next-step', 'goal'] },
        }),
      ],
      {
        reply: [{ codes: ['sustain-talk'] }, { codes: ['neutral'] }],
        optional: true,
        continues: [codes(['complex-reflection', 'simple-reflection'], { within: 2, last: true })],
      },
    ),
    step(
      'weigh',
      text('Overpeinzing: afwegen', 'Contemplation: weigh'),
      text(
        'De ander twijfelt; je zette de kanten naast elkaar.',
        'The other doubts; you put the sides next to each other.',
      ),
      [
        codes(['complex-reflection', 'summary'], { attributes: ['double-sided'] }),
        asks(['asks-advantages', 'asks-importance', 'pros-and-cons'], { after: ['opening'] }),
      ],
    ),
    step(
      'decide',
      text('Besluitvorming: mogelijkheden', 'Decision: options'),
      text(
        'De ander wil; je vroeg welke mogelijkheden die ziet.',
        'The other wants to; you asked which options they see.',
      ),
      [
        asks(['topic-options']),
        asksFor(['goal', 'desired-situation'], { after: ['opening'], before: ['maintain'] }),
        codes(['advice'], { attributes: ['options'] }),
        { codes: ['autonomy'], after: ['weigh'] },
      ],
      { reply: [{ codes: ['change-talk'] }] },
    ),
    step(
      'prepare',
      text('Voorbereiding: een stap', 'Preparation: a step'),
      text(
        'Je vroeg naar een eerste stap, en de ander noemde er een.',
        'You asked for a first step, and the other named one.',
      ),
      [asksFor(['next-step'])],
      { reply: [{ codes: ['change-talk'] }] },
    ),
    step(
      'act',
      text('Actie: bekrachtigen', 'Action: affirm'),
      text(
        'De ander doet het al; je vroeg hoe het lukt of bekrachtigde het.',
        'The other does it already; you asked how they manage or affirmed it.',
      ),
      [asksFor(['success']), codes(['affirmation'])],
    ),
    step(
      'maintain',
      text('Nieuw gedrag: volhouden', 'New behaviour: keep it up'),
      text(
        'Je vroeg hoe de ander het volhoudt, ook bij een terugval.',
        'You asked how the other keeps it up, also after a relapse.',
      ),
      [asks(['asks-keep-up', 'topic-keep-up'])],
    ),
    step(
      'after-relapse',
      text('Terugval: begrip', 'Relapse: understanding'),
      text(
        'Er was een terugval; je noemde dat het erbij hoort.',
        'There was a relapse; you said that it is part of it.',
      ),
      [
        codes(['normalising', 'affirmation', 'complex-reflection', ...QUESTIONS], { cues: ['names-relapse'] }),
        codes(['normalising', 'information'], { cues: ['topic-relapse'] }),
      ],
      { optional: true },
    ),
  ],
})
