import type { StoredBank } from '../coding/model'
import { openModel, type Model } from '../coding/weights'
import type { LanguagePack } from '../language/language'
import type { Role } from '../schema/codes'
import type { Sample } from './bank-builder'
import type { LabelledConversation } from './conversations'
import { carriesOver, heardAsWritten, heardBothWays, learnBorders, learnSegments, learnTurns } from './learn-model'
import { segmentSamples } from './samples'
import { selfLabel, sentencesAsSegments } from './self-label'

/** What coded conversations of another language teach: their cues, structure and context, no words. */
export interface Foreign {
  readonly practitioner: readonly Sample[]
  readonly client: readonly Sample[]
}

/** Samples of coded conversations, reduced to what carries over to another language. */
export function foreignSamples(conversations: readonly LabelledConversation[], pack: LanguagePack): Foreign {
  const both = heardBothWays(conversations, pack)
  const of = (role: Role): Sample[] =>
    both.flatMap(({ turns, weight }) =>
      turns.filter((t) => t.view.role === role).flatMap((t) => segmentSamples(t, weight, carriesOver)),
    )
  return { practitioner: of('practitioner'), client: of('client') }
}

/**
 * Learns from conversations of which only whole turns were coded. Whole-turn heads are learnt directly. Segment codes
 * begin with what another language's segments teach about cues, then are learnt from the codings that agree with the
 * turns' labels, twice over.
 */
export function learnFromTurns(
  conversations: readonly LabelledConversation[],
  foreign: Foreign,
  pack: LanguagePack,
): Record<string, StoredBank> {
  const border = learnBorders(conversations.map(sentencesAsSegments), pack)
  const model = (practitioner: StoredBank, client: StoredBank): Model =>
    openModel({
      provenance: { trainedBy: '', data: [], date: '', figures: {} },
      banks: { border, practitioner, client },
      calibration: {},
    })
  let practitioner = learnSegments('practitioner', [], foreign.practitioner)
  let client = learnSegments('client', [], foreign.client)
  let labelled: LabelledConversation[] = []
  for (let round = 0; round < 2; round++) {
    const current = model(practitioner, client)
    labelled = conversations.map((c) => selfLabel(c, current, pack))
    const both = round === 0 ? heardAsWritten(labelled, pack) : heardBothWays(labelled, pack)
    practitioner = learnSegments('practitioner', both, foreign.practitioner)
    client = learnSegments('client', both, foreign.client)
  }
  const both = heardBothWays(labelled, pack)
  return {
    border,
    practitioner,
    client,
    practitionerTurn: learnTurns('practitioner', both),
    clientTurn: learnTurns('client', both),
  }
}
