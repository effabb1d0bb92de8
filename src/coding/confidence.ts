import { ABSENT } from './feature-table'
import type { Bank } from './model'
import { name } from './names'
import type { Known } from './vocabulary'
import type { Knots } from './weights'

/** Below this probability a code is marked uncertain, and rules answer `unclear`. */
export const UNCERTAIN_BELOW = 0.5

/** The calibrated probability of a raw one, by straight lines between the knots. */
export function calibrated(raw: number, knots: Knots): number {
  let beforeRaw = 0
  let beforeTrue = 0
  for (const knot of knots) {
    const atRaw = knot[0]
    const atTrue = knot[1]
    if (raw <= atRaw) {
      const share = atRaw > beforeRaw ? (raw - beforeRaw) / (atRaw - beforeRaw) : 1
      return beforeTrue + share * (atTrue - beforeTrue)
    }
    beforeRaw = atRaw
    beforeTrue = atTrue
  }
  return knots.length > 0 ? beforeTrue : raw
}

const WORD = name('w')

/** Which share of the words from `from` to `to` the model has learnt about: low for another language or garbled text. */
export function knownShare(words: readonly Known[], from: number, to: number, bank: Bank): number {
  if (to === from) return 0
  let known = 0
  for (let k = from; k < to; k++) if (bank.table.about(WORD, (words[k] as Known).word) !== ABSENT) known++
  return known / (to - from)
}

const round = (p: number): number => Math.round(p * 1000) / 1000

/**
 * How sure a code is: the calibrated probability, held down where most words are strange to the model, so that foreign
 * or garbled text is never coded with confidence.
 */
export function confidenceOf(raw: number, knots: Knots, known: number): number {
  const p = calibrated(raw, knots)
  const ceiling = known >= 0.5 ? 1 : 0.3 + known * 0.39
  return round(Math.min(0.99, Math.max(0.01, Math.min(p, ceiling))))
}
