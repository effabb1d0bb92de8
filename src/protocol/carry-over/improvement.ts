import type { CarryOver } from '../../schema/carry-over'
import type { IsoDate } from '../../schema/course-profile'
import { courseProfile } from '../course-profile/profile'
import { moved, sameScale } from './scales'

/** The latest day on which something was seen to be better, and whether anything was measured twice at all. */
export interface Improvement {
  readonly measured: boolean
  readonly date: IsoDate | null
}

/** By positions on the same scale, and by the T-scores that came along. */
export function improvementOf({ scales, measurements }: CarryOver): Improvement {
  const compared = scales.flatMap((to, at) => {
    const from = scales.slice(0, at).findLast((each) => sameScale(each, to) && each.conversation < to.conversation)
    const way = from ? moved(from, to) : null
    return way ? [{ way, date: to.date }] : []
  })
  const last = measurements.reduce((latest, { date }) => (date > latest ? date : latest), '')
  const persons = measurements.length > 0 ? courseProfile({ measurements }, { today: last }).persons : []
  const dates = [
    ...compared.filter(({ way }) => way === 'better').map(({ date }) => date),
    ...persons
      .filter(({ lastImprovement }) => lastImprovement.improved)
      .map(({ lastImprovement }) => lastImprovement.date),
  ].sort()
  return {
    measured: compared.length > 0 || persons.some(({ points }) => points.length > 1),
    date: dates.at(-1) ?? null,
  }
}
