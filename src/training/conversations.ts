import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import {
  CLIENT_ATTRIBUTES,
  INPUT_ATTRIBUTES,
  LANGUAGES,
  PRACTITIONER_CODES,
  QUESTION_ATTRIBUTES,
  REFLECTION_ATTRIBUTES,
  ROLES,
  TALK_SUBTYPES,
  TALK_TYPES,
  type Language,
  type Role,
} from '../schema/codes'
import { parseWith } from '../schema/issue'
import type { QuestionKind, ReflectionKind } from '../coding/past'

const ATTRIBUTES = [
  ...QUESTION_ATTRIBUTES,
  ...REFLECTION_ATTRIBUTES,
  ...INPUT_ATTRIBUTES,
  ...CLIENT_ATTRIBUTES,
] as const

const segmentSchema = z.looseObject({
  text: z.string(),
  code: z.enum([...PRACTITIONER_CODES, ...TALK_TYPES]),
  subtype: z.enum(TALK_SUBTYPES).optional(),
  attributes: z.array(z.enum(ATTRIBUTES)).default([]),
})

/** What a coder called a turn as a whole, in the terms of AnnoMI. */
export const wholeTurnSchema = z.looseObject({
  main: z.enum(['question', 'reflection', 'therapist_input', 'other']).optional(),
  question: z.enum(['open', 'closed']).nullish(),
  reflection: z.enum(['simple', 'complex']).nullish(),
  talk: z.enum(['change', 'sustain', 'neutral']).optional(),
})

const TALK = { change: 'change-talk', sustain: 'sustain-talk', neutral: 'neutral' } as const

/** The labels of a turn that was coded as a whole. */
export function labelsOfWhole(
  role: Role,
  { main, question, reflection, talk }: z.infer<typeof wholeTurnSchema>,
): TurnLabels {
  if (role === 'client') return { talk: TALK[talk ?? 'neutral'] }
  return {
    main: main === 'therapist_input' ? 'input' : (main ?? 'other'),
    question: question ?? 'none',
    reflection: reflection ?? 'none',
  }
}

const conversationSchema = z.looseObject({
  id: z.string(),
  language: z.enum(LANGUAGES).default('nl'),
  style: z.string().default('clean'),
  turns: z.array(
    z.looseObject({
      role: z.enum(ROLES),
      text: z.string(),
      speaker: z.string().optional(),
      segments: z.array(segmentSchema).min(1),
      ...wholeTurnSchema.shape,
    }),
  ),
})

/** A coded segment with its place in the turn's text. */
export interface LabelledSegment {
  readonly start: number
  readonly end: number
  readonly code: string
  readonly subtype?: string | undefined
  readonly attributes: readonly string[]
}

/** What a turn was coded as a whole, where that is how it was coded. */
export interface TurnLabels {
  readonly main?: string
  readonly question?: QuestionKind
  readonly reflection?: ReflectionKind
  readonly talk?: string
}

export interface LabelledTurn {
  readonly role: Role
  readonly text: string
  readonly segments?: readonly LabelledSegment[]
  readonly labels?: TurnLabels
  /** What a second coder called the whole turn: learnt from beside the first, never measured with. */
  readonly second?: TurnLabels
}

/** A coded conversation to learn from or to be measured against. */
export interface LabelledConversation {
  readonly id: string
  readonly language: Language
  readonly style: string
  /** Conversations of one group are never parted between learning and testing. */
  readonly group: string
  readonly turns: readonly LabelledTurn[]
}

/** Places of segments in a turn's text: white space may differ, nothing else. */
export function placesOf(text: string, segments: readonly { text: string }[]): { start: number; end: number }[] {
  let at = 0
  const blank = (i: number): boolean => /\s/u.test(text[i] ?? '')
  return segments.map((segment) => {
    while (at < text.length && blank(at)) at++
    const start = at
    for (const character of segment.text.replace(/\s/gu, '')) {
      while (at < text.length && blank(at)) at++
      if (!text.startsWith(character, at)) throw new TypeError(`Segment "${segment.text}" is not in "${text}".`)
      at += character.length
    }
    return { start, end: at }
  })
}

/** Reads one coded conversation as fixtures/conversations and the gold standard hold them. */
export function readConversation(json: unknown): LabelledConversation {
  const { id, language, style, turns } = parseWith(conversationSchema, json)
  return {
    id,
    language,
    style,
    group: id,
    turns: turns.map(({ role, text, segments, ...whole }) => {
      const places = placesOf(text, segments)
      return {
        role,
        text,
        ...(whole.main || whole.talk ? { labels: labelsOfWhole(role, whole) } : {}),
        segments: segments.map(({ code, subtype, attributes }, i) => ({
          start: places[i]?.start ?? 0,
          end: places[i]?.end ?? 0,
          code,
          subtype,
          attributes,
        })),
      }
    }),
  }
}

/** The files of a folder whose names end so, by name; none when there is no such folder. */
export function filesIn(folder: string, ending: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
}

/** Reads every coded conversation of a folder, in order of file name; none when there is no such folder. */
export const readConversations = (folder: string): LabelledConversation[] =>
  filesIn(folder, '.json')
    .map((file): unknown => JSON.parse(readFileSync(file, 'utf8')))
    .filter((json) => typeof json === 'object' && json !== null && 'turns' in json)
    .map(readConversation)
