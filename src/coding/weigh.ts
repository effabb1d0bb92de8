import { candidates } from './candidates'
import { contextFeatures, earlierThan, segmentFeatures } from './features'
import { gathered, joined } from './hear'
import { logSoftmax, scores, type Active, type Bank, type Head } from './model'
import type { Past } from './past'
import type { SegmentView, TurnView } from './view'

/** What a bank says of a turn's atoms and segments. */
export interface Weighed {
  /** Probabilities of the classes of the head `code`, for each atom. */
  readonly atoms: readonly Float64Array[]
  /** Features of a segment, context included, for the heads that judge decided segments. */
  readonly activeFor: (segment: SegmentView, from: number, to: number) => Active
}

/** The head that a bank must have. */
export function headOf(bank: Bank, name: string): Head {
  const head = bank.heads[name]
  if (!head) throw new TypeError(`The weights hold no head "${name}": run npm run train.`)
  return head
}

/**
 * Weighs a turn. Where the borders of its segments are in doubt, every likely stretch is weighed and what it says of its
 * atoms counts as much as the stretch is likely: a doubtful border decides nothing by itself.
 */
export function weigh(turn: TurnView, past: Past, bank: Bank): Weighed {
  const head = headOf(bank, 'code')
  const context = bank.collect((add) => {
    contextFeatures(turn, past, add)
  })
  const base = scores(head, context)
  const earlier = earlierThan(turn, past)
  const own = (view: SegmentView, from: number, to: number): Active =>
    bank.collect((add) => {
      segmentFeatures(turn, view, { before: turn.atoms[from - 1]?.view, after: turn.atoms[to]?.view }, earlier, add)
    })
  const atoms = turn.atoms.map(() => new Float64Array(head.classes.length))
  const held = new Float64Array(turn.atoms.length)
  for (const { view, from, to, likely } of candidates(turn)) {
    const p = logSoftmax(scores(head, own(view, from, to)).map((value, c) => value + (base[c] as number)))
    for (let i = from; i < to; i++) {
      held[i] = (held[i] as number) + likely
      const sums = atoms[i]
      if (sums) for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + likely * Math.exp(p[c] as number)
    }
  }
  atoms.forEach((sums, i) => {
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) / (held[i] as number)
  })
  return {
    atoms,
    activeFor: (view, from, to) => [...context, ...own(view, from, to)],
  }
}

/** Neighbours of one code stay apart where a border is as likely as this. */
const SURE_BORDER = 0.8

/** A segment as decided: its code, the probability of that, and its features for further heads. */
export interface Decided<C extends string> {
  readonly view: SegmentView
  readonly code: C
  readonly p: number
  readonly active: Active
}

/** Gathers atoms of one code into segments, except where a border between them is likely. */
export function decided<C extends string>(
  turn: TurnView,
  weighed: Weighed,
  codes: readonly C[],
  classes: readonly string[],
): Decided<C>[] {
  const firsts = gathered(turn.atoms, ({ begins }, i) => codes[i] !== codes[i - 1] || begins > SURE_BORDER)
  return firsts.flatMap((from, nth) => {
    const to = firsts[nth + 1] ?? turn.atoms.length
    const code = codes[from]
    if (code === undefined) return []
    const view = joined(turn, from, to)
    const column = classes.indexOf(code)
    let p = 0
    for (let i = from; i < to; i++) p += weighed.atoms[i]?.[column] ?? 0
    return [{ view, code, p: p / (to - from), active: weighed.activeFor(view, from, to) }]
  })
}
