import { readFileSync, statSync } from 'node:fs'
import * as z from 'zod'
import { ROLES } from '../schema/codes'
import { parseWith } from '../schema/issue'
import { filesIn, labelsOfWhole, wholeTurnSchema, type LabelledConversation } from './conversations'

const conversationSchema = z.looseObject({
  id: z.string(),
  /** The recording that a conversation was taken from. */
  source: z.string().optional(),
  turns: z.array(
    z.looseObject({
      role: z.enum(ROLES),
      text: z.string(),
      ...wholeTurnSchema.shape,
      second: wholeTurnSchema.optional(),
    }),
  ),
})

/** What a second coder called the turns of a conversation, in their order: beside conversations that are not ours to copy. */
const secondSchema = z.looseObject({ id: z.string(), turns: z.array(wholeTurnSchema) })

function linesOf<S extends z.ZodType>(file: string, schema: S): z.infer<S>[] {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => parseWith(schema, JSON.parse(line)))
}

/**
 * Reads English conversations that were coded per turn, one a line (as AnnoMI is); none when there is no such file. Those
 * from one recording make a group. `second` is a file with the labels of a second coder, where the conversations do not hold
 * them themselves.
 */
export function readTurnCoded(file: string, second?: string): LabelledConversation[] {
  const seconds = new Map((second ? linesOf(second, secondSchema) : []).map(({ id, turns }) => [id, turns]))
  return linesOf(file, conversationSchema).map(({ id, source, turns }) => {
    const again = seconds.get(id)
    if (again && again.length !== turns.length)
      throw new TypeError(
        `${String(second)} holds ${String(again.length)} turns of "${id}", ${file} ${String(turns.length)}: code them anew, one label a turn.`,
      )
    return {
      id,
      language: 'en',
      style: 'clean',
      group: source ?? id,
      turns: turns.map(({ role, text, second: beside, ...whole }, at) => {
        const other = beside ?? again?.[at]
        return {
          role,
          text,
          labels: labelsOfWhole(role, whole),
          ...(other ? { second: labelsOfWhole(role, other) } : {}),
        }
      }),
    }
  })
}

/** Reads every such file of a folder, in order of file name; none when there is no such folder. */
export const readTurnCodedIn = (folder: string): LabelledConversation[] =>
  filesIn(folder, '.jsonl').flatMap((file) => readTurnCoded(file))
