import type { LanguagePack, Token } from '../language/language'

/** Does a word carry content, so that saying it again shows listening? */
export const carriesContent = ({ word }: Token, pack: LanguagePack): boolean =>
  word.length > 2 && !pack.stopWords.has(word)

/** Stems of the words that carry content. */
export const contentStems = (tokens: readonly Token[], pack: LanguagePack): string[] =>
  tokens.filter((token) => carriesContent(token, pack)).map(({ word }) => pack.stem(word))

/** Which share of the content of a segment stands in an earlier text as well: 0 none to 4 nearly all, or `no content`. */
export function takenUp(stems: readonly string[], earlier: ReadonlySet<string>): string {
  if (stems.length === 0) return 'no content'
  let shared = 0
  for (const stem of stems) if (earlier.has(stem)) shared++
  if (shared === 0) return '0'
  const share = shared / stems.length
  return share < 0.25 ? '1' : share < 0.5 ? '2' : share < 0.8 ? '3' : '4'
}
