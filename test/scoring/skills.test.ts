import { describe, expect, it } from 'vitest'
import { InputError, skillEvidence, skillEvidenceSchema } from '../../src/index'
import type { CodedTranscript } from '../../src/schema/coded-transcript'
import { codeExample } from '../../src/testing/index'

const talk = codeExample(
  [
    'P: [open-question] Hoe gaat het thuis?',
    'C: [neutral] Druk.',
    'P: [closed-question] Is iedereen er nog?',
    'C: [neutral] Ja.',
    'P: [closed-question] Slapen de kinderen goed?',
    'C: [neutral] Ja.',
    'P: [open-question network] Wie kan je daarbij helpen?',
  ],
  'nl',
)
const skill = (of: CodedTranscript, number: number, language?: 'nl' | 'en') =>
  skillEvidence(of, language ? { language } : {}).skills[number - 1]

describe('evidence for the core skills', () => {
  it('counts what the rules of a skill found and quotes the first words', () => {
    expect(skill(talk, 19)).toMatchObject({
      title: 'zelfredzaamheid en netwerk',
      area: 'C',
      areaTitle: 'Versterken van eigen kracht',
      served: 1,
      servedQuote: { turn: 6, text: 'Wie kan je daarbij helpen?', rule: 'network-asked' },
    })
    expect(skill(talk, 9)?.missed).toBeGreaterThan(0)
    expect(skill(talk, 9)?.missedQuote).toMatchObject({ turn: 4, text: 'Slapen de kinderen goed?' })
  })

  it('lists all 25 in order, also where nothing was heard, in the language asked for', () => {
    const { skills } = skillEvidence(codeExample(['P: [other] Zo.', 'C: [neutral] Ja.'], 'nl'), { language: 'en' })
    expect(skills.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1))
    expect(skills.every(({ served, missed, servedQuote }) => served + missed === 0 && servedQuote === null)).toBe(true)
    expect(skills[18]?.title).toBe('self-reliance and network')
  })

  it('says of each skill what text cannot show, where the sources need more than words', () => {
    const { skills } = skillEvidence(talk)
    expect(skills.filter(({ unseen }) => unseen).map(({ number }) => number)).toEqual([4, 5, 9, 11, 12, 14, 20])
  })

  it('takes a plain transcript too, keeps its id and fits its schema', () => {
    const plain = { id: 'a1', turns: [{ role: 'practitioner' as const, text: 'Wie kan je daarbij helpen?' }] }
    const evidence = skillEvidence(plain)
    expect(skillEvidenceSchema.parse(evidence)).toEqual(evidence)
    expect(evidence.id).toBe('a1')
    expect(evidence.skills[18]?.served).toBe(1)
  })

  it('refuses a coded transcript of another shape', () => {
    expect(() => skillEvidence({ ...talk, language: 'fr' } as unknown as CodedTranscript)).toThrow(InputError)
  })
})
