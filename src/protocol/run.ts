import { initialTransition, type StateValue } from 'xstate'
import { isComplete, type ProtocolContext, recordOf } from '../../machines/context'
import type { Protocol, ProtocolEvent } from '../../machines/protocol'
import type { Scale, ScaleMark } from '../../machines/scale'
import { findNumbers } from '../language/numbers'
import type { CodedTranscript, CodedTurn } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import { leansOf, signsOf } from './judge'
import { transitionOf } from './transition'

/** `asked`: the move was made and waits for a reply; `skipped`: passed over; `open`: not yet come to. */
export type StepStatus = 'done' | 'asked' | 'skipped' | 'open'

export interface StepProgress {
  readonly step: string
  readonly status: StepStatus
  readonly optional: boolean
  /** Turns (their `index`) at which the practitioner did the step's work. */
  readonly turns: readonly number[]
  /** Turns at which the client replied to it. */
  readonly replies: readonly number[]
}

export interface Pauses {
  readonly total: number
  readonly inARow: number
}

export interface Progress {
  readonly protocol: string
  /** `stopped`: the client declined, which is no failure; `closed`: the closing condition holds. */
  readonly phase: 'waiting' | 'running' | 'stopped' | 'closed'
  /** The step that the latest work was for. */
  readonly at: string | null
  readonly steps: readonly StepProgress[]
  /** Practitioner's turns that took no step of this protocol: in all, and in a row until now. */
  readonly without: Pauses
  /** Turns at which the client declined or withdrew leave. */
  readonly refusals: readonly number[]
  /** The scale in use, where the protocol has one. */
  readonly scale: Scale | null
}

/** A run of a protocol as plain data; it can be stored as JSON and taken up again. */
export interface ProtocolState {
  readonly protocol: string
  readonly value: StateValue
  readonly context: ProtocolContext
  readonly without: Pauses
}

const beginnings = new WeakMap<Protocol, ProtocolState>()

/** Before the first turn. `waived` names steps that need not be done, as when the scale is known from last time. */
export function startProtocol(protocol: Protocol, waived: readonly string[] = []): ProtocolState {
  const known = waived.length === 0 ? beginnings.get(protocol) : undefined
  if (known) return known
  const [{ value, context }] = initialTransition(protocol.machine, { waived })
  const start = { protocol: protocol.id, value, context, without: { total: 0, inARow: 0 } }
  // every conversation begins alike, in many protocols at once
  if (waived.length === 0) beginnings.set(protocol, start)
  return start
}

/** The steps whose work the turn with this index did. */
export function stepsAt(protocol: Protocol, context: ProtocolContext, turn: number): readonly string[] {
  return protocol.steps.filter(({ id }) => recordOf(context, id).worked.at(-1) === turn).map(({ id }) => id)
}

/** Counts how long the practitioner goes without a step. */
function pauses(state: ProtocolState, turn: CodedTurn, tookStep: boolean): Pauses {
  if (turn.role === 'client') return state.without
  const { total, inARow } = state.without
  return tookStep ? { total, inARow: 0 } : { total: total + 1, inARow: inARow + 1 }
}

/** A turn as the machines hear it: with the numbers and colours in it, which need the language to be read. */
export function heard(turn: CodedTurn, language: Language): ProtocolEvent {
  const marks: readonly ScaleMark[] = findNumbers(turn.text, language)
  return turn.role === 'practitioner'
    ? { type: 'PRACTITIONER', turn, marks, signs: signsOf(turn) }
    : { type: 'CLIENT', turn, marks }
}

/** The event with how likely each step is here, where that was learnt. */
export function judged(protocol: Protocol, context: ProtocolContext, event: ProtocolEvent): ProtocolEvent {
  if (event.type === 'CLIENT' || event.signs === undefined) return event
  const leans = leansOf(protocol, context, event.turn, event.signs)
  return leans ? { ...event, leans } : event
}

/** Takes in what was heard next. The state given is left as it was. */
export function advance(protocol: Protocol, state: ProtocolState, said: ProtocolEvent): ProtocolState {
  const before = protocol.machine.resolveState({ value: state.value, context: state.context })
  const { value, context } = transitionOf(protocol, before, judged(protocol, state.context, said))
  const tookStep = stepsAt(protocol, context, said.turn.index).length > 0
  return { ...state, value, context, without: pauses(state, said.turn, tookStep) }
}

function phaseOf(protocol: Protocol, { value, context }: ProtocolState): Progress['phase'] {
  if (value === 'waiting' || value === 'opened') return 'waiting'
  if (value === 'stopped') return 'stopped'
  return context.pending.length === 0 && isComplete(protocol, context) ? 'closed' : 'running'
}

/** What is done at which turn, what is open and what was skipped. */
export function progressOf(protocol: Protocol, state: ProtocolState): Progress {
  const { context } = state
  const furthest = protocol.steps.findLastIndex(({ id }) => recordOf(context, id).worked.length > 0)
  const status = (id: string, position: number): StepStatus => {
    const { worked, replied } = recordOf(context, id)
    if (replied.length > 0) return 'done'
    if (worked.length > 0) return 'asked'
    return position < furthest && protocol.anyOrder !== true && !context.waived.includes(id) ? 'skipped' : 'open'
  }
  return {
    protocol: protocol.id,
    phase: phaseOf(protocol, state),
    at: context.latest,
    steps: protocol.steps.map(({ id, optional }, position) => ({
      step: id,
      status: status(id, position),
      optional: optional === true || context.waived.includes(id),
      turns: recordOf(context, id).worked,
      replies: recordOf(context, id).replied,
    })),
    without: state.without,
    refusals: context.refusals,
    scale: protocol.scale ? context.scale : null,
  }
}

/** Runs a protocol over a whole conversation; the same as hearing its turns one by one. */
export function follow(
  protocol: Protocol,
  { turns, language }: Pick<CodedTranscript, 'turns' | 'language'>,
  waived: readonly string[] = [],
): Progress {
  const start = startProtocol(protocol, waived)
  const end = turns.reduce((state, turn) => advance(protocol, state, heard(turn, language)), start)
  return progressOf(protocol, end)
}
