import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { PROTOCOLS, type Protocol } from '../../machines'
import type { CodedTurn } from '../schema/coded-transcript'
import { parseWith } from '../schema/issue'
import { readConversation, type LabelledConversation } from './conversations'

const markedSchema = z.looseObject({
  id: z.string(),
  protocol: z.string(),
  quality: z.string().default(''),
  turns: z.array(z.looseObject({ step: z.string().optional(), steps: z.array(z.string()).optional() })),
})

/** A conversation along a protocol, with the steps that its writer marked at each turn. */
export interface Marked {
  readonly id: string
  readonly protocol: Protocol
  readonly quality: string
  readonly conversation: LabelledConversation
  readonly marks: readonly (readonly string[])[]
}

/** The same with what the coder made of it. */
export interface MarkedAndCoded extends Marked {
  readonly turns: readonly CodedTurn[]
}

/** The conversations of a folder that follow a protocol of ours. */
export const readMarked = (folder: string): Marked[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const json: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      const { id, protocol: followed, quality, turns } = parseWith(markedSchema, json)
      const protocol = PROTOCOLS.find((each) => each.id === followed)
      if (!protocol) return []
      const marks = turns.map(({ step, steps }) => steps ?? (step === undefined ? [] : [step]))
      return [{ id, protocol, quality, conversation: readConversation(json), marks }]
    })
