import { describe, expect, it } from 'vitest'
import { openHeads } from '../../src/coding/model'
import { buildBank, buildFromLessons, type BankPlan, type Sample } from '../../src/training/bank-builder'

const plan: BankPlan = {
  heads: [{ name: 'code', classes: ['yes', 'no'], kind: 'one', l2: 1, atLeast: 1 }],
  freedom: () => 1,
}
const said = (word: string, code: string): Sample => ({ features: ['bias', word], labels: { code }, weight: 1 })
const lesson = [said('hm', 'yes'), said('hm', 'yes'), said('nee', 'no'), said('nee', 'no')]
const contrary = [said('hm', 'no'), said('hm', 'no'), said('nee', 'yes'), said('nee', 'yes')]

/** By how much a word speaks for yes rather than for no. */
function leaning(stored: ReturnType<typeof buildBank>, word: string): number {
  const { weights, unit } = openHeads(stored)['code'] ?? { weights: [], unit: 0 }
  const row = stored.features.split('\n').indexOf(word) * 2
  return ((weights[row] ?? NaN) - (weights[row + 1] ?? NaN)) * unit
}

describe('a bank learnt from several lessons', () => {
  it('is that of the only lesson that counts', () => {
    const bank = buildFromLessons(
      [
        { samples: lesson, share: 1 },
        { samples: contrary, share: 0 },
      ],
      plan,
    )
    expect(bank).toEqual(buildBank(lesson, plan))
    expect(leaning(bank, 'hm')).toBeGreaterThan(0.5)
    expect(leaning(bank, 'nee')).toBeLessThan(-0.5)
  })

  it('adds up what each teaches by its share', () => {
    const half = buildFromLessons(
      [
        { samples: lesson, share: 1 },
        { samples: contrary, share: 0.5 },
      ],
      plan,
    )
    const whole = buildBank(lesson, plan)
    expect(leaning(half, 'hm')).toBeCloseTo(leaning(whole, 'hm') / 2, 1)
  })
})
