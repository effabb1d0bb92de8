import { candidates } from './candidates'
import { contextFeatures, earlierThan, segmentFeatures } from './features'
import { gathered } from './hear'
import { logSoftmax, scores, type Active, type Bank, type Head } from './model'
import type { Past } from './past'
import type { SegmentView, TurnView } from './view'

/** A stretch of a turn with the features that a bank knows of it. */
interface Stretch {
  readonly view: SegmentView
  readonly own: Active
}

/** What a bank says of a turn's atoms and segments. */
export interface Weighed {
  /** Probabilities of the classes of the head `code`, for each atom. */
  readonly atoms: readonly (readonly number[])[]
  /** What is known of every segment of the turn, and what is known of one from atom to atom. */
  readonly context: Active
  readonly stretch: (from: number, to: number) => Stretch
}

/** The head that a bank must have. */
export function headOf(bank: Bank, name: string): Head {
  const head = bank.heads[name]
  if (!head) throw new TypeError(`The weights hold no head "${name}": run npm run train.`)
  return head
}

/**
 * What two neighbouring atoms say of being one segment: more than 1 speaks for it. Neighbours that, each taken by itself,
 * are as likely of one code as not change nothing. Chosen by cross-validation, which is flat here: even points from 0.3 to
 * 0.67 and powers from 0.5 to 0.9 do as well.
 */
function together(one: readonly number[], next: readonly number[]): number {
  let same = 0
  for (let c = 0; c < one.length; c++) same += (one[c] as number) * (next[c] as number)
  return Math.sqrt(same / 0.5)
}

/**
 * Weighs a turn. Where the borders of its segments are in doubt, every likely stretch is weighed and what it says of its
 * atoms counts as much as the stretch is likely, by its borders and by whether its atoms are of one code: a doubtful
 * border decides nothing by itself.
 */
export function weigh(turn: TurnView, past: Past, bank: Bank): Weighed {
  const head = headOf(bank, 'code')
  const context = bank.collect((add) => {
    contextFeatures(turn, past, add)
  })
  const base = plus(scores(head, context), head.offsets ?? [])
  const stretch = stretchesOf(turn, past, bank)
  const atoms = turn.atoms.map(() => base.map(() => 0))
  const held = turn.atoms.map(() => 0)
  const codesOf = (from: number, to: number): number[] =>
    logSoftmax(plus(scores(head, stretch(from, to).own), base)).map(Math.exp)
  const known: number[][] = []
  const alone = (i: number): number[] => (known[i] ??= codesOf(i, i + 1))
  for (const { from, to, likely } of candidates(turn)) {
    const p = to - from === 1 ? alone(from) : codesOf(from, to)
    let counts = likely
    for (let i = from + 1; i < to; i++) counts *= together(alone(i - 1), alone(i))
    for (let i = from; i < to; i++) {
      held[i] = (held[i] as number) + counts
      addTo(atoms[i] as number[], p, counts)
    }
  }
  atoms.forEach((sums, i) => {
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) / (held[i] as number)
  })
  return { atoms, context, stretch }
}

/** Hears stretches of a turn from atom to atom, and remembers them. */
function stretchesOf(turn: TurnView, past: Past, bank: Bank): Weighed['stretch'] {
  const heard = new Map<number, Stretch>()
  const earlier = earlierThan(turn, past)
  return (from, to) => {
    const key = from * (turn.atoms.length + 1) + to
    const known = heard.get(key)
    if (known) return known
    const view = turn.joined(from, to)
    const around = { before: turn.atoms[from - 1]?.view, after: turn.atoms[to]?.view }
    const own = bank.collect((add) => {
      segmentFeatures(turn, view, around, earlier, add)
    })
    const stretch = { view, own }
    heard.set(key, stretch)
    return stretch
  }
}

/** Adds numbers to others, one to one, in place. */
function plus(values: number[], more: readonly number[]): number[] {
  for (let c = 0; c < more.length; c++) values[c] = (values[c] as number) + (more[c] as number)
  return values
}

function addTo(sums: number[], p: readonly number[], likely: number): void {
  for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + likely * (p[c] as number)
}

/** Neighbours of one code stay apart where a border is as likely as this. */
const SURE_BORDER = 0.8

/** A segment as decided: its code, the probability of that, and its features for further heads. */
export interface Decided<C extends string> {
  readonly view: SegmentView
  readonly code: C
  readonly p: number
  /** In lists: what is known of every segment of the turn, and of this one. */
  readonly features: readonly Active[]
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
    const { view, own } = weighed.stretch(from, to)
    const column = classes.indexOf(code)
    let p = 0
    for (let i = from; i < to; i++) p += weighed.atoms[i]?.[column] ?? 0
    return [{ view, code, p: p / (to - from), features: [weighed.context, own] }]
  })
}
