import { defineMachine } from './protocol'
import { codes, obvlk, QUESTIONS, step, text } from './vocabulary'

/** The talk goes round in circles: do something else together, with leave, and stay interested. */
export const outOfTheSituation = defineMachine({
  id: 'out-of-the-situation',
  title: text('Uit de situatie halen', 'Getting out of the situation'),
  group: 'monitoring',
  sources: [obvlk('3.2.1 Uit de situatie halen')],
  rows: ['P18'],
  steps: [
    step(
      'ask-leave',
      text('Voorstellen om iets anders te doen', 'Propose to do something else'),
      text(
        'Je stelde voor om even iets anders te doen, en de ander vond het goed.',
        'You proposed to do something else for a while, and the other agreed.',
      ),
      [
        {
          codes: ['ask-permission', 'structure', 'closed-question', 'open-question'],
          cues: ['proposes-something-else'],
        },
        {
          codes: ['ask-permission', 'structure', 'closed-question', 'open-question', 'advice'],
          cues: ['topic-something-else'],
          before: ['stay-interested'],
        },
        codes(['ask-permission'], { before: ['ask-leave', 'stay-interested'] }),
      ],
      { asksLeave: true },
    ),
    step(
      'stay-interested',
      text('Belangstellend blijven', 'Stay interested'),
      text(
        'Je vroeg door op wat de ander daar liet zien of vertelde.',
        'You asked on about what the other showed or told there.',
      ),
      [
        codes([...QUESTIONS], {
          after: ['ask-leave'],
          not: { attributes: ['circular', 'leading', 'next-step', 'goal'] },
        }),
      ],
    ),
  ],
})
