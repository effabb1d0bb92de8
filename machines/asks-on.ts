import type { Move } from './sign'
import type { StepDefinition } from './step'
import { QUESTIONS } from './vocabulary'

/**
 * A question that leans on the one before it ("and you?", "what else?", "and then?") has no words of its own that tell
 * the step: right after a step that asks, it goes on with that step.
 */
const ASKS_ON: Move = {
  codes: [...QUESTIONS],
  cues: ['elliptic-question', 'and-opener', 'topic-same-of-you', 'anything-else'],
  within: 2,
}

/** The less certain signs of a step, with that of every step that asks. */
export const withAskingOn = ({ moves, continues = [] }: StepDefinition): readonly Move[] =>
  moves.some(({ codes }) => codes?.includes('open-question')) ? [...continues, ASKS_ON] : continues
