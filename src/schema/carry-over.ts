import * as z from 'zod'
import { LANGUAGES } from './codes'
import { isoDateSchema, measurementSchema } from './course-profile'

export const CARRY_OVER = 'gespreksmaat/carry-over@1'

/** Where something was said: the how manieth conversation (from 1), its day, and the turn's `index`. */
const placeSchema = z.object({
  conversation: z.int().positive(),
  date: isoDateSchema,
  turn: z.int().nonnegative(),
})
export type Place = z.infer<typeof placeSchema>

export const PROMISE_KINDS = ['call', 'find-out', 'send', 'arrange', 'discuss', 'bring'] as const
export type PromiseKind = (typeof PROMISE_KINDS)[number]

/** Something the practitioner said to be going to do. `told`: said later to be done; `dropped` only a caller can say. */
export const promiseSchema = placeSchema.extend({
  id: z.string(),
  /** Of which sorts: one sentence may promise more than one thing. */
  kinds: z.array(z.enum(PROMISE_KINDS)).min(1),
  /** In the practitioner's own words. */
  said: z.string(),
  /** The day that was named; null: by the next conversation. */
  due: isoDateSchema.nullable(),
  state: z.enum(['open', 'told', 'dropped']),
  told: placeSchema.nullable(),
})
export type CarriedPromise = z.infer<typeof promiseSchema>

/** A goal (for the end), or a working goal (for a week or two), in the words of who said it. */
export const goalSchema = placeSchema.extend({
  id: z.string(),
  kind: z.enum(['goal', 'working-goal']),
  by: z.enum(['client', 'practitioner']),
  said: z.string(),
  due: isoDateSchema.nullable(),
  /** `reached` and `dropped` only a caller can say. */
  state: z.enum(['open', 'reached', 'dropped']),
})
export type CarriedGoal = z.infer<typeof goalSchema>

/** Where the client stood on a scale. Ends and direction are null until said. */
export const scalePositionSchema = placeSchema.extend({
  type: z.string().nullable(),
  position: z.number(),
  colour: z.string().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  polarity: z.enum(['higher-is-better', 'higher-is-worse']).nullable(),
})
export type ScalePosition = z.infer<typeof scalePositionSchema>

/** Somebody around the client: by the last word of how they were named, as said first, and in which conversations. */
export const involvedSchema = z.object({
  who: z.string(),
  said: z.string(),
  conversations: z.array(z.int().positive()).min(1),
})
export type Involved = z.infer<typeof involvedSchema>

/** A protocol that was under way and is not done: what was done last, and which needed steps are open. */
export const openProtocolSchema = z.object({
  protocol: z.string(),
  conversation: z.int().positive(),
  date: isoDateSchema,
  done: z.array(z.string()),
  open: z.array(z.string()).min(1),
})
export type OpenProtocol = z.infer<typeof openProtocolSchema>

/** What conversations leave for the next one: plain data, to be stored as JSON and corrected by hand. */
export const carryOverSchema = z.object({
  schema: z.literal(CARRY_OVER),
  language: z.enum(LANGUAGES),
  conversations: z.array(z.object({ date: isoDateSchema, id: z.string().optional() })).min(1),
  promises: z.array(promiseSchema),
  goals: z.array(goalSchema),
  scales: z.array(scalePositionSchema),
  measurements: z.array(measurementSchema),
  network: z.array(involvedSchema),
  protocols: z.array(openProtocolSchema),
  /** The last day on which the practitioner asked who is around the client, and how it is with the goals. */
  networkAsked: isoDateSchema.nullable(),
  progressAsked: isoDateSchema.nullable(),
})
export type CarryOver = z.infer<typeof carryOverSchema>
