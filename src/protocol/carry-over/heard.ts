import type { CueId } from '../../language/cues'
import { enCarryOver } from '../../language/en/carry-over'
import type { CueEntry, CueHit, LanguagePack } from '../../language/language'
import { createMatcher, findCues } from '../../language/match'
import { nlCarryOver } from '../../language/nl/carry-over'
import { languagePack } from '../../language/packs'
import { tokenise } from '../../language/tokens'
import type { CodedSegment, CodedTurn } from '../../schema/coded-transcript'
import type { Language } from '../../schema/codes'

const CUES: Readonly<Record<Language, readonly CueEntry[]>> = { nl: nlCarryOver, en: enCarryOver }
const packs = new Map<Language, LanguagePack>()

/** The language's pack with the cues for what is carried over. Compiled when first asked for, then kept. */
export function carryOverPack(language: Language): LanguagePack {
  const known = packs.get(language)
  if (known) return known
  const data = { ...languagePack(language), cues: CUES[language] }
  const pack = { ...data, matcher: createMatcher(data) }
  packs.set(language, pack)
  return pack
}

/** A segment with the cues in it; their places are in the segment's text. */
export interface HeardSegment {
  readonly segment: CodedSegment
  readonly cues: readonly CueHit[]
  readonly has: (...cues: readonly CueId[]) => boolean
}

export interface HeardTurn {
  readonly turn: CodedTurn
  readonly segments: readonly HeardSegment[]
}

/** Hears every turn anew: a transcript that people coded brings no evidence along. */
export function hearTurns(turns: readonly CodedTurn[], language: Language): readonly HeardTurn[] {
  const [pack, own] = [languagePack(language), carryOverPack(language)]
  return turns.map((turn) => ({
    turn,
    segments: turn.segments.map((segment): HeardSegment => {
      const tokens = tokenise(segment.text)
      const cues = [...findCues(tokens, pack), ...findCues(tokens, own)]
      return { segment, cues, has: (...ids) => cues.some(({ cue }) => ids.includes(cue)) }
    }),
  }))
}

/** Whether the client goes along with what was offered, in the turn after it. */
export function agreesAfter(turns: readonly HeardTurn[], at: number): boolean {
  const next = turns.slice(at + 1).find(({ turn }) => turn.role === 'client')
  if (!next) return false
  const has = (attribute: string) =>
    next.segments.some(({ segment }) => segment.attributes.some((each) => each === attribute))
  const refuses = next.segments.some(({ has: hears }) => hears('consent-refused', 'no-word', 'disconfirms'))
  if (refuses || has('disconfirmation')) return false
  return has('confirmation') || next.segments.some(({ has: hears }) => hears('consent-given', 'yes-word', 'confirms'))
}

/** What the client says next, until the practitioner speaks words of substance. */
export function replyTo(turns: readonly HeardTurn[], at: number): readonly HeardTurn[] {
  const after = turns.slice(at + 1)
  const end = after.findIndex(
    ({ turn }) => turn.role === 'practitioner' && turn.segments.some(({ code }) => code !== 'facilitate'),
  )
  return (end < 0 ? after : after.slice(0, end)).filter(({ turn }) => turn.role === 'client')
}
