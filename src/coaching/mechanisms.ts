import type { ClientSegment, PractitionerSegment, PractitionerTurn } from '../schema/coded-transcript'
import { isQuestion, isReflection, type Language, type PractitionerCode } from '../schema/codes'
import type { CoachCue } from './ear'
import { clientJustSaid, clientSegmentsBefore, hasCue, presses, saidBy } from './context'
import type { Offer } from './offers'
import { type Examples, inapplicable, type Place, type Rule, type RuleMeta, type TurnContext, turnRule } from './rule'
import { takesUp } from './uptake'
import { split, withoutEnd } from './words'

interface Parts {
  readonly id: string
  readonly meta: RuleMeta
  readonly examples: Readonly<Record<Language, Examples>>
}
type Said = Readonly<Record<Language, (data: { said: string; named: string }) => string>>

/** A judgement that rests on what the practitioner says: it was said (met), or would better be said otherwise (missed). */
export interface SayingParts extends Parts {
  readonly says: readonly CoachCue[]
  readonly outcome: 'met' | 'missed'
  readonly text: Said
  /** Only in segments coded so. */
  readonly codes?: readonly PractitionerCode[]
  /** Never in segments coded so. */
  readonly notCodes?: readonly PractitionerCode[]
  readonly unless?: (context: TurnContext, segment: PractitionerSegment) => boolean
  readonly rephrase?: (context: TurnContext, segment: PractitionerSegment, said: string) => string | null
  /** What of the reference data the text names, beside the words said. */
  readonly names?: (context: TurnContext, said: string) => string
  /** Questions that would do better here. */
  readonly offers?: (context: TurnContext) => readonly Offer[]
}

/** Coding took it for a reflection, and nothing in it was said by the other: then the words count. */
const isUnheard = (context: TurnContext, segment: PractitionerSegment): boolean =>
  isReflection(segment.code) && segment.confidence < 1 && !takesUp(context, segment, clientSegmentsBefore(context))

/** One finding a turn, at the first segment where the practitioner says it. */
export function sayingRule(parts: SayingParts): Rule {
  const { id, meta, examples, says, outcome, text, codes, notCodes, unless, rephrase, names, offers } = parts
  return turnRule({
    id,
    meta,
    examples,
    messages: { [outcome === 'met' ? 'saidWell' : 'said']: text },
    check: (context) => {
      for (const segment of context.turn.segments) {
        if (codes && !codes.includes(segment.code)) continue
        if (notCodes?.includes(segment.code) && !isUnheard(context, segment)) continue
        const said = saidBy(context, segment, says)
        if (said === undefined || unless?.(context, segment)) continue
        const message = outcome === 'met' ? 'saidWell' : 'said'
        const rephrasing = rephrase?.(context, segment, said) ?? null
        // A question mark tells a question as surely as a code does.
        const byWords = codes === undefined || (codes.every(isQuestion) && segment.text.trim().endsWith('?'))
        const asks = offers && outcome === 'missed' ? { offers: offers(context) } : {}
        return [
          {
            outcome,
            message,
            at: segment,
            data: { said, named: names?.(context, said) ?? '' },
            byWords,
            rephrasing,
            ...asks,
          },
        ]
      }
      return inapplicable
    },
  })
}

type Heard = Readonly<Record<Language, (data: { heard: string }) => string>>

/** A judgement on how the practitioner answers something that the client just said. */
export interface ReplyParts extends Parts {
  /** What the client said that asks for an answer of some kind. */
  readonly hears: readonly CoachCue[] | ((segment: ClientSegment, context: TurnContext) => boolean)
  /** The segment that answers it well, when there is one. */
  readonly well: (context: TurnContext) => PractitionerSegment | undefined
  /** The segment that passes it by, when there is one and nothing answers it well. */
  readonly badly: (context: TurnContext) => PractitionerSegment | undefined
  /** With a function: cues whose words stand, however unsure the code of the segment is. */
  readonly words?: readonly CoachCue[]
  readonly unless?: (context: TurnContext) => boolean
  /** Cues in the answer whose words stand, however unsure the code of the answer is. */
  readonly answers?: readonly CoachCue[]
  /** Passing it by does not depend on what the reply is coded as. */
  readonly anyReply?: true
  /** What in the turn undoes the praise; arguing, leading and unasked advice when absent. */
  readonly undoes?: (turn: PractitionerTurn) => boolean
  /** What undoes the praise passes it by as well. */
  readonly spoils?: (context: TurnContext) => boolean
  readonly praise: Heard
  readonly hint: Heard
  /** The client's words quoted are at most this long. */
  readonly quote?: number
  /** Whoever said it: with several clients, also one whom the practitioner does not turn to. */
  readonly everyone?: true
  /** Questions that would answer it well. */
  readonly offers?: (context: TurnContext) => readonly Offer[]
}

const QUOTE_WORDS = 8

/** Small words on which no quotation ends: what they belong to would be missing. */
const DANGLING = new Set(
  (
    "de het een t ’t 't mijn m'n mn je jouw uw zijn z'n zn haar ons onze hun die dat dit deze van voor op in aan met bij om te " +
    'naar uit tot als of en maar want omdat dan er is heb heeft ik hij ze we ook nog zo heel wel niet geen toen ' +
    'the a an my your his her our their of for on in at with to from as or and but because if that this is was i he she we they not'
  ).split(' '),
)
/** So many words may be added to reach the word that a small word belongs to, or dropped (ours). */
const GIVE = 2

const SENTENCE_END = /[.!?…]['"’”]?\s/gu

/** Where the sentence begins in which a place stands. */
function sentenceAt(text: string, place: number): number {
  const last = [...text.slice(0, place).matchAll(SENTENCE_END)].at(-1)
  return last ? last.index + last[0].length : 0
}

/** Fewer words are no sentence to quote on its own: `Nee.` reads on (ours). */
const SHORTEST_QUOTE = 4

/** The text up to the end of its first sentence that is long enough to stand alone. */
function sentenceOf(text: string): string {
  const end = [...text.matchAll(SENTENCE_END)].find(({ index }) => split(text.slice(0, index)).length >= SHORTEST_QUOTE)
  return end ? text.slice(0, end.index + end[0].trimEnd().length) : text
}

/** Words with which a clause begins, without a mark before them in quick writing. */
const CLAUSE = /(?<=[,;:] )|(?<![\p{L}’'])(?=(?:dat|als|omdat|want|maar|en|die|toen|that|when|because|but|and|if) )/giu

/** Where the clause begins in which a place stands, when the words from the sentence's beginning would not reach it. */
function clauseAt(text: string, from: number, { start, end }: Place, most: number): number {
  if (split(text.slice(from, end)).length <= most) return from
  const starts = [...text.slice(0, start + 1).matchAll(CLAUSE)].map(({ index }) => index)
  return starts.findLast((at) => at >= from && at <= start) ?? from
}

/**
 * Words of what the client said, fit to be quoted: from the sentence or clause in which the given place stands, and never
 * ending on a small word.
 */
export function quoted(text: string, most = QUOTE_WORDS, place: Place = { start: 0, end: 0 }): string {
  const from = clauseAt(text, sentenceAt(text, place.start), place, most)
  const words = split(sentenceOf(text.slice(from).replace(/^[^\p{L}\p{N}‘'"]+/u, '')))
  if (words.length <= most) return withoutEnd(words.join(' '), '.,;:!?…')
  const ends = (count: number): boolean => !DANGLING.has((words[count - 1] ?? '').toLowerCase())
  const steps = Array.from({ length: GIVE }, (_, at) => at + 1)
  const counts = [most, ...steps.map((step) => most + step), ...steps.map((step) => most - step)]
  const kept = Math.min(counts.find(ends) ?? most, words.length)
  return `${withoutEnd(words.slice(0, kept).join(' '), '.,;:!?…')}${kept < words.length ? '…' : ''}`
}

/** One finding a turn, about the practitioner's answer to what the client just said. */
export function replyRule(parts: ReplyParts): Rule {
  const {
    id,
    meta,
    examples,
    hears,
    well,
    badly,
    unless,
    undoes = presses,
    spoils,
    praise,
    hint,
    quote,
    words = [],
    answers = [],
    anyReply,
    offers,
    everyone,
  } = parts
  const listens = (segment: ClientSegment, context: TurnContext): boolean =>
    typeof hears === 'function' ? hears(segment, context) : hasCue(context, segment, ...hears)
  return turnRule({
    id,
    meta,
    examples,
    messages: { answered: praise, passedBy: hint },
    check: (context) => {
      const said = everyone
        ? clientJustSaid(context).flatMap(({ segments }) => segments)
        : clientSegmentsBefore(context)
      const told = said.filter((segment) => listens(segment, context))
      const first = told[0]
      // Words that were found stand, however unsure the code of the segment is.
      const because = typeof hears === 'function' ? told.filter((s) => !hasCue(context, s, ...words)) : []
      if (!first || unless?.(context)) return inapplicable
      const wanted: readonly string[] = typeof hears === 'function' ? words : hears
      const sign = context.hears(first).find(({ cue }) => wanted.includes(cue))
      const data = { heard: quoted(first.text, quote, sign) }
      const answer = well(context)
      const undone = answer !== undefined && undoes(context.turn)
      if (undone && !spoils?.(context)) return inapplicable
      const inWords = because.length === 0 && answer !== undefined && hasCue(context, answer, ...answers)
      if (answer && !undone)
        return [{ outcome: 'met', message: 'answered', at: answer, because, data, byWords: inWords }]
      const byWords = anyReply === true && because.length === 0
      const past = badly(context)
      if (!past) return inapplicable
      const asks = offers ? { offers: offers(context) } : {}
      return [{ outcome: 'missed', message: 'passedBy', at: past, because, data, byWords, ...asks }]
    },
  })
}

/** Codes by which a practitioner shows to have listened. */
export const LISTENING: readonly PractitionerCode[] = [
  'simple-reflection',
  'complex-reflection',
  'summary',
  'acknowledgement',
  'affirmation',
  'normalising',
]
/** Codes by which a practitioner goes on with the own story instead. */
export const TELLING: readonly PractitionerCode[] = ['information', 'advice', 'confront', 'structure']

/** The first segment with one of the codes. */
export const firstCoded =
  (...codes: readonly PractitionerCode[]) =>
  ({ turn }: TurnContext): PractitionerSegment | undefined =>
    turn.segments.find(({ code }) => codes.includes(code))

/** The first answer that one of the ways gives. */
export const either =
  (...ways: readonly ((context: TurnContext) => PractitionerSegment | undefined)[]) =>
  (context: TurnContext): PractitionerSegment | undefined => {
    for (const way of ways) {
      const found = way(context)
      if (found) return found
    }
    return undefined
  }
