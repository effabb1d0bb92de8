import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coachConversation } from '../../src/coaching/coach'
import { codeTranscript } from '../../src/protocol/coder'
import type { Language } from '../../src/schema/codes'
import { codeExample } from '../../src/testing/index'

const planted = readFileSync(new URL('planted-faults.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const gold = new URL('../../../shared/gold-nl/', import.meta.url)

const isNamed = (line: string): boolean => {
  const [head = '', ...said] = line.split('|').map((part) => part.trim())
  const [rule = '', mark] = head.split(' @')
  const language: Language = mark === 'en' ? 'en' : 'nl'
  const coded = codeExample(said, language, 'engine')
  return coachConversation(coded).some(
    (finding) => finding.rule === rule && finding.outcome === 'missed' && finding.turn === coded.turns.length - 1,
  )
}

describe('hints on conversations coded by the engine', () => {
  it('name at least 85 % of the planted faults', () => {
    expect(planted.length).toBeGreaterThanOrEqual(150)
    expect(new Set(planted).size).toBe(planted.length)
    const lost = planted.filter((line) => !isNamed(line))
    expect(lost.length / planted.length, lost.join('\n')).toBeLessThanOrEqual(0.15)
  })

  it.skipIf(!existsSync(gold))('give at most 3 false alarms per 100 practitioner turns of good conversations', () => {
    const alarms: string[] = []
    let turns = 0
    for (const file of readdirSync(gold).filter((name) => name.endsWith('.json'))) {
      const conversation = JSON.parse(readFileSync(new URL(file, gold), 'utf8')) as {
        quality: string
        turns: { role: 'practitioner' | 'client'; text: string }[]
      }
      if (conversation.quality !== 'good') continue
      const bare = conversation.turns.map(({ role, text }) => ({ role, text }))
      const coded = codeTranscript({ language: 'nl', turns: bare })
      turns += coded.turns.filter(({ role }) => role === 'practitioner').length
      for (const { outcome, rule, turn } of coachConversation(coded))
        if (outcome === 'missed') alarms.push(`${file} ${turn} ${rule}`)
    }
    expect(turns).toBeGreaterThan(50)
    expect((100 * alarms.length) / turns, alarms.join('\n')).toBeLessThanOrEqual(3)
  })
})
