import type { Language, Localised } from '../../schema/codes'
import {
  COURSE_PROFILE,
  type CoursePerson,
  type CourseProfile,
  type IsoDate,
  isoDateSchema,
  type Measurements,
  type MeasurementsData,
  measurementsSchema,
} from '../../schema/course-profile'
import { InputError, type Issue, parseWith } from '../../schema/issue'
import { suggestionsFor } from './interventions'
import { isWell, marksOf, stretchOf, worseningOf, CONSULT_FROM } from './marks'
import { differencesBetween } from './parents'
import { questionsFor } from './questions'
import { numberText } from './texts'
import { readPerson } from './trend'
import { weeksBetween } from './days'

/** Half a standard deviation of a T-score, a common rule of thumb. Ours: the sources give no criterion of change. */
const OUR_MARGIN = 5
/** Parents who filled in no further apart than this are laid next to each other. Ours. */
const MOMENT_DAYS = 14
/** The sources have the practitioner look back at least every four weeks. */
const MONITOR_DAYS = 28

export interface CourseProfileOptions {
  /** The day to which weeks are counted. There is no clock in here. */
  readonly today: IsoDate
  /** Language of the texts; that of the measurements, or Dutch, when left out. */
  readonly language?: Language
}

const CRITERION: Readonly<Record<Language, (margin: string, given: boolean) => string>> = {
  nl: (margin, given) =>
    `Een verschil telt als verandering vanaf ${margin} T-punten (${given ? 'zelf opgegeven' : 'onze vuistregel: een halve standaarddeviatie'}).`,
  en: (margin, given) =>
    `A difference counts as change from ${margin} T-points on (${given ? 'as given' : 'our rule of thumb: half a standard deviation'}).`,
}

const LIMITS: Readonly<Record<CourseProfile['limits'][number]['limit'], Localised>> = {
  'no-zones': {
    nl: 'Er zijn geen grenzen voor de zones opgegeven. Daarom staat er niets over milde of ernstige problemen.',
    en: 'No limits of the zones are given. So nothing is said about mild or serious problems.',
  },
  'one-parent': {
    nl: 'Eén ouder vulde in. Over verschillen tussen de ouders valt nog niets te zeggen.',
    en: 'One parent filled in. Nothing can be said yet about differences between the parents.',
  },
  'too-few': {
    nl: 'Van minstens één persoon is er maar één meting. Een verloop vraagt er twee of meer.',
    en: 'Of at least one person there is only one measurement. A course takes two or more.',
  },
}

/** Nothing that is said of a day can lie after it. */
function checkToday({ measurements, done }: Measurements, today: IsoDate): void {
  const remedy = `check this day, or give a later day than ${today} as today`
  const issue = (place: string, date: IsoDate): Issue[] =>
    date > today ? [{ place, found: `${date} lies after today`, remedy }] : []
  const [first, ...rest] = [
    ...measurements.flatMap(({ date }, index) => issue(`measurements[${index}].date`, date)),
    ...done.flatMap(({ date }, index) => issue(`done[${index}].date`, date)),
  ]
  if (first) throw new InputError([first, ...rest])
}

function checkedDay(today: IsoDate): IsoDate {
  const day = isoDateSchema.safeParse(today)
  if (day.success) return day.data
  const remedy = 'write a day that exists as year-month-day, such as 2026-03-02'
  throw new InputError([{ place: 'today', found: `found ${JSON.stringify(today) ?? 'nothing'}`, remedy }])
}

/** Those who filled in, the ones named first, then in order of their first measurement. */
function respondentsOf({ respondents, measurements }: Measurements): Measurements['respondents'] {
  const byDate = [...measurements].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const others = [...new Set(byDate.map(({ respondent }) => respondent))]
    .filter((name) => !respondents.some((each) => each.name === name))
    .map((name) => ({ name, role: 'parent' as const }))
  return [...respondents, ...others]
}

/**
 * The profile stands still when somebody has gone without improvement for weeks, and nobody goes up or down.
 * Stagnation of the help is more: the family's own experience has to stay equal as well.
 */
function stagnationOf(
  persons: readonly CoursePerson[],
  { experience }: Measurements,
  today: IsoDate,
): CourseProfile['stagnation'] {
  const still = persons.some((person) => {
    const since = stretchOf(person)
    return since !== undefined && weeksBetween(since, today) >= CONSULT_FROM && !isWell(person) && !worseningOf(person)
  })
  const moving = persons.some(({ sinceLast }) => sinceLast?.direction === 'lower')
  if (!still || moving) return 'no'
  return experience === 'equal' ? 'yes' : 'profile-only'
}

/**
 * Reads a course profile: the course of each person, differences between parents, what asks for consultation or an
 * explanatory analysis, questions for the explanatory conversation and what can be tried. T-scores are input.
 * @throws {InputError} when the measurements do not fit their schema or lie after `today`.
 */
export function courseProfile(input: MeasurementsData, options: CourseProfileOptions): CourseProfile {
  const given = parseWith(measurementsSchema, input)
  const today = checkedDay(options.today)
  checkToday(given, today)
  const language = options.language ?? given.language ?? 'nl'
  const margin = given.margin ?? OUR_MARGIN
  const persons = respondentsOf(given).map((respondent) => {
    const points = given.measurements
      .filter((each) => each.respondent === respondent.name)
      .map(({ date, t }) => ({ date, t }))
      .sort((a, b) => (a.date < b.date ? -1 : 1))
    return readPerson(respondent, points, given, margin)
  })
  const differences = differencesBetween(persons, margin, MOMENT_DAYS)
  const stagnation = stagnationOf(persons, given, today)
  const marks = persons.flatMap((person) => marksOf(person, given, { today, language, monitorDays: MONITOR_DAYS }))
  const stuck = stagnation !== 'no' || marks.some(({ asks }) => asks !== 'measurement')
  const limits = [
    ...(given.zones ? [] : (['no-zones'] as const)),
    ...(persons.filter(({ role }) => role === 'parent').length === 1 ? (['one-parent'] as const) : []),
    ...(persons.some(({ trend }) => trend === 'too-few') ? (['too-few'] as const) : []),
  ]
  return {
    schema: COURSE_PROFILE,
    ...(given.id === undefined ? {} : { id: given.id }),
    language,
    today,
    zones: given.zones ?? null,
    criterion: {
      margin,
      marginFrom: given.margin === undefined ? 'ours' : 'given',
      momentDays: MOMENT_DAYS,
      monitorDays: MONITOR_DAYS,
      text: CRITERION[language](numberText(margin, language), given.margin !== undefined),
    },
    persons,
    differences,
    stagnation,
    marks,
    questions: questionsFor({ persons, differences, stagnation }, language),
    suggestions: stuck ? suggestionsFor(given, language) : [],
    limits: limits.map((limit) => ({ limit, text: LIMITS[limit][language] })),
  }
}
