import type { CodedSegment } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import { enCoaching } from '../language/en/coaching'
import type { CueEntry, CueHit, LanguagePack } from '../language/language'
import { createMatcher, findCues } from '../language/match'
import { nlCoaching } from '../language/nl/coaching'
import { languagePack } from '../language/packs'
import { tokenise } from '../language/tokens'

const CUES: Readonly<Record<Language, readonly CueEntry[]>> = { nl: nlCoaching, en: enCoaching }
const packs = new Map<Language, LanguagePack>()

/** The language's pack with the cues that only coaching listens for: they decide no code, so coding does without them. */
export function coachingPack(language: Language): LanguagePack {
  const known = packs.get(language)
  if (known) return known
  const data = { ...languagePack(language), cues: CUES[language] }
  const pack = { ...data, matcher: createMatcher(data) }
  packs.set(language, pack)
  return pack
}

/** Finds the cues of a segment, those of coding and those of coaching, and remembers them: rules look back. */
export function createEar(language: Language): (segment: CodedSegment) => readonly CueHit[] {
  const heard = new WeakMap<CodedSegment, readonly CueHit[]>()
  return (segment) => {
    const known = heard.get(segment)
    if (known) return known
    const tokens = tokenise(segment.text)
    const hits = [...findCues(tokens, languagePack(language)), ...findCues(tokens, coachingPack(language))]
    heard.set(segment, hits)
    return hits
  }
}
