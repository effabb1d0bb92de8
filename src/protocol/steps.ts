import { contextAfter } from '../../machines/after'
import type { ProtocolContext } from '../../machines/context'
import type { Protocol, ProtocolEvent } from '../../machines/protocol'
import type { CodedTurn, StepRef } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import { lately } from './lately'
import { heard, judged, startProtocol, stepsAt } from './run'
import { createTriggers } from './triggers'

/** Where a conversation is in each of many protocols. */
export interface Steps {
  /** Hears the next turn; a practitioner's turn comes back with the steps whose work it does. */
  readonly add: (turn: CodedTurn) => CodedTurn
}

/** Nothing was done in it yet, and it was not brought up. */
const isFresh = ({ latest, opened }: ProtocolContext): boolean => latest === null && opened === null

/** Follows every protocol asked for through one conversation. */
export function followSteps(protocols: readonly Protocol[], language: Language): Steps {
  const contexts = new Map<Protocol, ProtocolContext>(protocols.map((each) => [each, startProtocol(each).context]))
  const fresh = new Set(protocols)
  const triggers = createTriggers(protocols)
  /** Which protocols the turn can say anything to, as they are now. */
  const concerned = (turn: CodedTurn): Iterable<Protocol> =>
    turn.role === 'practitioner'
      ? triggers(turn, (protocol) => fresh.has(protocol))
      : protocols.filter((each) => each.clientOpening !== undefined || contexts.get(each)?.pending.length)
  return {
    add: (turn) => {
      let event: ProtocolEvent | undefined
      const done = new Map<Protocol, readonly string[]>()
      for (const protocol of concerned(turn)) {
        const before = contexts.get(protocol) as ProtocolContext
        event ??= heard(turn, language)
        const after = contextAfter(protocol, before, judged(protocol, before, event))
        if (after === before) continue
        contexts.set(protocol, lately(after))
        if (!isFresh(after)) fresh.delete(protocol)
        if (turn.role === 'practitioner') done.set(protocol, stepsAt(protocol, after, turn.index))
      }
      return turn.role === 'client' ? turn : { ...turn, steps: stepsIn(protocols, done) }
    },
  }
}

/** Steps in the order of the protocols. */
const stepsIn = (protocols: readonly Protocol[], done: ReadonlyMap<Protocol, readonly string[]>): StepRef[] =>
  done.size === 0
    ? []
    : protocols.flatMap((protocol) => (done.get(protocol) ?? []).map((step) => ({ protocol: protocol.id, step })))
