import { nji } from '../../../machines/vocabulary'
import type { Language } from '../../schema/codes'
import type { CourseMark, CourseMarkId, CoursePerson, IsoDate, Measurements } from '../../schema/course-profile'
import type { Source } from '../../schema/source'
import { daysBetween, weeksBetween } from './days'
import { dayText, numberText } from './texts'

const MONITOR: Source = nji('Aandachtspunt 5 Monitor')

/** Marks, in weeks, at which the sources ask for something when nothing gets better. */
export const CONSULT_FROM = 4
export const CONSULT_UNTIL = 8
export const ANALYSIS_AT = 12

interface Told {
  readonly who: string
  readonly since: string
  readonly weeks: number
  readonly change: string
  readonly expected: boolean
}

const week = (weeks: number): string => (weeks === 1 ? 'week' : 'weken')
const aWeek = (weeks: number): string => (weeks === 1 ? 'week' : 'weeks')

const TEXTS: Readonly<Record<CourseMarkId, Readonly<Record<Language, (told: Told) => string>>>> = {
  worsening: {
    nl: ({ who, since, change, expected }) =>
      `Sinds ${since} is het voor ${who} zwaarder geworden (${change} punten hoger). ` +
      `${expected ? 'Een stijging aan het begin verwachtte je. Ook dan is dit' : 'Dit is'} het moment om een collega of gedragswetenschapper te laten meedenken.`,
    en: ({ who, since, change, expected }) =>
      `Since ${since} it has become heavier for ${who} (${change} points higher). ` +
      `${expected ? 'You expected a rise at first. Even so this is' : 'This is'} the moment to have a colleague or behavioural expert think along.`,
  },
  'no-improvement-4': {
    nl: ({ who, since, weeks }) =>
      `Voor ${who} is er sinds ${since} (${weeks} ${week(weeks)}) geen verbetering te zien. Tussen vier en acht weken is overleg op zijn plaats: wie kan meedenken?`,
    en: ({ who, since, weeks }) =>
      `No improvement can be seen for ${who} since ${since} (${weeks} ${aWeek(weeks)}). Between four and eight weeks it is time to consult: who could think along?`,
  },
  'no-improvement-8': {
    nl: ({ who, since, weeks }) =>
      `Voor ${who} is er sinds ${since} (${weeks} ${week(weeks)}) geen verbetering te zien. De acht weken zijn om: nu is overleg nodig, als dat nog niet gebeurd is.`,
    en: ({ who, since, weeks }) =>
      `No improvement can be seen for ${who} since ${since} (${weeks} ${aWeek(weeks)}). The eight weeks have passed: now consultation is needed, if that has not happened yet.`,
  },
  'no-improvement-12': {
    nl: ({ who, since, weeks }) =>
      `Voor ${who} is er sinds ${since} (${weeks} ${week(weeks)}) geen verbetering te zien. Dit is het moment om de verklarende analyse te maken of bij te stellen.`,
    en: ({ who, since, weeks }) =>
      `No improvement can be seen for ${who} since ${since} (${weeks} ${aWeek(weeks)}). This is the moment to make or adjust the explanatory analysis.`,
  },
  'measure-again': {
    nl: ({ who, since, weeks }) =>
      `De laatste meting van ${who} is van ${since}, ${weeks} weken geleden. Het streven is om minstens elke vier weken samen te kijken hoe het gaat.`,
    en: ({ who, since, weeks }) =>
      `The last measurement of ${who} is of ${since}, ${weeks} weeks ago. The aim is to look together at how it goes at least every four weeks.`,
  },
}

type Given = Pick<Measurements, 'done' | 'expectation'>

const doneSince = ({ done }: Given, action: 'consultation' | 'explanatory-analysis', since: IsoDate, today: IsoDate) =>
  done.some((each) => each.action === action && each.date >= since && each.date <= today)

/** The mark for a stretch without improvement, unless what it asks for was done within that stretch. */
function stretchMark(weeks: number, since: IsoDate, given: Given, today: IsoDate): CourseMarkId | undefined {
  if (weeks >= ANALYSIS_AT && !doneSince(given, 'explanatory-analysis', since, today)) return 'no-improvement-12'
  if (weeks < CONSULT_FROM || doneSince(given, 'consultation', since, today)) return undefined
  return weeks >= CONSULT_UNTIL ? 'no-improvement-8' : 'no-improvement-4'
}

/** The rise that is going on now: it has not been made good by the margin. */
export const worseningOf = ({ moves }: CoursePerson): CoursePerson['moves'][number] | undefined => {
  const last = moves.at(-1)
  return last && last.change > 0 ? last : undefined
}

/** Somebody in the lowest zone has nothing to improve: equal is good there. */
export const isWell = ({ points }: CoursePerson): boolean => points.at(-1)?.zone === 'none'

/** Days from the start of a stretch without improvement; at least one measurement must lie after it to say so. */
export function stretchOf({ points, lastImprovement }: CoursePerson): IsoDate | undefined {
  const measuredSince = points.some(({ date }) => date > lastImprovement.date)
  return measuredSince ? lastImprovement.date : undefined
}

/** What one person's course asks for on the given day. */
export function marksOf(
  person: CoursePerson,
  given: Given,
  {
    today,
    language,
    monitorDays,
  }: { readonly today: IsoDate; readonly language: Language; readonly monitorDays: number },
): CourseMark[] {
  const marks: CourseMark[] = []
  const mark = (id: CourseMarkId, since: IsoDate, level: CourseMark['level'], asks: CourseMark['asks'], change = 0) => {
    const weeks = weeksBetween(since, today)
    const expected = given.expectation === 'rise-then-drop' && person.moves.length === 1
    const told = { who: person.respondent, since: dayText(since, language), weeks, expected }
    const text = TEXTS[id][language]({ ...told, change: numberText(change, language) })
    const data = { respondent: person.respondent, since, weeks, ...(change ? { change } : {}) }
    marks.push({ mark: id, level, respondent: person.respondent, since, weeks, asks, text, data, sources: [MONITOR] })
  }
  const worsening = worseningOf(person)
  if (worsening && !doneSince(given, 'consultation', worsening.to, today)) {
    mark('worsening', worsening.from, 'concern', 'consultation', worsening.change)
  }
  const since = stretchOf(person)
  if (since && !isWell(person)) {
    const id = stretchMark(weeksBetween(since, today), since, given, today)
    if (id === 'no-improvement-12') mark(id, since, 'concern', 'explanatory-analysis')
    else if (id) mark(id, since, 'hint', 'consultation')
  }
  const last = person.points.at(-1)
  if (last && daysBetween(last.date, today) > monitorDays) mark('measure-again', last.date, 'hint', 'measurement')
  return marks
}
