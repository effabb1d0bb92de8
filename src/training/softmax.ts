/**
 * Multinomial logistic regression on sparse features, by L-BFGS with a Gaussian prior.
 *
 * An own trainer of a hundred lines: the kept JavaScript libraries for logistic regression (ml-logistic-regression,
 * natural's classifier) know neither sparse features, soft targets, example weights nor a prior per feature.
 */
export interface Example {
  /** Feature indices, each with value `scale[index]`. */
  readonly features: Int32Array
  /** Probability per class; a sure label is 1 in one place. Of a single class: 1 for yes, 0 for no. */
  readonly target: Float32Array
  readonly weight: number
  /** How much every feature of the example counts; 1 where nothing is said. */
  readonly damping?: number
}

export interface Options {
  readonly features: number
  /** One class alone is a yes/no decision. */
  readonly classes: number
  /** Strength of the prior on every weight. */
  readonly l2: number
  readonly iterations?: number
  /** Value of each feature: a larger one lets the weight grow more freely. */
  readonly scale?: Float32Array
}

/** Loss and its gradient at `weights`: what a minimiser asks for again and again. */
export type Objective = (weights: Float64Array, gradient: Float64Array) => number

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

/** A round that gains less than this share of the loss is the last. */
const TOLERANCE = 1e-3

/** Minimises a smooth function by L-BFGS with a backtracking line search; changes `x` in place. */
export function minimise(x: Float64Array, objective: Objective, iterations = 120, memory = 8): number {
  const n = x.length
  let gradient = new Float64Array(n)
  let next = new Float64Array(n)
  const direction = new Float64Array(n)
  const trial = new Float64Array(n)
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = []
  let value = objective(x, gradient)
  for (let round = 0; round < iterations; round++) {
    for (let i = 0; i < n; i++) direction[i] = -(gradient[i] as number)
    const alphas: number[] = []
    for (let k = steps.length - 1; k >= 0; k--) {
      const step = steps[k]
      if (!step) continue
      const alpha = step.rho * dot(step.s, direction)
      alphas[k] = alpha
      for (let i = 0; i < n; i++) direction[i] = (direction[i] as number) - alpha * (step.y[i] as number)
    }
    const last = steps.at(-1)
    if (last) {
      const gamma = 1 / (last.rho * dot(last.y, last.y))
      for (let i = 0; i < n; i++) direction[i] = (direction[i] as number) * gamma
    }
    for (const [k, step] of steps.entries()) {
      const beta = (alphas[k] as number) - step.rho * dot(step.y, direction)
      for (let i = 0; i < n; i++) direction[i] = (direction[i] as number) + beta * (step.s[i] as number)
    }
    const slope = dot(gradient, direction)
    if (slope > -1e-9) break
    let size = last ? 1 : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)))
    let reached = Infinity
    for (let attempt = 0; attempt < 30; attempt++) {
      for (let i = 0; i < n; i++) trial[i] = (x[i] as number) + size * (direction[i] as number)
      reached = objective(trial, next)
      if (reached <= value + 1e-4 * size * slope) break
      size /= 2
    }
    if (!(reached < value)) break
    const s = new Float64Array(n)
    const y = new Float64Array(n)
    for (let i = 0; i < n; i++) {
      s[i] = (trial[i] as number) - (x[i] as number)
      y[i] = (next[i] as number) - (gradient[i] as number)
    }
    const curvature = dot(s, y)
    if (curvature > 1e-12) {
      steps.push({ s, y, rho: 1 / curvature })
      if (steps.length > memory) steps.shift()
    }
    const gain = value - reached
    x.set(trial)
    ;[gradient, next] = [next, gradient]
    value = reached
    if (gain < TOLERANCE * Math.abs(value)) break
  }
  return value
}

/** Probabilities from scores, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let top = -Infinity
  for (const s of scores) if (s > top) top = s
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp((scores[i] as number) - top)
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / sum
  return scores
}

/** Examples in one row of memory: the features of example `i` stand from `from[i]` to `from[i + 1]`. */
interface Rows {
  readonly from: Int32Array
  readonly features: Int32Array
}

function rowsOf(examples: readonly Example[]): Rows {
  const from = new Int32Array(examples.length + 1)
  examples.forEach((example, i) => {
    from[i + 1] = (from[i] as number) + example.features.length
  })
  const features = new Int32Array(from.at(-1) ?? 0)
  examples.forEach((example, i) => {
    features.set(example.features, from[i])
  })
  return { from, features }
}

/**
 * How far each weight moves at a time: less for a frequent feature, whose slope is steep. With it a few dozen rounds do
 * what takes hundreds without.
 */
function pace(examples: readonly Example[], { features, classes, l2, scale }: Options): Float64Array {
  const steepness = new Float64Array(features)
  const spread = classes === 1 ? 1 / 4 : (classes - 1) / (classes * classes)
  for (const { features: active, weight, damping = 1 } of examples) {
    for (const f of active) steepness[f] = (steepness[f] as number) + weight * damping * damping
  }
  return steepness.map((n, f) => {
    const value = scale?.[f] ?? 1
    return value / Math.sqrt(l2 + n * spread * value ** 2)
  })
}

/** Turns scores into what they miss the target by, in place, and gives the loss. One score alone is that of yes. */
function missed(scores: Float64Array, target: Float32Array): number {
  if (scores.length === 1) {
    const [score = 0, wanted = 0] = [scores[0], target[0]]
    scores[0] = 1 / (1 + Math.exp(-score)) - wanted
    return Math.max(score, 0) - score * wanted + Math.log1p(Math.exp(-Math.abs(score)))
  }
  let loss = 0
  softmax(scores)
  for (let k = 0; k < scores.length; k++) {
    const wanted = target[k] as number
    if (wanted > 0) loss -= wanted * Math.log(Math.max(1e-12, scores[k] as number))
    scores[k] = (scores[k] as number) - wanted
  }
  return loss
}

/** Learns weights, row by feature: `weights[feature * classes + class]`, already multiplied by the feature's scale. */
export function learn(examples: readonly Example[], options: Options): Float64Array {
  const { features, classes, l2, scale } = options
  const steps = pace(examples, options)
  const rows = rowsOf(examples)
  // A larger scale is a weaker prior on the weight.
  const priors = Float64Array.from(steps, (_, f) => l2 / (scale?.[f] ?? 1) ** 2)
  const weights = new Float64Array(features * classes)
  const slope = new Float64Array(features * classes)
  const p = new Float64Array(classes)
  // What is minimised over: each weight in its own pace.
  const x = new Float64Array(features * classes)
  const unpaced = (from: Float64Array): void => {
    for (let f = 0, at = 0; f < features; f++) {
      const step = steps[f] as number
      for (let k = 0; k < classes; k++, at++) weights[at] = (from[at] as number) * step
    }
  }
  /** Loss of one example, its slope added. */
  const lossOf = ({ target, weight, damping = 1 }: Example, from: number, to: number): number => {
    p.fill(0)
    for (let i = from; i < to; i++) {
      const row = (rows.features[i] as number) * classes
      for (let k = 0; k < classes; k++) p[k] = (p[k] as number) + (weights[row + k] as number)
    }
    for (let k = 0; k < classes; k++) p[k] = (p[k] as number) * damping
    const loss = weight * missed(p, target)
    for (let k = 0; k < classes; k++) p[k] = (p[k] as number) * weight * damping
    for (let i = from; i < to; i++) {
      const row = (rows.features[i] as number) * classes
      for (let k = 0; k < classes; k++) slope[row + k] = (slope[row + k] as number) + (p[k] as number)
    }
    return loss
  }
  minimise(
    x,
    (paced, gradient) => {
      unpaced(paced)
      let loss = 0
      for (let f = 0, at = 0; f < features; f++) {
        const prior = priors[f] as number
        for (let k = 0; k < classes; k++, at++) {
          const w = weights[at] as number
          slope[at] = prior * w
          loss += (prior / 2) * w * w
        }
      }
      examples.forEach((example, i) => {
        loss += lossOf(example, rows.from[i] as number, rows.from[i + 1] as number)
      })
      for (let f = 0, at = 0; f < features; f++) {
        const step = steps[f] as number
        for (let k = 0; k < classes; k++, at++) gradient[at] = (slope[at] as number) * step
      }
      return loss
    },
    options.iterations,
  )
  unpaced(x)
  return weights
}

/** Scores of one example under learnt weights. */
export function scoresOf(active: Int32Array, weights: Float64Array, classes: number, out: Float64Array): Float64Array {
  out.fill(0)
  for (const f of active) {
    for (let k = 0, at = f * classes; k < classes; k++, at++) out[k] = (out[k] as number) + (weights[at] as number)
  }
  return out
}
