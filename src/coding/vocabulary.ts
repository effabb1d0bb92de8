import type { LanguagePack } from '../language/language'
import type { Reading } from '../language/match'
import { carriesContent } from './overlap'
import { kindTerm, type Term, type Terms, UNKNOWN } from './terms'

/** What is known of a word by itself. */
export interface Known {
  readonly word: Term
  /** Its stem; unknown where that is the word itself. */
  readonly stem: Term
  readonly kind: Term
  /** Its stem as text when it carries content. */
  readonly content: string | undefined
  /** The word as the phrases of cues read it. */
  readonly read: readonly Reading[]
}

/** How many words are kept before the vocabulary starts anew: more than a conversation holds. */
const MOST_KEPT = 20_000

/** The words of a language as the features of one model are about them. */
export class Vocabulary {
  private readonly kept = new Map<string, Known>()

  constructor(
    readonly pack: LanguagePack,
    readonly terms: Terms,
  ) {}

  of(word: string): Known {
    const known = this.kept.get(word)
    if (known) return known
    if (this.kept.size >= MOST_KEPT) this.kept.clear()
    const told = this.tell(word)
    this.kept.set(word, told)
    return told
  }

  private tell(word: string): Known {
    const stem = this.pack.stem(word)
    return {
      word: this.terms.of(word),
      stem: stem === word ? UNKNOWN : this.terms.of(stem),
      kind: kindTerm(this.pack.kindOf(word)),
      content: carriesContent(word, this.pack) ? stem : undefined,
      read: this.pack.matcher.read(word),
    }
  }
}
