/**
 * A learnt head: how much each feature speaks for each class. Rows follow the bank's features; a head may cover only
 * the first (most frequent) of them.
 */
export interface Head {
  readonly classes: readonly string[]
  /** `weights[feature * classes.length + class] * unit` is the weight. */
  readonly weights: Int8Array
  readonly unit: number
}

/** Features with the heads that weigh them. */
export interface Bank {
  readonly index: ReadonlyMap<string, number>
  readonly heads: Readonly<Record<string, Head>>
}

/** A bank as the weights file holds it: features joined by line feeds, weights as base64. */
export interface StoredBank {
  readonly features: string
  readonly heads: Readonly<Record<string, { classes: readonly string[]; unit: number; weights: string }>>
}

const bytes = (base64: string): Int8Array => {
  const binary = atob(base64)
  const out = new Int8Array(binary.length)
  for (let i = 0; i < binary.length; i++) out[i] = binary.charCodeAt(i)
  return out
}

/** Unpacks a bank for use. */
export function openBank(stored: StoredBank): Bank {
  const heads: Record<string, Head> = {}
  for (const [name, { classes, unit, weights }] of Object.entries(stored.heads)) {
    heads[name] = { classes, unit, weights: bytes(weights) }
  }
  return { index: new Map(stored.features.split('\n').map((feature, i) => [feature, i])), heads }
}

/** The features of one segment or turn that a bank knows, by index. */
export type Active = number[]

/** Collects active features of a bank; features that it does not know are dropped. */
export const collector = (bank: Bank): { active: Active; add: (feature: string) => void } => {
  const active: Active = []
  const add = (feature: string): void => {
    const at = bank.index.get(feature)
    if (at !== undefined) active.push(at)
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
