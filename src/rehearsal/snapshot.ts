import * as z from 'zod'
import { PROTOCOLS, type Protocol } from '../../machines'
import { asFile, defineProtocol, type ProtocolFile, protocolFileSchema } from '../protocol/define'
import type { ProtocolChoice } from '../protocol/find'
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
  /** Id of a protocol that is shipped, or one of one's own in full. */
  protocol: z.union([z.string(), protocolFileSchema]).nullable(),
  /** Id of a scenario that is shipped, or one of one's own in full. */
  scenario: z.union([z.string(), scenarioSchema]).optional(),
  transcript: transcriptSchema.optional(),
  exchanges: z.array(exchangeSchema).readonly(),
  ending: z.enum(['left', 'finished', 'stopped']).nullable(),
})
export type Snapshot = z.infer<typeof snapshotSchema>

/** A protocol as a snapshot keeps it. */
export const forSnapshot = (protocol: Protocol): NonNullable<Snapshot['protocol']> =>
  PROTOCOLS.includes(protocol) ? protocol.id : asFile(protocol)

/** The protocol that a snapshot kept. */
export const fromSnapshot = (kept: Snapshot['protocol']): ProtocolChoice | undefined =>
  kept === null || typeof kept === 'string' ? (kept ?? undefined) : defineProtocol(kept as ProtocolFile)
