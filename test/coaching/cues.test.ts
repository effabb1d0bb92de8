import { describe, expect, it } from 'vitest'
import { COACHING_CUES } from '../../src/language/coaching-cues'
import { enCoaching } from '../../src/language/en/coaching'
import { createMatcher } from '../../src/language/match'
import { nlCoaching } from '../../src/language/nl/coaching'
import { languagePack } from '../../src/language/packs'
import { tokenise } from '../../src/language/tokens'

describe.each([
  ['nl', nlCoaching],
  ['en', enCoaching],
] as const)('the coaching cues of %s', (language, entries) => {
  it('are found in their examples and not in their near misses', () => {
    const wrong = entries.filter((entry) => {
      const { find } = createMatcher({ ...languagePack(language), cues: [entry] })
      return find(tokenise(entry.example)).length === 0 || find(tokenise(entry.nearMiss)).length > 0
    })
    expect(wrong.map(({ cue }) => cue)).toEqual([])
  })

  it('are all of the registry, each once', () => {
    expect(entries.map(({ cue }) => cue).sort()).toEqual(Object.keys(COACHING_CUES).sort())
  })
})
