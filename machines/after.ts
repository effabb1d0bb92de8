import {
  clientOpens,
  declinesLeave,
  type Heard,
  type ProtocolContext,
  repliesTo,
  withOpening,
  withRefusal,
  withReply,
  withWork,
} from './context'
import type { ClientTurn } from '../src/schema/coded-transcript'
import type { ProtocolEvent } from './protocol'
import type { ProtocolDefinition } from './step'
import { workOf } from './work'

/**
 * What a protocol remembers after a turn; the same object when the turn says nothing to it. It is what the protocol's
 * machine remembers, without going through its states: coding follows many protocols at once, and asks for no states.
 */
export function contextAfter(
  definition: ProtocolDefinition,
  context: ProtocolContext,
  event: ProtocolEvent,
): ProtocolContext {
  const begun = context.latest !== null
  if (event.type === 'CLIENT') {
    if (context.pending.length > 0) return afterReply(definition, context, event)
    return !begun && clientOpens(definition, event.turn) ? withOpening(context, event.turn.index) : context
  }
  const work = workOf(definition, context, event)
  if (work.steps.length > 0) return withWork(definition, context, work, event)
  return !begun && work.opens ? withOpening(context, event.turn.index) : context
}

function afterReply(
  definition: ProtocolDefinition,
  context: ProtocolContext,
  heard: Heard<ClientTurn>,
): ProtocolContext {
  if (declinesLeave(definition, context, heard.turn)) return withRefusal(context, heard.turn.index)
  const listensWithin = definition.steps.some(({ id, part }) => part && id === context.latest)
  const replied = repliesTo(definition, context, heard)
  return listensWithin || replied.length > 0 ? withReply(definition, context, heard, replied) : context
}
