/**
 * A learnt head: how much each feature speaks for each class. Rows follow the bank's features; a head may cover only
 * the first (most frequent) of them.
 */
export interface Head {
  readonly classes: readonly string[]
  /** `weights[feature * classes.length + class] * unit` is the weight. */
  readonly weights: Int8Array
  readonly unit: number
  /** Log-odds added to the classes, for heads whose features count for less in a long turn than the offsets do. */
  readonly offsets?: readonly number[]
}

/**
 * Takes note of a feature: its name, and the word or cue (or two) that it is about. Kept apart, so that looking one up
 * builds no strings.
 */
export type Add = (name: string, one?: string, two?: string) => void

/** A feature as one string: its parts with tabs between. */
export const featureKey = (name: string, one?: string, two?: string): string =>
  one === undefined ? name : two === undefined ? `${name}\t${one}` : `${name}\t${one}\t${two}`

/** Features of one name: by what they are about. */
interface Shelf {
  readonly ones: Map<string, number>
  readonly twos: Map<string, Map<string, number>>
}

/** Features with the heads that weigh them. */
export interface Bank {
  readonly index: ReadonlyMap<string, number>
  readonly shelves: ReadonlyMap<string, Shelf>
  readonly heads: Readonly<Record<string, Head>>
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

function shelvesOf(index: ReadonlyMap<string, number>): Map<string, Shelf> {
  const shelves = new Map<string, Shelf>()
  for (const [feature, at] of index) {
    const [name = '', one, two] = feature.split('\t')
    if (one === undefined) continue
    const shelf = shelves.get(name) ?? { ones: new Map<string, number>(), twos: new Map<string, Map<string, number>>() }
    shelves.set(name, shelf)
    if (two === undefined) shelf.ones.set(one, at)
    else {
      const pairs = shelf.twos.get(one) ?? new Map<string, number>()
      shelf.twos.set(one, pairs.set(two, at))
    }
  }
  return shelves
}

/** A bank of features, by index, and heads. */
export function bankOf(features: readonly string[], heads: Readonly<Record<string, Head>>): Bank {
  const index = new Map(features.map((feature, i) => [feature, i]))
  return { index, shelves: shelvesOf(index), heads }
}

/** Unpacks a bank for use. */
export function openBank(stored: StoredBank): Bank {
  const heads: Record<string, Head> = {}
  for (const [name, { weights, ...head }] of Object.entries(stored.heads)) {
    heads[name] = { ...head, weights: bytes(weights) }
  }
  return bankOf(stored.features.split('\n'), heads)
}

/** The features of one segment or turn that a bank knows, by index. */
export type Active = number[]

/** Collects active features of a bank, each once; features that it does not know are dropped. */
export function collector(bank: Bank): { active: Active; add: Add } {
  const active: Active = []
  const seen = new Set<number>()
  const add: Add = (name, one, two) => {
    let at: number | undefined
    if (one === undefined) at = bank.index.get(name)
    else {
      const shelf = bank.shelves.get(name)
      if (!shelf) return
      at = two === undefined ? shelf.ones.get(one) : shelf.twos.get(one)?.get(two)
    }
    if (at === undefined || seen.has(at)) return
    seen.add(at)
    active.push(at)
  }
  return { active, add }
}

/** Raw scores (log-odds up to a constant) of every class of a head. */
export function scores(head: Head, active: Active): Float64Array {
  const k = head.classes.length
  const out = new Float64Array(k)
  const rows = head.weights.length
  for (const feature of active) {
    const row = feature * k
    if (row >= rows) continue
    for (let c = 0; c < k; c++) out[c] = (out[c] as number) + (head.weights[row + c] as number)
  }
  for (let c = 0; c < k; c++) out[c] = (out[c] as number) * head.unit
  return out
}

/** Log-probabilities from scores, in place. */
export function logSoftmax(values: Float64Array): Float64Array {
  let top = -Infinity
  for (const v of values) if (v > top) top = v
  let sum = 0
  for (const v of values) sum += Math.exp(v - top)
  const norm = top + Math.log(sum)
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) - norm
  return values
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
