/**
 * Multinomial logistic regression on sparse features, by L-BFGS with a Gaussian prior.
 *
 * An own trainer of a hundred lines: the kept JavaScript libraries for logistic regression (ml-logistic-regression,
 * natural's classifier) know neither sparse features, soft targets, example weights nor a prior per feature.
 */
export interface Example {
  /** Feature indices, each with value `scale[index]`. */
  readonly features: Int32Array
  /** Probability per class; a sure label is 1 in one place. */
  readonly target: Float32Array
  readonly weight: number
}

export interface Options {
  readonly features: number
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

/**
 * How far each weight moves at a time: less for a frequent feature, whose slope is steep. With it a few dozen rounds do
 * what takes hundreds without.
 */
function pace(examples: readonly Example[], { features, classes, l2, scale }: Options): Float64Array {
  const steepness = new Float64Array(features)
  const spread = (classes - 1) / (classes * classes)
  for (const { features: active, weight } of examples) {
    for (const f of active) steepness[f] = (steepness[f] as number) + weight
  }
  return steepness.map((n, f) => 1 / Math.sqrt(l2 + n * spread * (scale ? (scale[f] as number) : 1) ** 2))
}

/** Learns weights, row by feature: `weights[feature * classes + class]`, already multiplied by the feature's scale. */
export function learn(examples: readonly Example[], options: Options): Float64Array {
  const { features, classes, l2, scale } = options
  const steps = pace(examples, options)
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
  minimise(
    x,
    (paced, gradient) => {
      unpaced(paced)
      let loss = 0
      for (let i = 0; i < weights.length; i++) {
        const w = weights[i] as number
        slope[i] = l2 * w
        loss += (l2 / 2) * w * w
      }
      for (const { features: active, target, weight } of examples) {
        p.fill(0)
        for (const f of active) {
          const value = scale ? (scale[f] as number) : 1
          for (let k = 0, at = f * classes; k < classes; k++, at++) {
            p[k] = (p[k] as number) + value * (weights[at] as number)
          }
        }
        softmax(p)
        for (let k = 0; k < classes; k++) {
          const t = target[k] as number
          if (t > 0) loss -= weight * t * Math.log(Math.max(1e-12, p[k] as number))
          p[k] = weight * ((p[k] as number) - t)
        }
        for (const f of active) {
          const value = scale ? (scale[f] as number) : 1
          for (let k = 0, at = f * classes; k < classes; k++, at++) {
            slope[at] = (slope[at] as number) + value * (p[k] as number)
          }
        }
      }
      for (let f = 0, at = 0; f < features; f++) {
        const step = steps[f] as number
        for (let k = 0; k < classes; k++, at++) gradient[at] = (slope[at] as number) * step
      }
      return loss
    },
    options.iterations,
  )
  unpaced(x)
  if (scale) {
    for (let f = 0; f < features; f++) {
      for (let k = 0; k < classes; k++)
        weights[f * classes + k] = (weights[f * classes + k] as number) * (scale[f] as number)
    }
  }
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
