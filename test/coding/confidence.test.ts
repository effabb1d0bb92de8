import { describe, expect, it } from 'vitest'
import { calibrated, confidenceOf, UNCERTAIN_BELOW } from '../../src/coding/confidence'

describe('confidence', () => {
  it('follows the knots in straight lines and stays level beyond the last', () => {
    const knots = [
      [0.4, 0.5],
      [0.8, 0.9],
    ] as const
    expect(calibrated(0.2, knots)).toBeCloseTo(0.25)
    expect(calibrated(0.6, knots)).toBeCloseTo(0.7)
    expect(calibrated(0.95, knots)).toBe(0.9)
  })

  it('is the raw probability where nothing was learnt', () => {
    expect(calibrated(0.37, [])).toBe(0.37)
  })

  it('stays below the threshold where most words are strange', () => {
    expect(confidenceOf(0.99, [], 0.49)).toBeLessThan(UNCERTAIN_BELOW)
    expect(confidenceOf(0.99, [], 0.5)).toBe(0.99)
  })
})
