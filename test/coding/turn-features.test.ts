import { describe, expect, it } from 'vitest'
import { Border } from '../../src/coding/border'
import { featureKey } from '../../src/coding/model'
import { hear } from '../../src/coding/hear'
import { NOTHING_YET, remember, type Past } from '../../src/coding/past'
import { GrowingTerms } from '../../src/coding/terms'
import { turnFeatures, turnScores } from '../../src/coding/turn-features'
import { Vocabulary } from '../../src/coding/vocabulary'
import { languagePack } from '../../src/language/packs'
import type { Role } from '../../src/schema/codes'

const terms = new GrowingTerms()
const vocabulary = new Vocabulary(languagePack('en'), terms)
const NO_BORDERS = new Border([], {}, terms)
const heard = (role: Role, text: string) => hear(role, text, vocabulary, NO_BORDERS)

/** The past after these turns, practitioner and client by turns. */
const after = (...texts: string[]): Past =>
  texts.reduce((past, text, at) => {
    const role = (texts.length - at) % 2 === 0 ? 'practitioner' : 'client'
    const view = heard(role, text)
    return remember(past, {
      view,
      role,
      codes: [],
      attributes: new Set(),
      main: role === 'client' ? 'client' : 'other',
      talk: role === 'client' ? 'neutral' : 'practitioner',
      question: 'none',
    })
  }, NOTHING_YET)

function featuresOf(text: string, past: Past): Set<string> {
  const features = new Set<string>()
  turnFeatures(heard('practitioner', text), past, (name, one, two) => features.add(featureKey(terms, name, one, two)))
  return features
}

describe('features of whole turns', () => {
  it('tell what a practitioner goes on with when the client only said hm-hm', () => {
    const broken = featuresOf('your sleep and your mood.', after('It sounds like this weighs on -', 'Mm-hmm.'))
    expect(broken.has('goes on broken off')).toBe(true)
    expect(broken.has('goes on broken c\treflection-lead-in')).toBe(true)
    const answered = featuresOf(
      'And how is your mood?',
      after('It sounds like this weighs on -', 'It does, I lie awake for hours.'),
    )
    expect([...answered].some((feature) => feature.startsWith('goes on'))).toBe(false)
  })

  it('tell how much of the turn the client said before', () => {
    const past = after('What keeps you up?', 'The neighbours shout at night.')
    expect(featuresOf('The neighbours shout.', past).has('taken up 4')).toBe(true)
    expect(featuresOf('Paracetamol can damage the kidneys.', past).has('taken up 0')).toBe(true)
  })

  it('tell what both said in the last ten turns, and nothing before', () => {
    const before = ['It sounds like this weighs on you.', 'I want to quit.']
    const since = (turns: number) => Array.from({ length: turns / 2 }, () => ['Seven.', 'Nine.']).flat()
    const soon = featuresOf('Where do you live?', after(...before, ...since(8)))
    expect(soon.has('own past c\treflection-lead-in')).toBe(true)
    expect(soon.has('theirs past c\twants-change')).toBe(true)
    const late = featuresOf('Where do you live?', after(...before, ...since(10)))
    expect([...late].filter((feature) => /past c\t(?:reflection-lead-in|wants-change)/.test(feature))).toEqual([])
  })

  it('tell how the last question is asked', () => {
    const features = featuresOf('And how do you sleep?', NOTHING_YET)
    expect(features.has('asked first\tand\thow')).toBe(true)
    expect(featuresOf('He is well.', NOTHING_YET).has('asking 0')).toBe(true)
  })

  it('count for less in a long turn; offsets do not', () => {
    const head = { classes: ['yes'], weights: Int8Array.of(10), width: 1, column: 0, unit: 0.1, offsets: [0.5] }
    const score = (text: string) => turnScores(head, [0], heard('practitioner', text))[0] ?? 0
    expect(score('How are you?')).toBeGreaterThan(score('How are you and your sister and all of the others at home?'))
    expect(score('How are you? '.repeat(400))).toBeGreaterThan(0.5)
  })
})
