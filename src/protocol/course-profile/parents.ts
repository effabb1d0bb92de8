import type { CoursePerson, ParentDifference } from '../../schema/course-profile'
import { daysBetween } from './days'
import { difference } from './trend'

/** The other's measurement that lies nearest; of equally near ones the earlier. */
function nearest(points: CoursePerson['points'], date: string): CoursePerson['points'][number] | undefined {
  const gap = (point: { readonly date: string }): number => Math.abs(daysBetween(date, point.date))
  return points.reduce<CoursePerson['points'][number] | undefined>(
    (best, point) => (best === undefined || gap(point) < gap(best) ? point : best),
    undefined,
  )
}

/** Two parents next to each other, at the moments that lie near enough to be compared. */
function between(one: CoursePerson, other: CoursePerson, margin: number, days: number): ParentDifference {
  const moments = one.points.flatMap((point) => {
    const beside = nearest(other.points, point.date)
    const mutual = beside && nearest(one.points, beside.date) === point
    if (!mutual || Math.abs(daysBetween(point.date, beside.date)) > days) return []
    const dates: [string, string] = [point.date, beside.date]
    return [{ dates, difference: difference(beside.t, point.t) }]
  })
  const [first, last] = [moments[0], moments.at(-1)]
  const closer = first && last && first !== last ? Math.abs(first.difference) - Math.abs(last.difference) : null
  const course = closer === null ? null : Math.abs(closer) < margin ? 'equal' : closer > 0 ? 'closer' : 'apart'
  return {
    respondents: [one.respondent, other.respondent],
    moments,
    notable: last !== undefined && Math.abs(last.difference) >= margin,
    course,
  }
}

/** Every two parents next to each other. */
export function differencesBetween(persons: readonly CoursePerson[], margin: number, days: number): ParentDifference[] {
  const parents = persons.filter(({ role }) => role === 'parent')
  return parents.flatMap((one, index) => parents.slice(index + 1).map((other) => between(one, other, margin, days)))
}
