import { describe, expect, it } from 'vitest'
import { kindOf, play, toy } from './toy'

const CLOSED = 10
const GUARDED = 45
const OPEN = 80

describe('what a client answers to, by how open they are', () => {
  it.each<[string, string, string, string]>([
    // turn                                                        closed                guarded               open
    ['[open-question] Hoe gaat dat?', 'open-question', 'open-question', 'open-question'],
    ['[closed-question] Gaat het goed?', 'closed-question', 'closed-question', 'closed-question'],
    ['[why-question] Waarom doet u dat?', 'why-question', 'why-question', 'why-question'],
    ['[open-question exception] Wanneer ging het wel?', 'exception', 'exception', 'exception'],
    ['[closed-question leading] Is dat niet beter?', 'leading', 'leading', 'leading'],
    ['[ask-permission] Mag ik iets vragen?', 'ask-permission', 'ask-permission', 'ask-permission'],
    ['[simple-reflection] U bent moe.', 'simple-reflection', 'simple-reflection', 'simple-reflection'],
    ['[complex-reflection emotion] U bent bang.', 'complex-reflection', 'complex-reflection', 'complex-reflection'],
    ['[affirmation] U hield vol.', 'affirmation', 'affirmation', 'affirmation'],
    ['[autonomy] U beslist.', 'autonomy', 'autonomy', 'autonomy'],
    ['[facilitate] Hm-hm.', 'facilitate', 'facilitate', 'facilitate'],
    ['[information] Water is nat.', 'information', 'information', 'information'],
    [
      '[information with-permission] Water is nat.',
      'information-with-permission',
      'information-with-permission',
      'information-with-permission',
    ],
    ['[advice] Drink water.', 'advice', 'advice', 'advice'],
    ['[confront] Dat is dom.', 'confront', 'confront', 'confront'],
    // who is pushed answers to that; who feels safe answers the question
    ['[confront] Dat is dom. [open-question] Hoe gaat dat?', 'confront', 'confront', 'open-question'],
    ['[advice] Drink water. [closed-question] Gaat dat?', 'advice', 'advice', 'closed-question'],
    // a question is answered, whatever goes before it
    [
      '[simple-reflection] U bent moe. [open-question] Hoe komt dat?',
      'open-question',
      'open-question',
      'open-question',
    ],
    // the reflection is what is taken up, not what is arranged after it
    ['[affirmation] U hield vol. [structure] Ik pak een stoel.', 'affirmation', 'affirmation', 'affirmation'],
    ['[structure] We ronden af voor vandaag.', 'closing', 'closing', 'closing'],
    // the step of the protocol and the subject come first
    ['[closed-question scaling step:scaling-question/current-position] Waar staat u?', 'step', 'step', 'step'],
    ['[open-question] Hoe gaat het op school?', 'topic', 'topic', 'topic'],
    // who asks two things at once hears so, unless the client feels safe
    ['[closed-question] Slaapt u? [closed-question] En eet u?', 'volley', 'volley', 'closed-question'],
    // words that may have been something else are taken for listening
    ['[confront uncertain] U komt nooit.', 'simple-reflection', 'simple-reflection', 'simple-reflection'],
    ['[information uncertain] Het sloop er zo in.', 'simple-reflection', 'simple-reflection', 'simple-reflection'],
  ])('%s', (turn, closed, guarded, open) => {
    const answers = [CLOSED, GUARDED, OPEN].map((openness) =>
      kindOf(play(toy(openness), '[closed-question] Bent u er?', turn).last),
    )
    expect(answers).toEqual([closed, guarded, open])
  })

  it('never tells a closed practitioner what belongs to more openness', () => {
    const turns = Array.from({ length: 40 }, (_, nth) => `[closed-question] Is dat ding ${nth} daar?`)
    const { said, openness } = play(toy(CLOSED), ...turns)
    expect(openness).toBeLessThanOrEqual(CLOSED)
    expect(said).toHaveLength(40)
    expect(said.filter((line) => !line.includes(' closed '))).toEqual([])
  })

  it('does not repeat a line while one is left, and then takes the one furthest back', () => {
    const turns = Array.from({ length: 9 }, (_, nth) => `[open-question] Wat is ding ${nth}?`)
    const small = toy(GUARDED, {
      steps: {},
      topics: [],
      replies: Object.fromEntries(
        Object.entries(toy(GUARDED).replies).filter(([kind]) =>
          ['open-question', 'closed-question', 'simple-reflection', 'confront', 'unclear', 'leaving'].includes(kind),
        ),
      ),
    })
    const { said } = play(small, ...turns)
    const first = said.slice(0, 8)
    expect(new Set(first).size).toBe(8)
    expect(said[8]).toBe(first[0])
  })

  it('goes on about the same subject when the practitioner stays with it', () => {
    const scenario = toy(GUARDED, {
      replies: {
        ...toy(GUARDED).replies,
        'open-question': { any: [{ say: 'Het is druk.', more: ['Vooral de maandag.', 'En de dinsdag.'] }] },
      },
    })
    const { said } = play(scenario, '[open-question] Hoe gaat het?', '[simple-reflection] Druk.', '[facilitate] Hm.')
    expect(said).toEqual(['Het is druk.', 'Vooral de maandag.', 'En de dinsdag.'])
  })

  it('tells what lies deeper only when trust has grown', () => {
    const scenario = toy(GUARDED, { reveals: [{ from: 55, say: 'Eigenlijk ben ik bang.', more: [] }] })
    const reflect = '[complex-reflection emotion] U schrikt ervan.'
    expect(play(scenario, reflect).said).not.toContain('Eigenlijk ben ik bang.')
    expect(play(scenario, reflect, `${reflect} Zo is het.`).said).toContain('Eigenlijk ben ik bang.')
  })

  it('greets back when the first words may have been anything', () => {
    expect(kindOf(play(toy(GUARDED), '[confront uncertain] Dag Bo.').last)).toBe('greeting')
  })

  it('notices words that were said before', () => {
    const ask = '[open-question] Hoe gaat dat bij u?'
    expect(kindOf(play(toy(GUARDED), ask, ask).last)).toBe('repeat')
  })

  it('answers straight when asked about danger', () => {
    expect(kindOf(play(toy(CLOSED), '[closed-question] Slaat u hem wel eens?').last)).toBe('safety')
  })
})

describe('how open a client is', () => {
  it.each<[string, number]>([
    ['[complex-reflection] U bent bang.', 7],
    ['[simple-reflection] U bent moe.', 4],
    ['[affirmation] U hield vol.', 6],
    ['[autonomy] U beslist.', 6],
    ['[ask-permission] Mag ik iets vragen?', 4],
    ['[open-question] Hoe gaat dat?', 2],
    ['[closed-question] Gaat dat?', 0],
    ['[compliment] Goed zo.', 0],
    ['[information] Water is nat.', -5],
    ['[information with-permission] Water is nat.', 0],
    ['[advice] Drink water.', -9],
    ['[advice directive] U moet drinken.', -12],
    ['[advice with-permission] Drink water.', 0],
    ['[why-question] Waarom?', -6],
    ['[closed-question] Slaapt u? [closed-question] En eet u?', -4],
    ['[confront] Dat is dom.', -14],
    // each thing once
    ['[confront] Dat is dom. [confront] En fout.', -14],
    // a guess opens half, and closes nothing
    ['[complex-reflection uncertain] U bent bang.', 3],
    ['[confront uncertain] Dat is dom.', 0],
  ])('%s: %i', (turn, points) => {
    expect(play(toy(50), turn).openness - 50).toBe(points)
  })

  it('does not mind information that the client came for', () => {
    expect(play(toy(50, { expects: ['information'] }), '[information] Uw lijn ging omhoog.').openness).toBe(50)
  })

  it('minds a third question in a row, unless something was handed back or a step was taken', () => {
    const ask = (nth: number) => `[open-question] Wat is ding ${nth}?`
    const back = '[simple-reflection] Druk.'
    expect(play(toy(50), ask(1), ask(2), ask(3)).openness).toBe(50 + 2 + 2 + 2 - 4)
    expect(play(toy(50), ask(1), ask(2), back, ask(3)).openness).toBe(50 + 2 + 2 + 4 + 2)
    const step = '[closed-question scaling step:scaling-question/current-position] Waar staat u?'
    expect(play(toy(50), ask(1), ask(2), step).openness).toBe(50 + 2 + 2)
  })

  it('says so at the fourth question in a row', () => {
    const { said } = play(toy(GUARDED), ...[1, 2, 3, 4].map((nth) => `[closed-question] Is dat ding ${nth}?`))
    expect(said.map(kindOf).indexOf('interrogation')).toBe(3)
  })

  it('stays between 0 and 100, and moves through closed, guarded and open', () => {
    const hard = Array.from({ length: 8 }, (_, nth) => `[confront] Dat is fout ${nth}.`)
    const kind = Array.from({ length: 12 }, (_, nth) => `[complex-reflection] U bent ${nth} keer bang.`)
    expect(play(toy(50)).state).toBe('guarded')
    expect(play(toy(50), ...hard.slice(0, 2))).toMatchObject({ state: 'closed', openness: 22 })
    expect(play(toy(50), ...kind)).toMatchObject({ state: 'open', openness: 100 })
  })

  it('leaves when it is pushed again and again and has nothing left to give', () => {
    const { state, said } = play(toy(20), ...[1, 2, 3].map((nth) => `[confront] Dat is fout ${nth}.`))
    expect(state).toBe('left')
    expect(kindOf(said.at(-1))).toBe('leaving')
  })
})

describe('a played scene', () => {
  const scene = toy(GUARDED, {
    protocol: 'practising-behaviour',
    scenes: ['model', 'try'],
    steps: {
      model: { any: [{ say: 'Nog vijf minuten!', more: [] }] },
      try: { any: [{ say: 'Kom, we gaan.', more: [] }] },
    },
  })
  const start = '[structure] Ik ben een moeder en jij een kind.'
  const turn = '[structure] Nu draaien we het om.'

  it('is answered in role, and does nothing to the client', () => {
    const { said, openness } = play(scene, start, '[confront] Nu is het klaar!')
    expect(said.at(-1)).toBe('Nog vijf minuten!')
    expect(openness).toBe(GUARDED)
  })

  it('ends at the stop; the second scene is the next step', () => {
    const { said } = play(
      scene,
      start,
      '[other] Kom je?',
      '[open-question] Stop maar. Wat zag je?',
      turn,
      '[other] Ik wil niet!',
    )
    expect(said[1]).toBe('Nog vijf minuten!')
    expect(kindOf(said[2])).toBe('open-question')
    expect(said[3]).toBe('Kom, we gaan.')
  })
})
