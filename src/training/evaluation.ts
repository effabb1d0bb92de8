import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Model } from '../coding/weights'
import { languagePack } from '../language/packs'
import { ROLES, type Language, type Role } from '../schema/codes'
import { turnsAlone } from './alone'
import { calibrationError, reliability, type Outcome, type ReliabilityBin } from './calibrate'
import type { LabelledConversation } from './conversations'
import { codedBy, type Coded, type HeldOut } from './cross-validate'
import type { Agreement } from './figures'
import { secondCoderFigures, segmentFigures, turnFigures, type SegmentFigures, type TurnFigures } from './measure'
import { strip } from './strip'
import { allOf, crossCalibrated, outcomesOf } from './trained'

interface Sureness {
  /** Expected calibration error over ten bins; 0 is perfect. */
  readonly calibrationError: number
  readonly reliability: readonly ReliabilityBin[]
}

export interface SegmentEvaluation extends SegmentFigures, Sureness {
  readonly conversations: number
  /** Practitioner codes of the same conversations without marks and capitals. */
  readonly stripped: Agreement
  /** Codes of turns with nothing before them. */
  readonly alone: Pick<SegmentFigures, Role>
}

export interface TurnEvaluation extends TurnFigures, Sureness {
  readonly conversations: number
  /** Main behaviour without marks and capitals. */
  readonly stripped: Agreement
  /** What turns are with nothing before them. */
  readonly alone: Pick<TurnFigures, 'main' | 'talk'>
  /** How far a second coder agreed with the one that the engine is measured with, if there was one. */
  readonly secondCoder?: TurnFigures
}

/** The figures about the codes of one language, as docs/accuracy.md shows them. */
export interface Evaluation {
  readonly date: string
  readonly folds: number
  /** SHA-256 of the weights that were measured: other weights, other figures. */
  readonly weights: string
  /** The weights on conversations that they did not learn from. */
  readonly gold?: SegmentEvaluation
  /** Cross-validation over conversations whose segments were coded. */
  readonly segments?: SegmentEvaluation
  /** Cross-validation over conversations of which whole turns were coded. */
  readonly turns?: TurnEvaluation
}

export const weightsFile = (language: Language): string => `src/coding/weights-${language}.json`
export const figuresFile = (language: Language): string => `docs/generate/accuracy-${language}.json`

/** What tells one set of weights from another. */
export const weightsHash = (language: Language): string =>
  createHash('sha256')
    .update(readFileSync(weightsFile(language)))
    .digest('hex')

const sureness = (outcomes: readonly Outcome[]): Sureness => ({
  calibrationError: calibrationError(outcomes),
  reliability: reliability(outcomes),
})

const conversationsIn = (folds: readonly HeldOut[]): number => allOf(folds).length

function segmentFiguresAlone(coded: readonly Coded[]): SegmentEvaluation['alone'] {
  const { practitioner, client } = segmentFigures(coded)
  return { practitioner, client }
}

function turnFiguresAlone(coded: readonly Coded[]): TurnEvaluation['alone'] {
  const { main, talk } = turnFigures(coded)
  return { main, talk }
}

/** How a model does on Dutch conversations that it did not learn from. */
export function onOthers(model: Model, conversations: readonly LabelledConversation[]): SegmentEvaluation {
  const pack = languagePack('nl')
  const asWritten = codedBy(model, pack, conversations)
  return {
    conversations: conversations.length,
    ...segmentFigures(asWritten),
    ...sureness(ROLES.flatMap((role) => outcomesOf(asWritten, role))),
    stripped: segmentFigures(codedBy(model, pack, conversations.map(strip))).practitioner,
    alone: segmentFiguresAlone(codedBy(model, pack, conversations.flatMap(turnsAlone))),
  }
}

export const ofSegments = (folds: readonly HeldOut[]): SegmentEvaluation => ({
  conversations: conversationsIn(folds),
  ...segmentFigures(allOf(folds)),
  ...sureness(ROLES.flatMap((role) => crossCalibrated(folds, role))),
  stripped: segmentFigures(allOf(folds, 'stripped')).practitioner,
  alone: segmentFiguresAlone(allOf(folds, 'alone')),
})

export function ofTurns(folds: readonly HeldOut[]): TurnEvaluation {
  const coded = allOf(folds)
  const conversations = coded.map(({ conversation }) => conversation)
  const codedTwice = conversations.some(({ turns }) => turns.some(({ second }) => second))
  return {
    conversations: conversations.length,
    ...turnFigures(coded),
    ...sureness(ROLES.flatMap((role) => crossCalibrated(folds, role))),
    stripped: turnFigures(allOf(folds, 'stripped')).main,
    alone: turnFiguresAlone(allOf(folds, 'alone')),
    ...(codedTwice ? { secondCoder: secondCoderFigures(conversations) } : {}),
  }
}
