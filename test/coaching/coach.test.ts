import { describe, expect, it } from 'vitest'
import { coachConversation, createCoach } from '../../src/coaching/coach'
import { createChooser } from '../../src/coaching/choose'
import { type Rule, turnRule } from '../../src/coaching/rule'
import { RULES } from '../../src/coaching/rules/index'
import { codeExample } from '../../src/testing/index'

const coded = (...lines: string[]) => codeExample(lines, 'nl')
const whyAgain = [
  'C: [neutral] Ik ging niet.',
  'P: [why-question] Waarom ging je niet?',
  'C: [neutral] Gewoon.',
  'P: [why-question] Waarom belde je niet?',
]

const hintsOf = (lines: readonly string[], options = {}) => {
  const conversation = codeExample(lines, 'nl')
  const coach = createCoach({ language: 'nl', ...options })
  const chooser = createChooser({ language: 'nl' })
  return conversation.turns.map((turn) => {
    const findings = coach.add(turn)
    return turn.role === 'practitioner' ? chooser.choose(findings) : undefined
  })
}

describe('the coach', () => {
  it('finds live what it finds afterwards', () => {
    const conversation = coded(...whyAgain, 'C: [neutral emotion] Ik ben op.', 'P: [closed-question] Hoe laat?')
    const coach = createCoach({ language: 'nl' })
    const live = [...conversation.turns.flatMap((turn) => coach.add(turn)), ...coach.end()]
    expect(live).toEqual(coachConversation(conversation))
    expect(live.map(({ rule }) => rule)).toContain('why-question')
  })

  it('turns a rule that throws into an unclear finding and goes on', () => {
    const original = RULES.find(({ id }) => id === 'why-question') as Rule
    const broken = turnRule({
      id: 'broken',
      meta: original.meta,
      messages: {},
      examples: original.examples,
      check: () => {
        throw new Error('no such word')
      },
    })
    const findings = coachConversation(coded(...whyAgain), { rules: [broken, original] })
    expect(findings.filter(({ rule }) => rule === 'broken')).toMatchObject([
      { outcome: 'unclear', message: 'failed', data: { error: 'no such word' }, turn: 1 },
      { outcome: 'unclear', message: 'failed', turn: 3 },
    ])
    expect(findings.filter(({ rule, outcome }) => rule === 'why-question' && outcome === 'missed')).toHaveLength(2)
  })

  it('says unclear where the code is a guess', () => {
    const findings = coachConversation(
      coded('C: [neutral] Hij slaapt laat.', 'P: [advice uncertain] Dat lampje misschien weghalen.'),
    )
    expect(findings.find(({ rule }) => rule === 'advice-with-permission')?.outcome).toBe('unclear')
  })

  it('leaves lines said in role alone, until the scene ends', () => {
    const scene = [
      'P: [structure] Ik ben even een vader en jij een dochter.',
      'C: [neutral] Oké.',
      'P: [why-question] Waarom ben je zo laat?',
      'C: [neutral] Sorry pap.',
    ]
    const inRole = coachConversation(coded(...scene))
    expect(inRole.filter(({ rule }) => rule === 'why-question')).toEqual([])
    const after = [...scene, 'P: [structure] Stop maar. [why-question] Waarom zei je sorry?']
    expect(coachConversation(coded(...after)).filter(({ rule }) => rule === 'why-question')).toHaveLength(1)
  })

  it('keeps rules for young people silent when nobody said that this is one', () => {
    const complex = coded('C: [neutral] Alles.', 'P: [information] Jouw situatie is best complex.')
    const named = (situation: object) =>
      coachConversation(complex, { situation }).filter(({ rule }) => rule === 'not-complex').length
    expect([named({}), named({ audience: 'parent' }), named({ audience: 'young-person' })]).toEqual([0, 0, 1])
  })
})

describe('the choice of hints', () => {
  it('shows at most one hint and one word of praise a turn, and explains the rest', () => {
    const said =
      'P: [why-question] Waarom ging je niet? [advice] Je zou morgen kunnen bellen. [closed-question leading] Toch?'
    const chosen = hintsOf(['C: [neutral] Ik ging niet.', said])[1]
    expect(chosen?.hints).toHaveLength(1)
    expect(chosen?.hints[0]).toMatchObject({ rule: 'advice-with-permission', data: { why: 'step' } })
    expect(chosen?.choices.filter(({ shown }) => !shown).map(({ why }) => why)).toContain('one-at-a-time')
  })

  it('does not repeat a hint that is being worked on, and speaks in general when it returns', () => {
    const lines = Array.from({ length: 6 }, (_, at) => [
      `C: [neutral] Antwoord ${at}.`,
      `P: [why-question] Waarom deed je dat op dag ${at}?`,
    ]).flat()
    const whys = hintsOf(lines).flatMap((chosen) =>
      (chosen?.choices ?? []).filter(({ finding }) => finding.rule === 'why-question').map(({ why }) => why),
    )
    expect(whys).toEqual(['technique', 'worked-on', 'worked-on', 'worked-on', 'pattern', 'worked-on'])
  })

  it('lets safety silence everything else', () => {
    const chosen = hintsOf([
      'C: [neutral safety] Ik wil niet meer leven.',
      'P: [why-question] Waarom ging je dan niet naar school? [advice] Je zou morgen kunnen gaan.',
    ])[1]
    expect(chosen?.hints.map(({ rule }) => rule)).toEqual(['safety-first'])
    expect(new Set(chosen?.choices.filter(({ shown }) => !shown).map(({ why }) => why))).toEqual(
      new Set(['safety-first']),
    )
  })

  it('praises what improved after a hint', () => {
    const chosen = hintsOf([
      'C: [neutral] Ik ging niet.',
      'P: [why-question] Waarom ging je niet?',
      'C: [neutral] Gewoon.',
      'P: [open-question] Wat maakt dat je liever thuis bleef?',
    ])[3]
    expect(chosen?.hints).toMatchObject([{ rule: 'why-question', level: 'praise', data: { why: 'improved' } }])
  })

  it('puts a skill in focus before other techniques', () => {
    const lines = [
      'C: [neutral] Ik ging niet.',
      'P: [simple-reflection] Ik hoor je zeggen dat je niet ging. [why-question] Waarom ging je niet?',
    ]
    const first = (focus: readonly (9 | 23)[]) => {
      const conversation = codeExample(lines, 'nl')
      const coach = createCoach({ language: 'nl' })
      const findings = conversation.turns.flatMap((turn) => coach.add(turn))
      return createChooser({ language: 'nl', focus }).choose(findings).hints[0]?.rule
    }
    expect(first([])).toBe('reflection-without-lead-in')
    expect(first([23])).toBe('why-question')
  })

  it('leaves a turn between two hints, but not before safety', () => {
    const lines = [
      'C: [neutral] Ik ging niet.',
      'P: [why-question] Waarom ging je niet?',
      'C: [neutral] Gewoon.',
      'P: [advice] Je zou morgen kunnen bellen.',
      'C: [neutral safety] Ik wil niet meer leven.',
      'P: [advice] Je zou morgen kunnen bellen.',
    ]
    const said = hintsOf(lines).flatMap((chosen) => (chosen ? [chosen.hints.map(({ rule }) => rule)] : []))
    expect(said).toEqual([['why-question'], [], ['safety-first']])
  })

  it('doses praise: not for the greeting, not each turn, and not beside what weighs more', () => {
    const lines = Array.from({ length: 10 }, () => [
      'C: [neutral] Het was druk.',
      'P: [acknowledgement] Dat is ook veel. [affirmation] Je hield het vol met drie kinderen.',
    ]).flat()
    const turns = hintsOf(lines).flatMap((chosen, at) => (chosen?.hints.length ? [at] : []))
    expect(turns[0]).toBeGreaterThan(3)
    expect(turns.length).toBeLessThanOrEqual(2)
    const beside = hintsOf([
      ...lines,
      'C: [sustain-talk desire discord] Ik wil niet.',
      'P: [affirmation] Je hield vol. [confront] Maar u weet best dat het zo niet kan.',
    ]).at(-1)
    expect(beside?.hints.map(({ level }) => level)).toEqual(['concern'])
  })

  it('takes 600 turns', () => {
    const lines = Array.from({ length: 300 }, () => whyAgain.slice(0, 2)).flat()
    expect(hintsOf(lines)).toHaveLength(600)
  })
})
