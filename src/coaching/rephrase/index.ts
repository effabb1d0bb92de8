import type { PractitionerSegment } from '../../schema/coded-transcript'
import type { Language } from '../../schema/codes'
import { NUMBERS, type Position } from '../scale'
import { letters, split, unmarked } from '../words'
import { dropLeadInEnglish } from './en/lead-in'
import { openEnglish } from './en/open'
import { whyToWhatEnglish } from './en/why'
import { dropLeadInDutch } from './nl/lead-in'
import { openDutch } from './nl/open'
import { whyToWhatDutch } from './nl/why'

type Address = 'je' | 'u' | 'ge' | 'jullie'

/** `Waarom ga je niet?` -> `Wat maakt dat je niet gaat?`; null when the word order cannot be told for sure. */
export const rephraseWhy = (text: string, language: Language): string | null =>
  language === 'nl' ? whyToWhatDutch(text) : whyToWhatEnglish(text)

/** A reflection without `ik hoor je zeggen dat`, or null. */
export const dropLeadIn = (text: string, language: Language): string | null =>
  language === 'nl' ? dropLeadInDutch(text) : dropLeadInEnglish(text)

/** `Slaap je goed?` -> `Hoe slaap je?`; null where a closed question has no clear open sister. */
export const openVersion = (text: string, language: Language): string | null =>
  language === 'nl' ? openDutch(text) : openEnglish(text)

const BUT: Readonly<Record<Language, string>> = { nl: 'maar', en: 'but' }
const NOT: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['niet', 'geen']),
  en: new Set(['not']),
}
const AND: Readonly<Record<Language, string>> = { nl: 'en', en: 'and' }
/** Words that begin a clause of its own: what follows `maar` then is no mere correction. */
const CLAUSE: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set('je jij u ge gij jullie het dat die er ook tegelijk toch aan als ergens daar'.split(' ')),
  en: new Set('you it that there also at part'.split(' ')),
}

/** Both sides joined with `en`; null for `niet … maar …`, which corrects instead of joining. */
export function joinWithAnd(text: string, language: Language): string | null {
  const words = split(text)
  const buts = words.flatMap((word, at) => (word.toLowerCase() === BUT[language] ? [at] : []))
  const at = buts[0]
  if (at === undefined || buts.length > 1 || at === 0 || NOT[language].has(letters(words[0] ?? ''))) return null
  const clause = CLAUSE[language].has(letters(words[at + 1] ?? ''))
  const corrects = words.slice(Math.max(0, at - 4), at).some((word) => NOT[language].has(letters(word)))
  if (!clause || (corrects && !words[at - 1]?.endsWith(','))) return null
  return words.map((word, index) => (index === at ? AND[language] : word)).join(' ')
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** One question of several: the first open one, else the last; null when none can stand alone. */
export function keepOne(questions: readonly PractitionerSegment[], language: Language): string | null {
  const kept = questions.find(({ code }) => code === 'open-question') ?? questions.at(-1)
  // Of several in one breath the last; without marks there is no telling where it begins.
  const text = kept?.text
    .trim()
    .split(/(?<=\?)\s+/)
    .at(-1)
  if (!kept || !text || (questions.length === 1 && !kept.text.includes('?'))) return null
  const words = text.replace(language === 'nl' ? /^(?:en|maar|of)[, ]+/iu : /^(?:and|but|or)[, ]+/i, '')
  return split(words).length < 3 ? null : `${capital(unmarked(words))}?`
}

const COLOUR_NAMES: Readonly<Record<Language, readonly string[]>> = {
  nl: ['rood', 'oranje', 'geel', 'blauw', 'groen'],
  en: ['red', 'orange', 'yellow', 'blue', 'green'],
}
const named = (value: number, { colour }: Position, language: Language): string => {
  if (colour) return COLOUR_NAMES[language][value - 1] ?? String(value)
  const whole = NUMBERS[language][Math.floor(value)] ?? String(value)
  const word = whole === 'een' ? 'één' : whole
  if (Number.isInteger(value)) return word
  return language === 'nl' ? String(value).replace('.', ',') : String(value)
}

/** The question what makes it this position and not a lower one: two lower for numbers, one for colours. */
export function lowerComparison(position: Position, language: Language): string | null {
  const { value, colour, atBottom } = position
  if (atBottom) return null
  const lower = colour ? value - 1 : Math.max(0, Math.floor(value) - 2)
  const here = named(value, position, language)
  const there = named(lower, position, language)
  if (colour)
    return language === 'nl'
      ? `Wat maakt dat het ${here} is en niet ${there}?`
      : `What makes it ${here} and not ${there}?`
  const article = /^(?:eight|8)/.test(here) ? 'an' : 'a'
  return language === 'nl'
    ? `Wat maakt dat het een ${here} is en geen ${there}?`
    : `What makes it ${article} ${here} and not a ${there}?`
}

const WOULD: Readonly<Record<Address, string>> = {
  je: 'Zou je',
  u: 'Zou u',
  ge: 'Zoudt ge',
  jullie: 'Zouden jullie',
}

/** A sentence opener that asks leave; the idea itself is for the practitioner to word. */
export const permissionOpener = (language: Language, address: Address): string =>
  language === 'nl' ? `${WOULD[address]} het fijn vinden als ik een idee noem?` : 'Would it help if I shared an idea?'

/** How they managed: a question that always fits after something went well. */
export const appreciativeQuestion = (language: Language, address: Address): string =>
  language === 'nl' ? `Hoe is ${address === 'ge' ? 'u' : address} dat gelukt?` : 'How did you manage that?'
export { asStatement } from './statement'
