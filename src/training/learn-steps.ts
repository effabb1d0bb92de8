import type { Protocol } from '../../machines'
import { begin, type ProtocolContext } from '../../machines/context'
import { signsOf, signsWithin, StepJudge, type StepWeights } from '../protocol/judge'
import { chosenSteps } from '../../machines/work'
import { advance, heard, startProtocol, stepsAt } from '../protocol/run'
import { hashOf } from './folds'
import type { MarkedAndCoded } from './marked'
import { learn, type Example } from './softmax'

/** Fewer conversations along a protocol teach nothing that holds for others. */
export const ENOUGH = 10
const RARE = 3
const SMALL = 0.12
const L2 = 6

/** The steps of each turn that later turns look back on. */
type History = (turn: number) => readonly string[]
interface Sample {
  readonly signs: readonly string[]
  readonly marks: readonly string[]
  readonly weight: number
}

/** Where a conversation is after the turns before one, as a protocol's context tells it. */
function after(context: ProtocolContext, steps: readonly string[], turn: number): ProtocolContext {
  const worked = Object.fromEntries(
    steps.map((step) => [step, { worked: [...(context.steps[step]?.worked ?? []), turn], replied: [] }]),
  )
  return { ...context, steps: { ...context.steps, ...worked }, latest: steps.at(-1) ?? context.latest }
}

function samplesOf({ turns, marks }: MarkedAndCoded, history: History, weight: number): Sample[] {
  let context = begin()
  return turns.flatMap((turn, index) => {
    if (turn.role !== 'practitioner') return []
    const signs = signsWithin(signsOf(turn), turn.index, context)
    context = after(context, history(index), index)
    return [{ signs, marks: marks[index] ?? [], weight }]
  })
}

/** The steps that the signs of the protocol alone tell, without anything learnt. */
function toldBySigns({ protocol, turns }: MarkedAndCoded): History {
  let state = startProtocol(protocol)
  const told = turns.map((turn) => {
    const said = heard(turn, 'nl')
    state = advance(protocol, state, said.type === 'PRACTITIONER' ? { ...said, signs: undefined } : said)
    return stepsAt(protocol, state.context, turn.index)
  })
  return (turn) => told[turn] ?? []
}

/** The steps that weights tell, each after those told before. */
function toldBy(weights: StepWeights, { turns }: MarkedAndCoded): History {
  const judge = new StepJudge(weights)
  let context = begin()
  const told = turns.map((turn, index) => {
    if (turn.role !== 'practitioner') return []
    const steps = chosenSteps(judge.leans(signsOf(turn), turn.index, context), [], context.latest === null)
    context = after(context, steps, index)
    return steps
  })
  return (turn) => told[turn] ?? []
}

/** Value of a sign while learning: attributes say most, one cue of many little. */
const valueOf = (sign: string): number => (sign.startsWith('attribute ') ? 1.5 : sign.startsWith('cue ') ? 0.6 : 1)

function weightsFrom(steps: readonly string[], samples: readonly Sample[]): StepWeights {
  const seen = new Map<string, number>()
  for (const { signs } of samples) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const names = [...seen].filter(([, times]) => times >= RARE).map(([name]) => name)
  const index = new Map(names.map((name, nth) => [name, nth]))
  const classes = steps.length + 1
  const examples = samples.map(({ signs, marks, weight }): Example => {
    const target = new Float32Array(classes)
    const known = marks.filter((mark) => steps.includes(mark))
    for (const mark of known) target[steps.indexOf(mark)] = 1 / known.length
    if (known.length === 0) target[classes - 1] = 1
    return { features: Int32Array.from(signs.flatMap((sign) => index.get(sign) ?? [])), target, weight }
  })
  const scale = Float32Array.from(names, valueOf)
  const learnt = learn(examples, { features: names.length, classes, l2: L2, iterations: 60, scale })
  const signs = names.flatMap((name, nth): [string, number[]][] => {
    const row = Array.from(learnt.subarray(nth * classes, (nth + 1) * classes), (each) => Math.round(each * 100) / 100)
    return row.some((each) => Math.abs(each) >= SMALL) ? [[name, row]] : []
  })
  return { steps, signs: Object.fromEntries(signs.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/**
 * Learns how much each sign speaks for each step of a protocol. What came before a turn is, at use, what the weights
 * themselves told and no writer's marks: histories told by weights from the other half are learnt from as well.
 */
export function learnSteps({ steps: defined }: Protocol, marked: readonly MarkedAndCoded[]): StepWeights {
  const steps = defined.map(({ id }) => id)
  const byMarks = (each: MarkedAndCoded): Sample[] => samplesOf(each, (turn) => each.marks[turn] ?? [], 0.5)
  const bySigns = (each: MarkedAndCoded): Sample[] => samplesOf(each, toldBySigns(each), 0.5)
  const both = (all: readonly MarkedAndCoded[]): Sample[] => all.flatMap((each) => [...byMarks(each), ...bySigns(each)])
  const half = (which: number) => marked.filter(({ id }) => hashOf(id) % 2 === which)
  const told = [0, 1].flatMap((which) => {
    const weights = weightsFrom(steps, both(half(1 - which)))
    return half(which).flatMap((each) => samplesOf(each, toldBy(weights, each), 1))
  })
  return weightsFrom(steps, [...both(marked), ...told])
}
