import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { parseWith } from '../schema/issue'
import { agreement, grouped, type Agreement } from './figures'

const codingSchema = z.looseObject({
  code: z.string(),
  subtype: z.string().optional(),
  attributes: z.array(z.string()),
})
const conversationSchema = z.looseObject({
  turns: z.array(
    z.looseObject({
      role: z.string(),
      /** `codings`: what the first and the second coder gave, where they differed or the settled code is another. */
      segments: z.array(codingSchema.extend({ codings: z.tuple([codingSchema, codingSchema]).optional() })),
    }),
  ),
})
type Coding = z.infer<typeof codingSchema>

/** How far two coders who did not see each other's work agreed on the same segments. */
export interface CoderAgreement {
  readonly conversations: number
  readonly segments: number
  readonly practitioner: Agreement
  readonly practitionerGrouped: Agreement
  readonly client: Agreement
  /** Among client segments that both called change or sustain talk alike. */
  readonly subtype: Agreement
  /** F1 of each attribute: 2 x both / (first + second). */
  readonly attributes: Readonly<Record<string, { readonly f1: number; readonly n: number }>>
}

function attributeAgreement(pairs: readonly (readonly [Coding, Coding])[]): CoderAgreement['attributes'] {
  const names = [...new Set(pairs.flatMap(([a, b]) => [...a.attributes, ...b.attributes]))].sort()
  return Object.fromEntries(
    names.map((name) => {
      const has = ({ attributes }: Coding) => attributes.includes(name)
      const both = pairs.filter(([a, b]) => has(a) && has(b)).length
      const given = pairs.filter(([a]) => has(a)).length + pairs.filter(([, b]) => has(b)).length
      return [name, { f1: Math.round((2000 * both) / given) / 1000, n: given - both }]
    }),
  )
}

/** Agreement of the first with the second coder of our own conversations, from the codings kept in them. */
export function agreementOfCoders(folder: string): CoderAgreement {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  const turns = files.flatMap(
    (file) => parseWith(conversationSchema, JSON.parse(readFileSync(join(folder, file), 'utf8'))).turns,
  )
  const pairsOf = (role: string) =>
    turns
      .filter((turn) => turn.role === role)
      .flatMap((turn) => turn.segments.map(({ codings, ...settled }) => codings ?? ([settled, settled] as const)))
  const [practitioner, client] = [pairsOf('practitioner'), pairsOf('client')]
  const judged = (pairs: readonly (readonly [Coding, Coding])[], label: (coding: Coding) => string) =>
    agreement({ truth: pairs.map(([first]) => label(first)), guess: pairs.map(([, second]) => label(second)) })
  const talk = client.filter(([a, b]) => a.code === b.code && a.code !== 'neutral')
  return {
    conversations: files.length,
    segments: practitioner.length + client.length,
    practitioner: judged(practitioner, ({ code }) => code),
    practitionerGrouped: judged(practitioner, ({ code }) => grouped(code)),
    client: judged(client, ({ code }) => code),
    subtype: judged(talk, ({ subtype }) => subtype ?? 'none'),
    attributes: attributeAgreement([...practitioner, ...client]),
  }
}
