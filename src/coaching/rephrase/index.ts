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

const JOINED: Readonly<Record<Language, RegExp>> = {
  nl: /,? en (?=(?:was|waren|is|zijn|ben|bent|zijt|had|hadden|heb|hebt|heeft|hebben|moest|kan|kun|kunt|ging|gaat|gaan|wil|wilt|doet|deed) (?:je|jij|u|ge|gij|jullie|hij|ze|zij|het|iemand|iedereen|er)\b)|,? en (?=(?:hoe|wat|wie|waar|welke|wanneer|waarom)\b)/giu,
  en: /,? and (?=(?:was|were|is|are|had|has|have|did|does|do|can|will) (?:you|he|she|they|it|anyone|everyone|there)\b)|,? and (?=(?:how|what|who|where|which|when|why)\b)/giu,
}
const JOINER: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:(?:en|maar|of|ok|oké|oke|okee|nou|dus|ja|goed)[, ]+)+/iu,
  en: /^(?:(?:and|but|or|ok|okay|so|well|right)[, ]+)+/i,
}

/**
 * The questions in what was asked: coding takes a volley of one kind for one. A lone word behind a question (`Ouders?`) is
 * an example of its answer; with `en` before it, it asks on.
 */
export function questionsIn(text: string, language: Language): readonly string[] {
  // What follows the last mark is said, not asked.
  const marked = text.includes('?') ? text.split('?').slice(0, -1) : [text]
  const parts = marked.filter((part) => split(part).length > 0)
  return parts
    .filter((part, at) => at === 0 || split(part).length > 1)
    .flatMap((part) => part.trim().split(JOINED[language]))
}

/** Asks openly, and for no number or name. */
const OPEN: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:(?:aan|met|voor|van|bij|door|over|op) )?(?:hoe(?! (?:laat|oud|lang|vaak|groot|veel|zwaar|ver|heet|ziek)\b)|wat(?! (?:weegt|kost|verdien))|welke?|waar(?:aan|bij|door|in|mee|om|op|over|toe|van|voor|uit)|waar(?= .* (?:aan|bij|door|in|mee|om|op|over|toe|van|voor|uit)(?: |$)))(?!\p{L})/iu,
  en: /^(?:(?:to|with|for|by|about|in) )?(?:how(?! (?:late|old|long|often|big|much|many|heavy|far)\b)|what(?! (?:time|age|weight)\b)|which)\b/i,
}
/** Fewer words of an open question rest on what stood before it (ours). */
const STANDS_ALONE = 3

/** The question from its interrogative on: `Goed, een vier, en wat gaat er goed` begins at `wat`. */
function openPart(question: string, language: Language): string | undefined {
  const starts = [question, ...question.split(/[,:.;!…] /).map((_, at, all) => all.slice(at).join(', '))]
  return starts
    .map((part) => part.replace(JOINER[language], ''))
    .find((part) => OPEN[language].test(part) && split(part).length >= STANDS_ALONE)
}

/** Of several questions the urgent one, else the most open; null when all of them ask for a fact: then none is an example. */
export function keepOne(
  questions: readonly PractitionerSegment[],
  language: Language,
  isUrgent: (question: string) => boolean = () => false,
): string | null {
  const asked = questions
    .filter(({ code }) => code !== 'why-question')
    .flatMap(({ text }) => questionsIn(text, language))
  const urgent = asked.find(isUrgent)?.replace(JOINER[language], '')
  const named = asked.find((part) => /^[^,]+, (?:wat|hoe|what|how) /iu.test(part.replace(JOINER[language], '')))
  const open = asked.map((part) => (part === named ? part.replace(JOINER[language], '') : openPart(part, language)))
  const kept = urgent ?? open.find((part) => part !== undefined)
  return kept ? `${capital(unmarked(kept))}?` : null
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

const OBJECT: Readonly<Record<Address, string>> = { je: 'je', u: 'u', ge: 'u', jullie: 'jullie' }
const STRESSED: Readonly<Record<Address, string>> = { je: 'jou', u: 'u', ge: 'u', jullie: 'jullie' }

/** How they managed: a question for after something went well, and only then. */
export const appreciativeQuestion = (language: Language, address: Address): string =>
  language === 'nl' ? `Hoe is ${OBJECT[address]} dat gelukt?` : 'How did you manage that?'

const TELL: Readonly<Record<Address, string>> = { je: 'Vertel', u: 'Vertelt u', ge: 'Vertel', jullie: 'Vertel' }

/** What a bare `waarom niet?` asks, without asking for an account. */
export const tellMore = (language: Language, address: Address): string =>
  language === 'nl' ? `${TELL[address]} eens, hoe zit dat voor ${STRESSED[address]}?` : 'How is that for you?'

const SUBJECT: Readonly<
  Record<Address, readonly [who: string, would: string, sees: string, are: string, thinks: string]>
> = {
  je: ['Je', 'zou', 'ziet', 'bent', 'denkt'],
  u: ['U', 'zou', 'ziet', 'bent', 'denkt'],
  ge: ['Ge', 'zoudt', 'ziet', 'zijt', 'denkt'],
  jullie: ['Jullie', 'zouden', 'zien', 'zijn', 'denken'],
}
type Turning = 'maybe' | 'desire' | 'ability' | 'need' | 'commitment'
/** What kind of change talk it is by its very words, the carefullest first. */
const TURNING: readonly (readonly [Turning, Readonly<Record<Language, RegExp>>])[] = [
  [
    'maybe',
    {
      nl: /(?<!\p{L})(?:misschien|mss|eventueel|mwah|mwoah)(?!\p{L}).+(?<!\p{L})(?:ik|we|wij|'k)(?!\p{L})|(?<!\p{L})(?:ik|we|wij|'k)(?!\p{L}).+(?<!\p{L})(?:misschien|mss|eventueel)(?!\p{L})/iu,
      en: /\b(?:maybe|perhaps)\b.+\b(?:i|we)\b|\b(?:i|we) might\b/iu,
    },
  ],
  [
    'desire',
    {
      nl: /(?<!\p{L})(?:ik|we|wij|'k) (?:[\p{L}’'-]+ ){0,5}(?:wil|willen|wou)(?!\p{L})|(?<!\p{L})(?:wil|willen|wou) (?:ik|we|wij|'k)(?!\p{L})/iu,
      en: /\b(?:i|we)(?: \w+)? (?:want|wish|would like|would love)\b|\bi['’]d (?:like|love)\b/iu,
    },
  ],
  [
    'ability',
    {
      nl: /(?<!\p{L})(?:ik|we|wij|'k) (?:[\p{L}’'-]+ ){0,4}(?:kan|kunnen)(?!\p{L})|(?<!\p{L})(?:kan|kunnen) (?:ik|we|wij|'k)(?!\p{L})/iu,
      en: /\b(?:i|we) (?:can|could)\b/iu,
    },
  ],
  [
    'need',
    {
      nl: /(?<!\p{L})(?:ik|we|wij|'k|er) (?:[\p{L}’'-]+ ){0,2}(?:moet|moeten)(?!\p{L})|(?<!\p{L})(?:moet|moeten) (?:ik|we|wij|er|'k)(?!\p{L})/iu,
      en: /\b(?:i|we) (?:need|have) to\b|\bsomething (?:has|needs) to\b/iu,
    },
  ],
  [
    'commitment',
    {
      nl: /(?<!\p{L})(?:ik|we|wij|'k) (?:ga|gaan|zal|zullen)(?!\p{L})|(?<!\p{L})(?:ga|gaan|zal|zullen) (?:ik|we|wij|'k)(?!\p{L})/iu,
      en: /\b(?:i|we)(?:['’]m| am| are)? going to\b|\b(?:i|we)(?:['’]ll| will)\b/iu,
    },
  ],
]

/** Change talk given back, only begun, in an opening that its own words call for; null where they call for none. */
export function changeTalkOpener(said: string, language: Language, address: Address): string | null {
  const [who, would, sees, are, thinks] = SUBJECT[address]
  const openers: Readonly<Record<Turning, Readonly<Record<Language, string>>>> = {
    maybe: { nl: `${who} ${thinks} erover om…`, en: 'You are thinking about…' },
    desire: { nl: `${who} ${would} graag…`, en: 'You would like…' },
    ability: { nl: `${who} ${sees} het wel zitten om…`, en: 'You could see yourself…' },
    need: { nl: `Het is voor ${STRESSED[address]} tijd om…`, en: 'For you it is time to…' },
    commitment: { nl: `${who} ${are} van plan om…`, en: 'You are going to…' },
  }
  const kind = TURNING.find(([, words]) => words[language].test(said))?.[0]
  return kind ? openers[kind][language] : null
}
export { asStatement } from './statement'
