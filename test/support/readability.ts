const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
/** Words of the client or practitioner, quoted: they are not ours to measure. */
const QUOTED = /‘[^‘’]*(?:’\p{L}[^‘’]*)*’|“[^“”]*”/gu
const LONG_WORD = 6

/** The words of a text that are ours. */
export const wordsIn = (text: string): readonly string[] => text.replace(QUOTED, 'dat').match(WORD) ?? []

/** Sentences end at a full stop, question or exclamation mark; a mark inside a quotation ends none. */
export const sentencesIn = (text: string): number =>
  text
    .replace(QUOTED, 'x')
    .split(/[.?!…](?=\s|$)/)
    .filter((part) => /\p{L}/u.test(part)).length

/**
 * LIX: words a sentence plus the share of words of more than six letters, in hundredths (C.H. Björnsson, Läsbarhet,
 * 1968; below 30 children's books, 30 to 40 easy, 40 to 50 average, above 50 difficult). It counts no syllables, so it
 * means the same for Dutch and English; a colon counts as the end of a sentence, as Björnsson has it.
 */
export function lix(texts: readonly string[]): number {
  const words = texts.flatMap(wordsIn)
  const ours = texts.map((text) => text.replace(QUOTED, 'dat'))
  const sentences = ours.flatMap((text) => text.split(/[.?!…:](?=\s|$)/).filter((part) => /\p{L}/u.test(part)))
  const long = words.filter((word) => word.length > LONG_WORD)
  return words.length / sentences.length + (100 * long.length) / words.length
}
