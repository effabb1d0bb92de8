import * as z from 'zod'
import { LANGUAGES } from './codes'
import { sourceSchema } from './source'

export const SKILL_EVIDENCE = 'gespreksmaat/skill-evidence@1'

/** Words of the practitioner that show the skill, or a place where it would have helped. */
const quoteSchema = z.object({
  /** Index of the turn. */
  turn: z.int().nonnegative(),
  text: z.string(),
  rule: z.string(),
})
export type SkillQuote = z.infer<typeof quoteSchema>

const skillSchema = z.object({
  number: z.int().min(1).max(25),
  title: z.string(),
  area: z.enum(['A', 'B', 'C', 'D']),
  areaTitle: z.string(),
  /** Findings of rules that serve the skill. */
  served: z.int().nonnegative(),
  missed: z.int().nonnegative(),
  /** The words were not sure enough to tell. */
  unclear: z.int().nonnegative(),
  /** The first words that show it; null when there are none, or when a finding is about the whole conversation. */
  servedQuote: quoteSchema.nullable(),
  missedQuote: quoteSchema.nullable(),
  /** What of the skill the words of a conversation do not show; null when they show it all. */
  unseen: z.string().nullable(),
  source: sourceSchema,
})
export type SkillEvidence = z.infer<typeof skillSchema>

/** What one conversation shows of each of the 25 core skills. It counts; it does not grade. */
export const skillEvidenceSchema = z.object({
  schema: z.literal(SKILL_EVIDENCE),
  id: z.string().optional(),
  language: z.enum(LANGUAGES),
  skills: z.array(skillSchema).length(25),
})
export type SkillEvidenceReport = z.infer<typeof skillEvidenceSchema>
