import type { PractitionerSegment, PractitionerTurn } from '../schema/coded-transcript'
import { isQuestion, isReflection, QUESTION_ATTRIBUTES } from '../schema/codes'
import { REPLY_KINDS, type OpennessLevel, type ReplyKind } from '../schema/scenario'
import { isStacked } from './openness'

/** Where in the scenario to look for an answer; the first place with a line that was not said yet is taken. */
export type Want =
  | { readonly from: 'step'; readonly step: string; readonly kind: ReplyKind }
  | { readonly from: 'topic'; readonly topic: number }
  | { readonly from: 'reply'; readonly kind: ReplyKind }
  /** Goes on about what was said last. */
  | { readonly from: 'more' }
  /** What is told only when trust has grown. */
  | { readonly from: 'reveal' }

/** What a client hears in a turn: its codes, and what only the words tell. */
export interface Hearing {
  readonly turn: PractitionerTurn
  /** Steps of the scenario's protocol that the turn does, in order. */
  readonly steps: readonly string[]
  /** Subjects of the scenario that the turn names, by their place in it. */
  readonly topics: readonly number[]
  readonly silent: boolean
  /** Stays with what was said last, rather than going on to something else. */
  readonly stays: boolean
  /** The practitioner's first turn. */
  readonly first: boolean
  readonly greets: boolean
  readonly thanks: boolean
  readonly closes: boolean
  /** Asks after danger: violence, suicide, a child that is not safe. */
  readonly asksDanger: boolean
  /** The same words as an earlier turn. */
  readonly repeated: boolean
  /** Said in role: the step of the protocol in which the scene is played. */
  readonly scene: string | null
}

const reply = (...kinds: readonly ReplyKind[]): Want[] => kinds.map((kind) => ({ from: 'reply', kind }))
const isKind = (kind: string): kind is ReplyKind => (REPLY_KINDS as readonly string[]).includes(kind)

/** Where to look when a scenario says nothing, or nothing new, to a kind of turn. */
const INSTEAD: Partial<Record<ReplyKind, readonly ReplyKind[]>> = {
  'why-question': ['open-question'],
  'complex-reflection': ['simple-reflection'],
  summary: ['simple-reflection'],
  affirmation: ['compliment', 'simple-reflection'],
  compliment: ['affirmation'],
  acknowledgement: ['simple-reflection'],
  normalising: ['acknowledgement', 'simple-reflection'],
  autonomy: ['affirmation', 'simple-reflection'],
  'information-with-permission': ['facilitate'],
  'advice-with-permission': ['information-with-permission', 'facilitate'],
  information: ['advice', 'facilitate'],
  advice: ['information', 'confront'],
  confront: ['advice'],
  volley: ['closed-question'],
  leading: ['closed-question'],
  silence: ['facilitate', 'simple-reflection'],
  facilitate: ['simple-reflection'],
  structure: ['facilitate'],
  greeting: ['structure', 'facilitate'],
  thanks: ['closing'],
}
const withInstead = (kinds: readonly ReplyKind[]): Want[] =>
  reply(...new Set([...kinds, ...kinds.flatMap((kind) => INSTEAD[kind] ?? [])]))

const invited = (segment: PractitionerSegment): boolean => segment.attributes.includes('with-permission')

const kindOf = (segment: PractitionerSegment): ReplyKind => {
  const { code } = segment
  return (code === 'information' || code === 'advice') && invited(segment) ? `${code}-with-permission` : code
}

/** How sure it must be that somebody was pushed (ours): nobody is to be snapped at for what was meant otherwise. */
const PUSHED_FROM = 0.6

/** What pushes a client: they answer to that before anything else, unless they feel safe enough. */
function pushOf({ turn }: Hearing): ReplyKind | undefined {
  const pushes = turn.segments.filter(
    (segment) =>
      !segment.uncertain &&
      segment.confidence >= PUSHED_FROM &&
      (segment.code === 'confront' || (segment.code === 'advice' && !invited(segment))),
  )
  return pushes.some(({ code }) => code === 'confront') ? 'confront' : pushes.length > 0 ? 'advice' : undefined
}

const topicsOf = ({ topics }: Hearing): Want[] => topics.map((topic) => ({ from: 'topic', topic }))

function toQuestion(hearing: Hearing, question: PractitionerSegment, news: boolean): Want[] {
  const { code, attributes } = question
  const step = hearing.steps.at(-1)
  const steps: Want[] = step === undefined ? [] : [{ from: 'step', step, kind: kindOf(question) }]
  const leave = code === 'ask-permission'
  const topics = leave ? [] : topicsOf(hearing)
  const aims = QUESTION_ATTRIBUTES.filter((aim) => (attributes as readonly string[]).includes(aim) && isKind(aim))
  const form: Want[] = hearing.stays ? [{ from: 'more' }, { from: 'reveal' }] : [{ from: 'reveal' }]
  return [
    ...(news ? [...steps, ...reply(...aims), ...topics] : [...reply(...aims), ...topics, ...steps]),
    ...(code === 'open-question' ? form : []),
    ...withInstead(isKind(code) ? [code] : []),
  ]
}

/** What opens a client up enough to tell what lies deeper. */
const DEEP: readonly string[] = ['complex-reflection', 'summary', 'affirmation', 'autonomy', 'acknowledgement']

function toStatement(hearing: Hearing): Want[] {
  const said = hearing.turn.segments.filter(({ code }) => code !== 'facilitate')
  if (hearing.greets && (hearing.first || said.every(({ code, uncertain }) => code === 'other' || uncertain)))
    return withInstead([hearing.first ? 'greeting' : 'closing'])
  const last = said.at(-1)
  if (!last) return [{ from: 'more' }, { from: 'reveal' }, ...withInstead(['facilitate'])]
  const step = hearing.steps.at(-1)
  const steps: Want[] = step === undefined ? [] : [{ from: 'step', step, kind: kindOf(last) }]
  // a reflection or affirmation anywhere in the turn is what a client takes up, not the transition after it
  const heart = said.findLast(({ code }) => isReflection(code) || DEEP.includes(code)) ?? last
  if (heart.code === 'other' && hearing.thanks) return [...steps, ...withInstead(['thanks'])]
  if (heart.code === 'other') return [...steps, ...reply('other')]
  const topics = topicsOf(hearing)
  const deeper: Want[] = DEEP.includes(heart.code)
    ? [{ from: 'reveal' }, { from: 'more' }, ...topics]
    : isReflection(heart.code)
      ? [{ from: 'more' }, ...topics, { from: 'reveal' }]
      : []
  // a statement of which the code is a guess is taken for what it is most often: a greeting at first, then listening
  if (heart.uncertain && !isReflection(heart.code) && !invited(heart))
    return [
      ...steps,
      ...(hearing.first ? reply('greeting') : []),
      { from: 'more' },
      ...withInstead(['simple-reflection', 'facilitate']),
    ]
  return [...steps, ...deeper, ...withInstead([kindOf(heart)])]
}

/** At so many questions in a row a client says something about it (ours). */
const TOO_MANY = 4

/**
 * Where a client looks for an answer to a turn, in order. `done` tells which steps were answered before, `asked` how many
 * turns in a row held a question.
 */
export function wantsOf(
  hearing: Hearing,
  level: OpennessLevel,
  asked: number,
  done: readonly string[],
): readonly Want[] {
  const { turn, scene } = hearing
  if (scene !== null) return [{ from: 'step', step: scene, kind: 'other' }, ...reply('silence', 'unclear')]
  const push = pushOf(hearing)
  const question = turn.segments.findLast(({ code }) => isQuestion(code) || code === 'ask-permission')
  const step = hearing.steps.at(-1)
  const first: Want[] = [
    ...(hearing.silent ? withInstead(['silence']) : []),
    ...(hearing.asksDanger ? reply('safety') : []),
    ...(hearing.repeated ? reply('repeat') : []),
    ...(push && level !== 'open' ? withInstead([push]) : []),
    ...(hearing.closes && !question ? reply('closing') : []),
  ]
  const news = step !== undefined && !done.includes(step)
  const volley: Want[] =
    question === undefined || level === 'open'
      ? []
      : reply(
          ...(isStacked(turn) ? (['volley'] as const) : []),
          ...(step === undefined && asked > 0 && asked % TOO_MANY === 0 ? (['interrogation'] as const) : []),
        )
  const pressing =
    question && level !== 'open'
      ? withInstead([
          ...(question.code === 'why-question' ? (['why-question'] as const) : []),
          ...(question.attributes.includes('leading') ? (['leading'] as const) : []),
        ])
      : []
  const rest = question ? toQuestion(hearing, question, news) : toStatement(hearing)
  return [...first, ...pressing, ...volley, ...rest, ...reply('repeat', 'unclear')]
}
