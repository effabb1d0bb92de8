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
      [asks(['asks-opinion', 'asks-worry', 'asks-disadvantages'], { after: ['opening'] })],
      { reply: [{ codes: ['sustain-talk'] }, { codes: ['neutral'] }], optional: true },
    ),
    step(
      'weigh',
      text('Overpeinzing: afwegen', 'Contemplation: weigh'),
      text(
        'De ander twijfelt; je zette de kanten naast elkaar.',
        'The other doubts; you put the sides next to each other.',
      ),
      [
        codes(['complex-reflection'], { attributes: ['double-sided'], after: ['opening'] }),
        asks(['asks-advantages', 'asks-importance'], { after: ['opening'] }),
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
        asksFor(['goal', 'desired-situation'], { after: ['opening'] }),
        codes(['advice'], { attributes: ['options'], after: ['opening'] }),
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
      [asksFor(['next-step'], { after: ['opening'] })],
      { reply: [{ codes: ['change-talk'] }] },
    ),
    step(
      'act',
      text('Actie: bekrachtigen', 'Action: affirm'),
      text(
        'De ander doet het al; je vroeg hoe het lukt of bekrachtigde het.',
        'The other does it already; you asked how they manage or affirmed it.',
      ),
      [
        asksFor(['success'], { after: ['opening'] }),
        codes(['affirmation'], { cues: ['you-managed', 'effort-word'], after: ['opening'] }),
      ],
    ),
    step(
      'maintain',
      text('Nieuw gedrag: volhouden', 'New behaviour: keep it up'),
      text(
        'Je vroeg hoe de ander het volhoudt, ook bij een terugval.',
        'You asked how the other keeps it up, also after a relapse.',
      ),
      [asks(['asks-keep-up'], { after: ['opening'] })],
    ),
    step(
      'after-relapse',
      text('Terugval: begrip', 'Relapse: understanding'),
      text(
        'Er was een terugval; je noemde dat het erbij hoort.',
        'There was a relapse; you said that it is part of it.',
      ),
      [codes(['normalising', 'affirmation', 'complex-reflection', ...QUESTIONS], { cues: ['names-relapse'] })],
      { optional: true },
    ),
  ],
})
