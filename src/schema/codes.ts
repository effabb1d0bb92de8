/** The codes of the codebook (MITI 4.2.1, MISC 2.5 and the source documents joined); docs/codebook.md explains each. */

export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text for people, in every language the product speaks. A missing language does not compile. */
export type Localised = Readonly<Record<Language, string>>

export const ROLES = ['practitioner', 'client'] as const
export type Role = (typeof ROLES)[number]

export const PRACTITIONER_CODES = [
  'open-question',
  'closed-question',
  'why-question',
  'ask-permission',
  'simple-reflection',
  'complex-reflection',
  'summary',
  'affirmation',
  'compliment',
  'acknowledgement',
  'normalising',
  'information',
  'advice',
  'autonomy',
  'confront',
  'structure',
  'facilitate',
  'other',
] as const
export type PractitionerCode = (typeof PRACTITIONER_CODES)[number]

export const TALK_TYPES = ['change-talk', 'sustain-talk', 'neutral'] as const
export type TalkType = (typeof TALK_TYPES)[number]

/** DARN-CAT: what kind of change or sustain talk it is. */
export const TALK_SUBTYPES = [
  'desire',
  'ability',
  'reason',
  'need',
  'commitment',
  'activation',
  'taking-steps',
] as const
export type TalkSubtype = (typeof TALK_SUBTYPES)[number]

export const QUESTION_ATTRIBUTES = [
  'scaling',
  'miracle',
  'exception',
  'desired-situation',
  'success',
  'next-step',
  'strengths',
  'usefulness',
  'circular',
  'network',
  'check',
  'elicit-need',
  'elicit-reaction',
  'goal',
  'leading',
  'choice',
] as const
export const REFLECTION_ATTRIBUTES = ['emotion', 'desire', 'meaning', 'values', 'double-sided', 'amplified'] as const
export const INPUT_ATTRIBUTES = ['with-permission', 'options', 'directive'] as const
export const CLIENT_ATTRIBUTES = [
  'discord',
  'ambivalence',
  'scale-answer',
  'confirmation',
  'disconfirmation',
  'emotion',
  'safety',
] as const
export const TURN_ATTRIBUTES = ['multiple-questions'] as const

export type PractitionerAttribute =
  (typeof QUESTION_ATTRIBUTES)[number] | (typeof REFLECTION_ATTRIBUTES)[number] | (typeof INPUT_ATTRIBUTES)[number]
export type ClientAttribute = (typeof CLIENT_ATTRIBUTES)[number]
export type TurnAttribute = (typeof TURN_ATTRIBUTES)[number]

/** The leading behaviour of a practitioner turn, as AnnoMI names it (input = therapist input). */
export const MAIN_BEHAVIOURS = ['question', 'reflection', 'input', 'other'] as const
export type MainBehaviour = (typeof MAIN_BEHAVIOURS)[number]

const questions: readonly string[] = ['open-question', 'closed-question', 'why-question']
const reflections: readonly string[] = ['simple-reflection', 'complex-reflection', 'summary']

/** Open, closed and why-questions; asking permission is counted apart (codebook, totals). */
export const isQuestion = (code: string): boolean => questions.includes(code)

/** Simple and complex reflections and summaries (a summary counts as one complex reflection, MITI 4.2.1). */
export const isReflection = (code: string): boolean => reflections.includes(code)
