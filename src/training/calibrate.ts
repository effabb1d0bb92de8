import type { Knots } from '../coding/weights'

/** A stated probability and whether it proved right. */
export type Outcome = readonly [p: number, right: boolean]

/**
 * Isotonic regression (pool adjacent violators) of being right on the stated probability, reduced to few knots: the
 * rising line that makes stated probabilities true ones.
 */
export function calibrate(outcomes: readonly Outcome[], knots = 12): Knots {
  if (outcomes.length === 0) return []
  const sorted = [...outcomes].sort((a, b) => a[0] - b[0])
  const size = Math.ceil(sorted.length / knots)
  const pools: { raw: number; right: number; n: number }[] = []
  for (let at = 0; at < sorted.length; at += size) {
    const bin = sorted.slice(at, at + size)
    pools.push({
      raw: bin.reduce((sum, [p]) => sum + p, 0),
      right: bin.filter(([, right]) => right).length,
      n: bin.length,
    })
    for (;;) {
      const last = pools.at(-1)
      const before = pools.at(-2)
      if (!last || !before || before.right / before.n < last.right / last.n) break
      pools.splice(-2, 2, {
        raw: before.raw + last.raw,
        right: before.right + last.right,
        n: before.n + last.n,
      })
    }
  }
  const round = (x: number): number => Math.round(x * 1000) / 1000
  return pools.map(({ raw, right, n }) => [round(raw / n), round(right / n)] as const)
}

/** What was stated and what proved right, of the outcomes whose stated probability lies in one tenth. */
export interface ReliabilityBin {
  /** Mean stated probability. */
  readonly stated: number
  /** Share that proved right. */
  readonly proved: number
  readonly n: number
}

/** Stated beside proved probabilities, over ten equal bins; bins that nothing falls in are left out. */
export function reliability(outcomes: readonly Outcome[]): ReliabilityBin[] {
  const bins = Array.from({ length: 10 }, () => ({ p: 0, right: 0, n: 0 }))
  for (const [p, right] of outcomes) {
    const bin = bins[Math.min(9, Math.floor(p * 10))]
    if (!bin) continue
    bin.p += p
    bin.n++
    if (right) bin.right++
  }
  return bins.filter(({ n }) => n > 0).map(({ p, right, n }) => ({ stated: p / n, proved: right / n, n }))
}

/** Expected calibration error: how far stated and proved lie apart, over the bins of {@link reliability}. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const apart = reliability(outcomes).map(({ stated, proved, n }) => n * Math.abs(stated - proved))
  return apart.reduce((sum, each) => sum + each, 0) / (outcomes.length || 1)
}
