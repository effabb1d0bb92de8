import type { ProtocolContext } from '../../machines/context'
import type { Protocol } from '../../machines/protocol'
import type { PractitionerTurn } from '../schema/coded-transcript'
import { isQuestion } from '../schema/codes'
import stored from './step-weights.json'

/** How much each sign of a turn, and of where the conversation is, speaks for each step; the last column is for none. */
export interface StepWeights {
  readonly steps: readonly string[]
  readonly signs: Readonly<Record<string, readonly number[]>>
}

const WEIGHTS: Readonly<Record<string, StepWeights>> = stored.protocols

/** Codes whose cues count apart: the same words tell something else in a question than in information. */
const APART: readonly string[] = ['information', 'advice', 'structure', 'summary']
const groupOf = (code: string): string => (isQuestion(code) ? 'question' : APART.includes(code) ? code : 'rest')

/** What a turn shows by itself: codes, attributes and cues, and never words, so that it holds in every language. */
export function signsOf({ segments }: PractitionerTurn): readonly string[] {
  const signs = new Set<string>()
  for (const { code, attributes, evidence } of segments) {
    signs.add(`code ${code}`)
    for (const attribute of attributes) signs.add(`attribute ${attribute}`)
    for (const { cue } of evidence) signs.add(`cue ${cue}`).add(`cue ${cue} ${groupOf(code)}`)
  }
  const last = segments.at(-1)
  if (last) signs.add(`last code ${last.code}`)
  return [...signs]
}

const LONG_AGO = 9

/** The signs of a turn together with where the conversation is in a protocol. */
export function signsWithin(
  signs: readonly string[],
  { index }: Pick<PractitionerTurn, 'index'>,
  context: Pick<ProtocolContext, 'steps' | 'latest'>,
): readonly string[] {
  const latest = context.latest ?? 'none'
  const worked = Object.entries(context.steps).filter(([, record]) => record.worked.length > 0)
  const turns = context.latest === null ? [] : (context.steps[context.latest]?.worked ?? [])
  const since = Math.min(4, Math.floor((index - (turns.at(-1) ?? index - 2 * LONG_AGO)) / 2))
  return [
    ...signs,
    'always',
    `latest ${latest}`,
    `latest ${latest} ${Math.min(4, turns.length)} times`,
    `since ${since}`,
    `turn ${Math.min(LONG_AGO, Math.floor(index / 4))}`,
    ...worked.map(([step]) => `done ${step}`),
    ...signs.filter((sign) => !sign.startsWith('cue ')).map((sign) => `${sign} after ${latest}`),
  ]
}

/** The probability of each step by learnt weights. */
export function likely({ steps, signs: weights }: StepWeights, signs: readonly string[]): Record<string, number> {
  const scores = Array.from({ length: steps.length + 1 }, () => 0)
  for (const sign of signs) weights[sign]?.forEach((weight, nth) => (scores[nth] = (scores[nth] ?? 0) + weight))
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return Object.fromEntries(steps.map((step, nth) => [step, (powers[nth] ?? 0) / sum]))
}

/** Whether something was learnt about the steps of a protocol; about those of one's own never. */
export const isLearnt = ({ id, steps }: Protocol): boolean =>
  WEIGHTS[id]?.steps.every((step) => steps.some((each) => each.id === step)) === true

/** How likely each step of a protocol is after what was said before; undefined where nothing was learnt about it. */
export function leansOf(
  protocol: Protocol,
  context: ProtocolContext,
  turn: PractitionerTurn,
  signs: readonly string[],
): Readonly<Record<string, number>> | undefined {
  const weights = isLearnt(protocol) ? WEIGHTS[protocol.id] : undefined
  return weights && likely(weights, signsWithin(signs, turn, context))
}
