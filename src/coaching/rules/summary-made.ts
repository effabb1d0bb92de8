import { coded, isBackchannel, isPractitioner, reflectionsOf, turnHasCue } from '../context'
import { conversationRule, type Example, inapplicable } from '../rule'
import { giz, jgz } from '../sources'

/** A short talk needs no summary (ours). */
const LONG = 15
/** Who reflects in more than one turn of ten sums up on the way (ours): coding misses a summary now and then. */
const LITTLE = 1 / 10

const talk = (question: string, answer: string): Example =>
  Array.from({ length: LONG }, () => [`P: ${question}`, `C: ${answer}`]).flat()

export const summaryMade = conversationRule({
  id: 'summary-made',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'samenvatten bij een overgang of aan het eind', en: 'summing up at a transition or at the end' },
    why: {
      nl: 'Een samenvatting laat horen dat je luisterde en zet alles weer op een rij.',
      en: 'A summary shows that you listened and lays out the thread.',
    },
    ignore: {
      nl: 'Als het gesprek werd afgebroken of als je iets uitlegde wat bekend was.',
      en: 'When the talk was broken off or was about something known.',
    },
    skills: [9],
    rows: ['R052'],
    sources: [giz('4 Samenvatten'), jgz('kernvaardigheid 9')],
  },
  messages: {
    none: {
      nl: 'In dit gesprek gaf je weinig terug van wat je hoorde. Een korte samenvatting aan het eind maakt het rond.',
      en: 'You gave back little of what you heard in this talk. A short summary at the end rounds it off.',
    },
  },
  check: (context) => {
    const own = context.turns.filter(isPractitioner).filter((turn) => !isBackchannel(turn))
    if (own.length < LONG) return inapplicable
    const summed = own.some(
      (turn) => coded(turn, 'summary').length > 0 || turnHasCue(context, turn, 'summary-lead-in', 'invites-summary'),
    )
    const given = own.filter((turn) => reflectionsOf(turn).length > 0).length
    return summed || given / own.length > LITTLE ? inapplicable : [{ outcome: 'missed', message: 'none' }]
  },
  examples: {
    nl: {
      missed: [talk('[open-question] Wat is er nog meer lastig?', '[neutral] Van alles.')],
      nearMiss: [
        [
          ...talk('[open-question] Wat is er nog meer lastig?', '[neutral] Van alles.'),
          'P: [summary] Samengevat: het is thuis, op school en op de club druk tegelijk.',
        ],
        ['P: [open-question] Wat is er lastig?', 'C: [neutral] Van alles.', 'P: [open-question] Wat nog meer?'],
      ],
    },
    en: {
      missed: [talk('[open-question] What else is hard?', '[neutral] Everything.')],
      nearMiss: [
        [
          ...talk('[open-question] What else is hard?', '[neutral] Everything.'),
          'P: [summary] To sum up: home, school and the club are all busy at once.',
        ],
        ['P: [open-question] What is hard?', 'C: [neutral] Everything.', 'P: [open-question] What else?'],
      ],
    },
  },
})
