import { defineMachine } from './protocol'
import { asks, asksAbout, asksFor, giz, step, text } from './vocabulary'

/** From the biggest risk to the first sign of going the right way, in four questions. */
export const riskToWish = defineMachine({
  id: 'risk-to-wish',
  title: text('Van risico naar wens', 'From risk to wish'),
  group: 'motivational-interviewing',
  sources: [giz('1 Open vragen stellen')],
  rows: ['P03.2'],
  steps: [
    step(
      'biggest-risk',
      text('Het grootste risico', 'The biggest risk'),
      text(
        'Je vroeg wat er kan gebeuren als alles blijft zoals het is, en kreeg antwoord.',
        'You asked what may happen if all stays as it is, and got an answer.',
      ),
      [asks(['asks-if-unchanged', 'topic-unchanged']), asksAbout(['topic-unchanged'], { before: ['what-instead'] })],
    ),
    step(
      'what-instead',
      text('Wat dan wel', 'What instead'),
      text('Je vroeg wat de ander in plaats daarvan wil.', 'You asked what the other wants instead.'),
      [
        asks(['asks-what-instead'], { after: ['biggest-risk'] }),
        asks(['asks-desired-situation'], {
          after: ['biggest-risk'],
          not: { cues: ['topic-better', 'topic-notice', 'asks-first-sign'] },
        }),
        asksFor(['desired-situation'], {
          not: { cues: ['topic-better', 'topic-notice', 'asks-first-sign', 'topic-unchanged'] },
        }),
      ],
    ),
    step(
      'what-better',
      text('Wat er dan beter is', 'What would be better'),
      text('Je vroeg wat er dan beter zou zijn.', 'You asked what would be better then.'),
      [
        asks(['asks-advantages', 'asks-what-different'], { after: ['what-instead'] }),
        asks(['topic-better', 'topic-yield'], {
          after: ['biggest-risk', 'what-instead'],
          not: { cues: ['asks-first-sign'] },
        }),
      ],
    ),
    step(
      'first-sign',
      text('Het eerste teken', 'The first sign'),
      text(
        'Je vroeg waaraan de ander merkt dat het de goede kant op gaat.',
        'You asked by what the other would notice that it goes the right way.',
      ),
      [asks(['asks-first-sign', 'topic-notice'], { after: ['biggest-risk', 'what-instead'] })],
    ),
  ],
})
