import { describe, expect, it } from 'vitest'
import { JARGON, jargonIn } from '../../src/coaching/data/jargon'
import { MNEMONICS, SCALE_TYPES, STAGES_OF_CHANGE } from '../../src/coaching/data/reference'
import { SKILLS, skillOf } from '../../src/coaching/data/skills'
import { RULES } from '../../src/coaching/rules/index'
import { sourceSchema } from '../../src/schema/source'

describe('data of the sources', () => {
  it('names 25 skills in order, and rules serve nearly all of them', () => {
    expect(SKILLS.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1))
    expect(skillOf(9).title.nl).toBe('luisteren, samenvatten, doorvragen')
    const served = new Set(RULES.flatMap(({ meta }) => meta.skills))
    expect(served.size).toBe(25)
  })

  it('gives every entry a source, both languages and an id of its own', () => {
    const entries = [...MNEMONICS, ...STAGES_OF_CHANGE, ...SCALE_TYPES]
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    for (const { source } of [...entries, ...SKILLS]) expect(sourceSchema.safeParse(source).success).toBe(true)
  })

  it('says for each scale which direction is better', () => {
    expect(SCALE_TYPES.filter(({ higherIsBetter }) => !higherIsBetter).map(({ id }) => id)).toEqual(['burden'])
  })

  it('finds a technical term as said, abbreviations in capitals only', () => {
    expect(jargonIn('Dan vragen we een Indicatie aan.', 'nl')?.said).toBe('Indicatie')
    expect(jargonIn('Het lvb-team komt.', 'nl')).toBeUndefined()
    expect(new Set(JARGON.nl.map(({ term }) => term)).size).toBe(JARGON.nl.length)
  })
})
