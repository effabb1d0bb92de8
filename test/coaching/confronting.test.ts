import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coachConversation } from '../../src/coaching/coach'
import type { Language } from '../../src/schema/codes'
import { codeExample } from '../../src/testing/index'

// Own examples, one a line: whether the last words confront, the language, and what was said. The engine codes them.
const lines = readFileSync(new URL('confronting.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [head = '', ...said] = line.split(' | ')
    const [kind = '', language = ''] = head.split(' ')
    return { kind, language: language as Language, said }
  })
const ofKind = (wanted: string) => lines.filter(({ kind }) => kind === wanted)

/** The rules that name confronting. */
const NAMING = new Set([
  'taken-seriously',
  'no-judgement',
  'no-mockery',
  'sustain-talk-rolled-with',
  'experience-accepted',
  'no-blame',
  'no-filling-in',
])
/** Of the confronting words, at least so many are spoken up about (ours): the rest is let be, but never praised. */
const SEEN = 0.9

const aboutLast = ({ language, said }: (typeof lines)[number]) => {
  const coded = codeExample(said, language, 'engine')
  return coachConversation(coded).filter(({ turn }) => turn === coded.turns.length - 1)
}

describe('confronting in friendly words', () => {
  it('is tried on 60 own examples and 28 near misses, none twice', () => {
    expect(new Set(lines.map(({ said }) => said.join())).size).toBe(lines.length)
    expect(ofKind('confronts').length).toBeGreaterThanOrEqual(60)
    expect(ofKind('near').length).toBeGreaterThanOrEqual(28)
  })

  it('is never praised', () => {
    const praised = ofKind('confronts').filter((line) => aboutLast(line).some(({ outcome }) => outcome === 'met'))
    expect(praised.map(({ said }) => said.at(-1))).toEqual([])
  })

  it('is seen', () => {
    const unseen = ofKind('confronts').filter(
      (line) => !aboutLast(line).some(({ outcome, rule }) => outcome === 'missed' && NAMING.has(rule)),
    )
    const seen = 1 - unseen.length / ofKind('confronts').length
    expect(seen, unseen.map(({ said }) => said.at(-1)).join('\n')).toBeGreaterThanOrEqual(SEEN)
  })

  it('is not heard in words that listen', () => {
    const blamed = ofKind('near').filter((line) =>
      aboutLast(line).some(({ outcome, rule }) => outcome === 'missed' && NAMING.has(rule)),
    )
    expect(blamed.map(({ said }) => said.at(-1))).toEqual([])
  })
})
