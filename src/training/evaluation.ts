import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { shipped } from '../coding/shipped'
import { languagePack } from '../language/packs'
import { ROLES, type Language } from '../schema/codes'
import { calibrationError, reliability, type Outcome, type ReliabilityBin } from './calibrate'
import type { LabelledConversation } from './conversations'
import { codedBy, crossValidated, type Coded, type HeldOut } from './cross-validate'
import type { Agreement } from './figures'
import { foreignSamples } from './learn-english'
import { segmentFigures, turnFigures, type SegmentFigures, type TurnFigures } from './measure'
import { strip } from './strip'
import { crossCalibrated, outcomesOf, segmentLearner, turnLearner } from './trained'

interface Sureness {
  /** Expected calibration error over ten bins; 0 is perfect. */
  readonly calibrationError: number
  readonly reliability: readonly ReliabilityBin[]
}

export interface SegmentEvaluation extends SegmentFigures, Sureness {
  readonly conversations: number
  /** Practitioner codes of the same conversations without marks and capitals. */
  readonly stripped: Agreement
}

export interface TurnEvaluation extends TurnFigures, Sureness {
  readonly conversations: number
  /** Main behaviour without marks and capitals. */
  readonly stripped: Agreement
}

/** All figures about the codes, as docs/accuracy.md shows them. */
export interface Evaluation {
  readonly date: string
  readonly folds: number
  /** SHA-256 of the weights that were measured: other weights, other figures. */
  readonly weights: Readonly<Record<Language, string>>
  /** The shipped weights on Dutch conversations that they did not learn from. */
  readonly gold?: SegmentEvaluation
  /** Cross-validation over our own Dutch conversations. */
  readonly own: SegmentEvaluation
  /** Cross-validation over the development half of AnnoMI, by video. */
  readonly annomi?: TurnEvaluation
}

export const weightsFile = (language: Language): string => `src/coding/weights-${language}.json`

/** What tells one set of weights from another. */
export const weightsHash = (language: Language): string =>
  createHash('sha256')
    .update(readFileSync(weightsFile(language)))
    .digest('hex')

const sureness = (outcomes: readonly Outcome[]): Sureness => ({
  calibrationError: calibrationError(outcomes),
  reliability: reliability(outcomes),
})

const allOf = (folds: readonly HeldOut[], which: keyof HeldOut): Coded[] => folds.flatMap((fold) => fold[which])

function onGold(gold: readonly LabelledConversation[]): SegmentEvaluation {
  const [{ model }, pack] = [shipped('nl'), languagePack('nl')]
  const asWritten = codedBy(model, pack, gold)
  return {
    conversations: gold.length,
    ...segmentFigures(asWritten),
    ...sureness(ROLES.flatMap((role) => outcomesOf(asWritten, role))),
    stripped: segmentFigures(codedBy(model, pack, gold.map(strip))).practitioner,
  }
}

function onOwn(own: readonly LabelledConversation[], folds: number): SegmentEvaluation {
  const heldOut = crossValidated(own, segmentLearner(languagePack('nl')), languagePack('nl'), folds)
  return {
    conversations: own.length,
    ...segmentFigures(allOf(heldOut, 'asWritten')),
    ...sureness(ROLES.flatMap((role) => crossCalibrated(heldOut, role))),
    stripped: segmentFigures(allOf(heldOut, 'stripped')).practitioner,
  }
}

function onAnnomi(
  annomi: readonly LabelledConversation[],
  own: readonly LabelledConversation[],
  folds: number,
): TurnEvaluation {
  const [nl, en] = [languagePack('nl'), languagePack('en')]
  const heldOut = crossValidated(annomi, turnLearner(en, foreignSamples(own, nl)), en, folds)
  return {
    conversations: annomi.length,
    ...turnFigures(allOf(heldOut, 'asWritten')),
    ...sureness(ROLES.flatMap((role) => crossCalibrated(heldOut, role))),
    stripped: turnFigures(allOf(heldOut, 'stripped')).main,
  }
}

/** Measures what can be measured with the conversations that are here. */
export function evaluate(
  data: Readonly<Record<'own' | 'gold' | 'annomi', readonly LabelledConversation[]>>,
  { date, folds }: Pick<Evaluation, 'date' | 'folds'>,
): Evaluation {
  return {
    date,
    folds,
    weights: { nl: weightsHash('nl'), en: weightsHash('en') },
    ...(data.gold.length > 0 ? { gold: onGold(data.gold) } : {}),
    own: onOwn(data.own, folds),
    ...(data.annomi.length > 0 ? { annomi: onAnnomi(data.annomi, data.own, folds) } : {}),
  }
}
