import type { Protocol } from '../../machines'
import { signsOf, StepJudge, type StepWeights } from '../protocol/judge'
import { rankProtocols } from '../protocol/rank'
import { advance, heard, startProtocol, stepsAt } from '../protocol/run'
import { hashOf } from './folds'
import { ENOUGH, learnSteps } from './learn-steps'
import type { MarkedAndCoded } from './marked'

export interface StepFigures {
  /** A protocol, or `all`. */
  readonly name: string
  readonly right: number
  readonly extra: number
  readonly missed: number
  readonly f1: number
}

const FOLDS = 4

/** Follows a conversation as the engine does, with weights of one's own or without any. */
function followed(
  { protocol, turns }: MarkedAndCoded,
  weights: StepWeights | undefined,
): readonly (readonly string[])[] {
  let state = startProtocol(protocol)
  const judge = weights && new StepJudge(weights)
  return turns.map((turn) => {
    const said = heard(turn, 'nl')
    if (said.type === 'CLIENT') {
      state = advance(protocol, state, said)
      return []
    }
    const leans = judge?.leans(signsOf(said.turn), turn.index, state.context)
    state = advance(protocol, state, { ...said, signs: undefined, leans })
    return stepsAt(protocol, state.context, turn.index)
  })
}

/** Counts turn by turn how the steps told, first of each pair, agree with those marked. */
export function countSteps(
  name: string,
  pairs: readonly (readonly [readonly string[], readonly string[]])[],
): StepFigures {
  const common = (a: readonly string[], b: readonly string[]): number => a.filter((each) => b.includes(each)).length
  const right = pairs.reduce((sum, [told, marks]) => sum + common(told, marks), 0)
  const extra = pairs.reduce((sum, [told]) => sum + told.length, 0) - right
  const missed = pairs.reduce((sum, [, marks]) => sum + marks.length, 0) - right
  return { name, right, extra, missed, f1: (2 * right) / (2 * right + extra + missed || 1) }
}

function pairsOf(
  protocol: Protocol,
  own: readonly MarkedAndCoded[],
): (readonly [readonly string[], readonly string[]])[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = own.filter(({ id }) => hashOf(id) % FOLDS !== fold)
    const weights = own.length >= ENOUGH ? learnSteps(protocol, others) : undefined
    return own
      .filter(({ id }) => hashOf(id) % FOLDS === fold)
      .flatMap((each) => followed(each, weights).map((told, turn) => [told, each.marks[turn] ?? []] as const))
  })
}

/** How the steps told agree with those that writers marked, per protocol, and over all. */
export function stepFigures(marked: readonly MarkedAndCoded[]): readonly StepFigures[] {
  const protocols = [...new Set(marked.map(({ protocol }) => protocol))]
  const pairs = protocols.map((protocol) => {
    const own = marked.filter((each) => each.protocol === protocol)
    return [protocol.id, pairsOf(protocol, own)] as const
  })
  const learnt = pairs.filter(([id]) => marked.filter(({ protocol }) => protocol.id === id).length >= ENOUGH)
  return [
    ...pairs.map(([id, of]) => countSteps(id, of)),
    countSteps(
      `all with ${ENOUGH} conversations or more`,
      learnt.flatMap(([, of]) => of),
    ),
    countSteps(
      'all',
      pairs.flatMap(([, of]) => of),
    ),
  ]
}

/** How often the protocol that a conversation follows is the one ranked first. */
export function rankFigures(marked: readonly MarkedAndCoded[]): { first: number; of: number; others: string[] } {
  const ranked = marked.map(({ id, protocol, turns }) => {
    const [first] = rankProtocols({ turns: [...turns], language: 'nl' })
    return { id, protocol: protocol.id, first: first?.protocol ?? 'none' }
  })
  const wrong = ranked.filter(({ protocol, first }) => protocol !== first)
  return {
    first: ranked.length - wrong.length,
    of: ranked.length,
    others: wrong.map(({ id, protocol, first }) => `${id}: ${protocol}, ranked first ${first}`),
  }
}
