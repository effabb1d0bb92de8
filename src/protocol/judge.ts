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

/** The step that the talk is in. */
const stepAt = ({ latest }: Moment): string => latest ?? 'none'

/** Cues say the same in every step; what else a turn shows counts beside the step that the talk is in, too. */
const countsByStep = (sign: string): boolean => !sign.startsWith('cue ')

interface SignsAt {
  readonly alone: readonly string[]
  /** Signs beside the step that they are about. */
  readonly about: readonly (readonly [sign: string, step: string])[]
}

/** Signs of where the conversation is in a protocol. */
function signsAt(index: number, moment: Moment): SignsAt {
  const { steps, latest } = moment
  const turns = latest === null ? [] : (steps[latest]?.worked ?? [])
  const done = Object.keys(steps).filter((step) => steps[step]?.worked.length)
  return {
    alone: [
      'always',
      upTo(SINCE, Math.floor((index - (turns.at(-1) ?? index - 2 * LONG_AGO)) / 2)),
      upTo(TURN, Math.floor(index / 4)),
    ],
    about: [
      ['latest', stepAt(moment)],
      [upTo(TIMES, turns.length), stepAt(moment)],
      ...done.map((step) => ['done', step] as const),
    ],
  }
}

/** The signs of a turn within a protocol, as weights name them. */
export function signsWithin(signs: readonly string[], index: number, moment: Moment): readonly string[] {
  const { alone, about } = signsAt(index, moment)
  const beside = signs.filter(countsByStep).map((sign) => [sign, stepAt(moment)] as const)
  return [...signs, ...alone, ...[...beside, ...about].map(([sign, step]) => sign + ABOUT + step)]
}

/** The number of each sign that some weights are about: a turn's are looked up once, and not once for each protocol. */
const numbers = new Map<string, number>()
const byStep: boolean[] = []

function numberOf(sign: string): number {
  const known = numbers.get(sign)
  if (known !== undefined) return known
  byStep.push(countsByStep(sign))
  numbers.set(sign, numbers.size)
  return numbers.size - 1
}

let latest:
  { readonly signs: readonly string[]; readonly known: number; readonly numbers: readonly number[] } | undefined

/** The numbers of signs that weights are about; of other signs nothing is known. */
function numbersOf(signs: readonly string[]): readonly number[] {
  if (latest?.signs === signs && latest.known === numbers.size) return latest.numbers
  const found = signs.map((sign) => numbers.get(sign)).filter((number) => number !== undefined)
  latest = { signs, known: numbers.size, numbers: found }
  return found
}

/** What signs say, by their numbers: of each step and of none. */
type Rows = (readonly number[] | undefined)[]
const NO_ROWS: Rows = []

/** Rows have no gaps: of an array with wide gaps each look takes long. */
function put(rows: Rows, number: number, row: readonly number[]): void {
  while (rows.length <= number) rows.push(undefined)
  rows[number] = row
}

/** Tells how likely each step of a protocol is, by learnt weights. */
export class StepJudge {
  private readonly steps: readonly string[]
  private readonly alone: Rows = []
  /** By the step that signs are about. */
  private readonly about = new Map<string, Rows>()

  constructor({ steps, signs }: StepWeights) {
    this.steps = steps
    for (const [name, row] of Object.entries(signs)) {
      const [sign, step] = name.split(ABOUT) as [string, string?]
      const rows = step === undefined ? this.alone : (this.about.get(step) ?? [])
      if (step !== undefined) this.about.set(step, rows)
      put(rows, numberOf(sign), row)
    }
  }

  /** Whether what was learnt is about steps that a protocol has. */
  knows(steps: Protocol['steps']): boolean {
    return this.steps.every((step) => steps.some(({ id }) => id === step))
  }

  /** The probability of each step, given the signs of a turn and what was said before it. */
  leans(signs: readonly string[], index: number, moment: Moment): Readonly<Record<string, number>> {
    const scores = new Array<number>(this.steps.length + 1).fill(0)
    const add = (rows: Rows, number: number): void => {
      const row = rows[number]
      if (row) for (let nth = 0; nth < row.length; nth++) scores[nth] = (scores[nth] as number) + (row[nth] as number)
    }
    const rowsOf = (step: string): Rows => this.about.get(step) ?? NO_ROWS
    const here = rowsOf(stepAt(moment))
    for (const number of numbersOf(signs)) {
      add(this.alone, number)
      if (byStep[number] === true) add(here, number)
    }
    const { alone, about } = signsAt(index, moment)
    for (const sign of alone) add(this.alone, numberOf(sign))
    for (const [sign, step] of about) add(rowsOf(step), numberOf(sign))
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
