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
const fixtures = new URL('../../fixtures/conversations/', import.meta.url)

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
    process.stdout.write(`planted faults: ${planted.length - lost.length} of ${planted.length} named\n`)
    expect(lost.length / planted.length, lost.join('\n')).toBeLessThanOrEqual(0.15)
  })

  const judged = new Map(
    readFileSync(new URL('expected-hints.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' | ') as [string, string]),
  )

  it('are expected for a reason', () => {
    for (const [place, why] of judged) {
      expect(place).toMatch(/^\S+ \d+ [a-z-]+$/)
      expect(why.length).toBeGreaterThan(20)
    }
  })

  // The gold set is not in the repository; the fixtures are an open data set and always there.
  it.each([
    ['the fixtures', fixtures],
    ['the gold set', gold],
  ] as const)('give at most 3 false alarms per 100 practitioner turns of good conversations: %s', (name, folder) => {
    if (!existsSync(folder)) return
    const alarms: string[] = []
    let right = 0
    let turns = 0
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
      const conversation = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
        quality: string
        language?: Language
        turns: { role: 'practitioner' | 'client'; text: string }[]
      }
      if (conversation.quality !== 'good') continue
      const bare = conversation.turns.map(({ role, text }) => ({ role, text }))
      const coded = codeTranscript({ language: conversation.language ?? 'nl', turns: bare })
      turns += coded.turns.filter(({ role }) => role === 'practitioner').length
      for (const { outcome, rule, turn } of coachConversation(coded)) {
        if (outcome !== 'missed') continue
        const place = `${file.replace('.json', '')} ${turn ?? 'end'} ${rule}`
        if (judged.has(place)) right += 1
        else alarms.push(place)
      }
    }
    const per100 = (100 * alarms.length) / turns
    process.stdout.write(
      `${name}: ${per100.toFixed(1)} false alarms per 100 turns (${alarms.length}); ${right} expected hints\n`,
    )
    expect(turns).toBeGreaterThan(50)
    expect(per100, alarms.join('\n')).toBeLessThanOrEqual(3)
  })
})
