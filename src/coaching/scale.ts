import type { ClientSegment } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import { clientSegmentsBefore, clientHas, hasCue, isClient, isPractitioner, wordsOf } from './context'
import type { TurnContext } from './rule'
import { calledIn, speakersIn } from './speakers'

/** The five colours of the GIZ matrix from low to high. */
const COLOURS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['rood', 'oranje', 'geel', 'blauw', 'groen'],
  en: ['red', 'orange', 'yellow', 'blue', 'green'],
}
export const NUMBERS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

export interface Position {
  /** 0 to 10, or 1 to 5 for a colour. */
  readonly value: number
  readonly colour: boolean
  readonly atBottom: boolean
  /** More is worse on this scale: it asks how much trouble something is. */
  readonly burden: boolean
  /** Named in the words just said, not earlier. */
  readonly justNow: boolean
  readonly segment: ClientSegment
}

const accentless = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

/** drieënhalf -> drie */
const halved = (word: string): string | undefined =>
  word.endsWith('half') && word.length > 5 ? word.slice(0, -4).replace(/[ëe]n$/u, '') : undefined

/** The numbers in a text, in order; a Dutch `een` counts only with an accent (één) or as the sole word. */
export function numbersIn(text: string, language: Language): readonly number[] {
  const words = wordsOf(text)
  return words.flatMap((word) => {
    if (/^\d{1,2}$/.test(word) && Number(word) <= 10) return [Number(word)]
    const half = halved(word)
    const value = NUMBERS[language].indexOf(accentless(half ?? word).replace(/^nought$/, 'zero'))
    if (value < 0 || (word === 'een' && words.length > 1) || (language === 'en' && word === 'one')) return []
    return [half ? value + 0.5 : value]
  })
}

export const coloursIn = (text: string, language: Language): readonly number[] =>
  wordsOf(text).flatMap((word) => {
    const at = COLOURS[language].indexOf(word)
    return at < 0 ? [] : [at + 1]
  })

function positionOf(segment: ClientSegment, language: Language): { value: number; colour: boolean } | undefined {
  const number = numbersIn(segment.text, language).at(-1)
  if (number !== undefined) return { value: number, colour: false }
  const colour = coloursIn(segment.text, language).at(-1)
  return colour === undefined ? undefined : { value: colour, colour: true }
}

/** How far back a position still stands when the practitioner asks on about it (ours). */
const LOOK_BACK = 8

/** The last position on a scale of the client whom the turn is about: several clients may each have given one. */
export function lastPosition(context: TurnContext): Position | undefined {
  const { turn, turns, language } = context
  const called = calledIn(turn, turns)
  const speakers = speakersIn(turns.slice(Math.max(0, turn.index - LOOK_BACK), turn.index))
  if (speakers.length < 2) return positionBy(context, undefined)
  if (called !== undefined) return positionBy(context, called)
  const given = speakers.flatMap((speaker) => positionBy(context, speaker) ?? [])
  // `Wat maakt dat het een zes is en geen vier?` is about the one who said six: the first number named.
  const [named] = numbersIn(turn.text, language)
  return given.find(({ value }) => value === named) ?? positionBy(context, undefined)
}

function positionBy(context: TurnContext, speaker: string | undefined): Position | undefined {
  const { turns, turn, language } = context
  const justSaid = new Set<ClientSegment>(clientSegmentsBefore(context))
  for (let index = turn.index - 1; index >= Math.max(0, turn.index - LOOK_BACK); index--) {
    const before = turns[index]
    if (!isClient(before) || (speaker !== undefined && before.speaker !== speaker)) continue
    for (const segment of [...before.segments].reverse()) {
      if (!clientHas(segment, 'scale-answer')) continue
      const position = positionOf(segment, language)
      if (!position) return undefined
      const atBottom = position.value <= (position.colour ? 1 : 0.5)
      const asked = turns.slice(Math.max(0, index - LOOK_BACK), index + 1).filter(isPractitioner)
      const burden = asked.some(({ segments }) => segments.some((s) => hasCue(context, s, 'burden-scale')))
      return { ...position, atBottom, burden, justNow: justSaid.has(segment), segment }
    }
  }
  return undefined
}

/** With which positions, lower or higher than the client's, a question compares: numbers named after `geen`, `niet`, `than`. */
export function comparedWith(text: string, position: Position, language: Language): readonly ('lower' | 'higher')[] {
  const named = position.colour ? coloursIn(text, language) : numbersIn(text, language)
  return named.filter((value) => value !== position.value).map((value) => (value < position.value ? 'lower' : 'higher'))
}
