import { describe, expect, it } from 'vitest'
import { JARGON, jargonIn } from '../../src/coaching/data/jargon'
import {
  CLEAR_INSTRUCTION,
  LEFT_OPEN,
  NEGOTIATING,
  NETWORK_GIVES,
  PARENTING_STYLES,
  STRATEGIES,
} from '../../src/coaching/data/parenting'
import { QUESTION_BANKS } from '../../src/coaching/data/question-banks'
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

  it('holds the lists on parenting and network at the length of the sources, each entry with its source', () => {
    const lists = [
      PARENTING_STYLES,
      STRATEGIES.child,
      STRATEGIES.teenager,
      CLEAR_INSTRUCTION,
      NEGOTIATING,
      NETWORK_GIVES,
    ]
    expect(lists.map(({ length }) => length)).toEqual([4, 3, 3, 6, 6, 5])
    const entries = lists.flat()
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    for (const { source } of entries) expect(sourceSchema.safeParse(source).success).toBe(true)
    expect(LEFT_OPEN.length).toBeGreaterThan(0)
  })

  it('asks real questions in both languages, none twice in a bank', () => {
    for (const { id, questions, sources } of QUESTION_BANKS) {
      for (const language of ['nl', 'en'] as const) {
        const texts = questions.map((question) => question[language])
        expect(new Set(texts).size, id).toBe(texts.length)
        for (const text of texts) expect(text, id).toMatch(/^[A-Z].*\?$/)
      }
      for (const source of sources) expect(sourceSchema.safeParse(source).success, id).toBe(true)
    }
  })
})
