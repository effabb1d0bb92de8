import * as z from 'zod'
import { LANGUAGES } from '../schema/codes'
import { scenarioSchema } from '../schema/scenario'
import { transcriptSchema, turnSchema } from '../schema/transcript'
import { EFFECTS, type EffectId } from './openness'

export const REHEARSAL = 'gespreksmaat/rehearsal@1'

const EFFECT_IDS = Object.keys(EFFECTS) as [EffectId, ...EffectId[]]

const mindSchema = z.object({
  openness: z.number().min(0).max(100),
  asked: z.int().nonnegative(),
  pushed: z.int().nonnegative(),
  answered: z.array(z.string()).readonly(),
  felt: z.array(z.object({ effect: z.enum(EFFECT_IDS), points: z.number() })).readonly(),
})

const exchangeSchema = z.object({
  said: z.string(),
  replies: z.array(turnSchema).readonly(),
  mind: mindSchema.optional(),
})

/** A rehearsal as JSON: all that is needed to go on where it was left. */
export const snapshotSchema = z.object({
  schema: z.literal(REHEARSAL),
  language: z.enum(LANGUAGES),
  protocol: z.string().nullable(),
  /** Id of a scenario that is shipped, or one of one's own in full. */
  scenario: z.union([z.string(), scenarioSchema]).optional(),
  transcript: transcriptSchema.optional(),
  exchanges: z.array(exchangeSchema).readonly(),
  ending: z.enum(['left', 'finished', 'stopped']).nullable(),
})
export type Snapshot = z.infer<typeof snapshotSchema>
