import { describe, expect, it } from 'vitest'
import { languagePack } from '../../src/language/packs'
import { cachedPerWord } from '../../src/language/stem-cache'

const families = {
  nl: [
    'voelen voel voelt voelde gevoeld',
    'stoppen stop stopt stopte gestopt',
    'lopen loop loopt liep gelopen',
    'maken maak maakt maakte gemaakt',
    'geloven geloof gelooft geloofde',
    'proberen probeer probeerde geprobeerd',
    'vertellen vertel vertelde verteld',
    'veranderen verandert veranderde veranderd',
    'denken denkt dacht gedacht',
    'drinken drinkt dronk gedronken',
    'boos boze',
    'huis huizen',
  ],
  en: [
    'stop stops stopped stopping',
    'drink drank drunk drinking',
    'feel felt feeling',
    'try tried trying',
    'quit quitting',
  ],
}

describe.each(['nl', 'en'] as const)('the %s stem', (language) => {
  const { stem } = languagePack(language)

  it.each(families[language])('joins %s', (family) => {
    expect(new Set(family.split(' ').map(stem)).size).toBe(1)
  })

  it('keeps strangers apart', () => {
    const strangers =
      language === 'nl' ? ['moe', 'moeder', 'voel', 'vol', 'leren', 'leven'] : ['son', 'soon', 'live', 'leave']
    expect(new Set(strangers.map(stem)).size).toBe(strangers.length)
  })
})

describe('cachedPerWord', () => {
  it('computes a word once while it is kept', () => {
    let computed = 0
    const stem = cachedPerWord((word) => {
      computed += 1
      return word
    })
    stem('boos')
    stem('boos')
    expect(computed).toBe(1)
  })

  it('gives the same after more words than it keeps', () => {
    const stem = cachedPerWord((word) => `${word}!`)
    for (let at = 0; at < 20_001; at++) stem(`w${at}`)
    expect(stem('w0')).toBe('w0!')
  })
})
