import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { courseProfile } from '../../src/protocol/course-profile/profile'
import { courseChart } from '../../src/report/course-chart'
import type { MeasurementsData } from '../../src/schema/course-profile'

const TODAY = '2026-03-16'
const FAMILY: MeasurementsData = {
  measurements: [
    { respondent: 'Moeder', date: '2025-12-01', t: 71 },
    { respondent: 'Vader', date: '2025-12-01', t: 62 },
    { respondent: 'Moeder', date: '2026-01-05', t: 66 },
    { respondent: 'Vader', date: '2026-01-06', t: 60 },
    { respondent: 'Moeder', date: '2026-03-02', t: 58.5 },
    { respondent: 'Vader', date: '2026-03-02', t: 61 },
  ],
}
const ZONES = { mild: 60, serious: 66 }
const draw = (data: MeasurementsData, language: 'nl' | 'en' = 'nl') =>
  courseChart(courseProfile(data, { today: TODAY, language }))

/** Whether every element is closed in order, and nothing stands in a text that XML would take for markup. */
function isWellFormed(svg: string): boolean {
  const open: string[] = []
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
    (_, closes: string, name: string, __, empty) => {
      if (closes) return open.pop() === name ? '' : '<'
      if (!empty) open.push(name)
      return ''
    },
  )
  const bad = /[<>]|&(?!(?:amp|lt|gt|quot|#39);)/
  return (
    open.length === 0 && !bad.test(rest) && ![...svg.matchAll(/="([^"]*)"/g)].some(([, value]) => bad.test(value ?? ''))
  )
}
const paths = (svg: string) => [...svg.matchAll(/<path ([^>]*)\/>/g)].map(([, attributes]) => attributes ?? '')
/** The lines of persons in the plot: those are drawn with M and L. */
const lines = (svg: string) =>
  paths(svg).filter((path) => /d="M[\d.]+,[\d.]+L/.test(path) && path.includes('fill="none"'))
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

describe('courseChart', () => {
  it('is one well-formed picture with a title and a description that hold what is shown', () => {
    const svg = draw({ ...FAMILY, zones: ZONES })
    expect(isWellFormed(svg)).toBe(true)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 800 480"[^>]* role="img"/)
    expect(svg).toContain('aria-labelledby="course-title course-desc"')
    expect(svg).toContain('<title id="course-title">Hoe zwaar is het opvoeden?</title>')
    const [, description] = /<desc id="course-desc">([^<]*)<\/desc>/.exec(svg) ?? []
    expect(description).toBe(
      'T-score (hoger is zwaarder). Moeder daalt (lichter): 1 december 2025 71 (ernstige problemen); 5 januari 2026 66 (ernstige problemen); ' +
        '2 maart 2026 58,5 (geen noemenswaardige problemen). Vader blijft gelijk: 1 december 2025 62 (milde problemen); 6 januari 2026 60 (milde problemen); ' +
        '2 maart 2026 61 (milde problemen). Stippellijnen: milde problemen vanaf 60, ernstige problemen vanaf 66.',
    )
  })

  it('draws a line a person, told apart by dashes and markers alone', () => {
    const names = ['Moeder', 'Vader', 'Oma', 'Opa', 'Pleegmoeder', 'Tante', 'Oom']
    const measurements = names.flatMap((respondent, index) =>
      ['2026-01-05', '2026-02-02'].map((date) => ({ respondent, date, t: 50 + index })),
    )
    const svg = draw({ measurements })
    expect(lines(svg)).toHaveLength(names.length)
    const dashes = lines(svg).map((path) => /stroke-dasharray="([^"]*)"/.exec(path)?.[1] ?? 'whole')
    const markers = paths(svg).filter((path) => path.includes('transform="translate'))
    // in the legend each once, in order; then two on each line
    const shapes = markers.slice(0, names.length).map((path) => /d="([^"]*)"/.exec(path)?.[1])
    expect(markers).toHaveLength(names.length * 3)
    expect(new Set(names.map((_, index) => `${dashes[index]} ${shapes[index]}`)).size).toBe(names.length)
  })

  it('draws dashed lines where zones begin, and none when none are set', () => {
    const dashed = (svg: string) => paths(svg).filter((path) => path.includes('stroke-dasharray="7 5"'))
    const zoned = draw({ ...FAMILY, zones: ZONES })
    expect(dashed(zoned)).toHaveLength(2)
    expect(textsOf(zoned)).toEqual(
      expect.arrayContaining(['ernstige problemen', 'milde problemen', 'geen noemenswaardige']),
    )
    expect(dashed(draw(FAMILY))).toEqual([])
    expect(textsOf(draw(FAMILY)).join(' ')).not.toContain('problemen')
    expect(draw(FAMILY)).toContain('Er zijn geen zones ingesteld.')
  })

  it('puts days along and T from 40 to 80 up, and goes further only for scores beyond', () => {
    const numbers = (data: MeasurementsData) => textsOf(draw(data)).filter((text) => /^\d+0$/.test(text ?? ''))
    expect(numbers({ measurements: [{ respondent: 'M', date: '2026-01-05', t: 66 }] })).toEqual([
      '40',
      '50',
      '60',
      '70',
      '80',
    ])
    const beyond = [
      { respondent: 'M', date: '2026-01-05', t: 83 },
      { respondent: 'M', date: '2026-02-05', t: 37 },
    ]
    expect(numbers({ measurements: beyond })).toEqual(['30', '40', '50', '60', '70', '80', '90'])
    expect(textsOf(draw(FAMILY))).toEqual(expect.arrayContaining(['1 dec', '2025', '5 jan', '2026', '2 mrt']))
    expect(textsOf(draw(FAMILY, 'en'))).toEqual(
      expect.arrayContaining(['1 Dec', '5 Jan', '2 Mar', 'How heavy is parenting?']),
    )
  })

  it('places a score where it belongs', () => {
    const svg = draw({
      measurements: [
        { respondent: 'M', date: '2026-01-05', t: 60 },
        { respondent: 'M', date: '2026-02-05', t: 60 },
      ],
    })
    const [, from, to] = /d="M[\d.]+,([\d.]+)L[\d.]+,([\d.]+)"/.exec(svg) ?? []
    const grid = paths(svg)
      .filter((path) => path.includes('#e3e9f0'))
      .map((path) => /d="M[\d.]+,([\d.]+)H/.exec(path)?.[1])
    expect([from, to]).toEqual([grid[2], grid[2]])
  })

  it('takes a title, a size and an id of its own', () => {
    const profile = courseProfile(FAMILY, { today: TODAY })
    const svg = courseChart(profile, { title: 'Familie <De Wit>', width: 1000, height: 500, id: 'a1' })
    expect(svg).toContain('viewBox="0 0 1000 500"')
    expect(svg).toContain('<title id="a1-title">Familie &lt;De Wit&gt;</title>')
  })

  it('stays well-formed and within its frame whatever people are called and whatever they scored', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }).filter((text) => text.trim() !== '')
    const score = fc.integer({ min: 0, max: 1200 }).map((tenths) => tenths / 10)
    const day = fc
      .integer({ min: 1, max: 900 })
      .map((days) => new Date(Date.parse('2023-06-01') + days * 86_400_000).toISOString().slice(0, 10))
    const measured = fc.uniqueArray(fc.record({ respondent: name.map((text) => text.trim()), date: day, t: score }), {
      minLength: 1,
      maxLength: 12,
      selector: ({ respondent, date }) => `${respondent} ${date}`,
    })
    fc.assert(
      fc.property(measured, fc.boolean(), (measurements, zoned) => {
        const svg = draw({ measurements, ...(zoned ? { zones: ZONES } : {}) })
        expect(isWellFormed(svg)).toBe(true)
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        const places = lines(svg).flatMap((path) => [...path.matchAll(/[ML]([\d.]+),([\d.]+)/g)])
        for (const [, x, y] of places) {
          expect(Number(x)).toBeLessThanOrEqual(800)
          expect(Number(y)).toBeLessThanOrEqual(480)
        }
      }),
    )
  })
})
