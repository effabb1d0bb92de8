import { expect, test } from 'vitest'
import { WORD_KINDS } from '../../src/language/kinds'
import { languagePack } from '../../src/language/packs'

const nl = languagePack('nl')
const en = languagePack('en')

test.each([
  ['je', 'you'],
  ['gij', 'you'],
  ['ik', 'i'],
  ["'k", 'i'],
  ['het', 'it'],
  ["'t", 'it'],
  ['moest', 'must'],
  ['bel', 'stem'],
  ['belt', 'finite'],
  ['belde', 'past'],
  ['gebeld', 'done'],
  ['bellen', 'infinitive'],
  ['volgehouden', 'done'],
  ['gekomen', 'done'],
  ['kwam', 'past'],
  ['stampt', 'finite'],
  ['zwijgt', 'finite'],
  ['opgeruimd', 'done'],
  ['weggelopen', 'done'],
  ['huilerig', 'adjective'],
  ['regelmatigheid', 'noun'],
  ['knuffeltje', 'noun'],
  ['kasten', 'en'],
  ['12', 'number'],
  ['zwaar', 'bad'],
  ['gwn', 'soft'],
  ['kast', 'other'],
])('Dutch: %s is of the kind %s', (word, kind) => {
  expect(nl.kindOf(word)).toBe(kind)
})

test.each([
  ['you', 'you'],
  ["i'm", 'i'],
  ['walked', 'past'],
  ['walking', 'infinitive'],
  ['sounds', 'seem'],
  ['happiness', 'noun'],
  ['hopeful', 'adjective'],
  ['chair', 'other'],
])('English: %s is of the kind %s', (word, kind) => {
  expect(en.kindOf(word)).toBe(kind)
})

test('every kind of the registry, but that of a bare ending is given by the Dutch words in its own meaning', () => {
  const given = (words: readonly string[], kindOf: (word: string) => string): Set<string> => new Set(words.map(kindOf))
  const dutch = given(
    Object.values(WORD_KINDS).flatMap((meaning) => meaning.split(/[^a-z']+/)),
    nl.kindOf,
  )
  const missing = Object.keys(WORD_KINDS).filter((kind) => !dutch.has(kind))
  expect(missing).toEqual(['en'])
})
