import { type When, whenSaid } from '../../language/when'
import type { Language } from '../../schema/codes'
import type { IsoDate } from '../../schema/course-profile'
import { addDays } from '../course-profile/days'

/** Monday is 1, Sunday 7. */
const weekdayOf = (date: IsoDate): number => new Date(Date.parse(date)).getUTCDay() || 7

function dayOf(when: When, from: IsoDate): IsoDate {
  const today = weekdayOf(from)
  switch (when.kind) {
    case 'days':
      return addDays(from, when.days)
    case 'weekday':
      if (when.weeks !== null) return addDays(from, when.day - today + 7 * when.weeks)
      // a day by its name is the next one of that name
      return addDays(from, ((when.day - today + 6) % 7) + 1)
    case 'week-end':
      // a Friday that has passed: the end of that week is meant
      return addDays(from, (when.weeks === 0 && when.day < today ? 7 : when.day) - today + 7 * when.weeks)
    case 'month-end': {
      const [year, month] = from.split('-').map(Number)
      return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10)
    }
  }
}

/** What one thing is said in: up to a comma, a full stop or "and". */
const CLAUSES = /[,.;:!?]|\b(?:en|and)\b/u

/**
 * The day by which something is to be done, by the clauses in which that is said (`places` in the text): what else is
 * said in a sentence may be for another day. Null when none was named there.
 */
export function dueDayAt(text: string, places: readonly number[], language: Language, from: IsoDate): IsoDate | null {
  for (const place of places) {
    const before = text.slice(0, place).split(CLAUSES).at(-1) ?? ''
    const after = text.slice(place).split(CLAUSES)[0] ?? ''
    const day = dueDay(before + after, language, from)
    if (day !== null) return day
  }
  return null
}

/** The day by which something was said to be done, counted from the day of the conversation; null when none was named. */
export function dueDay(text: string, language: Language, from: IsoDate): IsoDate | null {
  const when = whenSaid(text, language)
  return when ? dayOf(when, from) : null
}
