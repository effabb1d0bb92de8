import { describe, expect, it } from 'vitest'
import type { CueEntry, CueHit, LanguageData } from '../../src/language/language'
import { createMatcher } from '../../src/language/match'
import { languagePack } from '../../src/language/packs'
import { tokenise } from '../../src/language/tokens'
import { LANGUAGES } from '../../src/schema/codes'

const entry = (cue: CueEntry['cue'], ...match: string[]): CueEntry => ({ cue, match, example: '', nearMiss: '' })

const language = (...cues: CueEntry[]): LanguageData => ({
  id: 'nl',
  classes: { You: ['je', 'jij', 'u'], Kin: ['moeder', 'mijn zus'] },
  cues,
  spellings: { kga: 'ik ga', nie: 'niet' },
  openers: ['nou', 'en'],
  closers: ['hoor', 'dan'],
  barriers: ['niet'],
  stopWords: new Set(),
  stem: (word) => word.replace(/(?:en|t)$/, ''),
  kindOf: () => 'other',
})

const find = (data: LanguageData, text: string): string[] =>
  createMatcher(data)
    .find(tokenise(text))
    .map(({ cue, start, end }: CueHit) => `${cue}: ${text.slice(start, end)}`)

describe('createMatcher', () => {
  it.each([
    ['a word', 'boos', 'Hij is boos.', 'boos'],
    ['a class', '#You wil', 'Nu wil je: jij wil', 'jij wil'],
    ['a class of several words', 'met #Kin', 'Ik ga met mijn zus mee', 'met mijn zus'],
    ['a choice of several words', '(ga door|vertel)', 'Ga door, zeg', 'Ga door'],
    ['an optional word', 'vertel er? over', 'Vertel over thuis', 'Vertel over'],
    ['a gap', 'ik .{0,2} stop', 'Ik denk dat stop beter is', 'Ik denk dat stop'],
    ['exactly one word', 'ik . stop', 'Ik wil stop', 'Ik wil stop'],
    ['a root', 'ik {werken}', 'Ik werkt veel', 'Ik werkt'],
    ['a root once', 'ik {werken}', 'Ik werkt werken', 'Ik werkt'],
    ['the start, after words that open', '^hoe', 'En nou, hoe dan', 'hoe'],
    ['the end, before words that close', 'goed$', 'Dat is goed hoor', 'goed'],
    ['a spelling read as two words', 'ik ga', 'kga weg', 'kga'],
    ['a stutter as one word', 'ik ga', 'ik ik ik ga', 'ik ga'],
  ])('finds %s', (_, phrase, text, found) => {
    expect(find(language(entry('can', phrase)), text)).toContainEqual(
      `can: ${text.includes('ik ik ik') ? 'ik ik ik ga' : found}`,
    )
  })

  it.each([
    ['a gap wider than it may be', 'ik .{0,2} stop', 'ik denk dat het liever stop'],
    ['a gap over a negation', 'ik .{0,3} stop', 'ik wil niet stop'],
    ['a start further on', '^hoe', 'Ik weet hoe'],
    ['an end before other words', 'goed$', 'goed dat je komt'],
  ])('does not find %s', (_, phrase, text) => {
    expect(find(language(entry('can', phrase)), text)).toEqual([])
  })

  it('takes the longest of a cue at a place, and no hit within it', () => {
    const data = language(entry('can', 'ik kan', 'ik kan het wel', 'kan het'))
    expect(find(data, 'Ik kan het wel, ik kan')).toEqual(['can: Ik kan het wel', 'can: ik kan'])
  })

  it('lets a cue give way to the one that says more of the same words', () => {
    const data = language(entry('can', 'ik kan'), entry('cannot', 'ik kan .{0,2} niet'))
    expect(find(data, 'ik kan dat niet')).toEqual(['cannot: ik kan dat niet'])
  })

  it('searches a part of the tokens as if it stood alone', () => {
    const tokens = tokenise('hoe gaat het hoe dan')
    const hits = createMatcher(language(entry('opens-with-interrogative', '^hoe'))).find(tokens, 3)
    expect(hits).toEqual([{ cue: 'opens-with-interrogative', start: 13, end: 16 }])
  })

  it.each([
    ['an unbounded gap', 'ik .* stop', 'a gap needs bounds'],
    ['a gap without end', 'ik .+ stop', 'a gap needs bounds'],
    ['too wide a gap', 'ik .{0,20} stop', 'at most 8 words'],
    ['a gap at the end', 'ik .{0,2}', 'begins and ends with a word'],
    ['a gap at the start', '.{0,2} ik', 'begins and ends with a word'],
    ['an unknown class', 'ik #Nobody', 'no class #Nobody'],
    ['a negated step', 'ik !niet', 'not part of the phrases'],
    ['a regular expression', '/ik/', 'not part of the phrases'],
    ['a repeated word', 'ja+', 'a repeated word'],
    ['brackets inside brackets', '(ik (kan|wil)|wij)', 'brackets are misread'],
    ['an end inside a choice', '(ik kan$|wij)', '$ after everything'],
    ['a start inside a choice', '(^ik|wij) kan', '^ stands before everything'],
    ['too many ways', '(a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c)', 'more than 400 ways'],
  ])('refuses %s', (_, phrase, message) => {
    expect(() => createMatcher(language(entry('can', phrase)))).toThrow(message)
  })

  it('refuses a phrase that says nothing new', () => {
    expect(() => createMatcher(language(entry('can', '(ik kan|wij)', 'ik kan')))).toThrow('adds nothing to cue "can"')
  })

  it('refuses a cue that is not registered', () => {
    expect(() => createMatcher(language(entry('no-such-cue' as never, 'ik')))).toThrow('not in the registry')
  })
})

describe.each(LANGUAGES)('the work of the %s matcher', (id) => {
  const pack = languagePack(id)
  const steps = (words: readonly string[]): number => {
    const tally = { steps: 0 }
    pack.matcher.find(tokenise(words.join(' ')), 0, undefined, tally)
    return tally.steps
  }
  const repeated = (words: readonly string[], times: number): string[] =>
    Array.from({ length: words.length * times }, (_, at) => words[at % words.length] ?? '')
  const sample = pack.cues.slice(0, 200).flatMap((entry) => entry.example.split(' '))

  it('grows linearly with the text', () => {
    const once = steps(repeated(sample, 1))
    expect(steps(repeated(sample, 8))).toBeLessThan(8.2 * once)
  })

  it('is bounded at each word, even for words that begin many phrases', () => {
    const frequent = ['je', 'wat', 'ik', 'het', 'you', 'i', 'it', 'what', 'is', 'niet', 'a', 'de']
    for (const one of frequent) {
      for (const other of frequent) {
        if (one !== other) expect(steps(repeated([one, other], 50)) / 100).toBeLessThan(1500)
      }
    }
  })
})
