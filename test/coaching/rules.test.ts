import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/coaching/rules/index'
import { testRule } from '../../src/testing/index'

describe('every rule', () => {
  for (const rule of RULES) {
    it(`${rule.id} holds by its own examples and the house rules`, () => {
      expect(testRule(rule)).toEqual([])
    })
  }

  it('stands in a file of its own name and in the list, once', () => {
    const files = readdirSync(new URL('../../src/coaching/rules', import.meta.url))
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''))
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort())
  })
})
