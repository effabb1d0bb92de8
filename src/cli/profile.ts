import { Option, type Command } from 'commander'
import { courseProfile } from '../protocol/course-profile/profile'
import { courseChart } from '../report/course-chart'
import { courseProfileText } from '../report/course-profile-text'
import type { Language } from '../schema/codes'
import { type CourseProfile, type IsoDate, type MeasurementsData, measurementsSchema } from '../schema/course-profile'
import { InputError, parseWith } from '../schema/issue'
import { command } from './command'
import { inFile, readInput } from './input'
import { json, print, tell } from './output'

const FORMATS = ['text', 'json', 'svg'] as const
interface Options {
  readonly lang: Language
  readonly today?: IsoDate
  readonly format: (typeof FORMATS)[number]
}

const RENDERERS: Readonly<Record<Options['format'], (profile: CourseProfile) => string>> = {
  text: courseProfileText,
  json,
  svg: (profile) => `${courseChart(profile)}\n`,
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    throw new InputError([{ place: '', found: `this is no JSON (${found})`, remedy: 'save the measurements as JSON' }])
  }
}

/** The day of the last measurement, where no other day is given: the same file always gives the same profile. */
function lastDay(data: MeasurementsData): IsoDate {
  const { measurements } = parseWith(measurementsSchema, data)
  return measurements.reduce((last, { date }) => (date > last ? date : last), '')
}

export function profileCommand(language: Language): Command {
  const nl = language === 'nl'
  return command(
    'profile',
    {
      nl: 'leest een verloopprofiel: het verloop per persoon, wat nu aan de beurt is en vragen voor het gesprek',
      en: 'reads a course profile: the course of each person, what is due now and questions for the conversation',
    },
    language,
  )
    .argument(
      '<file>',
      nl ? 'metingen (JSON), of - voor standaardinvoer' : 'measurements (JSON), or - for standard input',
    )
    .option(
      '--today <date>',
      nl
        ? 'dag tot waar de weken tellen, zoals 2026-03-02 (anders: de laatste meting)'
        : 'day to which weeks are counted, such as 2026-03-02 (otherwise: the last measurement)',
    )
    .addOption(
      new Option(
        '--format <format>',
        nl ? 'vorm van de uitvoer; svg is de grafiek' : 'form of the output; svg is the chart',
      )
        .choices(FORMATS)
        .default('text'),
    )
    .action(async (file: string, { lang, today, format }: Options) => {
      const text = readInput(file)
      const profile = inFile(file, () => {
        // the schema checks what it is
        const data = parsed(text) as MeasurementsData
        return courseProfile(data, { today: today ?? lastDay(data), language: lang })
      })
      if (!today) {
        tell(
          `${file}: weeks are counted to the last measurement (${profile.today}); give another day with --today DATE`,
        )
      }
      await print(RENDERERS[format](profile))
    })
}
