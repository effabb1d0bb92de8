import { describe, expect, it } from 'vitest'
import { PROTOCOLS } from '../../machines'
import { courseProfile } from '../../src/protocol/course-profile/profile'
import { INTERVENTIONS, type MeasurementsData } from '../../src/schema/course-profile'

const START = Date.parse('2026-01-05')
const day = (weeks: number): string => new Date(START + weeks * 7 * 86_400_000).toISOString().slice(0, 10)

/** One person, a score every four weeks unless weeks are given. */
const scores = (respondent: string, ts: readonly number[], weeks = ts.map((_, index) => index * 4)) =>
  ts.map((t, index) => ({ respondent, date: day(weeks[index] ?? 0), t }))
const read = (data: MeasurementsData, weeks = 12) => courseProfile(data, { today: day(weeks), language: 'nl' })
const one = (ts: readonly number[], more: Partial<MeasurementsData> = {}, weeks?: readonly number[], today = 60) =>
  read({ measurements: scores('Moeder', ts, weeks ? [...weeks] : undefined), ...more }, today)
const ZONES = { mild: 60, serious: 64 }

describe('the course of one person', () => {
  it.each([
    ['rising', [55, 58, 61], ['up']],
    ['falling', [68, 66, 61], ['down']],
    ['falling, after a rise', [60, 68, 52], ['up', 'down']],
    ['rising, after a drop', [60, 52, 68], ['down', 'up']],
    ['equal', [60, 62, 58.5, 61], []],
    ['fluctuating: there and back', [60, 68, 61], ['up', 'down']],
    ['fluctuating: several turns', [60, 70, 58, 72], ['up', 'down', 'up']],
    ['falling, slowly', [64, 63, 62, 61, 60, 59], ['down']],
    ['too-few', [60], []],
  ])('is %s', (name, ts, directions) => {
    const [person] = one(ts).persons
    expect(person?.trend).toBe(name.split(/[:,]/)[0])
    expect(person?.moves.map(({ change }) => (change > 0 ? 'up' : 'down'))).toEqual(directions)
  })

  it('takes the margin that the caller gives, and says whose it is', () => {
    const [ours, given] = [one([60, 64]), one([60, 64], { margin: 3 })]
    expect([ours.persons[0]?.trend, ours.criterion.marginFrom, ours.criterion.margin]).toEqual(['equal', 'ours', 5])
    expect([given.persons[0]?.trend, given.criterion.marginFrom]).toEqual(['rising', 'given'])
    expect(ours.criterion.text).toContain('onze vuistregel')
  })

  it('is not fooled by decimals', () => {
    expect(one([60.1, 65.1]).persons[0]?.sinceStart).toMatchObject({ change: 5, direction: 'higher' })
  })

  it('tells the difference with last time and with the start', () => {
    const [person] = one([70, 62, 64]).persons
    expect(person?.sinceStart).toEqual({ from: day(0), to: day(8), change: -6, direction: 'lower' })
    expect(person?.sinceLast).toEqual({ from: day(4), to: day(8), change: 2, direction: 'equal' })
  })

  it.each([
    ['steady-drop', [68, 62, 56], true],
    ['steady-drop', [60, 68, 52], false],
    ['steady-drop', [60, 61, 59], false],
    ['rise-then-drop', [60, 68, 52], true],
    ['rise-then-drop', [60, 68], true],
    ['rise-then-drop', [68, 62], false],
    ['rise-then-drop', [68], null],
  ] as const)('compares with an expected %s: %j', (expectation, ts, fits) => {
    expect(one([...ts], { expectation }).persons[0]?.asExpected).toBe(fits)
  })
})

describe('zones', () => {
  it('are told and followed when they are given', () => {
    const [person] = one([66, 64, 61, 59.5, 60], { zones: ZONES }).persons
    expect(person?.points.map(({ zone }) => zone)).toEqual(['serious', 'serious', 'mild', 'none', 'mild'])
    expect(person?.zoneChanges).toEqual([
      { date: day(8), from: 'serious', to: 'mild' },
      { date: day(12), from: 'mild', to: 'none' },
      { date: day(16), from: 'none', to: 'mild' },
    ])
  })

  it('have no default: without them nothing is said of any, and that is said', () => {
    const profile = one([80, 40, 80])
    expect(profile.zones).toBeNull()
    expect(profile.limits.map(({ limit }) => limit)).toContain('no-zones')
    expect(profile.persons[0]?.points.map(({ zone }) => zone)).toEqual([null, null, null])
    expect(profile.questions.map(({ text }) => text).join(' ')).not.toMatch(/problemen|gebied/)
  })
})

describe('two parents', () => {
  const both = (mother: number[], father: number[]) =>
    read({ measurements: [...scores('Moeder', mother), ...scores('Vader', father)] }, 12)

  it('are laid next to each other', () => {
    const [difference] = both([70, 66], [58, 63]).differences
    expect(difference).toEqual({
      respondents: ['Moeder', 'Vader'],
      moments: [
        { dates: [day(0), day(0)], difference: 12 },
        { dates: [day(4), day(4)], difference: 3 },
      ],
      notable: false,
      course: 'closer',
    })
  })

  it('are asked about their difference when it is large, and praised when it shrank', () => {
    const ids = (profile: ReturnType<typeof both>) => profile.questions.map(({ id }) => id)
    expect(ids(both([70, 70], [58, 58]))).toContain('understand-differ')
    expect(ids(both([70, 66], [58, 63]))).toContain('understand-closer')
    expect(ids(both([60, 60], [58, 58])).filter((id) => /differ|closer/.test(id))).toEqual([])
  })

  it('are compared only where both filled in at about the same time', () => {
    const measurements = [...scores('Moeder', [70, 66], [0, 8]), ...scores('Vader', [60, 60], [1, 5])]
    expect(read({ measurements }).differences[0]?.moments).toEqual([{ dates: [day(0), day(1)], difference: 10 }])
  })

  it('leaves out who is no parent, and says when one parent filled in alone', () => {
    const respondents = [{ name: 'Oma', role: 'other' as const }]
    const profile = read({ respondents, measurements: [...scores('Moeder', [70, 66]), ...scores('Oma', [50, 50])] })
    expect(profile.differences).toEqual([])
    expect(profile.limits.map(({ limit }) => limit)).toContain('one-parent')
    expect(profile.questions.map(({ id }) => id)).toContain('understand-other-parent')
  })
})

describe('marks', () => {
  /** Measured up to the day itself, so that nothing needs measuring. */
  const marks = (ts: readonly number[], more: Partial<MeasurementsData> = {}, weeks?: readonly number[]) => {
    const at = weeks ?? ts.map((_, index) => index * 4)
    return one(ts, more, at, at.at(-1) ?? 0).marks.map(({ mark }) => mark)
  }

  it.each([
    ['before four weeks', [66, 66], [0, 3], []],
    ['from four weeks', [66, 66], [0, 4], ['no-improvement-4']],
    ['just before eight weeks', [66, 66, 66], [0, 4, 7], ['no-improvement-4']],
    ['from eight weeks', [66, 66, 66], [0, 4, 8], ['no-improvement-8']],
    ['from twelve weeks', [66, 65, 67, 66], [0, 4, 8, 12], ['no-improvement-12']],
    ['four weeks after the last improvement', [66, 60, 60], [0, 8, 12], ['no-improvement-4']],
    ['when it improves', [66, 60], [0, 12], []],
  ])('%s', (_, ts, weeks, expected) => {
    expect(marks(ts, {}, weeks)).toEqual(expected)
  })

  it('counts a slow drop as improvement when it reaches the margin', () => {
    expect(marks([66, 64, 62, 60.5])).toEqual([])
    expect(marks([66, 65, 64, 63])).toEqual(['no-improvement-12'])
  })

  it('asks for consultation at once when it gets worse, also when a rise was expected', () => {
    expect(marks([60, 66], {}, [0, 2])).toEqual(['worsening'])
    const expected = one([60, 66], { expectation: 'rise-then-drop' }, [0, 2], 2)
    expect(expected.marks[0]).toMatchObject({ mark: 'worsening', asks: 'consultation', level: 'concern' })
    expect(expected.marks[0]?.text).toContain('verwachtte je')
    expect(marks([60, 66, 60.5], {}, [0, 2, 3])).toEqual([])
  })

  it('is quiet about what was done since', () => {
    const done = (action: 'consultation' | 'explanatory-analysis', week: number) => ({
      done: [{ action, date: day(week) }],
    })
    expect(marks([66, 66], done('consultation', 3), [0, 6])).toEqual([])
    expect(marks([66, 66], done('consultation', 3), [0, 12])).toEqual(['no-improvement-12'])
    expect(marks([66, 66], done('explanatory-analysis', 12), [0, 12])).toEqual(['no-improvement-8'])
    expect(marks([60, 66], done('consultation', 2), [0, 2])).toEqual([])
    expect(marks([60, 66, 72], done('consultation', 2), [0, 2, 3])).toEqual(['worsening'])
  })

  it('does not call it a standstill in the lowest zone', () => {
    expect(marks([50, 50, 50, 50], { zones: ZONES })).toEqual([])
    expect(marks([50, 50, 50, 50])).toEqual(['no-improvement-12'])
  })

  it('asks to measure again after four weeks, and does not take silence for a standstill', () => {
    expect(one([66], {}, [0], 4).marks).toEqual([])
    expect(one([66], {}, [0], 12).marks.map(({ mark }) => mark)).toEqual(['measure-again'])
  })
})

describe('what is suggested', () => {
  const still = [66, 66, 66]
  const ids = (more: Partial<MeasurementsData>) =>
    one(still, more, [0, 4, 8], 8).suggestions.map((each) => each.intervention)

  it('is nothing while it goes well', () => {
    expect(one([66, 60], {}, [0, 4], 5)).toMatchObject({ suggestions: [], stagnation: 'no' })
  })

  it('is everything but the last when nobody says what the conversations look like', () => {
    expect(ids({})).toEqual(INTERVENTIONS.slice(0, -1))
  })

  it.each([
    ['circling', ['out-of-the-situation', 'systemic-broadening']],
    ['negative', ['future-projections', 'what-goes-well']],
    ['own-limit', ['involving-colleague', 'network-meeting', 'peer-contact']],
  ] as const)('begins with what fits a picture of %s', (picture, first) => {
    const { suggestions } = one(still, { picture: [picture] }, [0, 4, 8], 8)
    expect(suggestions.filter(({ fits }) => fits).map(({ intervention }) => intervention)).toEqual(first)
    expect(suggestions.slice(0, first.length).map(({ intervention }) => intervention)).toEqual(first)
  })

  it('leaves out what was tried, and comes to the critical maximum only when all was', () => {
    const tried = (count: number) => ({
      done: INTERVENTIONS.slice(0, count).map((action) => ({ action, date: day(1) })),
    })
    expect(ids(tried(1))).not.toContain('out-of-the-situation')
    expect(ids(tried(6))).toEqual(['peer-contact'])
    expect(ids(tried(7))).toEqual(['critical-maximum'])
    expect(ids(tried(8))).toEqual([])
  })

  it('calls it stagnation only when the family lives it so too', () => {
    expect(one(still, {}, [0, 4, 8], 8).stagnation).toBe('profile-only')
    expect(one(still, { experience: 'equal' }, [0, 4, 8], 8).stagnation).toBe('yes')
    expect(one(still, { experience: 'better' }, [0, 4, 8], 8).stagnation).toBe('profile-only')
  })

  it('names protocols that there are', () => {
    const known = PROTOCOLS.map(({ id }) => id)
    const named = one(still, {}, [0, 4, 8], 8).suggestions.flatMap(({ protocols }) => protocols)
    expect(named.filter((id) => !known.includes(id))).toEqual([])
  })
})

describe('questions', () => {
  it('come in the order of the phases, open, with sources', () => {
    const { questions } = one([66, 66, 66], { zones: ZONES }, [0, 4, 8], 8)
    const order = ['recognise', 'understand', 'appraise', 'act']
    const places = questions.map(({ phase }) => order.indexOf(phase))
    expect(places).toEqual([...places].sort())
    expect(new Set(places).size).toBe(4)
    for (const { text, sources } of questions) {
      expect(text).toMatch(/\?$/)
      expect(sources.length).toBeGreaterThan(0)
    }
  })

  it('ask how it was achieved when it went better', () => {
    const ids = one([70, 60]).questions.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['recognise-falling', 'understand-falling', 'act-keep']))
  })

  it('are polite to one, and speak to both when there are two', () => {
    const alone = one([66, 66])
      .questions.map(({ text }) => text)
      .join(' ')
    expect(alone).toContain('uw kind')
    expect(alone).not.toContain('jullie')
  })
})
