import { scaleLinear, scaleUtc } from 'd3-scale'
import type { CoursePerson, CourseProfile, IsoDate } from '../../schema/course-profile'

/** Around the plot, in pixels. Zone names stand at the right. */
const MARGIN = { top: 58, bottom: 52, left: 62, right: 28, zones: 196 }
export const LEGEND_ROW = 26
const SAMPLE = 68
/** About the width of a letter, as there is no screen to measure on. */
const LETTER = 8
/** The axis of the sources; a score beyond it makes it longer, by tens. */
const [LOWEST, HIGHEST] = [40, 80]
const TICK_WIDTH = 58
const DAY = 86_400_000

export interface Size {
  readonly width: number
  readonly height: number
}

export interface LegendPlace {
  readonly name: string
  readonly x: number
  readonly y: number
}

const clipped = (name: string): string => ([...name].length > 32 ? `${[...name].slice(0, 31).join('')}…` : name)

/** Samples side by side, on as many rows as they take. */
function legendOf(persons: readonly CoursePerson[], width: number): readonly LegendPlace[] {
  let [x, y] = [MARGIN.left, MARGIN.top]
  return persons.map(({ respondent }) => {
    const name = clipped(respondent)
    const wide = SAMPLE + name.length * LETTER + 24
    if (x > MARGIN.left && x + wide > width) [x, y] = [MARGIN.left, y + LEGEND_ROW]
    const place = { name, x, y }
    x += wide
    return place
  })
}

/** The days that get a label: all of them where there is room, else as many as fit, with the last. */
function ticksOf(days: readonly IsoDate[], place: (day: IsoDate) => number): readonly IsoDate[] {
  const last = days.at(-1)
  const kept: IsoDate[] = []
  for (const day of days) {
    const before = kept.at(-1)
    const free = before === undefined || place(day) - place(before) >= TICK_WIDTH
    const clear = day === last || last === undefined || place(last) - place(day) >= TICK_WIDTH
    if (free && clear) kept.push(day)
  }
  return last && !kept.includes(last) ? [...kept, last] : kept
}

/** Where everything stands, in pixels. */
export function layoutOf({ persons, zones }: CourseProfile, { width, height }: Size) {
  const points = persons.flatMap((person) => person.points)
  const days = [...new Set(points.map(({ date }) => date))].sort()
  const scores = [...points.map(({ t }) => t), ...(zones ? [zones.mild, zones.serious] : [])]
  const legend = legendOf(persons, width)
  const left = MARGIN.left
  const right = width - (zones ? MARGIN.zones : MARGIN.right)
  const top = (legend.at(-1)?.y ?? MARGIN.top) + LEGEND_ROW + 8
  const bottom = height - MARGIN.bottom
  const times = days.map((day) => Date.parse(day))
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0]
  // a single day gets a week at each side; otherwise the first and last point keep clear of the edge
  const room = Math.max((last - first) * 0.04, first === last ? 7 * DAY : DAY)
  const across = scaleUtc()
    .domain([first - room, last + room])
    .range([left, right])
  const lowest = Math.min(LOWEST, Math.floor(Math.min(...scores) / 10) * 10)
  const highest = Math.max(HIGHEST, Math.ceil(Math.max(...scores) / 10) * 10)
  const up = scaleLinear().domain([lowest, highest]).range([bottom, top])
  const x = (day: IsoDate): number => across(Date.parse(day))
  return {
    legend,
    left,
    right,
    top,
    bottom,
    x,
    y: (t: number): number => up(t),
    lowest,
    highest,
    rows: up.ticks((highest - lowest) / 10),
    days: ticksOf(days, x),
  }
}
export type Layout = ReturnType<typeof layoutOf>
