import type { WhenWords } from '../when'

/** How an English speaker says when something will be done. */
export const whenWords: WhenWords = {
  moments: {
    today: { kind: 'days', days: 0 },
    tonight: { kind: 'days', days: 0 },
    'this afternoon': { kind: 'days', days: 0 },
    tomorrow: { kind: 'days', days: 1 },
    'the day after tomorrow': { kind: 'days', days: 2 },
    'this week': { kind: 'week-end', weeks: 0, day: 7 },
    'before the weekend': { kind: 'week-end', weeks: 0, day: 5 },
    'end of the week': { kind: 'week-end', weeks: 0, day: 5 },
    'after the weekend': { kind: 'weekday', day: 1, weeks: null },
    'end of the month': { kind: 'month-end' },
    'this month': { kind: 'month-end' },
  },
  weekdays: [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
  nextWeek: ['next week', 'the coming week'],
  within: ['in', 'within'],
  numbers: { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10 },
  units: { day: 1, days: 1, week: 7, weeks: 7, fortnight: 14, month: 30, months: 30 },
}
