import { openBorder } from '../coding/border'
import type { StoredBank } from '../coding/model'
import { openModel } from '../coding/weights'
import type { LanguagePack } from '../language/language'
import type { Role } from '../schema/codes'
import type { Sample } from './bank-builder'
import type { LabelledConversation } from './conversations'
import { NO_PROVENANCE, type Learner } from './cross-validate'
import {
  bothWays,
  carriesOver,
  heardAsWritten,
  heardBothWays,
  learnBorders,
  learnCodes,
  learnSegments,
  learnTurns,
  samplesOfSegments,
} from './learn-model'
import { heardAsParted, learning, segmentSamples, turnSamples } from './samples'
import { selfLabel, sentencesAsSegments } from './self-label'

/** What coded conversations of another language teach of one role: their cues, structure and context, no words. */
interface Taught {
  readonly segments: readonly Sample[]
  readonly turns: readonly Sample[]
}

export type Foreign = Readonly<Record<Role, Taught>>

/** What is learnt from beside conversations of which only whole turns were coded. */
export interface Beside {
  readonly foreign: Foreign
  /** Conversations of our own in the same language: their segments were coded, and their whole turns too. */
  readonly own: readonly LabelledConversation[]
  /** Plain conversations of our own of which only whole turns were coded. */
  readonly rolePlays: readonly LabelledConversation[]
}

/** How much a whole turn of another language counts beside one of this. */
const FOREIGN_TURN_WEIGHT = 0.15

/** Tells a turn of another language, where the codes are not as frequent as in this one. */
const FOREIGN = 'another language'

/**
 * How much what our own conversations teach of whole turns counts beside what AnnoMI teaches, chosen by cross-validation
 * there: its experts are who the heads are measured with.
 */
const OWN_SHARE: Readonly<Record<Role, number>> = { practitioner: 0.35, client: 0.12 }

/**
 * How much a client's turn of a role-play counts beside one of AnnoMI. The heads of practitioners gained nothing from them
 * (by cross-validation on the development half of AnnoMI) and do without.
 */
const ROLE_PLAY_WEIGHT = 0.8

/** Sentences stand in for segments, and their marks say where they end: few features tell them. */
const BORDER_FEATURES = 10_000

/**
 * Samples of coded conversations, reduced to what carries over to another language. Whole turns are heard with and without
 * marks; for segments, of which there are very many and more of the own language beside them, as written is enough.
 */
export function foreignSamples(conversations: readonly LabelledConversation[], pack: LanguagePack): Foreign {
  const both = heardBothWays(conversations, pack)
  const written = heardAsWritten(conversations, pack)
  const of = (role: Role): Taught => ({
    segments: written.flatMap(({ turns, weight }) =>
      turns.filter((t) => t.view.role === role).flatMap((t) => segmentSamples(t, weight, carriesOver)),
    ),
    turns: both.flatMap(({ turns, weight }) =>
      turns
        .filter((t) => t.view.role === role)
        .flatMap((t) => turnSamples(t, weight * FOREIGN_TURN_WEIGHT))
        .map((sample) => ({ ...sample, features: [...sample.features.filter(carriesOver), FOREIGN] })),
    ),
  })
  return { practitioner: of('practitioner'), client: of('client') }
}

/** Samples of whole turns, parted as the engine will part them, whether or not a coder marked their segments. */
function samplesOfTurns(
  role: Role,
  labelled: readonly LabelledConversation[],
  pack: LanguagePack,
  border: StoredBank,
  counts = 1,
): Sample[] {
  const vocabulary = learning(pack)
  const learnt = openBorder(border, vocabulary.terms)
  return labelled.flatMap((conversation) =>
    bothWays(conversation, (written) => heardAsParted(written, vocabulary, learnt)).flatMap(({ turns, weight }) =>
      turns.filter(({ view }) => view.role === role).flatMap((turn) => turnSamples(turn, counts * weight)),
    ),
  )
}

/** The code alone: attributes and subtypes that the engine gave itself are no evidence. */
const codeAlone = (sample: Sample): Sample => ({ ...sample, labels: { code: sample.labels['code'] as string } })

/**
 * Learns from conversations of which only whole turns were coded. Whole-turn heads are learnt directly. Segment codes
 * begin with what our own conversations teach, and another language's of cues, then are learnt from the codings that
 * agree with the turns' labels, twice over. Attributes and subtypes are learnt from our own conversations alone. What is
 * taught beside is heard once for all that is learnt with it.
 */
export function turnLearner(pack: LanguagePack, { foreign, own, rolePlays }: Beside): Learner {
  const ownBoth = heardBothWays(own, pack)
  const taught = (role: Role): Sample[] => [...samplesOfSegments(role, ownBoth), ...foreign[role].segments]
  const [practitioner, client] = [taught('practitioner'), taught('client')]
  const [practitionerCodes, clientCodes] = [learnCodes('practitioner', practitioner), learnCodes('client', client)]
  return (conversations) => {
    const border = learnBorders([...conversations.map(sentencesAsSegments), ...own], pack, BORDER_FEATURES)
    const labelling = (ofPractitioner: StoredBank, ofClient: StoredBank) => {
      const banks = { border, practitioner: ofPractitioner, client: ofClient }
      const model = openModel({ provenance: NO_PROVENANCE, banks, calibration: {} })
      return (conversation: LabelledConversation) => selfLabel(conversation, model, pack)
    }
    const once = heardAsWritten(conversations.map(labelling(practitionerCodes, clientCodes)), pack)
    const label = labelling(
      learnCodes('practitioner', [...samplesOfSegments('practitioner', once), ...practitioner]),
      learnCodes('client', [...samplesOfSegments('client', once), ...client]),
    )
    const labelled = conversations.map(label)
    const both = heardBothWays(labelled, pack)
    const segmentsOf = (role: Role, more: readonly Sample[]): StoredBank =>
      learnSegments(role, [...samplesOfSegments(role, both).map(codeAlone), ...more])
    const turnsOf = (role: Role, more: readonly Sample[] = []): StoredBank =>
      learnTurns(role, [
        { samples: [...samplesOfTurns(role, labelled, pack, border), ...more, ...foreign[role].turns], share: 1 },
        { samples: [...samplesOfTurns(role, own, pack, border), ...foreign[role].turns], share: OWN_SHARE[role] },
      ])
    return {
      border,
      practitioner: segmentsOf('practitioner', practitioner),
      client: segmentsOf('client', client),
      practitionerTurn: turnsOf('practitioner'),
      clientTurn: turnsOf('client', samplesOfTurns('client', rolePlays.map(label), pack, border, ROLE_PLAY_WEIGHT)),
    }
  }
}
