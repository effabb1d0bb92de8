import type { CodedSegment } from '../schema/coded-transcript'
import { type Language, TALK_TYPES } from '../schema/codes'
import type { COACHING_CUES } from '../language/coaching-cues'
import { enCoaching } from '../language/en/coaching'
import type { CueEntry, CueHit, LanguagePack } from '../language/language'
import { createMatcher, findCues } from '../language/match'
import { nlCoaching } from '../language/nl/coaching'
import { languagePack } from '../language/packs'
import { tokenise } from '../language/tokens'

/** The cues of coding that rules listen for as well. */
const FROM_CODING = [
  'how-come',
  'check-understanding',
  'asks-reaction',
  'asks-higher-before',
  'compares-with-lower',
  'asks-safety',
  'asks-what-instead',
  'anything-else',
  'fact-asked',
  'number-asked',
  'summary-lead-in',
  'verb-first-you',
  'verb-first',
  'opens-with-interrogative',
] as const

/** A cue that coaching can hear: another one does not compile in a rule. */
export type CoachCue = keyof typeof COACHING_CUES | (typeof FROM_CODING)[number]

const OWN: Readonly<Record<Language, readonly CueEntry[]>> = { nl: nlCoaching, en: enCoaching }
const packs = new Map<Language, LanguagePack>()

/** The language's pack with the cues that coaching listens for: of coding those it needs, and its own. */
export function coachingPack(language: Language): LanguagePack {
  const known = packs.get(language)
  if (known) return known
  const pack = languagePack(language)
  const shared: readonly string[] = FROM_CODING
  const data = { ...pack, cues: [...pack.cues.filter(({ cue }) => shared.includes(cue)), ...OWN[language]] }
  const coaching = { ...data, matcher: createMatcher(data) }
  packs.set(language, coaching)
  return coaching
}

const CLIENT: ReadonlySet<string> = new Set(TALK_TYPES)
/** Words between quotation marks: at the beginning of a word to the end of one, so that `z'n` opens nothing. */
const QUOTED = /(?<![\p{L}\p{N}'"‘“„])['"‘“„][^'"‘“„’”]{12,}(?:['"’”](?![\p{L}\p{N}])|$)/gu

/** What a practitioner quotes, an example sentence or somebody else's words, is not what they say themselves. */
const ownWords = (segment: CodedSegment, hits: readonly CueHit[]): readonly CueHit[] => {
  if (CLIENT.has(segment.code)) return hits
  const quotes = [...segment.text.matchAll(QUOTED)].map(({ index, 0: { length } }) => ({ index, end: index + length }))
  // `Onder dat ‘valt wel mee’`: a hit that has but one word before the quotation lives by the words in it.
  const before = (start: number, index: number): number =>
    segment.text.slice(start, index).split(/\s+/u).filter(Boolean).length
  return hits.filter(
    ({ start, end }) =>
      !quotes.some((quote) => end > quote.index + 1 && end < quote.end && before(start, quote.index) < 2),
  )
}

/** Finds the cues of a segment, and remembers them: rules look back at earlier turns. */
export function createEar(language: Language): (segment: CodedSegment) => readonly CueHit[] {
  const heard = new WeakMap<CodedSegment, readonly CueHit[]>()
  const pack = coachingPack(language)
  return (segment) => {
    const known = heard.get(segment)
    if (known) return known
    const hits = ownWords(segment, findCues(tokenise(segment.text), pack))
    heard.set(segment, hits)
    return hits
  }
}
