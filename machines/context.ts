import type { ClientTurn, PractitionerSegment, PractitionerTurn } from '../src/schema/coded-transcript'
import {
  compare,
  marksWithin,
  explained,
  extreme,
  positioned,
  type Scale,
  type ScaleMark,
  UNKNOWN_SCALE,
} from './scale'
import { isReply, makesMove, type Move, OPENING } from './sign'
import type { ProtocolDefinition, StepDefinition } from './step'

/** The turns (their `index`) at which a step was worked on, and at which the client replied to that. */
export interface StepRecord {
  readonly worked: readonly number[]
  readonly replied: readonly number[]
}

/** What a protocol machine remembers: plain data, so that a snapshot can be stored and taken up again. */
export interface ProtocolContext {
  readonly steps: Readonly<Record<string, StepRecord>>
  /** The subject was brought up. */
  readonly opened: boolean
  /** Steps whose work waits for the client's reply. */
  readonly pending: readonly string[]
  /** The step that the latest work was for. */
  readonly latest: string | null
  /** Turns at which the client declined or withdrew leave. */
  readonly refusals: readonly number[]
  /** Steps that need not be done this time, as when a scale is known from an earlier conversation. */
  readonly waived: readonly string[]
  /** What is known of the scale in use. */
  readonly scale: Scale
}

/** One turn as a protocol hears it: coded, with the numbers and colours that were said in it. */
export interface Heard<Turn> {
  readonly turn: Turn
  readonly marks?: readonly ScaleMark[] | undefined
}

const NONE: StepRecord = { worked: [], replied: [] }
export const recordOf = (context: ProtocolContext, step: string): StepRecord => context.steps[step] ?? NONE

export const begin = (waived: readonly string[]): ProtocolContext => ({
  steps: {},
  opened: false,
  pending: [],
  latest: null,
  refusals: [],
  waived,
  scale: UNKNOWN_SCALE,
})

/** What a practitioner's turn does for a protocol. */
export interface Work {
  /** In the order said, each step once; empty when the turn takes no step. */
  readonly steps: readonly string[]
  readonly opens: boolean
}

/** Tells which steps' work a practitioner's turn does, given what was done before. */
export function workOf(
  definition: ProtocolDefinition,
  context: ProtocolContext,
  { turn, marks = [] }: Heard<PractitionerTurn>,
): Work {
  const found: string[] = []
  let opens = false
  const course = {
    worked: (step: string) =>
      step === OPENING ? opens || context.opened : found.includes(step) || recordOf(context, step).worked.length > 0,
    compare: (segment: PractitionerSegment) => compare(context.scale, segment, marks),
    numbers: (segment: PractitionerSegment) => marksWithin(segment, marks).length,
    now: found,
    latest: context.latest,
  }
  const last = turn.segments.at(-1)
  const makes = (segment: PractitionerSegment) => (move: Move) => makesMove(segment, move, course, segment === last)
  const mover = (moves: (step: StepDefinition) => readonly Move[], within: readonly StepDefinition[]) => {
    for (const segment of turn.segments) {
      if (definition.opening?.some(makes(segment))) opens = true
      const step = within.find((candidate) => moves(candidate).some(makes(segment)))
      if (!step) continue
      if (!found.includes(step.id)) found.push(step.id)
      course.latest = step.id
    }
  }
  mover(({ moves }) => moves, definition.steps)
  if (found.length === 0) {
    mover(
      ({ continues }) => continues ?? [],
      definition.steps.filter(({ id }) => id === context.latest),
    )
  }
  return { steps: found, opens }
}

/** The pending steps that a client's turn replies to. */
export const repliesTo = (
  { steps }: ProtocolDefinition,
  { pending }: ProtocolContext,
  turn: ClientTurn,
): readonly string[] =>
  turn.segments.length === 0
    ? []
    : steps
        .filter(({ id }) => pending.includes(id))
        .filter(({ reply }) => !reply || turn.segments.some((segment) => reply.some((sign) => isReply(segment, sign))))
        .map(({ id }) => id)

const add = (
  steps: ProtocolContext['steps'],
  ids: readonly string[],
  key: keyof StepRecord,
  turn: number,
): ProtocolContext['steps'] => ({
  ...steps,
  ...Object.fromEntries(
    ids.map((id) => {
      const record = steps[id] ?? NONE
      return [id, { ...record, [key]: [...record[key], turn] }]
    }),
  ),
})

export function withWork(
  definition: ProtocolDefinition,
  context: ProtocolContext,
  heard: Heard<PractitionerTurn>,
): ProtocolContext {
  const { steps, opens } = workOf(definition, context, heard)
  const setsScale =
    definition.scale && steps.some((id) => id === definition.scale?.explain || id === definition.scale?.position)
  return {
    ...context,
    steps: add(context.steps, steps, 'worked', heard.turn.index),
    opened: context.opened || opens,
    pending: steps.length > 0 ? steps : context.pending,
    latest: steps.at(-1) ?? context.latest,
    scale: setsScale ? explained(context.scale, heard.turn, heard.marks ?? []) : context.scale,
  }
}

/** The client's position; a step that makes no sense at an end of the scale is waived. */
function withPosition(
  { scale: parts }: ProtocolDefinition,
  context: ProtocolContext,
  { turn, marks = [] }: Heard<ClientTurn>,
): ProtocolContext {
  if (!parts) return context
  const scale = positioned(context.scale, turn, marks)
  const end = extreme(scale)
  const waived = end === 'worse' ? parts.notAtWorst : end === 'better' ? parts.notAtBest : []
  return { ...context, scale, waived: [...new Set([...context.waived, ...waived])] }
}

export function withReply(
  definition: ProtocolDefinition,
  context: ProtocolContext,
  heard: Heard<ClientTurn>,
): ProtocolContext {
  const ids = repliesTo(definition, context, heard.turn)
  const replied = {
    ...context,
    steps: add(context.steps, ids, 'replied', heard.turn.index),
    pending: context.pending.filter((id) => !ids.includes(id)),
  }
  return definition.scale && ids.includes(definition.scale.position)
    ? withPosition(definition, replied, heard)
    : replied
}

export const withRefusal = (context: ProtocolContext, turn: number): ProtocolContext => ({
  ...context,
  pending: [],
  refusals: [...context.refusals, turn],
})

/** Whether the protocol's closing condition holds: a closing step is done, or all that is needed. */
export function isComplete({ steps, closing = [] }: ProtocolDefinition, context: ProtocolContext): boolean {
  const done = (step: string): boolean => recordOf(context, step).replied.length > 0
  return (
    closing.some(done) ||
    steps.every(({ id, optional }) => optional === true || context.waived.includes(id) || done(id))
  )
}
