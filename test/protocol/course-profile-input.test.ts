import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../src/protocol/course-profile/days'
import { courseProfile } from '../../src/protocol/course-profile/profile'
import { improvedAt, movesOf } from '../../src/protocol/course-profile/trend'
import { LANGUAGES } from '../../src/schema/codes'
import { courseProfileSchema, type MeasurementsData, measurementsSchema } from '../../src/schema/course-profile'
import { InputError } from '../../src/schema/issue'

const START = Date.parse('2026-01-05')
const ZONES = { mild: 60, serious: 64 }

describe('bad input', () => {
  const place = (data: unknown, today = '2027-03-01'): string => {
    try {
      courseProfile(data as MeasurementsData, { today })
    } catch (error) {
      if (error instanceof InputError) return error.message
      throw error
    }
    return 'accepted'
  }
  const measurement = { respondent: 'Moeder', date: '2026-01-05', t: 60 }
  it.each([
    [
      'a day that does not exist',
      { measurements: [{ ...measurement, date: '2026-02-30' }] },
      /measurements\[0\]\.date: found "2026-02-30"; write a day that exists/,
    ],
    [
      'a score that is none',
      { measurements: [{ ...measurement, t: 400 }] },
      /measurements\[0\]\.t: found 400; give a T-score from 0 to 120/,
    ],
    [
      'no score',
      { measurements: [{ respondent: 'Moeder', date: '2026-01-05' }] },
      /measurements\[0\]\.t: nothing is given/,
    ],
    ['nothing measured', { measurements: [] }, /measurements: found \[\]; give at least one measurement/],
    [
      'two on one day',
      { measurements: [measurement, measurement] },
      /measurements\[1\]: .* keep one measurement of Moeder/,
    ],
    [
      'zones the wrong way round',
      { measurements: [measurement], zones: { mild: 64, serious: 60 } },
      /zones\.serious: found 60; give a score above/,
    ],
    ['half of the zones', { measurements: [measurement], zones: { mild: 64 } }, /zones\.serious: nothing is given/],
    [
      'somebody who filled in nothing',
      { measurements: [measurement], respondents: [{ name: 'Vader' }] },
      /respondents\[0\]\.name: found "Vader"; give a measurement of Vader/,
    ],
    ['a misspelt key', { measurements: [measurement], zone: {} }, /[Uu]nrecognized key/],
    [
      'a day to come',
      { measurements: [{ ...measurement, date: '2029-01-01' }] },
      /measurements\[0\]\.date: 2029-01-01 lies after today/,
    ],
  ])('%s', (_, data, message) => {
    expect(place(data)).toMatch(message)
  })

  it('a today that is no day', () => {
    expect(place({ measurements: [measurement] }, 'morgen')).toMatch(/^today: found "morgen"/)
  })
})

describe('for whatever was measured', () => {
  const measured = fc.uniqueArray(
    fc.record({
      respondent: fc.constantFrom('Moeder', 'Vader', 'Oma'),
      date: fc
        .integer({ min: 0, max: 400 })
        .map((days) => new Date(START + days * 86_400_000).toISOString().slice(0, 10)),
      t: fc.integer({ min: 300, max: 900 }).map((tenths) => tenths / 10),
    }),
    { minLength: 1, maxLength: 25, selector: ({ respondent, date }) => `${respondent} ${date}` },
  )
  const today = new Date(START + 420 * 86_400_000).toISOString().slice(0, 10)

  it('gives what its schema says, in both languages, and the same data in both', () => {
    fc.assert(
      fc.property(measured, fc.option(fc.constant(ZONES), { nil: undefined }), (measurements, zones) => {
        const data = { measurements, ...(zones ? { zones } : {}) }
        const [nl, en] = LANGUAGES.map((language) => courseProfile(data, { today, language }))
        expect(courseProfileSchema.parse(nl)).toEqual(nl)
        expect(nl?.marks.map(({ data: of }) => of)).toEqual(en?.marks.map(({ data: of }) => of))
        expect(nl?.questions.map(({ id }) => id)).toEqual(en?.questions.map(({ id }) => id))
      }),
    )
  })

  it('does not depend on the order in which it is given', () => {
    fc.assert(
      fc.property(measured, (measurements) => {
        const respondents = [...new Set(measurements.map(({ respondent }) => respondent))].map((name) => ({ name }))
        const read = (list: typeof measurements) => courseProfile({ respondents, measurements: list }, { today })
        expect(read([...measurements].reverse())).toEqual(read(measurements))
      }),
    )
  })

  const line = measured.map((all) =>
    all.map(({ date, t }) => ({ date, t })).sort((a, b) => daysBetween(b.date, a.date)),
  )
  const distinct = line.map((points) => points.filter(({ date }, index) => date !== points[index - 1]?.date))

  it('moves are at least the margin long, follow each other in time and turn every time', () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 20 }), (points, margin) => {
        const moves = movesOf(points, margin)
        moves.forEach(({ from, to, change }, index) => {
          const before = moves[index - 1]
          expect(Math.abs(change)).toBeGreaterThanOrEqual(margin)
          expect(daysBetween(from, to)).toBeGreaterThan(0)
          if (before) {
            expect(Math.sign(before.change)).toBe(-Math.sign(change))
            expect(daysBetween(before.to, from)).toBeGreaterThanOrEqual(0)
          }
        })
      }),
    )
  })

  it('upside down, what rose falls', () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 20 }), (points, margin) => {
        const turned = movesOf(
          points.map(({ date, t }) => ({ date, t: 120 - t })),
          margin,
        )
        expect(turned).toEqual(movesOf(points, margin).map((move) => ({ ...move, change: -move.change })))
      }),
    )
  })

  it('somebody improved exactly when a move goes down', () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 20 }), (points, margin) => {
        const falls = movesOf(points, margin).some(({ change }) => change < 0)
        expect(improvedAt(points, margin) !== undefined).toBe(falls)
      }),
    )
  })

  it('can be read back as it was written', () => {
    fc.assert(
      fc.property(measured, (measurements) => {
        const data = measurementsSchema.parse({ measurements })
        expect(measurementsSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data)
      }),
    )
  })
})
