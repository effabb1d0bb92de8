import { describe, expect, it } from 'vitest'
import { coachConversation } from '../../src/coaching/coach'
import { QUESTION_BANKS } from '../../src/coaching/data/question-banks'
import type { Language } from '../../src/schema/codes'
import { codeExample } from '../../src/testing/index'

const examplesOf = (lines: readonly string[], rule: string, language: Language = 'nl') =>
  coachConversation(codeExample(lines, language)).filter((f) => f.rule === rule && f.outcome === 'missed')

const closed = (first: string, second: string, answer = '[neutral] Nee.') => [
  `P: [closed-question] ${first}`,
  `C: ${answer}`,
  `P: [closed-question] ${second}`,
]
const bank = (id: string) => QUESTION_BANKS.find((each) => each.id === id)

describe('a question out of the banks', () => {
  it('is the example where the own words cannot be turned, with its source', () => {
    const [hint] = examplesOf(
      ['C: Ik wil rust. [neutral] Hij luistert nooit.', 'P: [advice] Je zou hem op ooghoogte kunnen aanspreken.'],
      'always-never-exception',
    )
    expect(hint?.rephrasing).toBe('Wanneer was het er even niet, of minder?')
    expect(hint?.sources).toEqual([{ document: 'giz-gesprekstechnieken', section: 'OGW 2 Vragen naar uitzonderingen' }])
  })

  it('leaves the own words turned where that can be done', () => {
    const [hint] = examplesOf(['C: [neutral] Ik ging niet.', 'P: [why-question] Waarom ga je niet?'], 'why-question')
    expect(hint?.rephrasing).toBe('Wat maakt dat je niet gaat?')
  })

  it('is not given twice, nor when it was asked before', () => {
    const always = ['C: [neutral] Hij luistert nooit.', 'P: [advice] Je zou hem op ooghoogte kunnen aanspreken.']
    const given = examplesOf([...always, ...always, ...always], 'always-never-exception').map((f) => f.rephrasing)
    expect(new Set(given).size).toBe(3)
    const asked = ['P: [open-question] Wanneer was het er even niet, of minder?', ...always]
    expect(examplesOf(asked, 'always-never-exception')[0]?.rephrasing).toBe('Wat was er die keer anders?')
  })

  it.each([
    ['je', 'Wil je iets drinken?', 'Hoe kijk je er zelf naar?'],
    ['u', 'Wilt u iets drinken?', 'Hoe kijkt u er zelf naar?'],
    ['ge', 'Wilt ge iets drinken?', 'Hoe kijkt ge er zelf naar?'],
  ])('addresses the client as the practitioner does: %s', (_form, greeting, question) => {
    const [hint] = examplesOf(
      [`P: [closed-question] ${greeting}`, 'C: [neutral] Er is niks aan de hand.', 'P: [information] Dat kan anders.'],
      'pace-kept',
    )
    expect(hint?.rephrasing).toBe(question)
  })

  it.each([
    ['no wish to change yet', '[sustain-talk desire] Ik hoef niets te veranderen.', 'their-view'],
    ['thinking about it', '[change-talk desire] Ik zou het wel willen.', 'thinking-about-change'],
    ['preparing', '[change-talk commitment] Dat ga ik doen.', 'own-strength'],
    ['doing it', '[change-talk taking-steps] Het is gebeurd.', 'successes'],
  ])('fits the stage of change: %s', (_stage, said, id) => {
    const [hint] = examplesOf(
      [`C: ${said}`, ...closed('Roept hij dan iets?', 'Roept zij dan iets?')],
      'open-over-closed',
    )
    expect(bank(id)?.questions.map(({ nl }) => nl)).toContain(hint?.rephrasing)
  })

  it('names both ends of the scale that the question asks for', () => {
    const scale = ['C: [neutral] Prima.', 'P: [closed-question scaling] Welk cijfer geef je je doel nu?']
    expect(examplesOf(scale, 'scale-explained')[0]?.rephrasing).toBe(
      'Als 0 betekent ‘nog niets bereikt’ en 10 ‘doelen bereikt’, welk cijfer past dan nu?',
    )
  })

  it('comes in English too', () => {
    const [hint] = examplesOf(
      ['C: [neutral] He never listens.', 'P: [advice] You could get down to his eye level.'],
      'always-never-exception',
      'en',
    )
    expect(hint?.rephrasing).toBe('When was it absent for a while, or less?')
  })
})

describe('a parenting skill', () => {
  it('is named as the source names it, for a child and for a teenager', () => {
    const chart = (client: string) =>
      examplesOf([`C: [neutral] ${client}`, 'P: [advice] Een beloningskaart werkt goed.'], 'not-limits-alone')[0]?.text
    expect(chart('Hij is vier.')).toContain('de band en met aanmoedigen')
    expect(chart('Hij is dertien.')).toContain('de band en met overleggen en afspreken')
  })

  it('makes a vague wish visible', () => {
    const text = examplesOf(['C: Wat dan?', 'P: [advice] U kunt wat consequenter zijn.'], 'behaviour-made-concrete')[0]
      ?.text
    expect(text).toContain('hooguit één keer herhalen, dan de grens')
  })

  it('fits the protocol step at hand: the miracle question once it was announced', () => {
    const coded = codeExample(
      [
        'P: [open-question desired-situation] Hoe moet het worden?',
        'C: [neutral] Geen ruzie meer aan tafel.',
        'P: [closed-question] Mag het een rare vraag zijn?',
      ],
      'nl',
    )
    const [first, said, last] = coded.turns
    if (!first || !said || last?.role !== 'practitioner') throw new TypeError('the example has three turns')
    const given = (steps: typeof last.steps) =>
      coachConversation({ ...coded, turns: [first, said, { ...last, steps }] }).find(
        ({ rule, outcome }) => rule === 'negative-goal-turned' && outcome === 'missed',
      )?.rephrasing
    expect(given([])).toBe(bank('desired-situation')?.questions[0]?.nl)
    expect(given([{ protocol: 'miracle-question', step: 'introduce' }])).toBe(bank('miracle')?.questions[0]?.nl)
  })

  it('addresses one client, also when the turn speaks of several', () => {
    const [hint] = examplesOf(
      [
        'P: [open-question] Wat zou je willen?',
        'C: [neutral] Rust.',
        'P: [open-question] Hoe zie je dat voor je?',
        'C: [neutral] Weet niet.',
        'P: [advice] Vraag of jullie samen iets kunnen doen.',
      ],
      'advice-with-permission',
    )
    expect(hint?.rephrasing).toMatch(/^Zou je /)
  })
})
