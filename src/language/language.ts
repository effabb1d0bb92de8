import type { Language } from '../schema/codes'
import type { CueId } from './cues'

/** One word of a text: lower case, typographic quotes straightened; the place is in the text as given. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A cue found in a text, and where. */
export interface CueHit {
  readonly cue: CueId
  readonly start: number
  readonly end: number
}

/**
 * What brings a cue about in one language. `match` holds phrases in compromise's match language, limited to words,
 * `(a|b c)`, `word?`, `.` and `.{0,3}` (bounded), `^`, `$` and `#Class` (see `classes`). The tests hold that the
 * example matches and the near miss does not.
 */
export interface CueEntry {
  readonly cue: CueId
  readonly match: readonly string[]
  readonly example: string
  readonly nearMiss: string
}

/** All that the engine knows of one language. */
export interface LanguagePack {
  readonly id: Language
  /** Word classes that phrases refer to as `#You`: je, jij, jou, jullie and u are written once. */
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly cues: readonly CueEntry[]
  /** Words too common to show that one text takes up another. */
  readonly stopWords: ReadonlySet<string>
  /** The stem by which words of one family are told to be the same. */
  readonly stem: (word: string) => string
}
