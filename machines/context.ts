import type { ClientTurn } from '../src/schema/coded-transcript'
import { explained, extreme, positioned, type Scale, type ScaleMark, UNKNOWN_SCALE } from './scale'
import { isReply } from './sign'
import type { ProtocolDefinition } from './step'
import type { Work } from './work'

/** The turns (their `index`) at which a step was worked on, and at which the client replied to that. */
export interface StepRecord {
  readonly worked: readonly number[]
  readonly replied: readonly number[]
}

/** What a protocol machine remembers: plain data, so that a snapshot can be stored and taken up again. */
export interface ProtocolContext {
  readonly steps: Readonly<Record<string, StepRecord>>
  /** The turn at which the subject was last brought up. */
  readonly opened: number | null
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
  /** Within steps that are a protocol of their own, by step. */
  readonly parts: Readonly<Record<string, ProtocolContext>>
}

/** One turn as a protocol hears it: coded, with the numbers and colours that were said in it. */
export interface Heard<Turn> {
  readonly turn: Turn
  readonly marks?: readonly ScaleMark[] | undefined
  /** What a practitioner's turn shows, for those who learnt how likely that makes each step. */
  readonly signs?: readonly string[] | undefined
  /** How likely each step of the protocol is, where that was learnt. */
  readonly leans?: Readonly<Record<string, number>> | undefined
}

const NONE: StepRecord = { worked: [], replied: [] }
export const recordOf = (context: ProtocolContext, step: string): StepRecord =>
  Object.hasOwn(context.steps, step) ? (context.steps[step] ?? NONE) : NONE

export const begin = (waived: readonly string[] = []): ProtocolContext => ({
  steps: {},
  opened: null,
  pending: [],
  latest: null,
  refusals: [],
  waived,
  scale: UNKNOWN_SCALE,
  parts: {},
})

function add(
  context: ProtocolContext,
  ids: readonly string[],
  key: keyof StepRecord,
  turn: number,
): ProtocolContext['steps'] {
  const steps: Record<string, StepRecord> = { ...context.steps }
  for (const id of ids) {
    const record = recordOf(context, id)
    steps[id] = { ...record, [key]: [...record[key], turn] }
  }
  return steps
}

/** Remembers what a practitioner's turn did. */
export function withWork(
  definition: ProtocolDefinition,
  context: ProtocolContext,
  { steps, opens, parts }: Work,
  heard: Heard<ProtocolTurn>,
): ProtocolContext {
  const { scale, steps: defined } = definition
  const setsScale = scale && steps.some((id) => id === scale.explain || id === scale.position)
  const inner = Object.entries(parts).flatMap(([id, work]) => {
    const part = defined.find((step) => step.id === id)?.part
    return part ? [[id, withWork(part, context.parts[id] ?? begin(), work, heard)] as const] : []
  })
  return {
    ...context,
    steps: add(context, steps, 'worked', heard.turn.index),
    opened: opens ? heard.turn.index : context.opened,
    pending: steps.length > 0 ? steps : context.pending,
    latest: steps.at(-1) ?? context.latest,
    scale: setsScale ? explained(context.scale, heard.turn, heard.marks ?? []) : context.scale,
    parts: inner.length > 0 ? { ...context.parts, ...Object.fromEntries(inner) } : context.parts,
  }
}
type ProtocolTurn = Parameters<typeof explained>[1]

/** The parts after the client's turn: each hears the reply that it waits for. */
const partsAfter = (
  { steps }: ProtocolDefinition,
  context: ProtocolContext,
  heard: Heard<ClientTurn>,
): ProtocolContext['parts'] =>
  Object.fromEntries(
    Object.entries(context.parts).map(([id, inner]) => {
      const part = steps.find((step) => step.id === id)?.part
      return [id, part ? withReply(part, inner, heard) : inner]
    }),
  )

/** The pending steps that a client's turn replies to. A step that is a protocol waits until that is complete. */
export function repliesTo(
  definition: ProtocolDefinition,
  context: ProtocolContext,
  heard: Heard<ClientTurn>,
): readonly string[] {
  const { segments } = heard.turn
  if (segments.length === 0) return []
  const parts = partsAfter(definition, context, heard)
  return definition.steps
    .filter(({ id }) => context.pending.includes(id))
    .filter(({ reply }) => !reply || segments.some((segment) => reply.some((sign) => isReply(segment, sign))))
    .filter(({ id, part }) => !part || !parts[id] || isComplete(part, parts[id]))
    .map(({ id }) => id)
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

/** Remembers what a client's turn replied to: these pending steps. */
export function withReply(
  definition: ProtocolDefinition,
  context: ProtocolContext,
  heard: Heard<ClientTurn>,
  ids = repliesTo(definition, context, heard),
): ProtocolContext {
  const replied = {
    ...context,
    steps: add(context, ids, 'replied', heard.turn.index),
    pending: ids.length > 0 ? [] : context.pending,
    parts: partsAfter(definition, context, heard),
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

export const withOpening = (context: ProtocolContext, turn: number): ProtocolContext => ({ ...context, opened: turn })

/** Ways in which a client declines: resistance to what was just asked, or a plain no. */
const declines = ({ segments }: ClientTurn): boolean =>
  segments.some(
    ({ attributes, evidence }) =>
      attributes.includes('discord') || evidence.some(({ cue }) => cue === 'consent-refused'),
  )

/** Whether the client declines what leave was asked for. */
export const declinesLeave = ({ steps }: ProtocolDefinition, { pending }: ProtocolContext, turn: ClientTurn): boolean =>
  steps.some(({ id, asksLeave }) => asksLeave && pending.includes(id)) && declines(turn)

/** Whether the client's turn brings the subject up. */
export const clientOpens = ({ clientOpening }: ProtocolDefinition, { segments }: ClientTurn): boolean =>
  clientOpening !== undefined && segments.some((each) => clientOpening.some((sign) => isReply(each, sign)))

/** Whether the protocol's closing condition holds: a closing step is done, or all that is needed. */
export function isComplete({ steps, closing = [] }: ProtocolDefinition, context: ProtocolContext): boolean {
  const done = (step: string): boolean => recordOf(context, step).replied.length > 0
  const needed = steps.filter(({ id, optional }) => optional !== true && !context.waived.includes(id))
  return closing.some(done) || (steps.some(({ id }) => done(id)) && needed.every(({ id }) => done(id)))
}
