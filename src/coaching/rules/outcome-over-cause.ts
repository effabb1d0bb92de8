import { has, hasCue, practitionerBefore, questionsOf, unsafeLately } from '../context'
import { turnRule, inapplicable } from '../rule'
import { fromBanks } from '../offers'
import { giz, jgz } from '../sources'

export const outcomeOverCause = turnRule({
  id: 'outcome-over-cause',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'niet te lang naar de oorzaak zoeken', en: 'not searching too long for the cause' },
    why: {
      nl: 'Waar het vandaan komt, hoeft niet helemaal helder te zijn om vooruit te kunnen.',
      en: 'Where it comes from need not be fully clear to move ahead.',
    },
    ignore: {
      nl: 'Als het om veiligheid gaat, of in een verklarend gesprek.',
      en: 'When safety is at stake, or in an explanatory talk.',
    },
    skills: [17],
    rows: ['R081'],
    sources: [giz('OGW vooronderstellingen, 8'), jgz('2.2 Oplossingsgericht werken')],
  },
  messages: {
    turn: {
      nl: 'Al een paar keer ging het over de oorzaak. Hoe zou de ander het straks graag zien?',
      en: 'It has been about the cause a few times. How would they like it to be?',
    },
  },
  check: (context) => {
    const { turn } = context
    const recent = [turn, ...practitionerBefore(context, 4)]
    const cause = recent.filter((t) => questionsOf(t).some((q) => hasCue(context, q, 'asks-cause')))
    const forward = recent.some((t) =>
      questionsOf(t).some((q) =>
        has(q, 'desired-situation', 'exception', 'miracle', 'success', 'next-step', 'scaling'),
      ),
    )
    const unsafe = unsafeLately(context)
    const explaining = recent.some(({ steps }) => steps.some(({ protocol }) => protocol === 'obvlk-explanatory'))
    return cause.length >= 3 && cause.includes(turn) && !forward && !unsafe && !explaining
      ? [{ outcome: 'missed', message: 'turn', offers: fromBanks(context, 'desired-situation', 'exceptions') }]
      : inapplicable
  },
  examples: {
    nl: {
      missed: [
        [
          'P: [open-question] Hoe komt dat?',
          'C: Geen idee.',
          'P: [open-question] Waar komt dat door?',
          'C: Druk.',
          'P: [open-question] Wat is daar de oorzaak van?',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question] Hoe komt dat?',
          'C: Geen idee.',
          'P: [open-question desired-situation] Hoe zou je het willen?',
          'C: Rust.',
          'P: [open-question] Hoe komt het dat dat nu mist?',
        ],
      ],
    },
    en: {
      missed: [
        [
          'P: [open-question] What is causing that?',
          'C: No idea.',
          'P: [open-question] Where does it come from?',
          'C: Stress.',
          'P: [open-question] What is the cause of it?',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question] What is causing that?',
          'C: No idea.',
          'P: [open-question desired-situation] How would you like it?',
          'C: Calm.',
          'P: [open-question] Where does it come from?',
        ],
      ],
    },
  },
})
