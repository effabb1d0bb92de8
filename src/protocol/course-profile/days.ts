import type { IsoDate } from '../../schema/course-profile'

const DAY = 86_400_000

/** Whole days from one day to another; below 0 when the second comes first. Calendar days: no clock, no time zone. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / DAY

/** Whole weeks from one day to another. */
export const weeksBetween = (from: IsoDate, to: IsoDate): number => Math.floor(daysBetween(from, to) / 7)

/** The day that lies so many days later. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
