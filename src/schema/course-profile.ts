import * as z from 'zod'
import { LANGUAGES } from './codes'
import { sourceSchema } from './source'

export const MEASUREMENTS = 'gespreksmaat/measurements@1'
export const COURSE_PROFILE = 'gespreksmaat/course-profile@1'

/** A day of the calendar: `2026-03-02`. Months and days that do not exist are refused. */
export const isoDateSchema = z.iso.date('write a day that exists as year-month-day, such as 2026-03-02')
export type IsoDate = z.infer<typeof isoDateSchema>

const name = z.string().trim().min(1, 'give a name')
const tScore = z
  .number('give the T-score as a number')
  .min(0, 'give a T-score from 0 to 120')
  .max(120, 'give a T-score from 0 to 120')

/** One questionnaire filled in: by whom, when, and its T-score (mean 50, standard deviation 10; higher is heavier). */
export const measurementSchema = z.strictObject({ respondent: name, date: isoDateSchema, t: tScore })
export type Measurement = z.infer<typeof measurementSchema>

/** From which T-score on problems count as mild and as serious. The sources name the zones, not the numbers. */
export const zonesSchema = z
  .strictObject({ mild: tScore, serious: tScore })
  .refine(({ mild, serious }) => mild < serious, {
    path: ['serious'],
    message: 'give a score above the one at which mild problems begin',
  })
export type Zones = z.infer<typeof zonesSchema>

export const ZONES = ['none', 'mild', 'serious'] as const
export type Zone = (typeof ZONES)[number]

/** The eight interventions of the toolkit for help that stagnates; the last only after the others. */
export const INTERVENTIONS = [
  'out-of-the-situation',
  'systemic-broadening',
  'future-projections',
  'what-goes-well',
  'involving-colleague',
  'network-meeting',
  'peer-contact',
  'critical-maximum',
] as const
export type Intervention = (typeof INTERVENTIONS)[number]

/** What was done about the course already, so that it is not asked for again. */
export const ACTIONS = ['consultation', 'explanatory-analysis', ...INTERVENTIONS] as const
export type CourseAction = (typeof ACTIONS)[number]

/** What the practitioner sees in the conversations, by which an intervention is chosen. */
export const PICTURES = ['circling', 'negative', 'own-limit'] as const
export type Picture = (typeof PICTURES)[number]

const EXPECTATIONS = ['steady-drop', 'rise-then-drop'] as const
export type Expectation = (typeof EXPECTATIONS)[number]

const respondentSchema = z.strictObject({
  name,
  /** Only parents are laid next to each other. */
  role: z.enum(['parent', 'other']).default('parent'),
})

/** What a course profile is made of. Item scores and norm tables are no part of it: T-scores are given. */
export const measurementsSchema = z
  .strictObject({
    schema: z.literal(MEASUREMENTS).optional(),
    id: z.string().optional(),
    language: z.enum(LANGUAGES).optional(),
    /** Who filled in; those not named here are taken for parents, in order of their first measurement. */
    respondents: z.array(respondentSchema).default([]),
    measurements: z.array(measurementSchema).min(1, 'give at least one measurement'),
    zones: zonesSchema.optional(),
    /** The least difference that counts as change, in T. */
    margin: z.number().positive('give a margin above 0').max(60, 'give a margin of at most 60').optional(),
    /** Which course was expected before the profile was looked at. */
    expectation: z.enum(EXPECTATIONS).optional(),
    /** How the family itself says that it goes: stagnation is only meant when this stays equal too. */
    experience: z.enum(['better', 'equal', 'worse']).optional(),
    picture: z.array(z.enum(PICTURES)).default([]),
    done: z.array(z.strictObject({ date: isoDateSchema, action: z.enum(ACTIONS) })).default([]),
  })
  .superRefine(({ measurements, respondents }, context) => {
    const seen = new Set<string>()
    measurements.forEach(({ respondent, date }, index) => {
      const key = JSON.stringify([respondent, date])
      if (seen.has(key)) {
        context.addIssue({
          code: 'custom',
          path: ['measurements', index],
          message: `keep one measurement of ${respondent} on ${date}`,
        })
      }
      seen.add(key)
    })
    const measured = new Set(measurements.map(({ respondent }) => respondent))
    const named = new Set<string>()
    respondents.forEach((respondent, index) => {
      const path = ['respondents', index, 'name']
      if (named.has(respondent.name)) {
        context.addIssue({ code: 'custom', path, message: `name ${respondent.name} once` })
      } else if (!measured.has(respondent.name)) {
        context.addIssue({
          code: 'custom',
          path,
          message: `give a measurement of ${respondent.name}, or write the name as in the measurements`,
        })
      }
      named.add(respondent.name)
    })
  })
/** Measurements as they are written. */
export type MeasurementsData = z.input<typeof measurementsSchema>
/** Measurements that were checked. */
export type Measurements = z.infer<typeof measurementsSchema>

export const TRENDS = ['rising', 'falling', 'equal', 'fluctuating', 'too-few'] as const
export type Trend = (typeof TRENDS)[number]

const zone = z.enum(ZONES)
const pointSchema = z.object({ date: isoDateSchema, t: z.number(), zone: zone.nullable() })

/** One stretch in one direction that is at least the margin long; `change` is in T, above 0 when it became heavier. */
const moveSchema = z.object({ from: isoDateSchema, to: isoDateSchema, change: z.number() })
export type CourseMove = z.infer<typeof moveSchema>

const changeSchema = z.object({
  from: isoDateSchema,
  to: isoDateSchema,
  change: z.number(),
  /** `higher` and `lower` only when the change reaches the margin. */
  direction: z.enum(['higher', 'lower', 'equal']),
})

const personSchema = z.object({
  respondent: z.string(),
  role: z.enum(['parent', 'other']),
  points: z.array(pointSchema).min(1),
  trend: z.enum(TRENDS),
  moves: z.array(moveSchema),
  /** First measurement to last, and the one before last to last; null with a single measurement. */
  sinceStart: changeSchema.nullable(),
  sinceLast: changeSchema.nullable(),
  zoneChanges: z.array(z.object({ date: isoDateSchema, from: zone, to: zone })),
  /** How the course lies to what was expected; null when nothing was expected or too little is measured. */
  asExpected: z.boolean().nullable(),
  /** The latest day on which the score had dropped by the margin, or the first measurement when it never did. */
  lastImprovement: z.object({ date: isoDateSchema, improved: z.boolean() }),
})
export type CoursePerson = z.infer<typeof personSchema>

const differenceSchema = z.object({
  respondents: z.tuple([z.string(), z.string()]),
  /** Moments at which both filled in within the span; `difference` is the first's score less the second's. */
  moments: z.array(z.object({ dates: z.tuple([isoDateSchema, isoDateSchema]), difference: z.number() })),
  /** The latest difference reaches the margin. */
  notable: z.boolean(),
  course: z.enum(['closer', 'apart', 'equal']).nullable(),
})
export type ParentDifference = z.infer<typeof differenceSchema>

const data = z.record(z.string(), z.union([z.string(), z.number()]))
const said = z.object({ text: z.string(), data, sources: z.array(sourceSchema).min(1) })

export const COURSE_MARKS = [
  'worsening',
  'no-improvement-4',
  'no-improvement-8',
  'no-improvement-12',
  'measure-again',
] as const
export type CourseMarkId = (typeof COURSE_MARKS)[number]
const markSchema = said.extend({
  mark: z.enum(COURSE_MARKS),
  level: z.enum(['hint', 'concern']),
  respondent: z.string(),
  /** The first day of the stretch that it is about, and whole weeks from there to today. */
  since: isoDateSchema,
  weeks: z.int().nonnegative(),
  asks: z.enum(['consultation', 'explanatory-analysis', 'measurement']),
})
export type CourseMark = z.infer<typeof markSchema>

export const EXPLANATORY_PHASES = ['recognise', 'understand', 'appraise', 'act'] as const
const questionSchema = said.extend({
  id: z.string(),
  /** Step of the protocol `obvlk-explanatory`. */
  phase: z.enum(EXPLANATORY_PHASES),
  respondent: z.string().nullable(),
})
export type CourseQuestion = z.infer<typeof questionSchema>

const suggestionSchema = said.extend({
  intervention: z.enum(INTERVENTIONS),
  title: z.string(),
  /** Ids of the protocols that carry it out. */
  protocols: z.array(z.string()).min(1),
  /** Null: nobody said what the conversations look like, so this is one to weigh. */
  picture: z.enum([...PICTURES, 'all-tried']).nullable(),
  fits: z.boolean().nullable(),
})
export type CourseSuggestion = z.infer<typeof suggestionSchema>

/** A course profile read: plain data, with texts in one language. */
export const courseProfileSchema = z.object({
  schema: z.literal(COURSE_PROFILE),
  id: z.string().optional(),
  language: z.enum(LANGUAGES),
  today: isoDateSchema,
  zones: zonesSchema.nullable(),
  /** By which everything above was told, and whose it is. */
  criterion: z.object({
    margin: z.number(),
    marginFrom: z.enum(['ours', 'given']),
    momentDays: z.int(),
    monitorDays: z.int(),
    text: z.string(),
  }),
  persons: z.array(personSchema).min(1),
  differences: z.array(differenceSchema),
  /** Improvement nowhere, and nothing heavier: the profile stands still. The family's own experience decides. */
  stagnation: z.enum(['no', 'profile-only', 'yes']),
  marks: z.array(markSchema),
  questions: z.array(questionSchema),
  suggestions: z.array(suggestionSchema),
  /** What could not be said, and why. */
  limits: z.array(z.object({ limit: z.enum(['no-zones', 'one-parent', 'too-few']), text: z.string() })),
})
export type CourseProfile = z.infer<typeof courseProfileSchema>
