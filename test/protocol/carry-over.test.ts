import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { carryOver } from '../../src/protocol/carry-over/carry-over'
import { carryOverMarks } from '../../src/protocol/carry-over/marks'
import { moved } from '../../src/protocol/carry-over/scales'
import { codeTranscript } from '../../src/protocol/coder'
import { scoreTranscript } from '../../src/scoring/score'
import { type CarryOver, carryOverSchema, type ScalePosition } from '../../src/schema/carry-over'
import type { CodedTranscript, PractitionerSegment } from '../../src/schema/coded-transcript'
import { LANGUAGES } from '../../src/schema/codes'
import { findingSchema } from '../../src/schema/finding'
import { InputError } from '../../src/schema/issue'
import { FIRST, SECOND, talk, THIRD } from './carried-conversations'

/** The turns before the first action, which closes the scaling question. */
const BEFORE_THE_ACTION = 10
const [JANUARY, FEBRUARY, APRIL] = ['2026-01-07', '2026-02-04', '2026-04-08'] as const
let coded: [CodedTranscript, CodedTranscript, CodedTranscript]
let one: CarryOver
let two: CarryOver
let three: CarryOver

beforeAll(() => {
  coded = [codeTranscript(FIRST), codeTranscript(SECOND), codeTranscript(THIRD)]
  one = carryOver(coded[0], null, { date: JANUARY })
  two = carryOver(coded[1], one, { date: FEBRUARY })
  three = carryOver(coded[2], two, { date: APRIL })
})

const ids = (carried: CarryOver, date: string, after?: CarryOver) =>
  carryOverMarks(carried, { date, ...(after ? { after } : {}) }).map(({ rule }) => rule)

describe('what the first of three conversations leaves', () => {
  it('is what the practitioner promised, with the day that was named; an offer only when it was taken', () => {
    expect(one.promises).toEqual([
      {
        conversation: 1,
        date: JANUARY,
        turn: 12,
        id: 'promise-1-12-31',
        kinds: ['find-out'],
        said: 'Ik zoek voor u uit hoe lang de wachtlijst voor de slaapcursus is.',
        due: null,
        state: 'open',
        told: null,
      },
      {
        conversation: 1,
        date: JANUARY,
        turn: 14,
        id: 'promise-1-14-0',
        kinds: ['call'],
        said: 'Zal ik u vrijdag even bellen om te horen hoe het gaat?',
        due: '2026-01-09',
        state: 'open',
        told: null,
      },
    ])
  })

  it.each([
    [['Fijn. ', 'Ik zoek voor u uit ', 'hoe lang het duurt. ', 'Goed?'], 'Ik zoek voor u uit hoe lang het duurt.'],
    [['Fijn. ', 'Ik zoek het uit ', 'en ik bel u vrijdag.'], 'Ik zoek het uit'],
    [['ik zoek voor u uit ', 'hoe gaat het met de kleine'], 'ik zoek voor u uit'],
  ])('quotes a promise to the end of its sentence, wherever a coder cut it (%s)', (parts, said) => {
    const text = parts.join('')
    const segments = parts.map((part, nth): PractitionerSegment => {
      const start = parts.slice(0, nth).join('').length
      const end = start + part.trimEnd().length
      return {
        start,
        end,
        text: part.trimEnd(),
        code: 'structure',
        attributes: [],
        confidence: 0.9,
        evidence: [],
      }
    })
    const [first] = codeTranscript({ turns: [{ role: 'practitioner', text }] }).turns
    if (first?.role !== 'practitioner') throw new Error('a practitioner speaks')
    const { promises } = carryOver({ ...coded[0], turns: [{ ...first, segments }] }, null, { date: JANUARY })
    expect(promises[0]?.said).toBe(said)
  })

  it('is the goal and the first step, in the words of the mother', () => {
    expect(one.goals.map(({ kind, by, said, turn }) => ({ kind, by, said, turn }))).toEqual([
      { kind: 'goal', by: 'client', said: 'Dat hij om acht uur rustig in zijn eigen bed ligt.', turn: 5 },
      { kind: 'working-goal', by: 'client', said: 'Ik ga elke avond om half acht met hem voorlezen in bed.', turn: 11 },
    ])
  })

  it('is where she stood on the scale, who was named, and the steps that are open', () => {
    expect(one.scales).toEqual([
      {
        conversation: 1,
        date: JANUARY,
        turn: 7,
        type: 'goal',
        position: 3,
        colour: null,
        min: 0,
        max: 10,
        polarity: 'higher-is-better',
      },
    ])
    expect(one.network).toEqual([{ who: 'moeder', said: 'mijn moeder', conversations: [1] }])
    expect(one.networkAsked).toBeNull()
    expect(one.protocols.map(({ protocol }) => protocol)).not.toContain('scaling-question')
    const brokenOff = { ...coded[0], turns: coded[0].turns.slice(0, BEFORE_THE_ACTION) }
    const scale = carryOver(brokenOff, null, { date: JANUARY }).protocols.filter(
      ({ protocol }) => protocol === 'scaling-question',
    )
    expect(scale.map(({ open }) => open)).toEqual([['higher-before', 'one-step-higher']])
  })
})

describe('what the next conversations make of it', () => {
  it('a promise that the practitioner tells of is told; the others stay open', () => {
    expect(two.promises.map(({ state, kinds }) => [...kinds, state])).toEqual([
      ['find-out', 'told'],
      ['call', 'open'],
      ['send', 'open'],
    ])
    expect(two.promises[0]?.told).toEqual({ conversation: 2, date: FEBRUARY, turn: 0 })
    expect(three.promises.at(-1)).toMatchObject({ kinds: ['call', 'discuss'], due: '2026-04-19' })
  })

  it('positions on the scale follow each other, and what it measures is remembered', () => {
    expect(three.scales.map(({ type, position }) => [type, position])).toEqual([
      ['goal', 3],
      ['goal', 5],
      ['goal', 4],
    ])
  })

  it('the network grows, and that it was asked for is kept', () => {
    expect(three.network).toEqual([
      { who: 'moeder', said: 'mijn moeder', conversations: [1] },
      { who: 'zus', said: 'mijn zus', conversations: [2, 3] },
      { who: 'buurvrouw', said: 'de buurvrouw', conversations: [3] },
    ])
    expect([two.networkAsked, three.networkAsked]).toEqual([null, APRIL])
  })
})

describe('marks before a conversation', () => {
  it('come back to what was promised, to the goal after two weeks, and to the network', () => {
    expect(ids(one, '2026-01-08')).not.toContain('carried-promise-due')
    expect(ids(one, '2026-01-10')).toContain('carried-promise-due')
    expect(ids(one, '2026-01-20')).not.toContain('carried-working-goal')
    expect(ids(one, '2026-01-21')).toContain('carried-working-goal')
    expect(ids(one, '2026-01-08')).toContain('carried-network-never')
    expect(ids(three, '2026-04-09')).not.toContain('carried-network-never')
  })

  it.each([
    ['2026-03-03', []],
    ['2026-03-04', ['carried-still-4', 'carried-progress-due']],
    ['2026-04-01', ['carried-still-8', 'carried-progress-due']],
    ['2026-04-29', ['carried-still-12', 'carried-progress-due']],
  ])('count the weeks since it was better: %s', (date, expected) => {
    const weeks = ids(two, date).filter((id) => /still|progress|unknown/.test(id))
    expect(weeks.sort()).toEqual([...expected].sort())
  })

  it('say so when nothing was measured twice', () => {
    expect(ids(one, '2026-02-11')).toContain('carried-unknown')
  })

  it('count a lower T-score as improvement', () => {
    const measurements = [
      { respondent: 'Moeder', date: JANUARY, t: 68 },
      { respondent: 'Moeder', date: FEBRUARY, t: 60 },
    ]
    const measured = carryOver(coded[0], null, { date: JANUARY, measurements })
    expect(measured.measurements).toEqual(measurements)
    expect(ids(measured, '2026-02-25').filter((id) => /still|unknown/.test(id))).toEqual([])
    expect(ids(measured, '2026-03-04')).toContain('carried-still-4')
  })

  it('are quiet about what somebody closed by hand', () => {
    const promises = one.promises.map((promise) => ({ ...promise, state: 'dropped' as const }))
    const goals = one.goals.map((goal) => ({ ...goal, state: 'reached' as const }))
    const closed = ids({ ...one, promises, goals }, APRIL)
    expect(closed.filter((id) => /promise|goal/.test(id))).toEqual([])
  })

  it('are findings with a text in both languages and a source, and all still to come', () => {
    for (const language of LANGUAGES) {
      const marks = carryOverMarks(one, { date: APRIL, language })
      expect(marks.length).toBeGreaterThan(4)
      for (const mark of marks) {
        expect(findingSchema.parse(mark)).toEqual(mark)
        expect(mark.outcome).toBe('unclear')
        expect(mark.text).not.toMatch(/undefined|\$\{/)
      }
    }
  })
})

describe('marks after a conversation', () => {
  it('praise a promise that was come back to, and name the one that was not', () => {
    const marks = carryOverMarks(one, { date: FEBRUARY, after: two })
    expect(
      marks
        .filter(({ rule }) => rule.startsWith('carried-promise'))
        .map(({ rule, outcome, turn }) => [rule, outcome, turn]),
    ).toEqual([
      ['carried-promise-told', 'met', 0],
      ['carried-promise-left', 'missed', null],
    ])
  })

  it('tell which way the scale moved', () => {
    expect(ids(one, FEBRUARY, two)).toContain('carried-scale-better')
    expect(ids(two, APRIL, three)).toContain('carried-scale-worse')
  })

  it('see that progress was asked after', () => {
    expect(ids(two, APRIL, three)).toContain('carried-progress-asked')
    expect(ids(two, APRIL, three)).not.toContain('carried-working-goal')
  })

  it('come into the report of the conversation', () => {
    const report = scoreTranscript(coded[1], { carried: { previous: one, date: FEBRUARY } })
    const plain = scoreTranscript(coded[1])
    expect(report.findings.slice(0, plain.findings.length)).toEqual(plain.findings)
    expect(report.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['carried-promise-told', 'carried-scale-better']),
    )
    expect(report.wentWell.concat(report.toTry).every(({ text }) => text.length > 0)).toBe(true)
  })
})

describe('as data', () => {
  it('is what its schema says, and survives being stored between conversations', () => {
    expect(carryOverSchema.parse(three)).toEqual(three)
    const stored = (carried: CarryOver): CarryOver => JSON.parse(JSON.stringify(carried)) as CarryOver
    expect(carryOver(coded[2], stored(carryOver(coded[1], stored(one), { date: FEBRUARY })), { date: APRIL })).toEqual(
      three,
    )
  })

  it('leaves what it was given as it was', () => {
    const before = JSON.stringify(one)
    carryOver(coded[1], one, { date: FEBRUARY })
    expect(JSON.stringify(one)).toBe(before)
  })

  it.each([
    [
      'a conversation from before',
      () => carryOver(coded[1], one, { date: '2026-01-01' }),
      /date: 2026-01-01 lies before the last conversation/,
    ],
    [
      'the same conversation twice',
      () => carryOver(coded[0], one, { date: FEBRUARY }),
      /conversation "slapen-1" was carried over already/,
    ],
    ['a day that is none', () => carryOver(coded[0], null, { date: 'vandaag' }), /date: found "vandaag"/],
    [
      'data of another shape',
      () => carryOver(coded[1], { ...one, promises: [{}] } as unknown as CarryOver, { date: FEBRUARY }),
      /promises\[0\]/,
    ],
  ])('refuses %s', (_, run, message) => {
    expect(run).toThrow(InputError)
    expect(run).toThrow(message)
  })
})

describe('an offer', () => {
  it.each([
    ['ja graag', 1],
    ['dat is goed', 1],
    ['nee, dat hoeft niet', 0],
    ['liever niet', 0],
  ])('answered with "%s" makes so many promises: %i', (answer, count) => {
    const transcript = codeTranscript(talk('aanbod', 'P: Zal ik dat voor u uitzoeken?', `C: ${answer}`))
    expect(carryOver(transcript, null, { date: JANUARY }).promises).toHaveLength(count)
  })
})

describe('moved', () => {
  const scale = (more: Partial<ScalePosition>): ScalePosition => ({
    conversation: 1,
    date: JANUARY,
    turn: 1,
    type: 'goal',
    position: 5,
    colour: null,
    min: 0,
    max: 10,
    polarity: 'higher-is-better',
    ...more,
  })
  const burden = { type: 'burden', polarity: 'higher-is-worse' } as const

  it.each([
    ['up, where higher is better', scale({}), scale({ position: 6 }), 'better'],
    ['up, where higher is worse', scale(burden), scale({ ...burden, position: 6 }), 'worse'],
    ['down, where higher is worse', scale(burden), scale({ ...burden, position: 2 }), 'better'],
    ['not at all', scale({}), scale({}), 'equal'],
    ['on a scale with other ends', scale({}), scale({ position: 6, max: 5 }), null],
    ['on another scale', scale({}), scale({ type: 'confidence', position: 6 }), null],
    ['from a number to a colour', scale({}), scale({ colour: 'green' }), null],
    ['where nobody said which way is better', scale({ polarity: null }), scale({ polarity: null, position: 6 }), null],
  ])('%s', (_, from, to, way) => {
    expect(moved(from, to)).toBe(way)
  })

  it('the other way round is the other way', () => {
    const opposite = { better: 'worse', worse: 'better', equal: 'equal' } as const
    fc.assert(
      fc.property(fc.nat(10), fc.nat(10), fc.boolean(), (from, to, worse) => {
        const [a, b] = [
          scale({ ...(worse ? burden : {}), position: from }),
          scale({ ...(worse ? burden : {}), position: to }),
        ]
        const way = moved(a, b)
        expect(moved(b, a)).toBe(way && opposite[way])
      }),
    )
  })
})
