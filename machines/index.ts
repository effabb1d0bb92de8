import { informingWithPermission } from './informing-with-permission'
import { miracleQuestion } from './miracle-question'
import { obvlkExplanatory } from './obvlk-explanatory'
import { practisingBehaviour } from './practising-behaviour'
import type { Protocol } from './protocol'
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
