import { line, symbol, symbolsFill } from 'd3-shape'
import { numberText } from '../../protocol/course-profile/texts'
import type { Language } from '../../schema/codes'
import type { CoursePerson, IsoDate } from '../../schema/course-profile'
import type { Layout } from './layout'
import { element, escaped } from './svg'

/** Colours that people with a colour deficiency tell apart (Okabe and Ito, the pale ones darkened for paper). */
const COLOURS = ['#005f99', '#b34700', '#00704f', '#8a3a78', '#333333', '#7a5c00'] as const
/** Whole, long, dots, long and dot: told apart in black and white as well. */
const DASHES = ['', '12 6', '2 5', '12 5 2 5', '6 4'] as const
const MARKERS = [0, 3, 5, 2, 4, 1, 6].map((at) => symbolsFill[at])
const MARKER_AREA = 110
/** With more lines or scores than this, numbers at the points would cover what is drawn. */
const [MOST_LINES, MOST_NUMBERS] = [2, 30]

const nth = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length]

/** The look of one person's line: colour, dashes and marker together are different for each. */
export interface Look {
  readonly colour: string
  readonly dash: string
  readonly marker: string
}

export const lookOf = (index: number): Look => ({
  colour: nth(COLOURS, index) ?? '#333333',
  dash: nth(DASHES, index) ?? '',
  marker: symbol(nth(MARKERS, index), MARKER_AREA)() ?? '',
})

const stroke = ({ colour, dash }: Look) => ({
  stroke: colour,
  'stroke-width': 2.5,
  'stroke-linecap': 'round',
  fill: 'none',
  ...(dash ? { 'stroke-dasharray': dash } : {}),
})

const markerAt = ({ marker, colour }: Look, x: number, y: number): string =>
  element('path', {
    d: marker,
    transform: `translate(${Math.round(x * 100) / 100},${Math.round(y * 100) / 100})`,
    fill: colour,
    stroke: '#ffffff',
    'stroke-width': 1.5,
  })

/** A stretch of line with its marker and the name. */
export const legendItem = (look: Look, name: string, x: number, y: number): string =>
  element(
    'g',
    {},
    element('path', { d: `M${x},${y}h56`, ...stroke(look) }),
    markerAt(look, x + 28, y),
    element('text', { x: x + 64, y: y + 5, fill: '#1b2430', 'font-size': 15 }, escaped(name)),
  )

/** The score of a person nearest to a day, to tell on which side of a point there is room for its number. */
function scoreNear({ points }: CoursePerson, day: IsoDate): number | undefined {
  const gap = (date: IsoDate): number => Math.abs(Date.parse(date) - Date.parse(day))
  return points.reduce<CoursePerson['points'][number] | undefined>(
    (best, point) => (best && gap(best.date) <= gap(point.date) ? best : point),
    undefined,
  )?.t
}

/** Points of somebody else so near below that a number would cover them, in T. */
const NEAR = 9

/** Below the point when somebody else's line runs above it, or in a dip of one's own line with nobody near below. */
function isBelow({ points }: CoursePerson, at: number, others: readonly CoursePerson[]): boolean {
  const point = points[at]
  if (!point) return false
  const near = others.map((other) => scoreNear(other, point.date) ?? point.t)
  if (near.some((t) => t > point.t)) return true
  const [before, after] = [points[at - 1], points[at + 1]]
  const dip = before && after && before.t > point.t && after.t > point.t
  return dip === true && near.every((t) => point.t - t > NEAR)
}

function numberAt(
  { date, t }: CoursePerson['points'][number],
  below: boolean,
  look: Look,
  { x, y }: Layout,
  language: Language,
): string {
  return element(
    'text',
    {
      x: x(date),
      y: y(t) + (below ? 22 : -13),
      'text-anchor': 'middle',
      'font-size': 13,
      fill: look.colour,
      stroke: '#ffffff',
      'stroke-width': 4,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    numberText(t, language),
  )
}

/** Every person's line, then the markers, then the numbers: nothing is hidden under a line. */
export function courseLines(persons: readonly CoursePerson[], layout: Layout, language: Language): string[] {
  const path = line<CoursePerson['points'][number]>(
    ({ date }) => layout.x(date),
    ({ t }) => layout.y(t),
  ).digits(2)
  const numbers = persons.length <= MOST_LINES && persons.flatMap(({ points }) => points).length <= MOST_NUMBERS
  const lines = persons.map(({ points }, index) => element('path', { d: path(points) ?? '', ...stroke(lookOf(index)) }))
  const markers = persons.flatMap(({ points }, index) =>
    points.map(({ date, t }) => markerAt(lookOf(index), layout.x(date), layout.y(t))),
  )
  const labels = persons.flatMap((person, index) => {
    const others = persons.filter((each) => each !== person)
    const side = (at: number): boolean => isBelow(person, at, others)
    return numbers ? person.points.map((point, at) => numberAt(point, side(at), lookOf(index), layout, language)) : []
  })
  return [...lines, ...markers, ...labels]
}
