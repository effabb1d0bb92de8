import { clientSegmentsBefore, has, hasCue, questionAnswered, questionsOf, wordsOf } from '../context'
import { quoted } from '../mechanisms'
import { turnRule, inapplicable } from '../rule'
import { fromBanksAtStep } from '../offers'
import { giz } from '../sources'

export const vagueWishMadeConcrete = turnRule({
  id: 'vague-wish-made-concrete',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'bij een vage wens doorvragen naar gedrag', en: 'asking a vague wish down to behaviour' },
    why: {
      nl: 'Gewoon of rustiger zegt nog weinig. Wat je dan ziet gebeuren, kun je nadoen.',
      en: 'Normal or calmer says little. What you would see happen can be done.',
    },
    ignore: { nl: 'Als de ander het zelf al concreet maakt.', en: 'When they make it concrete themselves.' },
    skills: [17, 18],
    rows: ['R076'],
    sources: [giz('OGW 1 Vragen naar de gewenste situatie')],
  },
  messages: {
    askBehaviour: {
      nl: ({ heard }: { heard: string }) => `‘${heard}’ kan van alles zijn. Wat zou je de ander dan zien doen?`,
      en: ({ heard }: { heard: string }) => `‘${heard}’ can be many things. What would you see them do then?`,
    },
    concrete: {
      nl: 'Je vroeg door tot je kon zien wat er dan gebeurt. Zo wordt een wens een doel.',
      en: 'You asked on until it could be seen. That turns a wish into a goal.',
    },
  },
  check: (context) => {
    const asked = questionAnswered(context)
    const said = clientSegmentsBefore(context)
    const vague = said.find((s) => hasCue(context, s, 'wish-is-vague') && wordsOf(s.text).length <= 10)
    if (!asked || !has(asked, 'desired-situation', 'goal', 'miracle') || !vague) return inapplicable
    const on = questionsOf(context.turn).find((q) => q.code === 'open-question' && !has(q, 'next-step'))
    if (on) return [{ outcome: 'met', message: 'concrete', at: on, because: [vague] }]
    const past = context.turn.segments.find(
      (s) => ['advice', 'information', 'closed-question', 'structure'].includes(s.code) || has(s, 'next-step'),
    )
    return past && !has(past, 'check')
      ? [
          {
            outcome: 'missed',
            message: 'askBehaviour',
            at: past,
            because: [vague],
            data: { heard: quoted(vague.text, 6) },
            offers: fromBanksAtStep(context, 'desired-situation'),
          },
        ]
      : inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'P: [open-question desired-situation] Hoe zou je het willen?',
          'C: Gewoon wat rustiger.',
          'P: [open-question desired-situation] Wat zie ik dan gebeuren?',
        ],
      ],
      missed: [
        [
          'P: [open-question desired-situation] Hoe zou je het willen?',
          'C: Gewoon wat rustiger.',
          'P: [open-question next-step] Wat ga je daarvoor doen?',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question desired-situation] Hoe zou je het willen?',
          'C: Dat hij na het eten zelf zijn bord wegzet en dan even bij me komt zitten.',
          'P: [open-question next-step] Wat ga je daarvoor doen?',
        ],
      ],
    },
    en: {
      met: [
        [
          'P: [open-question desired-situation] How would you like it?',
          'C: Just a bit calmer.',
          'P: [open-question desired-situation] What would I see happen?',
        ],
      ],
      missed: [
        [
          'P: [open-question desired-situation] How would you like it?',
          'C: Just a bit calmer.',
          'P: [open-question next-step] What will you do for that?',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question desired-situation] How would you like it?',
          'C: That he clears his own plate after dinner and sits with me.',
          'P: [open-question next-step] What will you do for that?',
        ],
      ],
    },
  },
})
