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
import { type Bits, type Mask, maskOf, shownBy, shows, TRAITS } from './shown'

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
  /** Whether any part of the turn shows something. */
  readonly says: (topic: Shows) => boolean
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
type AnySign = AnyTraits & { readonly not?: AnyTraits }

/** A segment of the turn that is listened to. */
export interface Said {
  readonly segment: PractitionerSegment
  readonly shown: Bits
  /** The turn's last, which is what the client replies to. */
  readonly last: boolean
}

/** Whether what a segment shows is a sign, wherever the conversation is. */
export type Shows = (shown: Bits) => boolean

/** Whether a segment makes a move of a step, given where the conversation is. */
export type Makes = (said: Said, course: Course, step: string) => boolean

const masksOf = (traits: AnyTraits): Mask[] =>
  TRAITS.flatMap((trait) => {
    const names = traits[trait]
    return names ? [maskOf(trait, names)] : []
  })

/** What tells whether a segment shows a sign: signs say little each, and only that is asked. */
export function showing(sign: AnySign): Shows {
  const wanted = masksOf(sign)
  const unwanted = masksOf(sign.not ?? {})
  return (shown) => {
    for (const mask of wanted) if (!shows(shown, mask)) return false
    for (const mask of unwanted) if (shows(shown, mask)) return false
    return true
  }
}

/** What tells whether a segment makes a move. */
export function making(move: Move): Makes {
  const { last, within, early, fewer, alone, about, with: beside, during, after, before } = move
  const { numbers, compares, comparesNot } = move
  const shown = showing(move)
  const checks: Makes[] = []
  if (last) checks.push((said) => said.last)
  if (within !== undefined) checks.push((_said, { since }) => since <= within)
  if (early) checks.push((_said, { turn }) => turn < EARLY)
  if (fewer !== undefined) checks.push((_said, course, step) => course.times(step) < fewer)
  if (alone) checks.push((_said, { now }) => now.length === 0)
  if (beside) checks.push((_said, { now }) => beside.some((step) => now.includes(step)))
  if (during) checks.push((_said, { latest }) => latest !== null && during.includes(latest))
  if (after) checks.push((_said, course) => after.some((step) => course.worked(step)))
  if (before) checks.push((_said, course) => !before.some((step) => course.worked(step)))
  if (about) {
    const topic = showing({ cues: about })
    checks.push((_said, course) => course.says(topic))
  }
  if (numbers !== undefined) checks.push(({ segment }, course) => course.numbers(segment) >= numbers)
  if (compares) checks.push(({ segment }, course) => course.compare(segment) === compares)
  if (comparesNot) checks.push(({ segment }, course) => course.compare(segment) !== comparesNot)
  return (said, course, step) => {
    if (!shown(said.shown)) return false
    for (const check of checks) if (!check(said, course, step)) return false
    return true
  }
}

const replies = new WeakMap<Reply, Shows>()

function replying(reply: Reply): Shows {
  const known = replies.get(reply) ?? showing(reply)
  replies.set(reply, known)
  return known
}

/** Whether a client's segment is the reply that is waited for. */
export const isReply = (segment: ClientSegment, reply: Reply): boolean =>
  replying(reply)(shownBy(segment)) &&
  (reply.subtypes === undefined || reply.subtypes.some((subtype) => segment.subtype === subtype))
