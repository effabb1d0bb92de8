import { timeFormatLocale } from 'd3-time-format'
import { TREND_NAMES, ZONE_NAMES, dayText, numberText } from '../../protocol/course-profile/texts'
import type { Language, Localised } from '../../schema/codes'
import type { CoursePerson, CourseProfile } from '../../schema/course-profile'

const NL_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const
const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
type Twelve = [string, string, string, string, string, string, string, string, string, string, string, string]
type Seven = [string, string, string, string, string, string, string]

/** Only the short months are used; d3 wants the rest of a locale as well. */
const locale = (months: readonly string[]) =>
  timeFormatLocale({
    dateTime: '%d %b %Y',
    date: '%d %b %Y',
    time: '%H:%M',
    periods: ['', ''],
    days: Array(7).fill('') as Seven,
    shortDays: Array(7).fill('') as Seven,
    months: [...months] as Twelve,
    shortMonths: [...months] as Twelve,
  })

/** 2 mrt; 2 Mar. Reckoned in universal time, so that a day stays that day everywhere. */
export const tickDay: Readonly<Record<Language, (date: Date) => string>> = {
  nl: locale(NL_MONTHS).utcFormat('%-d %b'),
  en: locale(EN_MONTHS).utcFormat('%-d %b'),
}

export const CHART_TITLE: Localised = { nl: 'Hoe zwaar is het opvoeden?', en: 'How heavy is parenting?' }
export const AXIS: Localised = { nl: 'T-score (hoger is zwaarder)', en: 'T-score (higher is heavier)' }

/** From which score on a zone runs, as its label on the chart. */
export const zoneLabel = (zone: keyof typeof ZONE_NAMES, language: Language): string => ZONE_NAMES[zone][language]

function personText({ respondent, points, trend }: CoursePerson, language: Language): string {
  const scores = points.map(({ date, t, zone }) => {
    const inZone = zone ? ` (${ZONE_NAMES[zone][language]})` : ''
    return `${dayText(date, language)} ${numberText(t, language)}${inZone}`
  })
  return `${respondent} ${TREND_NAMES[trend][language]}: ${scores.join('; ')}.`
}

/** All that the picture shows, for who does not see it. */
export function describe({ persons, zones }: Pick<CourseProfile, 'persons' | 'zones'>, language: Language): string {
  const nl = language === 'nl'
  const [mild, serious] = [zones?.mild ?? 0, zones?.serious ?? 0].map((score) => numberText(score, language))
  const lines = zones
    ? nl
      ? `Stippellijnen: milde problemen vanaf ${mild}, ernstige problemen vanaf ${serious}.`
      : `Dashed lines: mild problems from ${mild}, serious problems from ${serious}.`
    : nl
      ? 'Er zijn geen zones ingesteld.'
      : 'No zones are set.'
  return [AXIS[language] + '.', ...persons.map((person) => personText(person, language)), lines].join(' ')
}
