import type { CueHit, LanguagePack, Token } from '../language/language'
import type { Role } from '../schema/codes'

/** One segment before it is coded: its place, its words and the cues heard in it. */
export interface SegmentView {
  /** UTF-16 offsets into the turn's text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly cues: readonly CueHit[]
  /** The mark it closes with: `?`, `!`, `.`, `,`, `-` (broken off) or nothing. */
  readonly mark: string
}

/** One turn before it is coded. */
export interface TurnView {
  readonly role: Role
  readonly text: string
  readonly pack: LanguagePack
  readonly tokens: readonly Token[]
  readonly segments: readonly SegmentView[]
  /** The turn carries no sentence marks, as speech recognisers write. */
  readonly bare: boolean
  /** Stems of the words that carry content, by which one turn takes up another. */
  readonly stems: ReadonlySet<string>
}
