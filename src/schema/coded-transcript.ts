import * as z from 'zod'
import {
  CLIENT_ATTRIBUTES,
  INPUT_ATTRIBUTES,
  LANGUAGES,
  MAIN_BEHAVIOURS,
  PRACTITIONER_CODES,
  QUESTION_ATTRIBUTES,
  REFLECTION_ATTRIBUTES,
  TALK_SUBTYPES,
  TALK_TYPES,
  TURN_ATTRIBUTES,
} from './codes'
import { turnSchema } from './transcript'

export const CODED_TRANSCRIPT = 'gespreksmaat/coded-transcript@1'

/** A cue that was heard, and where it stands: UTF-16 offsets into the turn's text, end exclusive. */
export const evidenceSchema = z.object({
  cue: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** How much it spoke for the code, in log-odds: below zero it spoke against, at zero it said nothing about codes. */
  weight: z.number().optional(),
})
export type Evidence = z.infer<typeof evidenceSchema>

const segmentSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  /** A probability: of the segments coded with 0.8, about 80 % are right. */
  confidence: z.number().min(0).max(1),
  /** The code is a guess (confidence below the stated threshold): rules answer `unclear`. */
  uncertain: z.literal(true).optional(),
  evidence: z.array(evidenceSchema),
})

export const practitionerSegmentSchema = segmentSchema.extend({
  code: z.enum(PRACTITIONER_CODES),
  attributes: z.array(z.enum([...QUESTION_ATTRIBUTES, ...REFLECTION_ATTRIBUTES, ...INPUT_ATTRIBUTES])),
})
export type PractitionerSegment = z.infer<typeof practitionerSegmentSchema>

export const clientSegmentSchema = segmentSchema.extend({
  code: z.enum(TALK_TYPES),
  /** Only with change and sustain talk. */
  subtype: z.enum(TALK_SUBTYPES).optional(),
  attributes: z.array(z.enum(CLIENT_ATTRIBUTES)),
})
export type ClientSegment = z.infer<typeof clientSegmentSchema>

const stepDoneSchema = z.object({ protocol: z.string(), step: z.string() })
export type StepRef = z.infer<typeof stepDoneSchema>

export const practitionerTurnSchema = turnSchema.extend({
  role: z.literal('practitioner'),
  index: z.int().nonnegative(),
  main: z.enum(MAIN_BEHAVIOURS),
  attributes: z.array(z.enum(TURN_ATTRIBUTES)),
  /** The protocol steps whose work this turn does. */
  steps: z.array(stepDoneSchema),
  segments: z.array(practitionerSegmentSchema),
})
export type PractitionerTurn = z.infer<typeof practitionerTurnSchema>

export const clientTurnSchema = turnSchema.extend({
  role: z.literal('client'),
  index: z.int().nonnegative(),
  talk: z.enum(TALK_TYPES),
  segments: z.array(clientSegmentSchema),
})
export type ClientTurn = z.infer<typeof clientTurnSchema>

export const codedTurnSchema = z.discriminatedUnion('role', [practitionerTurnSchema, clientTurnSchema])
export type CodedTurn = z.infer<typeof codedTurnSchema>
export type CodedSegment = PractitionerSegment | ClientSegment

export const codedTranscriptSchema = z.looseObject({
  schema: z.literal(CODED_TRANSCRIPT),
  id: z.string().optional(),
  language: z.enum(LANGUAGES),
  turns: z.array(codedTurnSchema).min(1, 'give at least one turn'),
})
export type CodedTranscript = z.infer<typeof codedTranscriptSchema>
