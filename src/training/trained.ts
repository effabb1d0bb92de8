import type { StoredBank } from '../coding/model'
import { openModel, type Knots, type StoredModel } from '../coding/weights'
import type { LanguagePack } from '../language/language'
import { calibrate, type Outcome } from './calibrate'
import { codeAll } from './code-all'
import type { LabelledConversation } from './conversations'
import { compareSegments, singleSegmentOutcomes } from './figures'
import { foldsOf } from './folds'
import { learnFromTurns, type Foreign } from './learn-english'
import { heardBothWays, learnBorders, learnSegments } from './learn-model'

type Banks = Record<string, StoredBank>

/** Learns the banks of one language from conversations. */
export type Learner = (conversations: readonly LabelledConversation[]) => Banks

/** For conversations whose segments were coded. */
export const segmentLearner =
  (pack: LanguagePack): Learner =>
  (conversations) => {
    const border = learnBorders(conversations, pack)
    const both = heardBothWays(conversations, pack)
    return {
      border,
      practitioner: learnSegments('practitioner', both),
      client: learnSegments('client', both),
    }
  }

/** For conversations of which only whole turns were coded. */
export const turnLearner =
  (pack: LanguagePack, foreign: Foreign): Learner =>
  (conversations) =>
    learnFromTurns(conversations, foreign, pack)

const NO_PROVENANCE = { trainedBy: '', data: [], date: '', figures: {} }

/** Stated and proved probabilities of conversations that the model did not learn from. */
export function heldOut(
  conversations: readonly LabelledConversation[],
  learn: Learner,
  pack: LanguagePack,
  folds: number,
  calibration: Readonly<Record<string, Knots>> = {},
): { practitioner: Outcome[]; client: Outcome[] } {
  const out: { practitioner: Outcome[]; client: Outcome[] } = {
    practitioner: [],
    client: [],
  }
  for (const fold of foldsOf(conversations, folds)) {
    const model = openModel({
      provenance: NO_PROVENANCE,
      banks: learn(fold.learn),
      calibration,
    })
    for (const conversation of fold.test) {
      const coded = codeAll(conversation, model, pack)
      for (const { role, truth, guess, confidence } of compareSegments(conversation, coded)) {
        out[role === 'client' ? 'client' : 'practitioner'].push([confidence, truth === guess])
      }
      if (conversation.turns.some((t) => t.segments)) continue
      out.practitioner.push(...singleSegmentOutcomes(conversation, coded, 'practitioner'))
      out.client.push(...singleSegmentOutcomes(conversation, coded, 'client'))
    }
  }
  return out
}

/** Learns a calibrated model: weights from all conversations, calibration from those held out in turn. */
export function trained(
  conversations: readonly LabelledConversation[],
  learn: Learner,
  pack: LanguagePack,
  folds: number,
): Pick<StoredModel, 'banks' | 'calibration'> {
  const outcomes = heldOut(conversations, learn, pack, folds)
  return {
    banks: learn(conversations),
    calibration: {
      practitioner: calibrate(outcomes.practitioner),
      client: calibrate(outcomes.client),
    },
  }
}
