import type { ProtocolContext } from '../../machines/context'
import type { Protocol } from '../../machines/protocol'
import { logSoftmax } from '../coding/model'
import type { PractitionerTurn } from '../schema/coded-transcript'
import { isQuestion } from '../schema/codes'
import stored from './step-weights.json'

/** How much each sign of a turn, and of where the conversation is, speaks for each step; the last column is for none. */
export interface StepWeights {
  readonly steps: readonly string[]
  readonly signs: Readonly<Record<string, readonly number[]>>
}

/** Codes whose cues count apart: the same words tell something else in a question than in information. */
const APART: readonly string[] = ['information', 'advice', 'structure', 'summary']
const groupOf = (code: string): string => (isQuestion(code) ? 'question' : APART.includes(code) ? code : 'rest')

/** What a turn shows by itself: codes, attributes and cues, and never words, so that it holds in every language. */
export function signsOf({ segments }: PractitionerTurn): readonly string[] {
  const signs = new Set<string>()
  for (const { code, attributes, evidence } of segments) {
    signs.add(`code ${code}`)
    for (const attribute of attributes) signs.add(`attribute ${attribute}`)
    for (const { cue } of evidence) signs.add(`cue ${cue}`).add(`cue ${cue} ${groupOf(code)}`)
  }
  const last = segments.at(-1)
  if (last) signs.add(`last code ${last.code}`)
  return [...signs]
}

const LONG_AGO = 9

/** Stands between a sign and the step that it is about, in the names by which weights are kept. */
const ABOUT = ': '

const numbered = (name: (n: number) => string, most: number): readonly string[] =>
  Array.from({ length: most + 1 }, (_, n) => name(n))
const TIMES = numbered((n) => `${n} times`, 4)
const SINCE = numbered((n) => `since ${n}`, 4)
const TURN = numbered((n) => `turn ${n}`, LONG_AGO)
const upTo = (names: readonly string[], n: number): string => names[Math.min(names.length - 1, n)] as string

type Moment = Pick<ProtocolContext, 'steps' | 'latest'>

/** Says the signs of a turn and of where the conversation is in a protocol; some beside the step they are about. */
function saySigns(
  signs: readonly string[],
  index: number,
  { steps, latest }: Moment,
  say: (sign: string, about?: string) => void,
): void {
  const at = latest ?? 'none'
  const turns = latest === null ? [] : (steps[latest]?.worked ?? [])
  for (const sign of signs) {
    say(sign)
    if (!sign.startsWith('cue ')) say(sign, at)
  }
  say('always')
  say('latest', at)
  say(upTo(TIMES, turns.length), at)
  say(upTo(SINCE, Math.floor((index - (turns.at(-1) ?? index - 2 * LONG_AGO)) / 2)))
  say(upTo(TURN, Math.floor(index / 4)))
  for (const step in steps) if (steps[step]?.worked.length) say('done', step)
}

/** The signs of a turn within a protocol, as weights name them. */
export function signsWithin(signs: readonly string[], index: number, moment: Moment): readonly string[] {
  const names: string[] = []
  saySigns(signs, index, moment, (sign, about) => names.push(about === undefined ? sign : sign + ABOUT + about))
  return names
}

type Rows = Map<string, readonly number[]>

/** Tells how likely each step of a protocol is, by learnt weights. */
export class StepJudge {
  private readonly steps: readonly string[]
  private readonly rows: Rows = new Map()
  /** By the step that a sign is about: names need not be put together to be looked up. */
  private readonly rowsAbout = new Map<string, Rows>()

  constructor({ steps, signs }: StepWeights) {
    this.steps = steps
    for (const [name, row] of Object.entries(signs)) {
      const [sign, about] = name.split(ABOUT) as [string, string?]
      this.rowsFor(about).set(sign, row)
    }
  }

  private rowsFor(about: string | undefined): Rows {
    if (about === undefined) return this.rows
    const rows = this.rowsAbout.get(about) ?? new Map<string, readonly number[]>()
    this.rowsAbout.set(about, rows)
    return rows
  }

  /** Whether what was learnt is about steps that a protocol has. */
  knows(steps: Protocol['steps']): boolean {
    return this.steps.every((step) => steps.some(({ id }) => id === step))
  }

  /** The probability of each step, given the signs of a turn and what was said before it. */
  leans(signs: readonly string[], index: number, moment: Moment): Readonly<Record<string, number>> {
    const scores = new Array<number>(this.steps.length + 1).fill(0)
    saySigns(signs, index, moment, (sign, about) => {
      const row = (about === undefined ? this.rows : this.rowsAbout.get(about))?.get(sign)
      if (row) for (let nth = 0; nth < row.length; nth++) scores[nth] = (scores[nth] as number) + (row[nth] as number)
    })
    logSoftmax(scores)
    const leans: Record<string, number> = {}
    this.steps.forEach((step, nth) => (leans[step] = Math.exp(scores[nth] as number)))
    return leans
  }
}

const judges = new Map(
  Object.entries<StepWeights>(stored.protocols).map(([id, weights]) => [id, new StepJudge(weights)]),
)

/** Whether something was learnt about the steps of a protocol; about those of one's own never. */
export const isLearnt = ({ id, steps }: Protocol): boolean => judges.get(id)?.knows(steps) === true

/** How likely each step of a protocol is after what was said before; undefined where nothing was learnt about it. */
export const leansOf = (
  protocol: Protocol,
  context: ProtocolContext,
  { index }: PractitionerTurn,
  signs: readonly string[],
): Readonly<Record<string, number>> | undefined =>
  isLearnt(protocol) ? judges.get(protocol.id)?.leans(signs, index, context) : undefined
