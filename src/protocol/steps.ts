import type { Protocol } from '../../machines/protocol'
import type { CodedTurn } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import { advance, heard, type ProtocolState, startProtocol, stepsAt, unheard } from './run'
import { createTriggers } from './triggers'

/** Where a conversation is in each of many protocols. */
export interface Steps {
  /** Hears the next turn; a practitioner's turn comes back with the steps whose work it does. */
  readonly add: (turn: CodedTurn) => CodedTurn
}

/** Follows every protocol asked for through one conversation. */
export function followSteps(protocols: readonly Protocol[], language: Language): Steps {
  const states = new Map<Protocol, ProtocolState>(protocols.map((each) => [each, startProtocol(each)]))
  const triggered = createTriggers(protocols)
  return {
    add: (turn) => {
      const event = heard(turn, language)
      const concerned = turn.role === 'practitioner' ? triggered(turn) : undefined
      for (const [protocol, state] of states) {
        const silent = concerned?.has(protocol) === false
        states.set(protocol, silent ? unheard(state, turn) : advance(protocol, state, event))
      }
      if (turn.role === 'client') return turn
      const steps = [...states].flatMap(([protocol, state]) =>
        stepsAt(protocol, state, turn.index).map((step) => ({ protocol: protocol.id, step })),
      )
      return { ...turn, steps }
    },
  }
}
