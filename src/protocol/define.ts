import * as z from 'zod'
import { GROUPS, type GroupId } from '../../machines/groups'
import { defineMachine, type Protocol } from '../../machines/protocol'
import { OPENING } from '../../machines/sign'
import type { ProtocolDefinition, StepDefinition } from '../../machines/step'
import { CUES, type CueId } from '../language/cues'
import {
  CLIENT_ATTRIBUTES,
  INPUT_ATTRIBUTES,
  PRACTITIONER_CODES,
  QUESTION_ATTRIBUTES,
  REFLECTION_ATTRIBUTES,
  TALK_SUBTYPES,
  TALK_TYPES,
} from '../schema/codes'
import { InputError, type Issue, parseWith } from '../schema/issue'
import { sourceSchema } from '../schema/source'

const ID = /^[a-z]+(?:-[a-z0-9]+)*$/
/** Names that the machine uses for states of its own. */
const RESERVED: readonly string[] = ['waiting', 'opened', 'stopped', 'closed', OPENING]

const id = z.string().regex(ID, 'write the id in small letters with hyphens, such as home-visit')
const text = z.strictObject({ nl: z.string(), en: z.string() })
const cues = z.array(z.enum(Object.keys(CUES) as [CueId, ...CueId[]])).min(1, 'name at least one cue')
const attributes = z.enum([...QUESTION_ATTRIBUTES, ...REFLECTION_ATTRIBUTES, ...INPUT_ATTRIBUTES])
const steps = z.array(z.string()).min(1, 'name at least one step')

const traits = { codes: z.array(z.enum(PRACTITIONER_CODES)), attributes: z.array(attributes), cues }
const move = z.strictObject({
  ...traits,
  not: z.strictObject(traits).partial(),
  about: cues,
  after: steps,
  before: steps,
  during: steps,
  with: steps,
  alone: z.literal(true),
  early: z.literal(true),
  fewer: z.int().positive(),
  within: z.int().positive(),
  last: z.literal(true),
})
const replyTraits = { codes: z.array(z.enum(TALK_TYPES)), attributes: z.array(z.enum(CLIENT_ATTRIBUTES)), cues }
const reply = z
  .strictObject({
    ...replyTraits,
    subtypes: z.array(z.enum(TALK_SUBTYPES)),
    not: z.strictObject(replyTraits).partial(),
  })
  .partial()

const step = z.strictObject({
  id,
  title: text,
  doneWhen: text,
  moves: z.array(move.partial()),
  continues: z.array(move.partial()).optional(),
  reply: z.array(reply).optional(),
  optional: z.literal(true).optional(),
  asksLeave: z.literal(true).optional(),
  sources: z.array(sourceSchema).min(1).optional(),
})

/** A protocol of one's own, as a YAML or JSON file writes it. */
export const protocolFileSchema = z.strictObject({
  id,
  title: text,
  group: z.enum(Object.keys(GROUPS) as [GroupId, ...GroupId[]]).default('own'),
  sources: z.array(sourceSchema).min(1, 'name the document and section that it comes from'),
  opening: z.array(move.partial()).optional(),
  clientOpening: z.array(reply).optional(),
  steps: z.array(step).min(1, 'give at least one step'),
  anyOrder: z.literal(true).optional(),
  closing: steps.optional(),
  mistakes: z.array(z.strictObject({ text, source: z.union([z.literal('ours'), sourceSchema]) })).optional(),
})
export type ProtocolFile = z.input<typeof protocolFileSchema>

/** The JSON schema of a protocol file, for editors that check while one writes. */
export const protocolJsonSchema = (): unknown => z.toJSONSchema(protocolFileSchema, { io: 'input', reused: 'ref' })

/** Names of steps that are used and not there, ids used twice, and names that the machine needs itself. */
function nameIssues({ steps: all, closing = [], opening = [] }: z.output<typeof protocolFileSchema>): Issue[] {
  const known = all.map((each) => each.id)
  const remedy = `name one of the steps: ${known.join(', ')}`
  const missing = (names: readonly string[], place: string): Issue[] =>
    names
      .filter((name) => !known.includes(name) && name !== OPENING)
      .map((name) => ({ place, found: `there is no step "${name}"`, remedy }))
  const inMoves = (moves: readonly z.infer<ReturnType<typeof move.partial>>[], place: string): Issue[] =>
    moves.flatMap((each, nth) =>
      (['after', 'before', 'during', 'with'] as const).flatMap((key) =>
        missing(each[key] ?? [], `${place}[${nth}].${key}`),
      ),
    )
  return [
    ...all.flatMap((each, nth) => {
      const place = `steps[${nth}]`
      const again = known.indexOf(each.id) < nth
      return [
        ...(again
          ? [{ place: `${place}.id`, found: `"${each.id}" is used twice`, remedy: 'give each step its own id' }]
          : []),
        ...(RESERVED.includes(each.id)
          ? [{ place: `${place}.id`, found: `"${each.id}" is a state of every protocol`, remedy: 'choose another id' }]
          : []),
        ...inMoves(each.moves, `${place}.moves`),
        ...inMoves(each.continues ?? [], `${place}.continues`),
      ]
    }),
    ...inMoves(opening, 'opening'),
    ...missing(closing, 'closing'),
  ]
}

/**
 * A protocol of one's own as a machine, checked: it works wherever the protocols of the sources do.
 * @throws {InputError} with an issue for every place that is wrong.
 */
export function defineProtocol(definition: ProtocolFile): Protocol {
  const parsed = parseWith(protocolFileSchema, definition)
  const [first, ...rest] = nameIssues(parsed)
  if (first) throw new InputError([first, ...rest])
  // zod types what may be left out as possibly undefined, which the schema never gives.
  const [head, ...tail] = parsed.steps as unknown as StepDefinition[]
  const [source, ...more] = parsed.sources
  if (!head || !source) throw new TypeError('A protocol without a step or a source came through its schema.')
  return defineMachine({
    ...(parsed as unknown as Omit<ProtocolDefinition, 'steps' | 'sources' | 'rows'>),
    sources: [source, ...more],
    steps: [head, ...tail],
    rows: [],
  })
}

/** A protocol as a file has it, without its machine: what `defineProtocol` took. */
export function asFile(protocol: Protocol): z.output<typeof protocolFileSchema> {
  const plain = Object.entries(protocol).filter(([key]) => key in protocolFileSchema.shape)
  return parseWith(protocolFileSchema, Object.fromEntries(plain))
}
