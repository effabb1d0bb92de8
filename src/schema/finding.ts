import * as z from 'zod'
import { sourceSchema } from './source'

export const LEVELS = ['praise', 'hint', 'concern'] as const
export type Level = (typeof LEVELS)[number]

/** `inapplicable` is an outcome too, but such findings are not listed. */
export const OUTCOMES = ['met', 'missed', 'unclear'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** One outcome of one rule: shown live it is a hint, in a report a remark (contract, "Findings"). */
export const findingSchema = z.object({
  rule: z.string(),
  level: z.enum(LEVELS),
  outcome: z.enum(OUTCOMES),
  /** Index of the turn; null when the finding is about the whole conversation. */
  turn: z.int().nonnegative().nullable(),
  /** UTF-16 offsets into the turn's text; absent when `turn` is null. */
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  /** Key of the rule's message, so that a platform can word it anew with `data`. */
  message: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string(),
  /** The practitioner's own words turned, or null when that cannot be done honestly. */
  rephrasing: z.string().nullable(),
  sources: z.array(sourceSchema).min(1),
})
export type Finding = z.infer<typeof findingSchema>
