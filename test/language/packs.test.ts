import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CARRY_OVER_CUES } from '../../src/language/carry-over-cues'
import { COACHING_CUES } from '../../src/language/coaching-cues'
import { CUES, type CueId } from '../../src/language/cues'
import type { LanguagePack } from '../../src/language/language'
import { findCues } from '../../src/language/match'
import { languagePack } from '../../src/language/packs'
import { tokenise } from '../../src/language/tokens'
import { LANGUAGES } from '../../src/schema/codes'

/** Cues that a language leaves out, each with its reason. */
const LEFT_OUT: Readonly<Record<string, Readonly<Partial<Record<CueId, string>>>>> = { nl: {}, en: {} }

const cuesIn = (text: string, pack: LanguagePack): CueId[] => findCues(tokenise(text), pack).map((hit) => hit.cue)

/** The text of every file of a folder and those in it. */
const sourcesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')

describe.each(LANGUAGES)('the %s pack', (language) => {
  const pack = languagePack(language)

  it('finds the cue of every entry in its example', () => {
    const silent = pack.cues.filter((entry) => !cuesIn(entry.example, pack).includes(entry.cue))
    expect(silent.map(({ cue, example }) => `${cue}: ${example}`)).toEqual([])
  })

  it('does not find the cue of an entry in its near miss', () => {
    const loud = pack.cues.filter((entry) => cuesIn(entry.nearMiss, pack).includes(entry.cue))
    expect(loud.map(({ cue, nearMiss }) => `${cue}: ${nearMiss}`)).toEqual([])
  })

  it('has every cue, but for those that coaching and carrying over listen for by themselves and those left out with a reason', () => {
    const told = new Set(pack.cues.map((entry) => entry.cue))
    const elsewhere = { ...COACHING_CUES, ...CARRY_OVER_CUES }
    const left = Object.keys(CUES).filter((cue) => !told.has(cue as CueId) && !Object.hasOwn(elsewhere, cue))
    expect(left.sort()).toEqual(Object.keys(LEFT_OUT[language] ?? {}).sort())
  })

  it('has no word class that no phrase asks for', () => {
    const phrases = sourcesIn(join(import.meta.dirname, '../../src/language', language))
    const unasked = Object.keys(pack.classes).filter((name) => !new RegExp(`#${name}\\b`).test(phrases))
    expect(unasked).toEqual([])
  })

  it('is compiled once', () => {
    expect(languagePack(language)).toBe(pack)
  })
})

describe('languagePack', () => {
  it('names the languages there are when asked for another', () => {
    expect(() => languagePack('fr' as never)).toThrow('There is no language "fr". Choose one of nl, en.')
  })
})
