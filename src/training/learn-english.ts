import { openBorder } from '../coding/border'
import type { StoredBank } from '../coding/model'
import { openModel } from '../coding/weights'
import type { LanguagePack } from '../language/language'
import type { Role } from '../schema/codes'
import type { Sample } from './bank-builder'
import type { LabelledConversation } from './conversations'
import { NO_PROVENANCE } from './cross-validate'
import {
  carriesOver,
  heardAsWritten,
  heardBothWays,
  learnBorders,
  learnCodes,
  learnSegments,
  learnTurns,
  samplesOfSegments,
  STRIPPED_WEIGHT,
} from './learn-model'
import { heardOneByOne, learning, segmentSamples, turnSample } from './samples'
import { selfLabel, sentencesAsSegments } from './self-label'
import { strip } from './strip'

/** What coded conversations of another language teach of one role: their cues, structure and context, no words. */
interface Taught {
  readonly segments: readonly Sample[]
  readonly turns: readonly Sample[]
}

export type Foreign = Readonly<Record<Role, Taught>>

/** How much a whole turn of another language counts beside one of this. */
const FOREIGN_TURN_WEIGHT = 0.15

/** Tells a turn of another language, where the codes are not as frequent as in this one. */
const FOREIGN = 'another language'

/** Sentences stand in for segments, and their marks say where they end: few features tell them. */
const BORDER_FEATURES = 10_000

/** Samples of coded conversations, reduced to what carries over to another language. */
export function foreignSamples(conversations: readonly LabelledConversation[], pack: LanguagePack): Foreign {
  const both = heardBothWays(conversations, pack)
  const of = (role: Role): Taught => {
    const heard = both.map(({ turns, weight }) => ({ turns: turns.filter((t) => t.view.role === role), weight }))
    return {
      segments: heard.flatMap(({ turns, weight }) => turns.flatMap((t) => segmentSamples(t, weight, carriesOver))),
      turns: heard.flatMap(({ turns, weight }) =>
        turns.map((t) => {
          const sample = turnSample(t, weight * FOREIGN_TURN_WEIGHT)
          return { ...sample, features: [...sample.features.filter(carriesOver), FOREIGN] }
        }),
      ),
    }
  }
  return { practitioner: of('practitioner'), client: of('client') }
}

/** Samples of whole turns, parted as the engine will part them: nobody marked their segments. */
function turnSamples(
  role: Role,
  conversations: readonly LabelledConversation[],
  labelled: readonly LabelledConversation[],
  pack: LanguagePack,
  border: StoredBank,
): Sample[] {
  const vocabulary = learning(pack)
  const learnt = openBorder(border, vocabulary.terms)
  return conversations.flatMap((conversation, c) =>
    [
      { written: conversation, weight: 1 },
      { written: strip(conversation), weight: STRIPPED_WEIGHT },
    ].flatMap(({ written, weight }) =>
      heardOneByOne(written, vocabulary, learnt, ({ turn }, at) => labelled[c]?.turns[at] ?? turn)
        .filter(({ view }) => view.role === role)
        .map((turn) => turnSample(turn, weight)),
    ),
  )
}

/** The code alone: attributes and subtypes that the engine gave itself are no evidence. */
const codeAlone = (sample: Sample): Sample => ({ ...sample, labels: { code: sample.labels['code'] as string } })

/**
 * Learns from conversations of which only whole turns were coded. Whole-turn heads are learnt directly. Segment codes
 * begin with what another language's segments teach about cues, then are learnt from the codings that agree with the
 * turns' labels, twice over. Attributes and subtypes are learnt from the other language alone.
 */
export function learnFromTurns(
  conversations: readonly LabelledConversation[],
  foreign: Foreign,
  pack: LanguagePack,
): Record<string, StoredBank> {
  const border = learnBorders(conversations.map(sentencesAsSegments), pack, BORDER_FEATURES)
  const label = (practitioner: StoredBank, client: StoredBank): LabelledConversation[] => {
    const model = openModel({ provenance: NO_PROVENANCE, banks: { border, practitioner, client }, calibration: {} })
    return conversations.map((conversation) => selfLabel(conversation, model, pack))
  }
  const first = label(
    learnCodes('practitioner', foreign.practitioner.segments),
    learnCodes('client', foreign.client.segments),
  )
  const once = heardAsWritten(first, pack)
  const onceOf = (role: Role): Sample[] => [...samplesOfSegments(role, once), ...foreign[role].segments]
  const labelled = label(learnCodes('practitioner', onceOf('practitioner')), learnCodes('client', onceOf('client')))
  const both = heardBothWays(labelled, pack)
  const segmentsOf = (role: Role): StoredBank =>
    learnSegments(role, [...samplesOfSegments(role, both).map(codeAlone), ...foreign[role].segments])
  const turnsOf = (role: Role): StoredBank =>
    learnTurns(role, [...turnSamples(role, conversations, labelled, pack, border), ...foreign[role].turns])
  return {
    border,
    practitioner: segmentsOf('practitioner'),
    client: segmentsOf('client'),
    practitionerTurn: turnsOf('practitioner'),
    clientTurn: turnsOf('client'),
  }
}
