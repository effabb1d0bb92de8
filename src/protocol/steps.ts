import type { Protocol } from '../../machines/protocol'
import type { CodedTurn } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import { advance, heard, type ProtocolState, startProtocol, stepsAt } from './run'

/** Every protocol asked for, and where the conversation is in each. */
export type StepStates = ReadonlyMap<Protocol, ProtocolState>

export const startSteps = (protocols: readonly Protocol[]): StepStates =>
  new Map(protocols.map((protocol) => [protocol, startProtocol(protocol)]))

/** Hears one more turn in every protocol; a practitioner's turn comes back with the steps whose work it does. */
export function withSteps(
  states: StepStates,
  turn: CodedTurn,
  language: Language,
): { readonly turn: CodedTurn; readonly states: StepStates } {
  const event = heard(turn, language)
  const next = new Map([...states].map(([protocol, state]) => [protocol, advance(protocol, state, event)]))
  if (turn.role === 'client') return { turn, states: next }
  const steps = [...next].flatMap(([protocol, state]) =>
    stepsAt(protocol, state, turn.index).map((step) => ({ protocol: protocol.id, step })),
  )
  return { turn: { ...turn, steps }, states: next }
}
