import * as z from 'zod'
import { LANGUAGES, ROLES } from './codes'

/** One speaker's words until the other begins. `start` and `end` are seconds. Unknown fields are kept. */
export const turnSchema = z.looseObject({
  role: z.enum(ROLES),
  text: z.string(),
  start: z.number().nonnegative().optional(),
  end: z.number().nonnegative().optional(),
  speaker: z.string().optional(),
})
export type Turn = z.infer<typeof turnSchema>

/** A conversation as text: what every importer gives and coding takes (contract, "Transcript"). */
export const transcriptSchema = z.looseObject({
  id: z.string().optional(),
  language: z.enum(LANGUAGES).optional(),
  turns: z.array(turnSchema).min(1, 'give at least one turn'),
  /** Nobody told who is the practitioner: who was taken for it, and by what (a role in the name, who asks, who begins). */
  rolesGuessed: z
    .object({ practitioner: z.string(), because: z.enum(['name', 'questions', 'first-speaker']) })
    .optional(),
})
export type RolesGuessed = NonNullable<z.infer<typeof transcriptSchema>['rolesGuessed']>
export type Transcript = z.infer<typeof transcriptSchema>
