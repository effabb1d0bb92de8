import type { Language } from '../schema/codes'
import type { CueId } from './cues'
import type { WordKind } from './kinds'
import type { Matcher } from './match'

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
 * `{root}` (any word of the same stem), `(a|b c)`, `word?`, `.` and `.{0,3}` (bounded; never steps over a word of
 * `barriers`), `^` (the start, or after words of `openers`), `$` (the end, or before words of `closers`) and `#Class`
 * (see `classes`). The tests hold that the example matches and the near miss does not.
 */
export interface CueEntry {
  readonly cue: CueId
  readonly match: readonly string[]
  readonly example: string
  readonly nearMiss: string
}

/** The data of one language, as its folder writes it. */
export interface LanguageData {
  readonly id: Language
  /** Word classes that phrases refer to as `#You`: je, jij, jou, jullie and u are written once. Several words may be one member. */
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly cues: readonly CueEntry[]
  /** Spellings read as other words: chat, dialect, contractions, frequent slips. The values are the words read. */
  readonly spellings: Readonly<Record<string, string>>
  /** Words that may stand before what `^` ties to the start: eh, nou, oké, maar. */
  readonly openers: readonly string[]
  /** Words that may stand after what `$` ties to the end: hoor, dan, eigenlijk. */
  readonly closers: readonly string[]
  /** Words that a gap never steps over: niet, geen, never. What holds across a negation is written out. */
  readonly barriers: readonly string[]
  /** Words too common to show that one text takes up another. */
  readonly stopWords: ReadonlySet<string>
  /** The stem by which words of one family are told to be the same. */
  readonly stem: (word: string) => string
  /** The grammatical kind of a lower-case word by itself. */
  readonly kindOf: (word: string) => WordKind
}

/** All that the engine knows of one language, compiled. */
export interface LanguagePack extends LanguageData {
  readonly matcher: Matcher
}
