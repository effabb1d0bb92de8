import { readFileSync, statSync } from 'node:fs'
import * as z from 'zod'
import { ROLES } from '../schema/codes'
import { parseWith } from '../schema/issue'
import { labelsOfWhole, wholeTurnSchema, type LabelledConversation } from './conversations'

const annomiSchema = z.looseObject({
  id: z.string(),
  source: z.string(),
  turns: z.array(
    z.looseObject({
      role: z.enum(ROLES),
      text: z.string(),
      ...wholeTurnSchema.shape,
    }),
  ),
})

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
        turns: turns.map(({ role, text, ...whole }) => ({ role, text, labels: labelsOfWhole(role, whole) })),
      }
    })
}
