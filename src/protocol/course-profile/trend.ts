import type {
  CourseMove,
  CoursePerson,
  Expectation,
  IsoDate,
  Measurements,
  Trend,
  Zone,
  Zones,
} from '../../schema/course-profile'

/** One measurement of one person, in order of date. */
export interface Point {
  readonly date: IsoDate
  readonly t: number
}

/** T-scores come with decimals; what a difference of them shows behind the second is noise of the arithmetic. */
export const difference = (from: number, to: number): number => Math.round((to - from) * 100) / 100

export function zoneOf(t: number, zones: Zones): Zone {
  if (t >= zones.serious) return 'serious'
  return t >= zones.mild ? 'mild' : 'none'
}

/**
 * The course as stretches that go at least the margin up or down: a stretch lasts until the score has come back by the
 * margin. What stays within the margin is no move. Ours: the sources ask for the course and give no criterion.
 */
export function movesOf(points: readonly Point[], margin: number): CourseMove[] {
  const moves: { from: Point; to: Point; turn: Point }[] = []
  let [low, high] = [points[0], points[0]]
  for (const point of points) {
    const last = moves.at(-1)
    if (last) {
      const onward = Math.sign(last.to.t - last.from.t) * difference(last.to.t, point.t)
      if (onward > 0) last.to = point
      // on a plateau a move ends where that was reached, and the next begins where it is left
      if (onward >= 0) last.turn = point
      else if (-onward >= margin) moves.push({ from: last.turn, to: point, turn: point })
      continue
    }
    if (low && difference(low.t, point.t) >= margin) moves.push({ from: low, to: point, turn: point })
    else if (high && difference(point.t, high.t) >= margin) moves.push({ from: high, to: point, turn: point })
    if (low && point.t <= low.t) low = point
    if (high && point.t >= high.t) high = point
  }
  return moves.map(({ from, to }) => ({ from: from.date, to: to.date, change: difference(from.t, to.t) }))
}

/**
 * The latest day on which the score was the margin lower than the highest since the improvement before; undefined when
 * it never was. A drop in small steps counts when together they reach the margin.
 */
export function improvedAt(points: readonly Point[], margin: number): IsoDate | undefined {
  let highest = points[0]?.t ?? 0
  let at: IsoDate | undefined
  for (const { date, t } of points) {
    if (difference(t, highest) >= margin) {
      highest = t
      at = date
    } else highest = Math.max(highest, t)
  }
  return at
}

/**
 * Rising or falling: first to last differ by the margin and there is at most one turn. Fluctuating: two turns or more,
 * or a turn that leads back to where it began. Equal: no move at all. Ours.
 */
export function trendOf(points: readonly Point[], moves: readonly CourseMove[], margin: number): Trend {
  const [first, last] = [points[0], points.at(-1)]
  if (points.length < 2 || !first || !last) return 'too-few'
  if (moves.length === 0) return 'equal'
  const change = difference(first.t, last.t)
  if (moves.length > 2 || Math.abs(change) < margin) return moves.length > 1 ? 'fluctuating' : onlyMove(moves)
  return change > 0 ? 'rising' : 'falling'
}

/** A single move that began below or above the first score, so that first and last differ less than it is long. */
const onlyMove = ([move]: readonly CourseMove[]): Trend => (move && move.change > 0 ? 'rising' : 'falling')

function changeBetween(from: Point | undefined, to: Point | undefined, margin: number): CoursePerson['sinceLast'] {
  if (!from || !to || from === to) return null
  const change = difference(from.t, to.t)
  const direction = Math.abs(change) < margin ? 'equal' : change > 0 ? 'higher' : 'lower'
  return { from: from.date, to: to.date, change, direction }
}

/** A steady drop has no rise in it; a rise before a drop begins with a rise, and so far that may be all of it. */
function asExpected(trend: Trend, moves: readonly CourseMove[], expectation: Expectation): boolean | null {
  if (trend === 'too-few') return null
  if (expectation === 'steady-drop') return moves.length > 0 && moves.every(({ change }) => change < 0)
  return (moves[0]?.change ?? 0) > 0 && moves.length <= 2
}

/** Everything that can be told of one person's scores. */
export function readPerson(
  { name, role }: Measurements['respondents'][number],
  points: readonly Point[],
  { zones, expectation }: Pick<Measurements, 'zones' | 'expectation'>,
  margin: number,
): CoursePerson {
  const moves = movesOf(points, margin)
  const trend = trendOf(points, moves, margin)
  const zoned = points.map((point) => ({ ...point, zone: zones ? zoneOf(point.t, zones) : null }))
  const improved = improvedAt(points, margin)
  return {
    respondent: name,
    role,
    points: zoned,
    trend,
    moves,
    sinceStart: changeBetween(points[0], points.at(-1), margin),
    sinceLast: changeBetween(points.at(-2), points.at(-1), margin),
    zoneChanges: zoned.flatMap(({ date, zone: to }, index) => {
      const from = zoned[index - 1]?.zone
      return from && to && from !== to ? [{ date, from, to }] : []
    }),
    asExpected: expectation ? asExpected(trend, moves, expectation) : null,
    lastImprovement: { date: improved ?? points[0]?.date ?? '', improved: improved !== undefined },
  }
}
