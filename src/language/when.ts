import type { Language } from '../schema/codes'
import { whenWords as en } from './en/when'
import { whenWords as nl } from './nl/when'
import type { Token } from './language'
import { tokenise } from './tokens'

/** A moment to come, as it was said: it becomes a day once the day of the conversation is known. Monday is 1, Sunday 7. */
export type When =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'weekday'; readonly day: number; readonly weeks: number | null }
  | { readonly kind: 'week-end'; readonly weeks: number; readonly day: number }
  | { readonly kind: 'month-end' }

/** How one language says moments to come; keys of several words are read as those words in a row. */
export interface WhenWords {
  readonly moments: Readonly<Record<string, When>>
  readonly weekdays: readonly (readonly string[])[]
  /** "volgende week", which a weekday may follow or precede. */
  readonly nextWeek: readonly string[]
  /** "over", "binnen": a number and a unit follow. */
  readonly within: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  /** Days in a unit. */
  readonly units: Readonly<Record<string, number>>
}

const WORDS: Readonly<Record<Language, WhenWords>> = { nl, en }

const startsAt = (tokens: readonly Token[], at: number, phrase: string): number => {
  const words = phrase.split(' ')
  return words.every((word, nth) => tokens[at + nth]?.word === word) ? words.length : 0
}

const own = <T>(record: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined

const weekdayAt = (tokens: readonly Token[], at: number, { weekdays }: WhenWords): number =>
  weekdays.findIndex((names) => names.includes(tokens[at]?.word ?? '')) + 1

function momentAt(tokens: readonly Token[], at: number, words: WhenWords): When | undefined {
  const next = words.nextWeek.map((phrase) => startsAt(tokens, at, phrase)).find((length) => length > 0)
  if (next) {
    const day = weekdayAt(tokens, at + next, words)
    return day ? { kind: 'weekday', day, weeks: 1 } : { kind: 'week-end', weeks: 1, day: 7 }
  }
  if (words.within.includes(tokens[at]?.word ?? '')) {
    const count = own(words.numbers, tokens[at + 1]?.word) ?? Number(tokens[at + 1]?.word)
    const unit = own(words.units, tokens[at + 2]?.word)
    if (unit && Number.isInteger(count) && count > 0 && count <= 60) return { kind: 'days', days: count * unit }
  }
  const day = weekdayAt(tokens, at, words)
  if (day) {
    const followed = words.nextWeek.some((phrase) => startsAt(tokens, at + 1, phrase) > 0)
    return { kind: 'weekday', day, weeks: followed ? 1 : null }
  }
  const longest = Object.keys(words.moments)
    .filter((phrase) => startsAt(tokens, at, phrase) > 0)
    .sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? undefined : words.moments[longest]
}

/** The first moment to come that a text names, or undefined. */
export function whenSaid(text: string, language: Language): When | undefined {
  const tokens = tokenise(text)
  for (let at = 0; at < tokens.length; at++) {
    const found = momentAt(tokens, at, WORDS[language])
    if (found) return found
  }
  return undefined
}
