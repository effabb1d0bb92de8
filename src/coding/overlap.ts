import type { LanguagePack, Token } from '../language/language'

/** Does a word carry content, so that saying it again shows listening? */
export const carriesContent = (word: string, pack: LanguagePack): boolean =>
  word.length > 2 && !pack.stopWords.has(word)

/** Stems of the words that carry content. */
export const contentStems = (tokens: readonly Token[], pack: LanguagePack): string[] =>
  tokens.filter(({ word }) => carriesContent(word, pack)).map(({ word }) => pack.stem(word))

/** How much of the content of a segment stands in an earlier text as well, from none to nearly all. */
export const TAKEN_UP = ['0', '1', '2', '3', '4', 'no content'] as const
const NO_CONTENT = TAKEN_UP.indexOf('no content')

/** Which of `TAKEN_UP` it is, when of so many words of content so many are shared. */
export function takenUp(content: number, shared: number): number {
  if (content === 0) return NO_CONTENT
  if (shared === 0) return 0
  const share = shared / content
  return share < 0.25 ? 1 : share < 0.5 ? 2 : share < 0.8 ? 3 : 4
}
