import { ABSENT, FeatureTable } from './feature-table'
import { textOfName, type Name } from './names'
import type { Terms, Term } from './terms'

/** A learnt head: how much each feature speaks for each class. */
export interface Head {
  readonly classes: readonly string[]
  /** Rows follow the bank's features: the heads of a bank are asked about the same ones, so their weights lie together. */
  readonly weights: Int8Array
  /** How many weights a row holds, and where those of this head begin in it. */
  readonly width: number
  readonly column: number
  /** `weights[feature * width + column + class] * unit` is the weight. */
  readonly unit: number
  /** Log-odds added to the classes, for heads whose features count for less in a long turn than the offsets do. */
  readonly offsets?: readonly number[]
}

/** Takes note of a feature: its name, and the term (or two) that it is about. */
export type Add = (name: Name, one?: Term, two?: Term) => void

/** A feature as one string: its parts with tabs between. */
export function featureKey(terms: Terms, name: Name, one?: Term, two?: Term): string {
  const text = textOfName(name)
  if (one === undefined) return text
  return two === undefined ? `${text}\t${terms.textOf(one)}` : `${text}\t${terms.textOf(one)}\t${terms.textOf(two)}`
}

/** The features of one segment or turn that a bank knows, by index. */
export type Active = readonly number[]

/** Features with the heads that weigh them. */
export class Bank {
  readonly table: FeatureTable
  // What is collected at the moment: its beginning, so that the list need not grow each time.
  private readonly active: number[] = []
  private collected = 0
  private round = 0
  /** For each feature, the round in which it was last taken note of. */
  private readonly seen: Int32Array

  constructor(
    features: readonly string[],
    readonly heads: Readonly<Record<string, Head>>,
    readonly terms: Terms,
  ) {
    this.table = new FeatureTable(features, terms, (at) => at, ABSENT)
    this.seen = new Int32Array(features.length)
  }

  private readonly note: Add = (name, one, two) => {
    const at = this.table.find(name, one, two)
    if (at === ABSENT || this.seen[at] === this.round) return
    this.seen[at] = this.round
    this.active[this.collected++] = at
  }

  /** Collects features, each once; those that the bank does not know are dropped. */
  collect(write: (add: Add) => void): Active {
    this.round++
    this.collected = 0
    write(this.note)
    return this.active.slice(0, this.collected)
  }
}

/** A bank as the weights file holds it: features joined by line feeds, weights as base64. */
export interface StoredBank {
  readonly features: string
  readonly heads: Readonly<
    Record<string, { classes: readonly string[]; unit: number; weights: string; offsets?: readonly number[] }>
  >
}

const bytes = (base64: string): Int8Array => {
  const binary = atob(base64)
  const out = new Int8Array(binary.length)
  for (let i = 0; i < binary.length; i++) out[i] = binary.charCodeAt(i)
  return out
}

/** Unpacks the heads of a bank. A stored head may cover only the first (most frequent) features. */
export function openHeads(stored: StoredBank): Record<string, Head> {
  const opened = Object.entries(stored.heads).map(([name, head]) => ({ name, head, own: bytes(head.weights) }))
  const width = opened.reduce((sum, { head }) => sum + head.classes.length, 0)
  const rows = Math.max(0, ...opened.map(({ head, own }) => own.length / head.classes.length))
  const weights = new Int8Array(rows * width)
  const heads: Record<string, Head> = {}
  let column = 0
  for (const { name, head, own } of opened) {
    const k = head.classes.length
    for (let at = 0; at < own.length; at++) weights[((at / k) | 0) * width + column + (at % k)] = own[at] as number
    heads[name] = { ...head, weights, width, column }
    column += k
  }
  return heads
}

/** Unpacks a bank for use. What its features are about is put among the terms. */
export const openBank = (stored: StoredBank, terms: Terms): Bank =>
  new Bank(stored.features.split('\n'), openHeads(stored), terms)

/** What one feature says for one class of a head, in units of the head. */
export const weightAt = ({ weights, width, column }: Head, feature: number, place: number): number =>
  weights[feature * width + column + place] ?? 0

/** Where sums of whole numbers are made; more than any head has classes. */
const SUMS = new Int32Array(64)

/** Raw scores (log-odds up to a constant) of every class of a head. Weights are whole numbers: in any order the same. */
export function scores({ classes, weights, width, column, unit }: Head, active: Active): number[] {
  const k = classes.length
  SUMS.fill(0, 0, k)
  for (const feature of active) {
    const row = feature * width + column
    if (row >= weights.length) continue
    for (let c = 0; c < k; c++) SUMS[c] = (SUMS[c] as number) + (weights[row + c] as number)
  }
  return read(k, unit)
}

/** Raw scores of some classes of a head, given by their columns in a row, from features in several lists. */
export function scoresAt({ weights, width, unit }: Head, columns: Int32Array, lists: readonly Active[]): number[] {
  const k = columns.length
  SUMS.fill(0, 0, k)
  for (const active of lists) {
    for (const feature of active) {
      const row = feature * width
      if (row >= weights.length) continue
      for (let c = 0; c < k; c++) SUMS[c] = (SUMS[c] as number) + (weights[row + (columns[c] as number)] as number)
    }
  }
  return read(k, unit)
}

function read(k: number, unit: number): number[] {
  const out = new Array<number>(k)
  for (let c = 0; c < k; c++) out[c] = (SUMS[c] as number) * unit
  return out
}

/** Log-probabilities from scores, in place. */
export function logSoftmax(values: number[]): number[] {
  let top = -Infinity
  for (const v of values) if (v > top) top = v
  let sum = 0
  for (const v of values) sum += Math.exp(v - top)
  const norm = top + Math.log(sum)
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) - norm
  return values
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
