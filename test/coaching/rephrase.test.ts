import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { asStatement, dropLeadIn, joinWithAnd, openVersion, rephraseWhy } from '../../src/coaching/rephrase'
import type { Language } from '../../src/schema/codes'

const kinds = { why: rephraseWhy, lead: dropLeadIn, but: joinWithAnd, open: openVersion, tag: asStatement } as const
// One utterance a line: kind, language, what was said, what is offered. `-`: nothing can be offered honestly.
const lines = readFileSync(new URL('rephrasings.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

describe('rephrasing', () => {
  it('is tried on 300 different utterances', () => {
    expect(new Set(lines.map((line) => line.split(' | ')[1])).size).toBeGreaterThanOrEqual(290)
    expect(lines.length).toBeGreaterThanOrEqual(300)
  })

  it.each(lines)('%s', (line) => {
    const [head = '', said = '', offered = ''] = line.split(' | ')
    const [kind = '', language = ''] = head.split(' ')
    const rephrase = kinds[kind as keyof typeof kinds]
    expect(rephrase(said, language as Language) ?? '-').toBe(offered)
  })
})
