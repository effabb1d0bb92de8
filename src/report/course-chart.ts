import type { Language } from '../schema/codes'
import type { CourseProfile } from '../schema/course-profile'
import { type Layout, layoutOf } from './course-chart/layout'
import { courseLines, legendItem, lookOf } from './course-chart/marks'
import { element, escaped } from './course-chart/svg'
import { AXIS, CHART_TITLE, describe, tickDay, zoneLabel } from './course-chart/words'

export interface CourseChartOptions {
  /** Language of the labels; that of the profile when left out. */
  readonly language?: Language
  /** Above the chart, in place of our own words. */
  readonly title?: string
  /** Pixels; 800 by 480 when left out. The picture scales to the room it is given. */
  readonly width?: number
  readonly height?: number
  /** Begins the ids within the picture: give each its own where a page shows several. */
  readonly id?: string
}

const INK = '#1b2430'
const SOFT = '#5b6b7d'
const GRID = '#e3e9f0'
const ZONE_GAP = 34

/** The axes: a row for every ten points, and the days on which somebody filled in, the year where it begins. */
function axes({ rows, days, left, right, top, bottom, x, y }: Layout, language: Language): string[] {
  const across = rows.flatMap((t) => [
    element('path', { d: `M${left},${Math.round(y(t) * 100) / 100}H${right}`, stroke: GRID }),
    element('text', { x: left - 10, y: y(t) + 5, 'text-anchor': 'end', fill: SOFT }, String(t)),
  ])
  const along = days.flatMap((day, index) => {
    const year = day.slice(0, 4)
    const label = { x: x(day), 'text-anchor': 'middle', fill: SOFT }
    return [
      element('path', { d: `M${Math.round(x(day) * 100) / 100},${bottom}v6`, stroke: SOFT }),
      element('text', { ...label, y: bottom + 22 }, tickDay[language](new Date(Date.parse(day)))),
      ...(days[index - 1]?.startsWith(year) ? [] : [element('text', { ...label, y: bottom + 40 }, year)]),
    ]
  })
  const middle = (top + bottom) / 2
  const name = element(
    'text',
    { x: 0, y: 0, transform: `translate(18,${middle}) rotate(-90)`, 'text-anchor': 'middle', fill: SOFT },
    escaped(AXIS[language]),
  )
  return [...across, element('path', { d: `M${left},${bottom}H${right}`, stroke: SOFT }), ...along, name]
}

/** Dashed lines where a zone begins, and the zones' names beside the plot. */
function zoneMarks(
  { zones }: CourseProfile,
  { left, right, y, lowest, highest }: Layout,
  language: Language,
): string[] {
  if (!zones) return []
  const lines = [zones.mild, zones.serious].map((t) =>
    element('path', {
      d: `M${left},${Math.round(y(t) * 100) / 100}H${right}`,
      stroke: SOFT,
      'stroke-width': 1.5,
      'stroke-dasharray': '7 5',
    }),
  )
  const mild = y((zones.mild + zones.serious) / 2)
  const places = [
    ['none', Math.max(y((lowest + zones.mild) / 2), mild + ZONE_GAP)],
    ['mild', mild],
    ['serious', Math.min(y((zones.serious + highest) / 2), mild - ZONE_GAP)],
  ] as const
  const names = places.flatMap(([zone, at]) => {
    // two lines at most: the last word goes below
    const words = zoneLabel(zone, language).split(' ')
    const rows = words.length > 2 ? [words.slice(0, -1).join(' '), words.slice(-1).join('')] : [words.join(' ')]
    return rows.map((row, index) =>
      element(
        'text',
        { x: right + 12, y: at + 5 + (index - (rows.length - 1) / 2) * 17, fill: INK, 'font-size': 14 },
        escaped(row),
      ),
    )
  })
  return [...lines, ...names]
}

/**
 * A course profile as an SVG picture: days by T-scores of 40 to 80 (further where a score lies beyond), dashed lines
 * where zones begin, one line a person. Lines differ in dashes and markers, not only in colour; the description holds all
 * that the picture shows. Needs no browser: the text is the same everywhere.
 */
export function courseChart(profile: CourseProfile, options: CourseChartOptions = {}): string {
  const { language = profile.language, width = 800, height = 480, id = 'course' } = options
  const title = options.title ?? CHART_TITLE[language]
  const layout = layoutOf(profile, { width, height })
  const legend = layout.legend.map(({ name, x, y }, index) => legendItem(lookOf(index), name, x, y))
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang: language,
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': 'system-ui, "Segoe UI", "DejaVu Sans", sans-serif',
      'font-size': 14,
      style: 'max-width:100%;height:auto',
    },
    element('title', { id: `${id}-title` }, escaped(title)),
    element('desc', { id: `${id}-desc` }, escaped(describe(profile, language))),
    element('rect', { width, height, fill: '#ffffff' }),
    element('text', { x: layout.left, y: 32, 'font-size': 20, 'font-weight': 600, fill: INK }, escaped(title)),
    ...legend,
    ...axes(layout, language),
    ...zoneMarks(profile, layout, language),
    ...courseLines(profile.persons, layout, language),
  )
}
