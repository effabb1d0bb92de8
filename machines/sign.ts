import type { CueId } from '../src/language/cues'
import type { ClientSegment, PractitionerSegment } from '../src/schema/coded-transcript'
import type {
  ClientAttribute,
  PractitionerAttribute,
  PractitionerCode,
  TalkSubtype,
  TalkType,
} from '../src/schema/codes'
import type { Comparison } from './scale'

/** What a segment must show. Every list that is given must have at least one of its members in the segment. */
interface Traits<Code, Attribute> {
  readonly codes?: readonly Code[]
  readonly attributes?: readonly Attribute[]
  /** Cues that the language layer found in the segment. */
  readonly cues?: readonly CueId[]
}

export interface Sign<Code, Attribute> extends Traits<Code, Attribute> {
  /** None of these may be in the segment. */
  readonly not?: Traits<Code, Attribute>
}

/** What a practitioner's segment must show to do a step's work, and at what point of the conversation. */
export interface Move extends Sign<PractitionerCode, PractitionerAttribute> {
  /** What the turn must be about: one of these cues, in any part of it. A topic is often named before the question. */
  readonly about?: readonly CueId[]
  /** Only when the work of one of these steps has been done before. */
  readonly after?: readonly string[]
  /** Only when none of these steps has been worked on yet. */
  readonly before?: readonly string[]
  /** Only while the talk is in one of these steps: the latest work was theirs. */
  readonly during?: readonly string[]
  /** At least this many numbers or colours of a scale are named in it. */
  readonly numbers?: number
  /** Only when a number or colour in it lies at this side of the client's position on the scale. */
  readonly compares?: Exclude<Comparison, null>
  /** Never when a number or colour in it lies at this side of the client's position, and none at the other. */
  readonly comparesNot?: Exclude<Comparison, null>
  /** Only within this many turns of the latest work. */
  readonly within?: number
  /** Only in the first few turns of the conversation. */
  readonly early?: true
  /** Only while this step itself was worked on in fewer turns than this. */
  readonly fewer?: number
  /** Only in a turn that has done no work yet. */
  readonly alone?: true
  /** Only in a turn that has done the work of one of these steps already. */
  readonly with?: readonly string[]
  /** Only in the turn's last segment, which is what the client replies to. */
  readonly last?: true
}

/** How many turns after the latest work a less certain sign still counts. */
export const LAPSE = 8

/** How many turns count as the beginning of a conversation. */
export const EARLY = 6

/** How many turns a subject that was brought up stays so. */
export const OPENED_FOR = 12

/** What a client's segment must show to count as the reply that a step waits for. */
export interface Reply extends Sign<TalkType, ClientAttribute> {
  readonly subtypes?: readonly TalkSubtype[]
}

/** Stands among the steps of `after`, `before` and `during` for the subject having been opened. */
export const OPENING = 'opening'

/** Where the conversation is within a protocol. */
export interface Course {
  /** The turn's `index`. */
  readonly turn: number
  /** Whether a cue is in any part of the turn. */
  readonly says: (cue: CueId) => boolean
  /** In how many turns a step was worked on before this one. */
  readonly times: (step: string) => number
  readonly worked: (step: string) => boolean
  readonly compare: (segment: PractitionerSegment) => Comparison
  /** How many numbers and colours of a scale a segment names. */
  readonly numbers: (segment: PractitionerSegment) => number
  /** Steps whose work this very turn has done. */
  readonly now: readonly string[]
  /** The step that the latest work was for. */
  readonly latest: string | null
  /** How many turns ago that was. */
  readonly since: number
}

type AnyTraits = Traits<string, string>

interface Shown {
  readonly code: string
  readonly attributes: readonly string[]
  readonly evidence: readonly { readonly cue: string }[]
}

const meets = (list: readonly string[] | undefined, has: (member: string) => boolean): boolean =>
  list === undefined || list.some(has)

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** A list of a sign as a set, made once: signs name more cues than a segment shows. */
function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list)
  if (known) return known
  const set = new Set(list)
  sets.set(list, set)
  return set
}

function showsOneOf({ evidence }: Shown, cues: readonly string[]): boolean {
  const wanted = setOf(cues)
  for (const { cue } of evidence) if (wanted.has(cue)) return true
  return false
}

const hasCode = ({ code }: Shown, codes: readonly string[]): boolean => codes.includes(code)

function hasAttribute({ attributes }: Shown, wanted: readonly string[]): boolean {
  for (const attribute of attributes) if (wanted.includes(attribute)) return true
  return false
}

const hasTraits = (segment: Shown, { codes, attributes, cues }: AnyTraits): boolean =>
  (codes === undefined || hasCode(segment, codes)) &&
  (attributes === undefined || hasAttribute(segment, attributes)) &&
  (cues === undefined || showsOneOf(segment, cues))

const showsNone = (segment: Shown, { codes, attributes, cues }: AnyTraits): boolean =>
  !(codes && hasCode(segment, codes)) &&
  !(attributes && hasAttribute(segment, attributes)) &&
  !(cues && showsOneOf(segment, cues))

/** Whether a segment shows a cue. */
export const showsCue = ({ evidence }: Shown, wanted: string): boolean => evidence.some(({ cue }) => cue === wanted)

/** Whether a segment shows a sign, wherever the conversation is. */
export const shows = (segment: Shown, sign: AnyTraits & { readonly not?: AnyTraits }): boolean =>
  hasTraits(segment, sign) && (sign.not === undefined || showsNone(segment, sign.not))

/** Whether a segment makes a move of a step, given where the conversation is. */
export const makesMove = (
  segment: PractitionerSegment,
  move: Move,
  course: Course,
  isLast: boolean,
  step: string,
): boolean =>
  (move.last === undefined || isLast) &&
  shows(segment, move) &&
  (move.within === undefined || course.since <= move.within) &&
  (move.early === undefined || course.turn < EARLY) &&
  (move.fewer === undefined || course.times(step) < move.fewer) &&
  (move.alone === undefined || course.now.length === 0) &&
  (move.about === undefined || move.about.some((cue) => course.says(cue))) &&
  meets(move.with, (step) => course.now.includes(step)) &&
  (move.during === undefined || (course.latest !== null && move.during.includes(course.latest))) &&
  meets(move.after, (step) => course.worked(step)) &&
  (move.numbers === undefined || course.numbers(segment) >= move.numbers) &&
  (move.compares === undefined || course.compare(segment) === move.compares) &&
  (move.comparesNot === undefined || course.compare(segment) !== move.comparesNot) &&
  !move.before?.some((step) => course.worked(step))

/** Whether a client's segment is the reply that is waited for. */
export const isReply = (segment: ClientSegment, reply: Reply): boolean =>
  shows(segment, reply) && meets(reply.subtypes, (subtype) => segment.subtype === subtype)
