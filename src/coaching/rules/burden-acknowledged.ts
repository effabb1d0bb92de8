import type { ClientSegment, PractitionerSegment } from '../../schema/coded-transcript'
import type { PractitionerCode } from '../../schema/codes'
import {
  clientHas,
  clientJustSaid,
  clientSegmentsBefore,
  coded,
  hasCue,
  isInformation,
  practitionerBefore,
  questionsOf,
  saidBy,
  wordsOf,
} from '../context'
import { firstCoded, LISTENING, replyRule } from '../mechanisms'
import type { TurnContext } from '../rule'
import { giz, jgz, kern, obvlk } from '../sources'
import { turnsToAnother } from '../speakers'
import { takesUp } from '../uptake'

/** The sentences in which the client said what was heavy. */
const heavySaid = (context: TurnContext): readonly ClientSegment[] =>
  clientSegmentsBefore(context).flatMap((segment) => {
    const words = saidBy(context, segment, ['heavy-feeling'])
    if (words === undefined) return []
    const sentence = segment.text.split(/(?<=[.!?…])\s+/u).find((each) => each.includes(words))
    return [{ ...segment, text: sentence ?? segment.text }]
  })

/** `Pien zat te huilen`: whom somebody else's tears weigh on is not told. */
const OWN = /(?<!\p{L})(?:ik|'k|k|mij|me|we|wij|i|i'm)(?!\p{L})/iu
const LISTENED: readonly PractitionerCode[] = [...LISTENING, 'ask-permission', 'open-question']

/** Fewer words are said in passing when the own story follows (ours). */
const IN_PASSING = 6

/** An acknowledgement that stays, or a reflection of what was heavy: an echo of the rest passes it by. */
function stays(context: TurnContext): PractitionerSegment | undefined {
  const heavy = heavySaid(context)
  if (!heavy.some(({ text }) => OWN.test(text))) return undefined
  const goesOn = context.turn.segments.some(isInformation) || questionsOf(context.turn).length > 0
  return context.turn.segments.find((segment) => {
    if (segment.code === 'acknowledgement' || hasCue(context, segment, 'names-feeling'))
      return !goesOn || wordsOf(segment.text).length >= IN_PASSING
    if (segment.code === 'simple-reflection') return takesUp(context, segment, heavy)
    return ['complex-reflection', 'affirmation', 'summary'].includes(segment.code)
  })
}

/** `En dat maakt je eenzaam.` | `Ja, alleen.`: what was named a turn ago and is only confirmed was heard. */
const justNamed = (context: TurnContext): boolean =>
  !stays(context) &&
  practitionerBefore(context, 1).some((turn) =>
    turn.segments.some(
      (segment) => ['complex-reflection', 'acknowledgement'].includes(segment.code) && segment.uncertain !== true,
    ),
  ) &&
  clientSegmentsBefore(context).some((segment) => clientHas(segment, 'confirmation'))

/** Whether the turn shows listening in some way: then nothing was passed by, praised or not. */
const listens = (context: TurnContext): boolean =>
  context.turn.segments.some(
    (segment) =>
      LISTENED.includes(segment.code) ||
      (segment.code === 'closed-question' && takesUp(context, segment, heavySaid(context))),
  )

export const burdenAcknowledged = replyRule({
  id: 'burden-acknowledged',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'eerst erkennen wat zwaar is', en: 'first acknowledging what is hard' },
    why: {
      nl: 'Wie zich gezien voelt in wat zwaar is, kan daarna weer verder kijken.',
      en: 'People who feel seen in what is hard can look ahead again.',
    },
    ignore: {
      nl: 'Als je het net al erkend hebt, of als iemand er liever niet bij stilstaat.',
      en: 'When you have just acknowledged it, or when somebody would rather not dwell on it.',
    },
    skills: [8, 11, 16],
    rows: ['R031', 'R049', 'R092', 'R018'],
    sources: [
      jgz('kernvaardigheid 8'),
      kern('AP1 Adviezen van ouders'),
      obvlk('3.2.2 Systemisch verbreden'),
      giz('2 Reflectief luisteren'),
    ],
  },
  hears: ['heavy-feeling'],
  well: stays,
  badly: firstCoded('information', 'advice', 'confront', 'closed-question', 'structure'),
  // A question leads on, however well it was heard before; words to the son are no answer to his mother.
  unless: (context) =>
    turnsToAnother(clientJustSaid(context), context.turn, context.turns) ||
    coded(context.turn, 'ask-permission', 'open-question').length > 0 ||
    justNamed(context) ||
    (!stays(context) && listens(context)),
  praise: {
    nl: ({ heard }) => `Je stond stil bij ‘${heard}’. Zo voelt de ander zich gezien.`,
    en: ({ heard }) => `You paused at ‘${heard}’. That makes people feel seen.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’ klinkt zwaar. Misschien daar eerst even bij stilstaan, voor je verdergaat.`,
    en: ({ heard }) => `‘${heard}’ sounds heavy. Perhaps stay with that for a moment before going on.`,
  },
  quote: 8,
  examples: {
    nl: {
      met: [['C: [neutral emotion] Ik ben helemaal op.', 'P: [acknowledgement] Dat is ook loodzwaar.']],
      missed: [['C: [neutral emotion] Ik ben helemaal op.', 'P: [closed-question] Hoe oud is de jongste ook alweer?']],
      nearMiss: [
        ['C: [neutral] Ik ben helemaal klaar met koken.', 'P: [closed-question] Hoe oud is de jongste ook alweer?'],
        ['C: [neutral emotion] Ik ben helemaal op.', 'P: [open-question] Hoe hou je dit vol?'],
        [
          'C: [neutral] Ik ben best netjes. Op mijn werk ook.',
          'P: [closed-question] Hoe oud is de jongste ook alweer?',
        ],
        [
          'C: [neutral emotion] En mijn nichtje zat te huilen.',
          'P: [complex-reflection] Het begint al een dag eerder.',
        ],
        [
          'C: [neutral] Hij huilt, ik huil. In de ochtend gaat het.',
          'P: [simple-reflection] In de ochtend gaat het wel.',
        ],
        [
          'C: [neutral emotion] Ik huil elke avond.',
          'P: [acknowledgement] Dat is moeilijk, ja. [advice] Je kunt er met je tante over praten.',
        ],
      ],
    },
    en: {
      met: [['C: [neutral emotion] I am exhausted.', 'P: [acknowledgement] That is so hard.']],
      missed: [['C: [neutral emotion] I am exhausted.', 'P: [closed-question] How old is the youngest again?']],
      nearMiss: [
        ['C: [neutral] I am done cooking.', 'P: [closed-question] How old is the youngest again?'],
        ['C: [neutral] He cries, I cry. Mornings are fine.', 'P: [simple-reflection] Mornings are fine.'],
      ],
    },
  },
})
