import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/language/tokens'

const words = (text: string): string[] => tokenise(text).map((token) => token.word)

describe('tokenise', () => {
  it.each([
    ["Heb je d'r zo'n foto's van?", ['heb', 'je', "d'r", "zo'n", "foto's", 'van']],
    ['’s Avonds eet ‘k om 7,5 uur', ["'s", 'avonds', 'eet', "'k", 'om', '7,5', 'uur']],
    ['Hm-hm, één keer… hè?', ['hm', 'hm', 'een', 'keer', 'he']],
    ["I don't; it's 3.5 (ok)", ['i', "don't", "it's", '3.5', 'ok']],
    ["'hallo' zei hij", ['hallo', 'zei', 'hij']],
    ['Nou 👩‍👩‍👧 ❤️ 🇳🇱 top👍🏽', ['nou', '👩‍👩‍👧', '❤', '🇳🇱', 'top', '👍🏽']],
    ['e\u0301e\u0301n Ĳs', ['een', 'ijs']],
    ['', []],
    ['… -- ?!', []],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('places words in the text as given', () => {
    const text = 'Ja, ‘t Gaat é goed.'
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ja', '‘t', 'Gaat', 'é', 'goed'])
  })

  const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string())

  it('gives words in order, none empty, within the text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { word, start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(word).not.toBe('')
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('leaves no letter and no digit outside the words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let between = ''
        let at = 0
        for (const { start, end } of tokenise(text)) {
          between += `${text.slice(at, start)} `
          at = end
        }
        expect(between + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})
