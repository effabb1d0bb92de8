import type { PractitionerSegment, PractitionerTurn } from '../src/schema/coded-transcript'
import { withAskingOn } from './asks-on'
import { begin, type Heard, type ProtocolContext, recordOf } from './context'
import { compare, marksWithin, type ScaleMark } from './scale'
import { type Course, LAPSE, makesMove, type Move, OPENED_FOR, OPENING, showsCue } from './sign'
import type { ProtocolDefinition, StepDefinition } from './step'

/** What a practitioner's turn does for a protocol. */
export interface Work {
  /** In the order said, each step once; empty when the turn takes no step. */
  readonly steps: readonly string[]
  /** The turn brings the subject up. */
  readonly opens: boolean
  /** What it does within steps that are a protocol of their own, by step. */
  readonly parts: Readonly<Record<string, Work>>
}

type Kind = 'moves' | 'continues'

const continuing = new WeakMap<StepDefinition, readonly Move[]>()

/** The less certain signs of a step: without a `during` of their own they hold while the talk is in the step. */
function continuesOf(step: StepDefinition): readonly Move[] {
  const known = continuing.get(step)
  if (known) return known
  const moves = withAskingOn(step).map((move) => ({ during: [step.id], within: LAPSE, ...move }))
  continuing.set(step, moves)
  return moves
}

/** Goes through the segments of one turn, keeping what the turn has done so far. */
class Listener {
  private readonly found: string[] = []
  private readonly parts = new Map<string, Listener>()
  private latest: string | null
  private readonly course: Course
  private opens = false

  constructor(
    private readonly definition: ProtocolDefinition,
    private readonly context: ProtocolContext,
    private readonly marks: readonly ScaleMark[],
    private readonly turn: number,
    private readonly segments: readonly PractitionerSegment[],
  ) {
    this.latest = context.latest
    this.course = this.courseOf()
  }

  private courseOf(): Course {
    const { context, found, marks, turn } = this
    const latest = (): string | null => this.latest
    return {
      turn,
      says: (cue) => this.segments.some((segment) => showsCue(segment, cue)),
      times: (step) => recordOf(context, step).worked.length,
      worked: (step) =>
        step === OPENING
          ? this.opens || (context.opened !== null && this.turn - context.opened <= OPENED_FOR)
          : found.includes(step) || recordOf(context, step).worked.length > 0,
      compare: (segment) => compare(context.scale, segment, marks),
      numbers: (segment) => marksWithin(segment, marks).length,
      now: found,
      get latest() {
        return latest()
      },
      /** Nought once this turn has done work itself: a question after its own reflection follows at once. */
      get since() {
        return found.length > 0 ? 0 : turn - lastWorked(context)
      },
    }
  }

  private partOf({ id, part }: StepDefinition): Listener | undefined {
    if (!part) return undefined
    const known = this.parts.get(id)
    if (known) return known
    const listener = new Listener(part, this.context.parts[id] ?? begin(), this.marks, this.turn, this.segments)
    this.parts.set(id, listener)
    return listener
  }

  private takes(step: StepDefinition, segment: PractitionerSegment, last: boolean, kind: Kind): boolean {
    const moves = kind === 'continues' ? continuesOf(step) : step.moves
    if (moves.some((move) => makesMove(segment, move, this.course, last, step.id))) return true
    if (step.partAfter && !step.partAfter.some(this.course.worked)) return false
    return this.partOf(step)?.hear(segment, last, kind) ?? false
  }

  /** Whether the segment does a step's work. */
  hear(segment: PractitionerSegment, last: boolean, kind: Kind): boolean {
    const { steps, opening, together } = this.definition
    if (opening?.some((move) => makesMove(segment, move, this.course, last, OPENING))) this.opens = true
    const takes = (step: StepDefinition) => this.takes(step, segment, last, kind)
    const taken = steps.filter(together ? takes : first(takes))
    for (const { id } of taken) {
      if (!this.found.includes(id)) this.found.push(id)
      this.latest = id
    }
    return taken.length > 0
  }

  result(): Work {
    const parts = [...this.parts].map(([id, part]) => [id, part.result()] as const)
    return {
      steps: this.found,
      opens: this.opens,
      parts: Object.fromEntries(parts.filter(([, { steps }]) => steps.length > 0)),
    }
  }
}

/** The turn of the latest work; long ago when there was none. */
const lastWorked = (context: ProtocolContext): number =>
  context.latest === null ? -Infinity : (recordOf(context, context.latest).worked.at(-1) ?? -Infinity)

/** A filter that lets only the first that fits pass, and asks no further. */
function first<T>(fits: (each: T) => boolean): (each: T) => boolean {
  let done = false
  return (each) => !done && (done = fits(each))
}

/** How likely a step must be to be told (ours, chosen on conversations held apart). */
const GOES_ON = 0.3
/** The same for the first step of all, when no move shows it: what is learnt within a protocol must not see it everywhere. */
const BEGINS = 0.55
/** What a move of the step adds to that. */
const MOVE = 0.1

/** The steps that are likely enough, the likeliest last: that is the one the talk is in. */
export const chosenSteps = (
  leans: Readonly<Record<string, number>>,
  moved: readonly string[],
  begins: boolean,
): readonly string[] =>
  Object.entries(leans)
    .map(([step, lean]) => [step, lean + (moved.includes(step) ? MOVE : 0)] as const)
    .filter(([step, lean]) => lean > GOES_ON && (!begins || moved.includes(step) || lean > BEGINS))
    .sort(([, a], [, b]) => a - b)
    .map(([step]) => step)

/**
 * Tells which steps' work a practitioner's turn does, given what was done before: by the moves of the protocol, and
 * where it was learnt how likely each step is, by both.
 */
export function workOf(
  definition: ProtocolDefinition,
  context: ProtocolContext,
  { turn, marks = [], leans }: Heard<PractitionerTurn>,
): Work {
  const listener = new Listener(definition, context, marks, turn.index, turn.segments)
  const hear = (kind: Kind) =>
    turn.segments.map((each, nth) => listener.hear(each, nth === turn.segments.length - 1, kind))
  if (!hear('moves').includes(true)) hear('continues')
  const work = listener.result()
  return leans ? { ...work, steps: chosenSteps(leans, work.steps, context.latest === null) } : work
}
