import { defineMachine } from './protocol'
import { asks, asksFor, codes, obvlk, step, text } from './vocabulary'

/** Where there is shame or fear: a chain of neutral questions about one event, affirmed at each answer. */
export const neutralEnquiry = defineMachine({
  id: 'neutral-enquiry',
  title: text('Neutraal navragen bij schaamte of angst', 'Neutral enquiry at shame or fear'),
  group: 'solution-focused',
  sources: [obvlk('3.2.4 Benadrukken wat goed gaat: aandachtspunten')],
  rows: ['P17.1'],
  steps: [
    step(
      'what-happened',
      text('Wat er gebeurde', 'What happened'),
      text('Je vroeg wat er gebeurde.', 'You asked what happened.'),
      [asks(['asks-what-happened']), asks(['topic-event'], { before: ['what-did-you-do', 'what-worked'] })],
    ),
    step(
      'what-did-you-do',
      text('Wat iemand toen deed', 'What they did'),
      text('Je vroeg wat de ander toen deed.', 'You asked what the other did then.'),
      [
        asks(['asks-own-part', 'asks-what-was-done', 'topic-your-doing'], {
          not: { attributes: ['success', 'strengths'] },
        }),
        // Asked for the first time, what somebody did is asked before what of it worked.
        asks(['asks-own-part', 'asks-what-was-done', 'topic-your-doing'], {
          before: ['what-did-you-do', 'what-worked'],
        }),
      ],
    ),
    step(
      'what-worked',
      text('Wat daarin werkte', 'What worked in it'),
      text('Je vroeg wat daarvan werkte, en hoe dat kwam.', 'You asked what of it worked, and what made it work.'),
      [
        asksFor(['success', 'strengths']),
        asks(['asks-success'], { after: ['what-happened', 'what-did-you-do'] }),
        asks(['how-come', 'asks-explanation'], { after: ['what-did-you-do', 'what-worked'] }),
      ],
    ),
    step(
      'take-along',
      text('Wat iemand meeneemt', 'What to take along'),
      text(
        'Je vroeg wat de ander meeneemt naar een volgende keer.',
        'You asked what the other takes along to a next time.',
      ),
      [
        asks(['asks-take-along', 'asks-more-of-it', 'topic-lesson'], { after: ['what-happened', 'what-worked'] }),
        asksFor(['next-step'], { after: ['what-worked'] }),
        asks(['asks-what-different'], { about: ['if-word'], after: ['what-worked'] }),
      ],
    ),
    step(
      'affirm',
      text('Bekrachtigen', 'Affirm'),
      text('Je bekrachtigde wat de ander vertelde.', 'You affirmed what the other told.'),
      [codes(['affirmation'], { after: ['what-happened'] })],
      { optional: true },
    ),
  ],
})
