import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeTurns, createCoder } from '../../src/coding/coder'
import { codedTurnSchema } from '../../src/schema/coded-transcript'
import type { Language } from '../../src/schema/codes'
import type { Turn } from '../../src/schema/transcript'

const talk: readonly Turn[] = [
  { role: 'practitioner', text: 'Fijn dat u er bent. Waar wilt u het vandaag over hebben?' },
  { role: 'client', text: 'Over de avonden, die lopen steeds uit de hand. Ik wil dat echt anders gaan doen.' },
  { role: 'practitioner', text: 'Mag ik u vertellen wat andere ouders helpt?' },
  { role: 'client', text: 'Ja, graag.' },
  { role: 'practitioner', text: 'U zou een vast ritme kunnen proberen. Wat vindt u daarvan?' },
  { role: 'client', text: 'Dat lukt me toch niet, ik ben kapot na mijn werk.' },
]

/** The attributes of what a client answers. */
function attributesOfAnswer(language: Language, asked: string, said: string): readonly string[] {
  const [, answer] = codeTurns(
    [
      { role: 'practitioner', text: asked },
      { role: 'client', text: said },
    ],
    language,
  )
  return answer?.segments.flatMap((s): readonly string[] => s.attributes) ?? []
}

describe('coding', () => {
  it('gives a coded turn of the contract for every turn', () => {
    for (const [i, coded] of codeTurns(talk, 'nl').entries()) {
      expect(codedTurnSchema.parse(coded)).toEqual(coded)
      expect(coded.index).toBe(i)
    }
  })

  it('tells questions, permission and talk of change in plain cases', () => {
    const codes = codeTurns(talk, 'nl').map((turn) => turn.segments.map((s) => s.code))
    expect(codes[0]).toContain('open-question')
    expect(codes[2]).toEqual(['ask-permission'])
    expect(codes[3]).toEqual(['neutral'])
    expect(codes[4]).toEqual(['advice', 'open-question'])
  })

  it.each([
    ['nl', 'Hoe gaat het met u?', 'Ik wil niet meer leven.'],
    ['nl', 'Hoe gaat het met je?', 'ik word thuis geslagen'],
    ['nl', 'En verder?', 'Hij dreigt dat hij me iets aandoet.'],
    ['nl', 'Hoe is het?', 'Soms snij ik in mijn arm.'],
    ['nl', 'Wat bedoel je?', 'Ik wil me ophangen.'],
    ['nl', 'En dan?', 'dan krijg ik weer een klap'],
    ['nl', 'Hoe ging dat?', 'Hij sleurde me aan mijn haren naar boven.'],
    ['en', 'How are you?', 'I have thought about killing myself.'],
    ['en', 'How are things at home?', 'He hits me.'],
  ] as const)('marks danger told in so many words, however early (%s: %s)', (language, asked, said) => {
    expect(attributesOfAnswer(language, asked, said)).toContain('safety')
  })

  it.each([
    ['nl', 'Hoe gaat het thuis?', 'Ik moet de was nog ophangen.'],
    ['nl', 'Hoe gaat het met hem?', 'Hij loopt zonder kleren door het huis.'],
    ['nl', 'Wat kost dat?', 'Dat gaat van mijn eigen risico af.'],
    ['nl', 'Waar wilt u het over hebben?', 'Ik wil er echt iets aan doen.'],
  ] as const)('hears none in everyday words (%s: %s)', (language, asked, said) => {
    expect(attributesOfAnswer(language, asked, said)).not.toContain('safety')
  })

  it.each([
    ['nl', 'Ik snij elke dag uien.'],
    ['nl', 'Ik ben kapot, ik ga dood van de slaap.'],
    ['en', 'I kicked the habit and got a flu shot.'],
    ['en', 'I thought I was dying, it was a panic attack.'],
  ] as const)('does not take its words for it (%s: %s)', (language, said) => {
    const [answer] = codeTurns([{ role: 'client', text: said }], language)
    expect(answer?.segments.flatMap((s): readonly string[] => s.attributes)).not.toContain('safety')
  })

  it('parts what a client came for from the wish that follows', () => {
    const [, answer] = codeTurns(
      [
        { role: 'practitioner', text: 'Waar wilt u het over hebben?' },
        { role: 'client', text: 'Over het slapen. Zo kan het niet langer.' },
      ],
      'nl',
    )
    expect(answer?.segments.map((s) => s.code)).toEqual(['neutral', 'change-talk'])
  })

  it.each([
    ['Het is u allemaal te veel.', 'complex-reflection'],
    ['Dus het werd je te veel.', 'complex-reflection'],
    ['Dat is te veel voor een kind van vier.', 'confront'],
  ])('tells what is too much for someone from what is too much (%s)', (said, code) => {
    const [answer] = codeTurns([{ role: 'practitioner', text: said }], 'nl')
    expect(answer?.segments.map((s) => s.code)).toEqual([code])
  })

  it.each([
    ['nl', 'Hij houdt van voetbal.'],
    ['nl', 'Fijn, dank u.'],
    ['nl', 'hij speelt graag buiten'],
    ['nl', 'wij wonen hier drie jaar'],
    ['nl', 'De baby slaapt nu.'],
    ['nl', 'ik kom uit Syrië'],
    ['en', 'We live here for three years.'],
    ['en', 'He likes football.'],
  ] as const)('hears no more in a plain sentence than it says, with nothing before it (%s: %s)', (language, said) => {
    const [answer] = codeTurns([{ role: 'client', text: said }], language)
    expect(answer?.segments.map(({ code, attributes }) => [code, ...attributes])).toEqual([['neutral']])
  })

  it('tells the same of plain English', () => {
    const [first, second] = codeTurns(
      [
        { role: 'practitioner', text: 'What would you like to talk about today?' },
        { role: 'practitioner', text: 'Mm-hmm.' },
      ],
      'en',
    )
    expect(first?.segments.map((s) => s.code)).toEqual(['open-question'])
    expect(first?.role === 'practitioner' && first.main).toBe('question')
    expect(second?.role === 'practitioner' && second.main).toBe('other')
  })

  it('codes a turn by itself and what came before, never by what follows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: talk.length }),
        fc.constantFrom('nl' as const, 'en' as const),
        (n, language) => {
          expect(codeTurns(talk.slice(0, n), language)).toEqual(codeTurns(talk, language).slice(0, n))
        },
      ),
    )
  })

  it('gives the same for the same, whatever was coded in between', () => {
    const before = JSON.stringify(codeTurns(talk, 'nl'))
    codeTurns([{ role: 'client', text: 'Something else altogether' }], 'en')
    const other = createCoder({ language: 'nl' })
    other.add({ role: 'client', text: 'iets heel anders' })
    expect(JSON.stringify(codeTurns(talk, 'nl'))).toBe(before)
  })

  it('keeps fields that it does not know', () => {
    const [turn] = codeTurns([{ role: 'client', text: 'Ja.', speaker: 'Moeder', mood: 'blij' }], 'nl')
    expect(turn).toMatchObject({ speaker: 'Moeder', mood: 'blij' })
  })

  it('sets multiple-questions where a turn asks twice', () => {
    const [turn] = codeTurns([{ role: 'practitioner', text: 'Hoe gaat het op school? En hoe gaat het thuis?' }], 'nl')
    expect(turn?.attributes).toEqual(['multiple-questions'])
  })
})

describe('strange input', () => {
  const segmentsOf = (
    text: string,
    language: 'nl' | 'en' = 'nl',
  ): ReturnType<typeof createCoder>['add'] extends (turn: Turn) => infer R ? R : never =>
    createCoder({ language }).add({ role: 'practitioner', text })

  it('has no segments in an empty turn', () => {
    expect(segmentsOf('').segments).toEqual([])
    expect(segmentsOf(' \n\t ').segments).toEqual([])
  })

  it.each([
    '😀😀😀',
    'xkjh qwpo zzrt vbnm',
    'あなたはどう思いますか',
    '...',
    'dlaczego nie chcesz spróbować czegoś innego',
  ])('is not sure of %s', (text) => {
    for (const segment of segmentsOf(text).segments) expect(segment.uncertain).toBe(true)
  })

  it('codes a conversation of one speaker', () => {
    const coded = codeTurns(
      Array.from({ length: 20 }, () => ({ role: 'client' as const, text: 'Ik weet het niet meer.' })),
      'nl',
    )
    expect(coded).toHaveLength(20)
  })

  it('codes a turn of 200,000 characters, with and without marks', () => {
    const marked = 'Ik weet het niet, en toch wil ik het wel proberen. '.repeat(4000)
    const bare = 'ja en toen zei ik dat het niet kan maar dat wil ik wel '.repeat(3700)
    for (const text of [marked, bare]) {
      const { segments } = createCoder({ language: 'nl' }).add({ role: 'client', text })
      expect(
        segments
          .map((s) => s.text)
          .join('')
          .replace(/\s/gu, ''),
      ).toBe(text.replace(/\s/gu, ''))
    }
  })

  it('codes a practitioner turn of one endless word', () => {
    expect(segmentsOf('a'.repeat(200_000)).segments).toHaveLength(1)
  })
})
