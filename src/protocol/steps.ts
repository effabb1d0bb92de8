import type { Protocol, ProtocolEvent } from '../../machines/protocol'
import type { CodedTurn, StepRef } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import { lately } from './lately'
import { advance, awaits, heard, type ProtocolState, startProtocol, stepsAt } from './run'
import { createTriggers } from './triggers'

/** Where a conversation is in each of many protocols. */
export interface Steps {
  /** Hears the next turn; a practitioner's turn comes back with the steps whose work it does. */
  readonly add: (turn: CodedTurn) => CodedTurn
}

/** Nothing was done in it yet, and it was not brought up. */
const isFresh = ({ context }: ProtocolState): boolean => context.latest === null && context.opened === null

/** Follows every protocol asked for through one conversation. */
export function followSteps(protocols: readonly Protocol[], language: Language): Steps {
  const states = new Map<Protocol, ProtocolState>(protocols.map((each) => [each, startProtocol(each)]))
  const fresh = new Set(protocols)
  const concerns = createTriggers(protocols)
  return {
    add: (turn) => {
      const concerned = turn.role === 'practitioner' ? concerns(turn, (protocol) => fresh.has(protocol)) : undefined
      const steps: StepRef[] = []
      let event: ProtocolEvent | undefined
      for (const [protocol, state] of states) {
        // what says nothing to a protocol leaves its steps as they are
        if (turn.role === 'client' ? !awaits(protocol, state, turn) : concerned?.has(protocol) === false) continue
        event ??= heard(turn, language)
        const next = advance(protocol, state, event)
        states.set(protocol, { ...next, context: lately(next.context) })
        if (!isFresh(next)) fresh.delete(protocol)
        for (const step of stepsAt(protocol, next, turn.index)) steps.push({ protocol: protocol.id, step })
      }
      return turn.role === 'client' ? turn : { ...turn, steps }
    },
  }
}
