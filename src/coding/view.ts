import type { CueHit, Token } from '../language/language'
import type { Role } from '../schema/codes'
import type { Mark, Term, Terms } from './terms'
import type { Known } from './vocabulary'

/** One segment before it is coded: its place, its words and the cues heard in it. */
export interface SegmentView {
  /** UTF-16 offsets into the turn's text, end exclusive. */
  readonly start: number
  readonly end: number
  /** Its words, as indices into those of the turn, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly cues: readonly CueHit[]
  /** Cues that say what it is about: they tell steps, and codes are never weighed by them. */
  readonly topics: readonly CueHit[]
  /** What each of its cues is to features. */
  readonly heard: readonly Term[]
  /** The mark it closes with: `?`, `!`, `.`, `;`, `,`, `-` (broken off) or nothing. */
  readonly mark: Mark
}

/** A part of a turn that no border is likely to cut. */
export interface Atom {
  readonly view: SegmentView
  /** How likely a segment begins with it. */
  readonly begins: number
}

/** A stretch of a turn that may be a segment, with how likely that is. */
export interface Candidate {
  /** The atoms it is made of: first, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly likely: number
}

/** A turn's words, before its segments are told. */
export interface TurnWords {
  readonly role: Role
  readonly text: string
  readonly tokens: readonly Token[]
  /** What is known of each word. */
  readonly words: readonly Known[]
  readonly terms: Terms
  /** The turn carries no sentence marks, as speech recognisers write. */
  readonly bare: boolean
}

/** One turn before it is coded. */
export interface TurnView extends TurnWords {
  /** The smallest parts that a segment may be made of. */
  readonly atoms: readonly Atom[]
  /** Neighbouring atoms heard as one: from the first to the one before `to`. */
  readonly joined: (from: number, to: number) => SegmentView
  /** The most likely segments. */
  readonly segments: readonly SegmentView[]
  /** Stems of the words that carry content, by which one turn takes up another. */
  readonly stems: ReadonlySet<string>
}
