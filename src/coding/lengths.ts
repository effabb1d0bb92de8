import { upTo } from './names'

/** Lengths in words, as one of a few sizes. */
export const lengthOf = (words: number): number =>
  words < 5 ? words : words < 7 ? 5 : words < 10 ? 6 : words < 15 ? 7 : words < 25 ? 8 : 9

export const LENGTHS = upTo(9)
