import type { WordKind } from '../language/kinds'
import type { CueHit, LanguagePack, Token } from '../language/language'
import type { Role } from '../schema/codes'

/** One segment before it is coded: its place, its words and the cues heard in it. */
export interface SegmentView {
  /** UTF-16 offsets into the turn's text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** Index of its first word in the turn. */
  readonly from: number
  readonly cues: readonly CueHit[]
  /** The mark it closes with: `?`, `!`, `.`, `,`, `-` (broken off) or nothing. */
  readonly mark: string
}

/** A part of a turn that no border is likely to cut. */
export interface Atom {
  readonly view: SegmentView
  /** How likely a segment begins with it. */
  readonly begins: number
}

/** A stretch of a turn that may be a segment, with how likely that is, and where it stands. */
export interface Candidate {
  readonly view: SegmentView
  /** The atoms it is made of: first, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly likely: number
}

/** One turn before it is coded. */
export interface TurnView {
  readonly role: Role
  readonly text: string
  readonly pack: LanguagePack
  readonly tokens: readonly Token[]
  /** The most likely segments. */
  readonly segments: readonly SegmentView[]
  /** The smallest parts that a segment may be made of. */
  readonly atoms: readonly Atom[]
  /** The turn carries no sentence marks, as speech recognisers write. */
  readonly bare: boolean
  /** The grammatical kind of each word. */
  readonly kinds: readonly WordKind[]
  /** The stem of each word. */
  readonly stemOf: readonly string[]
  /** For each word that carries content, its stem. */
  readonly contentOf: readonly (string | undefined)[]
  /** Stems of the words that carry content, by which one turn takes up another. */
  readonly stems: ReadonlySet<string>
}
