import type { Language } from '../schema/codes'
import { numbers as en } from './en/numbers'
import { numbers as nl } from './nl/numbers'
import type { Token } from './language'
import { tokenise } from './tokens'

/** The colours of the GIZ matrix, by the name that is the same in every language. */
export type ColourName = 'red' | 'orange' | 'yellow' | 'blue' | 'green'

/** How one language says positions on a scale. */
export interface NumberWords {
  readonly values: Readonly<Record<string, number>>
  readonly colours: Readonly<Record<string, ColourName>>
  /** What adds a half to the number before it. */
  readonly half: readonly (readonly string[])[]
  /** Numbers that are an article or pronoun as well: they count with a stress mark, or at one end of a range. */
  readonly alsoArticle: readonly string[]
  readonly range: readonly string[]
  /** A number before one of these counts something else than a position. */
  readonly units: readonly string[]
}

/** A number or colour in a text, and where. */
export interface NumberFound {
  readonly value: number
  readonly colour?: ColourName
  readonly start: number
  readonly end: number
}

/** The words of a language by themselves: every word of every turn is looked up. */
const looked = (words: NumberWords) => ({
  ...words,
  values: new Map(Object.entries(words.values)),
  colours: new Map(Object.entries(words.colours)),
})
type Words = ReturnType<typeof looked>

const WORDS: Readonly<Record<Language, Words>> = { nl: looked(nl), en: looked(en) }
const MATRIX: readonly ColourName[] = ['red', 'orange', 'yellow', 'blue', 'green']
const WRITTEN = /^\d{1,2}(?:[.,]\d)?$/u
const STRESSED = /[éè]/u

const valueOf = (word: string, { values }: Words): number | undefined =>
  values.get(word) ?? (WRITTEN.test(word) ? Number(word.replace(',', '.')) : undefined)

/**
 * Numbers from 0 to 10 and colours of the matrix in a text: "vier en een half", "4,5" and "vierenhalf" are 4.5; a
 * colour's value is its place in the matrix, from 1. What is counted ("twee keer") is left out.
 */
export function findNumbers(text: string, language: Language): readonly NumberFound[] {
  const words = WORDS[language]
  const tokens = tokenise(text)
  const found: NumberFound[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    const { found: one, next } = numberAt(tokens, at, token, text, words)
    if (one) found.push(one)
    at = next
  }
  return found
}

function numberAt(
  tokens: readonly Token[],
  at: number,
  { word, start, end }: Token,
  text: string,
  words: Words,
): { readonly found?: NumberFound; readonly next: number } {
  const colour = words.colours.get(word)
  if (colour) return { found: { value: MATRIX.indexOf(colour) + 1, colour, start, end }, next: at + 1 }
  const value = valueOf(word, words)
  if (value === undefined || value > 10) return { next: at + 1 }
  const half = words.half.find((more) => more.every((each, nth) => tokens[at + 1 + nth]?.word === each))
  const last = tokens[at + (half?.length ?? 0)]
  const after = tokens[at + (half?.length ?? 0) + 1]?.word ?? ''
  const next = at + 1 + (half?.length ?? 0)
  const isArticle =
    words.alsoArticle.includes(word) && !STRESSED.test(text.slice(start, end)) && !words.range.includes(after) && !half
  if (isArticle || words.units.includes(after)) return { next }
  return { found: { value: half ? value + 0.5 : value, start, end: last?.end ?? end }, next }
}
