import * as z from 'zod'
import { LANGUAGES } from './codes'
import { codedTurnSchema } from './coded-transcript'
import { findingSchema } from './finding'
import { sourceSchema } from './source'

export const REPORT = 'gespreksmaat/report@1'

const both = z.object({ practitioner: z.int(), client: z.int() })
/** A share of 0 to 1, or a ratio; null when there is nothing to divide by. */
const ratio = z.number().nullable()

/** Codebook, "Totals that follow from the codes". */
export const totalsSchema = z.object({
  turns: both,
  words: both,
  segments: z.int(),
  /** Segments whose code is a guess. */
  uncertain: z.int(),
  practitionerCodes: z.record(z.string(), z.int()),
  clientCodes: z.record(z.string(), z.int()),
  /** Practitioner words / all words. */
  talkShare: ratio,
  /** Open + why + closed. */
  questions: z.int(),
  /** Simple + complex; a summary counts as one complex reflection (MITI 4.2.1). */
  reflections: z.int(),
  /** %OQ: (open + why) / questions. */
  openQuestionShare: ratio,
  /** %CR: complex / reflections. */
  complexReflectionShare: ratio,
  /** R:Q. */
  reflectionsPerQuestion: ratio,
  /** Affirmation + autonomy + seeking collaboration (ask-permission). */
  miAdherent: z.int(),
  /** Confront + persuade (advice without permission). */
  miNonAdherent: z.int(),
  /** %CT: change talk / (change talk + sustain talk). */
  changeTalkShare: ratio,
})
export type Totals = z.infer<typeof totalsSchema>

/** A total beside what its source calls fair and good; null when it could not be computed. */
const thresholdSchema = z.object({
  measure: z.enum(['complexReflectionShare', 'reflectionsPerQuestion']),
  value: ratio,
  fair: z.number(),
  good: z.number(),
  verdict: z.enum(['below', 'fair', 'good']).nullable(),
  source: sourceSchema,
})
export type Threshold = z.infer<typeof thresholdSchema>

const protocolScoreSchema = z.object({
  protocol: z.string(),
  title: z.string(),
  phase: z.enum(['waiting', 'running', 'stopped', 'closed']),
  steps: z.array(
    z.object({
      step: z.string(),
      title: z.string(),
      optional: z.boolean(),
      status: z.enum(['done', 'asked', 'skipped', 'open']),
      turns: z.array(z.int()),
    }),
  ),
  /** Needed steps that are done / needed steps. */
  fidelity: z.number(),
  sources: z.array(sourceSchema),
})
export type ProtocolScore = z.infer<typeof protocolScoreSchema>

const ruleScoreSchema = z.object({
  rule: z.string(),
  title: z.string(),
  met: z.int(),
  missed: z.int(),
  unclear: z.int(),
  /** met / (met + missed); null when neither was heard. */
  score: ratio,
})
export type RuleScore = z.infer<typeof ruleScoreSchema>

/** One thing that went well or that is worth trying: a finding, the words it is about, and how often it came back. */
const remarkSchema = findingSchema.extend({ quote: z.string().nullable(), times: z.int().positive() })
export type Remark = z.infer<typeof remarkSchema>

export const reportSchema = z.object({
  schema: z.literal(REPORT),
  id: z.string().optional(),
  language: z.enum(LANGUAGES),
  totals: totalsSchema,
  thresholds: z.array(thresholdSchema),
  protocols: z.array(protocolScoreSchema),
  rules: z.array(ruleScoreSchema),
  wentWell: z.array(remarkSchema),
  toTry: z.array(remarkSchema),
  findings: z.array(findingSchema),
  turns: z.array(codedTurnSchema),
})
export type Report = z.infer<typeof reportSchema>
