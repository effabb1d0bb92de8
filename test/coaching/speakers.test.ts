import { describe, expect, it } from 'vitest'
import { coachConversation } from '../../src/coaching/coach'
import { codeExample } from '../../src/testing/index'

/** A conversation with several clients: `Moeder: …` names who speaks, `P: …` is the practitioner. */
const talk = (...lines: readonly string[]) => {
  const who = lines.map((line) => line.slice(0, line.indexOf(':')))
  const plain = lines.map((line, at) => `${who[at] === 'P' ? 'P' : 'C'}${line.slice(line.indexOf(':'))}`)
  const coded = codeExample(plain, 'nl')
  const turns = coded.turns.map((turn, at) =>
    turn.role === 'client' ? { ...turn, speaker: who[at] ?? turn.role } : turn,
  )
  return coachConversation({ ...coded, turns }).filter(({ turn }) => turn === turns.length - 1)
}
const ruled = (findings: ReturnType<typeof talk>, outcome: string) =>
  findings.filter((each) => each.outcome === outcome).map(({ rule }) => rule)

describe('several clients in one conversation', () => {
  const scale = [
    'P: [closed-question scaling] Op een schaal waarbij nul niets is en tien heel goed: waar staan jullie nu?',
    'Moeder: [neutral scale-answer] Een zes.',
    'Vader: [neutral] Een vier.',
  ] as const

  it('each have their own place on a scale', () => {
    const mother = talk(...scale, 'P: [open-question scaling] Wat maakt dat het een zes is en geen vier?')
    expect(ruled(mother, 'missed')).not.toContain('scale-compare-lower')
    expect(ruled(mother, 'met')).toContain('scale-compare-lower')
    const father = talk(...scale, 'P: [open-question scaling] Vader, wat maakt dat het geen zes is?')
    expect(ruled(father, 'missed')).toContain('scale-compare-lower')
  })

  it('are praised for, or passed by, each for themselves', () => {
    const said = [
      'Moeder: [change-talk desire] Ik wil weer samen eten.',
      'Sil: [neutral] Mij maakt het niet uit.',
    ] as const
    const mother = talk(...said, 'P: [complex-reflection] Moeder, je wilt graag weer samen eten.')
    expect(mother.find(({ rule }) => rule === 'change-talk-picked-up')).toMatchObject({ outcome: 'met' })
    const son = talk(...said, 'P: [complex-reflection] Sil, jij laat je er niet mee vangen.')
    expect(ruled(son, 'met')).not.toContain('change-talk-picked-up')
  })

  it('are not praised for with words to another', () => {
    const before = ['Sil: [neutral] Hoi.', 'P: [open-question] Hoe is het?'] as const
    const found = talk(
      ...before,
      'Moeder: [neutral emotion] Ik ben bang dat hij weer wegloopt.',
      'P: [acknowledgement] Sil, wat zwaar voor je, die hele dag op school.',
    )
    expect(found.filter(({ outcome, data }) => outcome === 'met' && 'heard' in data)).toEqual([])
  })

  it('are all heard when one tells of danger', () => {
    const found = talk(
      'Sil: [neutral safety] Hij heeft me weer geslagen.',
      'Moeder: [neutral] We wilden het over school hebben.',
      'P: [structure] Moeder, dan beginnen we met school.',
    )
    expect(ruled(found, 'missed')).toContain('safety-first')
  })

  it('may each be asked the same without being cross-examined', () => {
    const round = (first: string, second: string, third: string) => [
      `P: [open-question] ${first}`,
      'Moeder: [neutral] Goed.',
      `P: [open-question] ${second}`,
      'Sil: [neutral] Gaat wel.',
      `P: [open-question] ${third}`,
    ]
    const questions = ['Moeder, hoe gaat het?', 'En Sil, hoe gaat het?', 'Moeder, hoe zie jij dat?'] as const
    expect(
      ruled(talk('Moeder: [neutral] Hoi.', 'Sil: [neutral] Hoi.', ...round(...questions)), 'missed'),
    ).not.toContain('questions-in-a-row')
    const same = ['Moeder, hoe gaat het?', 'En moeder, hoe slaapt u?', 'Moeder, en hoe eet u?'] as const
    const lines = round(...same).map((line) => line.replace('Sil:', 'Moeder:'))
    expect(ruled(talk('Sil: [neutral] Hoi.', 'Moeder: [neutral] Hoi.', ...lines), 'missed')).toContain(
      'questions-in-a-row',
    )
  })

  it('are each addressed in their own form', () => {
    const found = talk(
      'P: [closed-question] Moeder, wilt u koffie?',
      'Moeder: [neutral] Graag.',
      'P: [closed-question] Sil, wil jij ook wat?',
      'Sil: [neutral] Nee.',
      'Moeder: [neutral] Er is niks aan de hand.',
      'P: [information] Moeder, dat kan anders.',
    )
    expect(found.find(({ rule }) => rule === 'pace-kept')?.rephrasing).toBe('Hoe kijkt u er zelf naar?')
  })

  it('say yes each for themselves', () => {
    const said = [
      'Moeder: [neutral] Het is zwaar.',
      'P: [simple-reflection] De avonden wegen zwaar.',
      'Moeder: [neutral] Dat weet Sil ook.',
      'Sil: [neutral confirmation] Ja.',
    ] as const
    const again = '[simple-reflection] De avonden wegen zwaar.'
    expect(ruled(talk(...said, `P: Sil, voor jou ook. ${again}`), 'missed')).not.toContain('on-after-confirmation')
    const alone = [said[0], said[1], 'Moeder: [neutral confirmation] Ja precies.'] as const
    expect(ruled(talk(...alone, `P: ${again}`), 'missed')).toContain('on-after-confirmation')
  })

  it('correct each other without correcting the practitioner', () => {
    const rude = 'P: [information] De school ziet dat anders.'
    const toMother = talk(
      'P: [complex-reflection] Je bent boos.',
      'Moeder: [neutral] Sil doet thuis nooit iets.',
      'Sil: [neutral disconfirmation] Nee, dat is niet waar.',
      rude,
    )
    expect(ruled(toMother, 'missed')).not.toContain('correction-welcomed')
    const toPractitioner = talk(
      'Sil: [neutral] Hoi.',
      'P: [complex-reflection] Je bent boos.',
      'Sil: [neutral disconfirmation] Nee, dat is niet waar.',
      rude,
    )
    expect(ruled(toPractitioner, 'missed')).toContain('correction-welcomed')
  })
})
