import { kindIn, putKinds, type WordKind } from '../kinds'
import { kindWords } from './kind-words'
import { spellings } from './spellings'

/** How words that are in no list are told by their endings; the first that fits. */
const ENDINGS: readonly (readonly [RegExp, WordKind])[] = [
  [/^\d/, 'number'],
  [/ing$/, 'infinitive'],
  [/(?:ful|able|ible|ous|ive|less|ish|ic|ical)$/, 'adjective'],
  [/(?:ness|ment|tion|sion|ship|ity|ism|ance|ence)s?$/, 'noun'],
  [/[a-z]{2}ed$/, 'past'],
]

let known: ReadonlyMap<string, WordKind> | undefined

function table(): Map<string, WordKind> {
  const kinds = new Map<string, WordKind>()
  putKinds(kinds, kindWords)
  return kinds
}

/** The grammatical kind of an English word by itself. */
export function kindOf(word: string): WordKind {
  known ??= table()
  return kindIn(known, spellings, ENDINGS, word)
}
