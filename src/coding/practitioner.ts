import type { PractitionerSegment, PractitionerTurn } from '../schema/coded-transcript'
import { isQuestion, PRACTITIONER_CODES, type PractitionerCode } from '../schema/codes'
import type { Turn } from '../schema/transcript'
import { practitionerAttributes } from './attributes'
import { confidenceOf, knownShare, UNCERTAIN_BELOW } from './confidence'
import { decode, type TurnOpinion } from './decode'
import { evidenceFor } from './evidence'
import { segmentFeatures } from './features'
import { mainOf } from './main-behaviour'
import { collector, logSoftmax, scores, type Active, type Bank } from './model'
import type { Past } from './past'
import { turnFeatures } from './turn-features'
import type { TurnView } from './view'
import type { Model } from './weights'

/** Likelihood of the codes of each segment, given the code before it. */
function segmentOpinion(
  view: TurnView,
  past: Past,
  bank: Bank,
): { active: Active[]; likely: (i: number, before: PractitionerCode | undefined) => Float64Array } {
  const head = bank.heads['code']
  if (!head) throw new TypeError('The weights hold no head "code": run npm run train.')
  const active: Active[] = []
  const base: Float64Array[] = []
  view.segments.forEach((_, i) => {
    const found = collector(bank)
    segmentFeatures(view, i, past, found.add)
    active.push(found.active)
    base.push(scores(head, found.active))
  })
  const after = new Map<string, Float64Array>()
  const step = (before: string): Float64Array => {
    const known = after.get(before)
    if (known) return known
    const at = bank.index.get(`previous ${before}`)
    const row = scores(head, at === undefined ? [] : [at])
    after.set(before, row)
    return row
  }
  const likely = (i: number, before: PractitionerCode | undefined): Float64Array => {
    const row = step(before ?? 'start')
    return logSoftmax(Float64Array.from(base[i] ?? [], (value, c) => value + (row[c] as number)))
  }
  return { active, likely }
}

/** What the heads that judge the whole turn say, if there are any. */
export function turnOpinion(view: TurnView, past: Past, bank: Bank | undefined): TurnOpinion | undefined {
  if (!bank) return undefined
  const { active, add } = collector(bank)
  turnFeatures(view, past, add)
  const read = <K extends string>(name: string, keys: readonly K[]): Record<K, number> => {
    const head = bank.heads[name]
    const values = head ? logSoftmax(scores(head, active)) : new Float64Array(keys.length)
    return Object.fromEntries(keys.map((k) => [k, values[head?.classes.indexOf(k) ?? 0] ?? 0])) as Record<K, number>
  }
  return {
    question: read('question', ['none', 'open', 'closed']),
    reflection: read('reflection', ['none', 'simple', 'complex']),
    main: read('main', ['question', 'reflection', 'input', 'other']),
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
  const { active, likely } = segmentOpinion(view, past, bank)
  const { codes, main } = decode(view.segments.length, likely, opinion)
  const segments = view.segments.map((segment, i): PractitionerSegment => {
    const code = codes[i] ?? 'other'
    const p = likely(i, codes[i - 1])[PRACTITIONER_CODES.indexOf(code)] ?? -Infinity
    const confidence = confidenceOf(Math.exp(p), model.calibration.practitioner, knownShare(segment.tokens, bank))
    return {
      start: segment.start,
      end: segment.end,
      text: view.text.slice(segment.start, segment.end),
      code,
      attributes: practitionerAttributes(bank, active[i] ?? [], code),
      confidence,
      ...(confidence < UNCERTAIN_BELOW ? { uncertain: true as const } : {}),
      evidence: evidenceFor(segment, bank, 'code', code),
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
