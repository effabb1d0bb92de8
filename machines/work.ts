import type { PractitionerSegment, PractitionerTurn } from '../src/schema/coded-transcript'
import type { PractitionerCode } from '../src/schema/codes'
import { withAskingOn } from './asks-on'
import { begin, type Heard, type ProtocolContext, recordOf } from './context'
import { compare, type Comparison, marksWithin, type ScaleMark } from './scale'
import { shownBy } from './shown'
import { type Course, LAPSE, type Makes, making, type Move, OPENED_FOR, OPENING, type Said, type Shows } from './sign'
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

const NO_WORK: Work = { steps: [], opens: false, parts: {} }

type Kind = 'moves' | 'continues'

/** The less certain signs of a step: without a `during` of their own they hold while the talk is in the step. */
const continuesOf = (step: StepDefinition): readonly Move[] =>
  withAskingOn(step).map((move) => ({ during: [step.id], within: LAPSE, ...move }))

/** A step with what tells whether a segment makes one of those moves that it can make. */
interface Possible {
  readonly step: StepDefinition
  readonly moves: readonly Makes[]
}

interface Compiled {
  readonly move: Move
  readonly makes: Makes
}

const compiled = (moves: readonly Move[]): readonly Compiled[] => moves.map((move) => ({ move, makes: making(move) }))

type ByCode = Map<PractitionerCode, readonly Possible[]>

/** What there is to listen for in a protocol, made out once. */
class Signs {
  readonly opening: readonly Makes[]
  private readonly steps: readonly ({ readonly step: StepDefinition } & Readonly<Record<Kind, readonly Compiled[]>>)[]
  /** By the step that the talk is in, then by the code of the segment. */
  private readonly listed: Readonly<Record<Kind, Map<string | null, ByCode>>> = {
    moves: new Map(),
    continues: new Map(),
  }

  constructor({ opening = [], steps }: ProtocolDefinition) {
    this.opening = opening.map(making)
    this.steps = steps.map((step) => ({ step, moves: compiled(step.moves), continues: compiled(continuesOf(step)) }))
  }

  /** The steps, in their order, that a segment of this code can do the work of while the talk is in `latest`. */
  possible(kind: Kind, latest: string | null, code: PractitionerCode): readonly Possible[] {
    const byCode = this.listed[kind].get(latest) ?? new Map<PractitionerCode, readonly Possible[]>()
    const known = byCode.get(code)
    if (known) return known
    const found = this.list(kind, latest, code)
    this.listed[kind].set(latest, byCode.set(code, found))
    return found
  }

  private list(kind: Kind, latest: string | null, code: PractitionerCode): readonly Possible[] {
    const fits = ({ move: { codes, during } }: Compiled): boolean =>
      (codes === undefined || codes.includes(code)) &&
      (during === undefined || (latest !== null && during.includes(latest)))
    return this.steps
      .map((each) => ({ step: each.step, moves: each[kind].filter(fits).map(({ makes }) => makes) }))
      .filter(({ step, moves }) => moves.length > 0 || step.part)
  }
}

const signs = new WeakMap<ProtocolDefinition, Signs>()

function signsOf(definition: ProtocolDefinition): Signs {
  const known = signs.get(definition) ?? new Signs(definition)
  signs.set(definition, known)
  return known
}

/** Goes through the segments of one turn, keeping what the turn has done so far. */
class Listener implements Course {
  readonly now: string[] = []
  latest: string | null
  private readonly parts = new Map<string, Listener>()
  private readonly signs: Signs
  private opens = false

  constructor(
    private readonly definition: ProtocolDefinition,
    private readonly context: ProtocolContext,
    private readonly marks: readonly ScaleMark[],
    readonly turn: number,
    private readonly all: readonly Said[],
  ) {
    this.latest = context.latest
    this.signs = signsOf(definition)
  }

  says(topic: Shows): boolean {
    return this.all.some(({ shown }) => topic(shown))
  }

  times(step: string): number {
    return recordOf(this.context, step).worked.length
  }

  worked(step: string): boolean {
    if (step !== OPENING) return this.now.includes(step) || this.times(step) > 0
    return this.opens || (this.context.opened !== null && this.turn - this.context.opened <= OPENED_FOR)
  }

  compare(segment: PractitionerSegment): Comparison {
    return compare(this.context.scale, segment, this.marks)
  }

  numbers(segment: PractitionerSegment): number {
    return marksWithin(segment, this.marks).length
  }

  /** Nought once this turn has done work itself: a question after its own reflection follows at once. */
  get since(): number {
    return this.now.length > 0 ? 0 : this.turn - lastWorked(this.context)
  }

  private partOf({ id, part }: StepDefinition): Listener | undefined {
    if (!part) return undefined
    const known = this.parts.get(id)
    if (known) return known
    const listener = new Listener(part, this.context.parts[id] ?? begin(), this.marks, this.turn, this.all)
    this.parts.set(id, listener)
    return listener
  }

  private takes({ step, moves }: Possible, said: Said, kind: Kind): boolean {
    for (const makesIt of moves) if (makesIt(said, this, step.id)) return true
    if (step.partAfter && !step.partAfter.some((each) => this.worked(each))) return false
    return this.partOf(step)?.hear(said, kind) ?? false
  }

  /** Whether the segment does a step's work. */
  hear(said: Said, kind: Kind): boolean {
    if (this.signs.opening.some((makesIt) => makesIt(said, this, OPENING))) this.opens = true
    const taken: string[] = []
    for (const each of this.signs.possible(kind, this.latest, said.segment.code)) {
      if (!this.takes(each, said, kind)) continue
      taken.push(each.step.id)
      if (!this.definition.together) break
    }
    for (const id of taken) {
      if (!this.now.includes(id)) this.now.push(id)
      this.latest = id
    }
    return taken.length > 0
  }

  result(): Work {
    const parts: Record<string, Work> = {}
    for (const [id, part] of this.parts) if (part.now.length > 0) parts[id] = part.result()
    return { steps: this.now, opens: this.opens, parts }
  }
}

/** The turn of the latest work; long ago when there was none. */
const lastWorked = (context: ProtocolContext): number =>
  context.latest === null ? -Infinity : (recordOf(context, context.latest).worked.at(-1) ?? -Infinity)

/** How likely a step must be to be told (ours, chosen on conversations held apart). */
const GOES_ON = 0.3
/** The same for the first step of all, when no move shows it: what is learnt within a protocol must not see it everywhere. */
const BEGINS = 0.55
/** What a move of the step adds to that. */
const MOVE = 0.15

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
  // what no move could make likely enough need not be asked
  if (leans && !definition.opening && !Object.values(leans).some((lean) => lean > GOES_ON - MOVE)) return NO_WORK
  const { index, segments } = turn
  const all = segments.map((segment, nth): Said => ({
    segment,
    shown: shownBy(segment),
    last: nth === segments.length - 1,
  }))
  const listener = new Listener(definition, context, marks, index, all)
  const hear = (kind: Kind): boolean => {
    let took = false
    for (const said of all) if (listener.hear(said, kind)) took = true
    return took
  }
  if (!hear('moves')) hear('continues')
  const work = listener.result()
  return leans ? { ...work, steps: chosenSteps(leans, work.steps, context.latest === null) } : work
}
