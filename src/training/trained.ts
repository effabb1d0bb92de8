import { calibrated } from '../coding/confidence'
import type { StoredBank } from '../coding/model'
import type { Knots, StoredModel } from '../coding/weights'
import type { LanguagePack } from '../language/language'
import type { Role } from '../schema/codes'
import { calibrate, type Outcome } from './calibrate'
import type { LabelledConversation } from './conversations'
import type { Coded, HeldOut, Learner } from './cross-validate'
import { compareSegments, singleSegmentOutcomes } from './figures'
import {
  heardAsPartedBothWays,
  heardBothWays,
  learnBorders,
  learnSegments,
  samplesOfSegments,
  samplesOfStretches,
} from './learn-model'

/** How many signs of borders to keep: speech recognisers and people mark them in many ways. */
const BORDER_FEATURES = 15_000

/** For conversations whose segments were coded. */
export const segmentLearner =
  (pack: LanguagePack): Learner =>
  (conversations) => {
    const both = heardBothWays(conversations, pack)
    const parted = heardAsPartedBothWays(conversations, pack, BORDER_FEATURES)
    const segmentsOf = (role: Role): StoredBank =>
      learnSegments(role, [...samplesOfSegments(role, both), ...samplesOfStretches(role, parted)])
    return {
      border: learnBorders(conversations, pack, BORDER_FEATURES),
      practitioner: segmentsOf('practitioner'),
      client: segmentsOf('client'),
    }
  }

/** Stated probabilities, and whether they proved right, of the segments of one role. */
export const outcomesOf = (coded: readonly Coded[], role: Role): Outcome[] =>
  coded.flatMap(({ conversation, turns }) =>
    conversation.turns.some((turn) => turn.segments)
      ? compareSegments(conversation, turns)
          .filter((segment) => segment.role === role)
          .map(({ truth, guess, confidence }): Outcome => [confidence, truth === guess])
      : singleSegmentOutcomes(conversation, turns, role),
  )

/** What was coded in all folds, as written or without marks. */
export const allOf = (folds: readonly HeldOut[], which: keyof HeldOut = 'asWritten'): Coded[] =>
  folds.flatMap((fold) => fold[which])

/**
 * Sets of our own that were written before there was a coder. Later ones hold what it heard wrongly, on purpose: it errs
 * more on them than on ordinary talk, and confidence learnt from them is too modest there.
 */
const BEFORE_THE_CODER = /^w[1-6]-/

/** Of what was coded, that by which confidence is calibrated: all of it where none is known to be ordinary talk. */
function ordinaryOf(coded: readonly Coded[]): readonly Coded[] {
  const ordinary = coded.filter(({ conversation }) => BEFORE_THE_CODER.test(conversation.id))
  return ordinary.length > 0 ? ordinary : coded
}

const calibratedOn = (coded: readonly Coded[], role: Role): Knots => calibrate(outcomesOf(ordinaryOf(coded), role))

/** Outcomes of every fold, calibrated by what the other folds proved. */
export const crossCalibrated = (folds: readonly HeldOut[], role: Role): Outcome[] =>
  folds.flatMap((fold) => {
    const others = folds.filter((other) => other !== fold)
    const knots = calibratedOn(allOf(others), role)
    return outcomesOf(fold.asWritten, role).map(([p, right]): Outcome => [calibrated(p, knots), right])
  })

/** Learns a calibrated model: weights from all conversations, calibration from those held out in turn. */
export const trained = (
  conversations: readonly LabelledConversation[],
  learn: Learner,
  heldOut: readonly HeldOut[],
): Pick<StoredModel, 'banks' | 'calibration'> => ({
  banks: learn(conversations),
  calibration: {
    practitioner: calibratedOn(allOf(heldOut), 'practitioner'),
    client: calibratedOn(allOf(heldOut), 'client'),
  },
})
