import { defineMachine } from './protocol'
import { asks, asksFor, codes, giz, jgz, step, text } from './vocabulary'

const CHANGE = { reply: [{ codes: ['change-talk'] as const }] }

/** Seven ways to let the client speak for change; which ones, and in what order, is free. */
export const elicitingChangeTalk = defineMachine({
  id: 'eliciting-change-talk',
  title: text('Verandertaal ontlokken', 'Eliciting change talk'),
  group: 'motivational-interviewing',
  kind: 'skill',
  sources: [giz('Verandertaal ontlokken'), jgz('Tekstvak 1 Concrete tips bij motiverende gespreksvoering')],
  rows: ['P06'],
  anyOrder: true,
  clientOpening: [{ codes: ['sustain-talk'] }, { attributes: ['ambivalence'] }],
  closing: ['pros-and-cons', 'both-sides', 'intention', 'optimism', 'benefits'],
  steps: [
    step(
      'pros-and-cons',
      text('De voor- en nadelen van nu', 'The pros and cons of now'),
      text(
        'Je vroeg wat er vervelend of lastig is aan hoe het nu gaat, en hoorde de ander voor verandering spreken.',
        'You asked what is annoying or hard about how it goes now, and heard the other speak for change.',
      ),
      [asks(['asks-disadvantages', 'asks-worry', 'asks-if-unchanged', 'topic-worry', 'topic-unchanged'])],
      CHANGE,
    ),
    step(
      'both-sides',
      text('Beide kanten naast elkaar', 'Both sides side by side'),
      text(
        'Je zette de twee kanten naast elkaar met "en", niet met "maar".',
        'You put the two sides next to each other with "and", not with "but".',
      ),
      [codes(['complex-reflection'], { attributes: ['double-sided'], after: ['opening'] })],
      CHANGE,
    ),
    step(
      'intention',
      text('Het voornemen laten horen', 'Let the intention be heard'),
      text(
        'Je gaf de wens terug die je hoorde, of vroeg wat de ander er nu van vindt.',
        'You handed back the wish that you heard, or asked what the other thinks of it now.',
      ),
      [
        codes(['complex-reflection'], { attributes: ['desire'], after: ['opening'] }),
        asksFor(['next-step', 'goal'], { after: ['opening'] }),
        asks(['topic-now-what']),
      ],
      CHANGE,
    ),
    step(
      'own-responsibility',
      text('De keuze is aan de ander', 'The choice is theirs'),
      text('Je zei dat de keuze bij de ander ligt.', 'You said that the choice lies with the other.'),
      [codes(['autonomy'])],
      { optional: true },
    ),
    step(
      'optimism',
      text('Vertrouwen laten horen', 'Voice optimism'),
      text(
        'Je wees op wat eerder lukte of zei dat je er vertrouwen in hebt.',
        'You pointed at what worked before or said that you trust in it.',
      ),
      [codes(['affirmation']), asksFor(['success', 'strengths'], { after: ['opening'] }), { cues: ['voices-trust'] }],
      CHANGE,
    ),
    step(
      'roll-with',
      text('Meeveren', 'Roll with it'),
      text(
        'Je gaf het bezwaar terug in plaats van het te bestrijden.',
        'You handed the objection back instead of fighting it.',
      ),
      [
        codes(['simple-reflection', 'complex-reflection', 'acknowledgement'], {
          after: ['opening'],
          not: { attributes: ['double-sided', 'desire'] },
        }),
      ],
      { optional: true },
    ),
    step(
      'benefits',
      text('Wat verandering oplevert', 'What change would bring'),
      text(
        'Je vroeg wat het zou opleveren, en de ander noemde iets.',
        'You asked what it would bring, and the other named something.',
      ),
      [
        asks(['asks-advantages', 'asks-what-it-yields', 'topic-yield', 'topic-better']),
        asksFor(['desired-situation'], { after: ['opening'] }),
      ],
      CHANGE,
    ),
  ],
})
