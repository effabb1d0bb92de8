import { describe, expect, it } from 'vitest'
import { courseProfileSchema } from '../../src/schema/course-profile'
import { gespreksmaat } from '../support/cli'

const FAMILY = JSON.stringify({
  measurements: [
    { respondent: 'Moeder', date: '2026-01-05', t: 66 },
    { respondent: 'Moeder', date: '2026-02-09', t: 67 },
    { respondent: 'Vader', date: '2026-02-09', t: 58 },
  ],
  zones: { mild: 60, serious: 64 },
})

describe('profile', () => {
  it('tells the course, what is due and what to ask, in Dutch and English', () => {
    const dutch = gespreksmaat(['profile', '-', '--today', '2026-02-16'], FAMILY)
    expect(dutch.status).toBe(0)
    expect(dutch.err).toBe('')
    for (const part of [
      'Moeder: blijft gelijk',
      '9 februari 2026      67  ernstige problemen',
      'sinds 5 januari 2026 (6 weken)',
      'Herkennen',
    ]) {
      expect(dutch.out).toContain(part)
    }
    const english = gespreksmaat(['profile', '-', '--today', '2026-02-16', '--lang', 'en'], FAMILY).out
    for (const part of ['Moeder: stays equal', 'since 5 January 2026 (6 weeks)', 'Recognise'])
      expect(english).toContain(part)
    expect(english).not.toContain('sinds')
  })

  it('gives data and a chart', () => {
    const { out } = gespreksmaat(['profile', '-', '--today', '2026-02-16', '--format', 'json'], FAMILY)
    expect(courseProfileSchema.parse(JSON.parse(out)).marks.map(({ mark }) => mark)).toEqual(['no-improvement-4'])
    expect(gespreksmaat(['profile', '-', '--format', 'svg'], FAMILY).out).toMatch(/^<svg [\s\S]*<\/svg>\n$/)
  })

  it('counts to the last measurement without a day, and says so', () => {
    const { out, err } = gespreksmaat(['profile', '-'], FAMILY)
    expect(out).toContain('Gerekend tot 9 februari 2026.')
    expect(err).toContain('--today DATE')
  })

  it.each([
    ['no JSON', '{', /^standard input: this is no JSON .*; save the measurements as JSON\n$/],
    [
      'no measurements',
      '{"measurements":[]}',
      /^standard input: measurements: found \[\]; give at least one measurement\n$/,
    ],
    ['null', 'null', /^standard input: found null; /],
  ])('refuses %s in one line', (_, input, message) => {
    const { status, out, err } = gespreksmaat(['profile', '-'], input)
    expect([status, out]).toEqual([1, ''])
    expect(err).toMatch(message)
  })

  it('refuses a day that is none', () => {
    const { status, err } = gespreksmaat(['profile', '-', '--today', '16-02-2026'], FAMILY)
    expect(status).toBe(1)
    expect(err).toMatch(/^standard input: today: found "16-02-2026"; write a day that exists/)
  })

  it('has help in both languages', () => {
    expect(gespreksmaat(['profile', '--help']).out).toMatch(/verloopprofiel[\s\S]*--today <date>/)
    expect(gespreksmaat(['profile', '--help', '--lang', 'en']).out).toMatch(/course profile/)
  })
})
