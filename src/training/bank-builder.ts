import type { StoredBank } from '../coding/model'
import { learn, type Example } from './softmax'

/** What one segment, turn or border looks like, with its labels for the heads of a bank. */
export interface Sample {
  readonly features: readonly string[]
  /** For a head: the class, or a set of classes for a head of yes/no decisions. Heads not named do not learn from it. */
  readonly labels: Readonly<Record<string, string | readonly string[]>>
  readonly weight: number
  /** How much every feature counts; 1 where nothing is said. */
  readonly damping?: number
}

export interface HeadPlan {
  readonly name: string
  readonly classes: readonly string[]
  readonly kind: 'one' | 'many'
  readonly l2: number
  /** Learn only from features seen this often. */
  readonly atLeast: number
  /** Features that this head must not see: what it is to tell, where other heads of the bank may know it. */
  readonly hidden?: (feature: string) => boolean
  /** Log-odds added to the classes once they are learnt. */
  readonly offsets?: Readonly<Record<string, number>>
  /** Threshold of the yes/no decisions, as log-odds: 0 where nothing is said. */
  readonly threshold?: number
  /** Thresholds of some of them. */
  readonly thresholds?: Readonly<Record<string, number>>
}

export interface BankPlan {
  readonly heads: readonly HeadPlan[]
  /** How freely the weight of a feature grows: 1 by default. */
  readonly freedom: (feature: string) => number
  readonly iterations?: number
  /** How many features to keep: those that say most. */
  readonly keep?: number
}

/** Features that were seen often enough, the most frequent first. */
function vocabularyOf(samples: readonly Sample[], atLeast: number): { index: Map<string, number>; counts: number[] } {
  const counts = new Map<string, number>()
  for (const { features } of samples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const kept = [...counts].filter(([, n]) => n >= atLeast).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return {
    index: new Map(kept.map(([f], i) => [f, i])),
    counts: kept.map(([, n]) => n),
  }
}

const base64 = (values: Int8Array): string =>
  Buffer.from(values.buffer, values.byteOffset, values.length).toString('base64')

function quantised(weights: Float64Array): { unit: number; values: Int8Array } {
  let top = 0
  for (const w of weights) top = Math.max(top, Math.abs(w))
  const unit = Number(((top || 1) / 127).toPrecision(6))
  return {
    unit,
    values: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / unit)))),
  }
}

function targetsOf(plan: HeadPlan, samples: readonly Sample[], rows: readonly Int32Array[], only?: string): Example[] {
  const classes = only ? [only] : plan.classes
  const examples: Example[] = []
  samples.forEach((sample, i) => {
    const label = sample.labels[plan.name]
    const features = rows[i]
    if (label === undefined || !features) return
    const target = new Float32Array(classes.length)
    if (only) target[0] = label.includes(only) ? 1 : 0
    else target[classes.indexOf(label as string)] = 1
    examples.push({ features, target, weight: sample.weight, damping: sample.damping ?? 1 })
  })
  return examples
}

/** Learns a head of yes/no decisions: one binary model a class, side by side; a threshold moves the bias. */
function learnMany(
  plan: HeadPlan,
  samples: readonly Sample[],
  rows: readonly Int32Array[],
  size: number,
  scale: Float32Array,
  bias: number,
  iterations: number,
): Float64Array {
  const k = plan.classes.length
  const weights = new Float64Array(size * k)
  plan.classes.forEach((name, c) => {
    const examples = targetsOf(plan, samples, rows, name)
    if (!examples.some((e) => e.target[0] === 1)) {
      weights[bias * k + c] = -4
      return
    }
    const own = learn(examples, {
      features: size,
      classes: 1,
      // As strong as the prior on the weights of two classes, yes and no, that mirror each other.
      l2: plan.l2 / 2,
      iterations,
      scale,
    })
    for (let f = 0; f < size; f++) weights[f * k + c] = own[f] as number
    weights[bias * k + c] = (weights[bias * k + c] as number) - (plan.thresholds?.[name] ?? plan.threshold ?? 0)
  })
  return weights
}

/** Samples that are learnt from apart. */
export interface Lesson {
  readonly samples: readonly Sample[]
  /** How much what it teaches counts. */
  readonly share: number
}

/** Learns every head of a bank. */
export const buildBank = (samples: readonly Sample[], plan: BankPlan): StoredBank =>
  buildFromLessons([{ samples, share: 1 }], plan)

/**
 * Learns every head of a bank from each lesson by itself, and adds up what they teach: where coders of two kinds differ in
 * their ways, that foretells those of one better than what is learnt from all at once.
 */
export function buildFromLessons(lessons: readonly Lesson[], plan: BankPlan): StoredBank {
  const samples = lessons.flatMap((lesson) => lesson.samples)
  const least = Math.min(...plan.heads.map((h) => h.atLeast))
  const { index, counts } = vocabularyOf(samples, least)
  const features = [...index.keys()]
  const bias = index.get('bias') ?? 0
  const iterations = plan.iterations ?? 60
  const learnt = plan.heads.map((head) => {
    const size = counts.findLastIndex((n) => n >= head.atLeast) + 1
    const scale = Float32Array.from(features.slice(0, size), plan.freedom)
    const seen = features.map((feature, f) => f < size && !(head.hidden?.(feature) ?? false))
    const weights = new Float64Array(size * head.classes.length)
    for (const lesson of lessons) {
      const rows = lesson.samples.map((s) =>
        Int32Array.from(s.features.map((f) => index.get(f) ?? -1).filter((f) => f >= 0 && seen[f] === true)),
      )
      const taught =
        head.kind === 'one'
          ? learn(targetsOf(head, lesson.samples, rows), {
              features: size,
              classes: head.classes.length,
              l2: head.l2,
              iterations,
              scale,
            })
          : learnMany(head, lesson.samples, rows, size, scale, bias, iterations)
      taught.forEach((weight, at) => (weights[at] = (weights[at] as number) + lesson.share * weight))
    }
    return { head, weights }
  })
  const kept = mostTelling(features, counts, learnt, plan.keep ?? Infinity)
  const heads: Record<string, StoredBank['heads'][string]> = {}
  for (const { head, weights } of learnt) {
    const k = head.classes.length
    const rows = kept.filter((f) => f * k < weights.length)
    const { unit, values } = quantised(Float64Array.from(rows.flatMap((f) => [...weights.subarray(f * k, f * k + k)])))
    const offsets = head.offsets ? { offsets: head.classes.map((name) => head.offsets?.[name] ?? 0) } : {}
    heads[head.name] = { classes: head.classes, unit, weights: base64(values), ...offsets }
  }
  return { features: kept.map((f) => features[f] ?? '').join('\n'), heads }
}

/** The features that say most, by their largest weight and how often they are met; in their old order. */
function mostTelling(
  features: readonly string[],
  counts: readonly number[],
  learnt: readonly {
    readonly head: HeadPlan
    readonly weights: Float64Array
  }[],
  most: number,
): number[] {
  const told = features.map((_, f) => {
    let top = 0
    for (const { head, weights } of learnt) {
      const k = head.classes.length
      for (let at = f * k; at < Math.min(weights.length, f * k + k); at++)
        top = Math.max(top, Math.abs(weights[at] as number))
    }
    return top * Math.sqrt(counts[f] ?? 0)
  })
  return features
    .map((_, f) => f)
    .sort((a, b) => (told[b] as number) - (told[a] as number) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
}
