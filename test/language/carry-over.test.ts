import { describe, expect, it } from 'vitest'
import { CARRY_OVER_CUES } from '../../src/language/carry-over-cues'
import { findCues } from '../../src/language/match'
import { tokenise } from '../../src/language/tokens'
import { carryOverPack } from '../../src/protocol/carry-over/heard'
import { dueDay, dueDayAt } from '../../src/protocol/carry-over/due'
import { LANGUAGES } from '../../src/schema/codes'

describe.each(LANGUAGES)('the %s cues for carrying over', (language) => {
  const pack = carryOverPack(language)
  const cuesIn = (text: string) => findCues(tokenise(text), pack).map(({ cue }) => cue)

  it('are found in their example and not in their near miss', () => {
    const wrong = pack.cues.filter(
      ({ cue, example, nearMiss }) => !cuesIn(example).includes(cue) || cuesIn(nearMiss).includes(cue),
    )
    expect(wrong.map(({ cue }) => cue)).toEqual([])
  })

  it('are all there', () => {
    expect([...new Set(pack.cues.map(({ cue }) => cue))].sort()).toEqual(Object.keys(CARRY_OVER_CUES).sort())
  })
})

describe('promises as spoken', () => {
  it.each([
    ['ik bel je morgen wel even', 'vows-call'],
    ['ik kom daar volgende week op terug', 'vows-call'],
    ['dan laat ik u dat vrijdag weten', 'vows-call'],
    ['dat zoek ik even voor je uit', 'vows-find-out'],
    ['ik ga eens navragen of dat vergoed wordt', 'vows-find-out'],
    ['ik bel de mentor', 'vows-call'],
    ['dan bel ik na de controle nog eens', 'vows-call'],
    ['dat zoek ik op, dan zie ik je de elfde', 'vows-find-out'],
    ['ik mail je de link', 'vows-send'],
    ['ik neem morgen contact op met de juf', 'vows-arrange'],
    ['ik meld jullie aan voor de cursus', 'vows-arrange'],
    ['dat ga ik met de gedragswetenschapper bespreken', 'vows-discuss'],
    ['ik neem die kaartjes de volgende keer mee', 'vows-bring'],
    ['die wachtlijst heb ik nagevraagd', 'reports-find-out'],
    ['ik heb de juf gesproken', 'reports-call'],
    ['dan gaat u deze week elke avond voorlezen', 'agrees-task'],
  ])('%s', (text, cue) => {
    expect(findCues(tokenise(text), carryOverPack('nl')).map((hit) => hit.cue)).toContain(cue)
  })

  it.each([
    'ik bel eigenlijk nooit met ouders',
    'belt u mij maar als er iets is',
    'u zoekt het zelf uit',
    'ik ben benieuwd hoe het gaat',
    'ik kijk met je mee',
    'als er gevaar is, hoor je het eerst van mij',
    'ik neem u serieus',
    'ik regel hier niks',
    'ik stuur niet graag aan op straf',
  ])('not in: %s', (text) => {
    expect(findCues(tokenise(text), carryOverPack('nl')).filter(({ cue }) => cue.startsWith('vows'))).toEqual([])
  })
})

describe('dueDay', () => {
  // a Wednesday
  const from = '2026-03-04'
  it.each([
    ['nl', 'ik bel u morgen', '2026-03-05'],
    ['nl', 'ik bel u overmorgen', '2026-03-06'],
    ['nl', 'ik bel u vrijdag', '2026-03-06'],
    ['nl', 'ik bel u woensdag', '2026-03-11'],
    ['nl', 'ik bel u dinsdagmiddag', '2026-03-10'],
    ['nl', 'volgende week dinsdag', '2026-03-10'],
    ['nl', 'maandag volgende week', '2026-03-09'],
    ['nl', 'ergens volgende week', '2026-03-15'],
    ['nl', 'nog deze week', '2026-03-08'],
    ['nl', 'voor het weekend', '2026-03-06'],
    ['nl', 'over twee weken', '2026-03-18'],
    ['nl', 'binnen 10 dagen', '2026-03-14'],
    ['nl', 'aan het eind van de maand', '2026-03-31'],
    ['nl', 'ik bel u', null],
    ['nl', 'in de week', null],
    ['en', "I'll call you tomorrow", '2026-03-05'],
    ['en', 'on Friday', '2026-03-06'],
    ['en', 'next week Tuesday', '2026-03-10'],
    ['en', 'within a week', '2026-03-11'],
    ['en', 'in a fortnight', '2026-03-18'],
    ['en', 'by the end of the month', '2026-03-31'],
    ['en', 'some time', null],
  ] as const)('%s: %s', (language, text, due) => {
    expect(dueDay(text, language, from)).toBe(due)
  })

  it('takes the end of the week for a Friday that has passed', () => {
    expect(dueDay('voor het weekend', 'nl', '2026-03-07')).toBe('2026-03-08')
    expect(dueDay('eind van de maand', 'nl', '2028-02-10')).toBe('2028-02-29')
  })
})

describe('dueDayAt', () => {
  it.each([
    ['ik meld u aan, en over zes weken zien we elkaar', 'aan', null],
    ['ik zie hem vrijdag, en ik bel u maandag', 'ik bel', '2026-03-09'],
    ['vrijdag bel ik u en daarna de arts', 'bel ik', '2026-03-06'],
  ])('counts only what is said of it: %s', (text, words, due) => {
    const place = text.indexOf(words) + words.length
    expect(dueDayAt(text, [place], 'nl', '2026-03-04')).toBe(due)
  })
})
