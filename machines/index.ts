import { informingWithPermission } from './informing-with-permission'
import { miracleQuestion } from './miracle-question'
import { obvlkExplanatory } from './obvlk-explanatory'
import { practisingBehaviour } from './practising-behaviour'
import type { Protocol, ProtocolMachine } from './protocol'
import { scalingQuestion } from './scaling-question'
import { sharedDecision } from './shared-decision'

/** Every protocol of the sources, grouped as the sources group them. */
export const PROTOCOLS: readonly Protocol[] = [
  informingWithPermission,
  miracleQuestion,
  scalingQuestion,
  obvlkExplanatory,
  sharedDecision,
  practisingBehaviour,
]

/** The plain XState machine of every protocol, by the protocol's id: to run, inspect or draw without the rest. */
export const MACHINES: Readonly<Record<string, ProtocolMachine>> = Object.fromEntries(
  PROTOCOLS.map(({ id, machine }) => [id, machine]),
)

export {
  informingWithPermission,
  miracleQuestion,
  obvlkExplanatory,
  practisingBehaviour,
  scalingQuestion,
  sharedDecision,
}
export { defineMachine, protocolMachine } from './protocol'
export type { Protocol, ProtocolEvent, ProtocolInput, ProtocolMachine, StepMeta } from './protocol'
export type { ProtocolContext, StepRecord } from './context'
export { GROUPS } from './groups'
export type { GroupId } from './groups'
export type { ProtocolDefinition, StepDefinition } from './step'
export type { Move, Reply, Sign } from './sign'
