import * as z from 'zod'
import { LANGUAGES, PRACTITIONER_CODES, QUESTION_ATTRIBUTES } from './codes'

export const SCENARIO = 'gespreksmaat/scenario@1'

/** How open the client is: what is told depends on it. */
export const OPENNESS_LEVELS = ['closed', 'guarded', 'open'] as const
export type OpennessLevel = (typeof OPENNESS_LEVELS)[number]

/**
 * What a client answers to: the practitioner's codes, what a question is after, and what the words alone do not tell.
 * `volley`: questions stacked; `interrogation`: question after question, with nothing handed back; `silence`: nothing was said; `repeat`: the question was answered
 * before; `closing`: the practitioner rounds off; `safety`: asks after danger;
 * `leaving`: the client has had enough and ends the conversation.
 */
export const REPLY_KINDS = [
  ...PRACTITIONER_CODES,
  ...QUESTION_ATTRIBUTES,
  'volley',
  'interrogation',
  'information-with-permission',
  'advice-with-permission',
  'greeting',
  'thanks',
  'silence',
  'unclear',
  'repeat',
  'safety',
  'closing',
  'leaving',
] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

const words = z.string().trim().min(1, 'give at least one word')

/** One thing the client says; `more` is what follows on the same subject when the practitioner stays with it. */
const lineSchema = z
  .union([words, z.strictObject({ say: words, more: z.array(words).default([]) })])
  .transform((line) => (typeof line === 'string' ? { say: line, more: [] } : line))
export type Line = z.infer<typeof lineSchema>

const lines = z.array(lineSchema).min(1, 'give at least one line')

/** Lines by how open the client is; `any` fits at every level. */
const linesSchema = z.strictObject({
  closed: lines.optional(),
  guarded: lines.optional(),
  open: lines.optional(),
  any: lines.optional(),
})
export type Lines = z.infer<typeof linesSchema>

/** Lines about a step of the protocol; `on` refines them by the kind of turn that the step was taken with. */
const stepLinesSchema = linesSchema.extend({
  on: z.partialRecord(z.enum(REPLY_KINDS), linesSchema).optional(),
})

/** A subject the client has something to say about, known by words in the practitioner's question. */
const topicSchema = z.strictObject({ about: z.array(words).min(1), lines: linesSchema })

/** What the client tells only when trust has grown: at this openness (0 to 100) or more, once. */
const revealSchema = z.strictObject({
  from: z.int().min(0).max(100),
  say: words,
  more: z.array(words).default([]),
})

const clientSchema = z.strictObject({
  /** Shown before what they say. */
  name: words,
  /** "moeder van Noor (7)", "leerling, 16". */
  role: words,
})

/** A scripted client: who they are, how open they are, and what they answer to which kind of turn. */
export const scenarioSchema = z
  .strictObject({
    schema: z.literal(SCENARIO),
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case words with hyphens between'),
    language: z.enum(LANGUAGES),
    title: words,
    /** Id of the protocol that is practised. */
    protocol: z.string(),
    client: clientSchema,
    /** Who is who, for the coaching rules that speak only then. */
    audience: z.enum(['parent', 'young-person']).optional(),
    session: z.enum(['first', 'follow-up', 'decision', 'practising', 'meeting']).optional(),
    /** What the practitioner may know beforehand; shown as lines. */
    briefing: z.array(words).min(1).max(4),
    /** What there is to practise, in one line. */
    task: words,
    /** 0 (says nothing) to 100 (tells everything). */
    openness: z.int().min(0).max(100),
    /** What the client came for: it is no intrusion when the practitioner gives it unasked. */
    expects: z.array(z.enum(['information', 'advice'])).default([]),
    /** What the client says before the practitioner does. */
    opening: words.optional(),
    /** Steps in which a scene is played: the first scene belongs to the first of them, and so on. */
    scenes: z.array(z.string()).default([]),
    /** What is told at each step of the protocol, by step id. */
    steps: z.record(z.string(), stepLinesSchema),
    replies: z.partialRecord(z.enum(REPLY_KINDS), linesSchema),
    topics: z.array(topicSchema).default([]),
    reveals: z.array(revealSchema).default([]),
  })
  .superRefine((scenario, context) => {
    // these are what every other kind falls back on
    for (const kind of [
      'open-question',
      'closed-question',
      'simple-reflection',
      'confront',
      'unclear',
      'leaving',
    ] as const) {
      if (scenario.replies[kind]) continue
      context.addIssue({ code: 'custom', path: ['replies', kind], message: `write what the client says to "${kind}"` })
    }
  })
/** A scenario as it is written. */
export type ScenarioData = z.input<typeof scenarioSchema>
/** A scenario that was checked. */
export type Scenario = z.infer<typeof scenarioSchema>
