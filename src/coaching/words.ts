/** A text without the given characters at its end. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** A text without the marks and blanks that close a sentence. */
export const unmarked = (text: string): string => withoutEnd(text.trim(), '?!.… ')

/** The text split at blanks. */
export const split = (text: string): string[] => text.trim().split(/\s/).filter(Boolean)

/** The words before and behind the first of the given words; undefined when none is within the first `within` words. */
export function after(
  words: readonly string[],
  wanted: ReadonlySet<string>,
  within = words.length,
): string[] | undefined {
  const at = words.slice(0, within).findIndex((word) => wanted.has(letters(word)))
  return at < 0 ? undefined : words.slice(at + 1)
}

/** The letters of a word, small. */
export const letters = (word: string): string => word.toLowerCase().replace(/[^\p{L}'’-]/gu, '')
