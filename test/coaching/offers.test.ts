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

  it.each([
    ['a step', '[change-talk taking-steps] Ik heb hem zelf gebeld.', 'Hoe is je dat gelukt?'],
    ['a plan', '[change-talk commitment] Ik ga hem morgen bellen.', null],
    ['a wish', '[change-talk desire] Ik wil naar Utrecht.', null],
    ['what another did', '[neutral] Hij heeft één vriendje.', null],
  ])('asks how it was managed only after something that was: %s', (_what, said, example) => {
    const before = ['P: [open-question] Hoe ging het?', 'C: [neutral] Wel goed.', 'P: [open-question] Vertel?']
    const [hint] = examplesOf([...before, `C: ${said}`, 'P: [compliment] Goed zo!'], 'affirmation-over-compliment')
    expect(hint?.rephrasing ?? null).toBe(example)
  })

  it.each([
    ['desire', 'Ik zou haar best weer willen zien.', 'Je zou graag…'],
    ['ability', 'Dat zou ik ’s avonds wel kunnen doen.', 'Je ziet het wel zitten om…'],
    ['need', 'Ik moet er echt iets aan doen.', 'Het is voor jou tijd om…'],
    ['commitment', 'Ik ga haar morgen opbellen.', 'Je bent van plan om…'],
    ['commitment', 'Misschien ga ik haar morgen opbellen.', 'Je denkt erover om…'],
    ['activation', 'Dat scheelt weer een eind fietsen.', null],
  ])('picks change talk up in an opening that its words call for: %s', (subtype, said, opener) => {
    const [hint] = examplesOf(
      [`C: [change-talk ${subtype}] ${said}`, 'P: [information] Op die leeftijd slapen ze licht.'],
      'change-talk-picked-up',
    )
    expect(hint?.rephrasing).toBe(opener)
  })

  it.each([
    ['je', 'Heb je al overwogen om te verhuizen?', 'Wat heb je zelf al bedacht of geprobeerd?'],
    ['u', 'Hebt u al overwogen om te verhuizen?', 'Wat hebt u zelf al bedacht of geprobeerd?'],
    ['ge', 'Zoudt ge niet beter verhuizen?', 'Wat hebt ge zelf al bedacht of geprobeerd?'],
  ])('leaves the answer open where a question suggested one: %s', (_form, asked, open) => {
    const [hint] = examplesOf(
      ['C: [neutral] Het is klein.', `P: [closed-question leading] ${asked}`],
      'advice-in-question',
    )
    expect(hint?.rephrasing).toBe(open)
  })

  it('keeps of several questions the one about danger, else the most open', () => {
    const ask = (questions: string, first = '') =>
      examplesOf(['C: [neutral] Tja.', `P: ${first}[closed-question] ${questions}`], 'one-question')[0]?.rephrasing
    expect(ask('Hoeveel drinkt hij? Slaat hij u? En wat zegt hij dan?', '[confront] Dat geloof ik niet. ')).toBe(
      'Slaat hij u?',
    )
    expect(ask('Hoeveel snoept ze? Wat drinkt ze bij het eten? En sport ze?')).toBe('Wat drinkt ze bij het eten?')
    expect(ask('Hoe laat eet ze? Sport ze? En slaapt ze?')).toBeNull()
  })

  it('asks below the number, not for a reason', () => {
    const scale = 'P: [closed-question scaling] Waar sta je, van nul tot tien?'
    const [hint] = examplesOf(
      [scale, 'C: [neutral scale-answer] Een vier.', 'P: [why-question] Waarom zo laag?'],
      'why-question',
    )
    expect(hint?.rephrasing).toBe('Wat maakt dat het een vier is en geen twee?')
  })

  it('lets no baby say anything', () => {
    const meant = (said: string) =>
      examplesOf(
        [`C: [neutral] ${said}`, 'C: [neutral] Hij doet het expres om mij te pesten.', 'P: [confront] Nee hoor.'],
        'other-reading-offered',
      )[0]?.rephrasing
    expect(meant('Mijn zoon is zes weken.')).not.toBe('Wat zou je kind hierover zeggen?')
    expect(meant('Mijn zoon zit in groep drie.')).toBe('Wat zou je kind hierover zeggen?')
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
