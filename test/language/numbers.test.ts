import { expect, test } from 'vitest'
import { findNumbers } from '../../src/language/numbers'

const read = (text: string, language: 'nl' | 'en' = 'nl') =>
  findNumbers(text, language).map(({ value, colour, start, end }) => [colour ?? value, text.slice(start, end)])

test.each([
  ['een vijf denk ik', [[5, 'vijf']]],
  ['Ik zit op een 4,5 of zo', [[4.5, '4,5']]],
  ['vier en een half', [[4.5, 'vier en een half']]],
  ['een zesje, meer niet', [[6, 'zesje']]],
  [
    'van nul tot tien',
    [
      [0, 'nul'],
      [10, 'tien'],
    ],
  ],
  [
    'van een tot tien',
    [
      [1, 'een'],
      [10, 'tien'],
    ],
  ],
  ['één', [[1, 'één']]],
  ['een beetje', []],
  ['twee keer per week, om acht uur', []],
  [
    'van oranje naar geel',
    [
      ['orange', 'oranje'],
      ['yellow', 'geel'],
    ],
  ],
  ['wel 25 of 100', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('English as well', () => {
  expect(read('a six and a half, not the one I hoped for', 'en')).toEqual([[6.5, 'six and a half']])
  expect(read('from one to ten', 'en')).toEqual([
    [1, 'one'],
    [10, 'ten'],
  ])
})
