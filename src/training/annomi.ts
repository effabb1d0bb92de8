import { readFileSync, statSync } from 'node:fs'
import * as z from 'zod'
import { ROLES } from '../schema/codes'
import { parseWith } from '../schema/issue'
import type { LabelledConversation, LabelledTurn } from './conversations'

const annomiSchema = z.looseObject({
  id: z.string(),
  source: z.string(),
  turns: z.array(
    z.looseObject({
      role: z.enum(ROLES),
      text: z.string(),
      main: z.enum(['question', 'reflection', 'therapist_input', 'other']).optional(),
      question: z.enum(['open', 'closed']).nullish(),
      reflection: z.enum(['simple', 'complex']).nullish(),
      talk: z.enum(['change', 'sustain', 'neutral']).optional(),
    }),
  ),
})

const TALK = {
  change: 'change-talk',
  sustain: 'sustain-talk',
  neutral: 'neutral',
} as const

/** Reads conversations that were coded per turn (AnnoMI); none when there is no such file. Grouped by video. */
export function readAnnomi(file: string): LabelledConversation[] {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, source, turns } = parseWith(annomiSchema, JSON.parse(line))
      return {
        id,
        language: 'en',
        style: 'clean',
        group: source,
        turns: turns.map(({ role, text, main, question, reflection, talk }): LabelledTurn =>
          role === 'client'
            ? { role, text, labels: { talk: TALK[talk ?? 'neutral'] } }
            : {
                role,
                text,
                labels: {
                  main: main === 'therapist_input' ? 'input' : (main ?? 'other'),
                  question: question ?? 'none',
                  reflection: reflection ?? 'none',
                },
              },
        ),
      }
    })
}
