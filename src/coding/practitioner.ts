import type { PractitionerSegment, PractitionerTurn } from '../schema/coded-transcript'
import { isQuestion } from '../schema/codes'
import type { Turn } from '../schema/transcript'
import { practitionerAttributes } from './attributes'
import { confidenceOf, knownShare, UNCERTAIN_BELOW } from './confidence'
import { decode, type TurnOpinion } from './decode'
import { evidenceFor } from './evidence'
import { mainOf } from './main-behaviour'
import { logSoftmax, type Bank } from './model'
import type { Past } from './past'
import { turnFeatures, turnScores } from './turn-features'
import type { TurnView } from './view'
import { decided, headOf, weigh } from './weigh'
import type { Model } from './weights'

/**
 * Turn heads have heard the same words as the heads of segments: atoms count little beside them, and mostly tell where in the
 * turn its codes stand. Chosen by cross-validation on the development half of AnnoMI.
 */
const ATOMS_COUNT = 0.1
const MAIN_COUNTS = 1.2

/** What the heads that judge the whole turn say, if there are any. */
export function turnOpinion(view: TurnView, past: Past, bank: Bank | undefined): TurnOpinion | undefined {
  if (!bank) return undefined
  const active = bank.collect((add) => {
    turnFeatures(view, past, add)
  })
  const read = <K extends string>(name: string, keys: readonly K[]): Record<K, number> => {
    const head = bank.heads[name]
    const values = head ? logSoftmax(turnScores(head, active, view)) : keys.map(() => 0)
    return Object.fromEntries(keys.map((k) => [k, values[head?.classes.indexOf(k) ?? 0] ?? 0])) as Record<K, number>
  }
  return {
    question: read('question', ['none', 'open', 'closed']),
    reflection: read('reflection', ['none', 'simple', 'complex']),
    main: read('main', ['question', 'reflection', 'input', 'other']),
    mainCounts: MAIN_COUNTS,
    atomsCount: ATOMS_COUNT,
  }
}

/** Codes a practitioner turn; `opinion` replaces that of the turn heads (training knows the true one). */
export function codePractitionerTurn(
  view: TurnView,
  turn: Turn,
  past: Past,
  model: Model,
  opinion: TurnOpinion | undefined = turnOpinion(view, past, model.practitionerTurn),
): PractitionerTurn {
  const bank = model.practitioner
  const head = headOf(bank, 'code')
  const weighed = weigh(view, past, bank)
  const { codes, main } = decode(weighed.atoms, opinion)
  const segments = decided(view, weighed, codes, head.classes).map((segment): PractitionerSegment => {
    const { start, end, from, to } = segment.view
    const confidence = confidenceOf(segment.p, model.calibration.practitioner, knownShare(view.words, from, to, bank))
    return {
      start,
      end,
      text: view.text.slice(start, end),
      code: segment.code,
      attributes: practitionerAttributes(bank, segment.features, segment.code),
      confidence,
      ...(confidence < UNCERTAIN_BELOW ? { uncertain: true as const } : {}),
      evidence: evidenceFor(segment.view, bank, head, segment.code),
    }
  })
  const questions = segments.filter((s) => isQuestion(s.code)).length
  return {
    ...turn,
    index: past.count,
    role: 'practitioner',
    main: main ?? mainOf(segments),
    attributes: questions > 1 ? ['multiple-questions'] : [],
    steps: [],
    segments,
  }
}
