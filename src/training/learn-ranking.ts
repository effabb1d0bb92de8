import { PROTOCOLS } from '../../machines'
import { heardPlainly, progressIn, RANK_SIGNS, rankSigns } from '../protocol/rank'
import type { MarkedAndCoded } from './marked'

const ROUNDS = 400
const MOMENTUM = 0.9
const RATE = { signs: 0.05, usual: 0.5 }
/** Priors: the weights of signs stay moderate, those of single protocols small. */
const L2 = { signs: 0.05, usual: 1 / PROTOCOLS.length }

export interface RankWeights {
  readonly signs: Readonly<Record<(typeof RANK_SIGNS)[number], number>>
  /** By protocol: negative where its steps are readily seen in any conversation. */
  readonly usual: Readonly<Record<string, number>>
}

/** The signs of every protocol in a conversation, and which it follows. */
function sampleOf({ protocol, turns }: MarkedAndCoded): { signs: readonly (readonly number[])[]; truth: number } {
  const events = heardPlainly({ turns: [...turns], language: 'nl' })
  const said = turns.filter(({ role }) => role === 'practitioner').length
  const signs = PROTOCOLS.map((each) => {
    const found = rankSigns(each, progressIn(each, events), said)
    return RANK_SIGNS.map((sign) => found[sign])
  })
  return { signs, truth: PROTOCOLS.indexOf(protocol) }
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Learns by how much each sign makes a protocol the likeliest of all: a softmax over protocols, by gradient descent. */
export function learnRanking(marked: readonly MarkedAndCoded[]): RankWeights {
  const samples = marked.map(sampleOf)
  const weights = RANK_SIGNS.map(() => 0)
  const usual = PROTOCOLS.map(() => 0)
  const speed = { weights: RANK_SIGNS.map(() => 0), usual: PROTOCOLS.map(() => 0) }
  for (let round = 0; round < ROUNDS; round++) {
    const slope = {
      weights: weights.map((weight) => L2.signs * weight),
      usual: usual.map((weight) => L2.usual * weight),
    }
    for (const { signs, truth } of samples) {
      const scores = signs.map((row, p) =>
        row.reduce((sum, value, s) => sum + value * (weights[s] ?? 0), usual[p] ?? 0),
      )
      const top = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - top))
      const all = powers.reduce((a, b) => a + b, 0)
      powers.forEach((power, p) => {
        const error = (power / all - (p === truth ? 1 : 0)) / samples.length
        slope.usual[p] = (slope.usual[p] ?? 0) + error
        signs[p]?.forEach((value, s) => (slope.weights[s] = (slope.weights[s] ?? 0) + error * value))
      })
    }
    for (const [key, values, rate] of [
      ['weights', weights, RATE.signs],
      ['usual', usual, RATE.usual],
    ] as const) {
      values.forEach((value, n) => {
        const step = MOMENTUM * (speed[key][n] ?? 0) - rate * (slope[key][n] ?? 0)
        speed[key][n] = step
        values[n] = value + step
      })
    }
  }
  return {
    signs: Object.fromEntries(RANK_SIGNS.map((sign, s) => [sign, rounded(weights[s] ?? 0)])) as RankWeights['signs'],
    usual: Object.fromEntries(PROTOCOLS.map(({ id }, p) => [id, rounded(usual[p] ?? 0)])),
  }
}
