import type { CodedTurn } from '../schema/coded-transcript'
import type { LabelledConversation, LabelledTurn, TurnLabels } from './conversations'
import type { Outcome } from './calibrate'
import { questionKind, reflectionKind } from '../coding/past'

/** What a coder said (`truth`) and what the engine said (`guess`), item by item. */
export interface Judged {
  readonly truth: readonly string[]
  readonly guess: readonly string[]
}

export interface Agreement {
  readonly n: number
  readonly accuracy: number
  readonly kappa: number
  readonly macroF1: number
  /** F1 per label, with how often the coder gave it. */
  readonly perLabel: Readonly<Record<string, { readonly f1: number; readonly n: number }>>
}

const round = (x: number): number => Math.round(x * 1000) / 1000

/** Accuracy, Cohen's kappa and the mean F1 over the labels that the coder gave. */
export function agreement({ truth, guess }: Judged): Agreement {
  const n = truth.length
  const labels = [...new Set(truth)].sort()
  let chance = 0
  const perLabel: Record<string, { f1: number; n: number }> = {}
  for (const label of labels) {
    const given = truth.filter((t) => t === label).length
    const said = guess.filter((g) => g === label).length
    const both = truth.filter((t, i) => t === label && guess[i] === label).length
    perLabel[label] = { f1: round((2 * both) / (given + said || 1)), n: given }
    chance += (given / (n || 1)) * (said / (n || 1))
  }
  const right = truth.filter((t, i) => t === guess[i]).length / (n || 1)
  const f1 = Object.values(perLabel)
  return {
    n,
    accuracy: round(right),
    kappa: round((right - chance) / (1 - chance || 1)),
    macroF1: round(f1.reduce((sum, l) => sum + l.f1, 0) / (f1.length || 1)),
    perLabel,
  }
}

/** How often each label of the coder met each label of the engine: `confusions.said.heard`. */
export function confusions({ truth, guess }: Judged): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {}
  truth.forEach((said, i) => {
    const heard = guess[i] ?? 'none'
    const row = (counts[said] ??= {})
    row[heard] = (row[heard] ?? 0) + 1
  })
  return counts
}

const GROUP: Readonly<Record<string, string>> = {
  'open-question': 'question',
  'why-question': 'question',
  'closed-question': 'question',
  'simple-reflection': 'reflection',
  'complex-reflection': 'reflection',
  summary: 'reflection',
}

/** The code with all kinds of question as one and all kinds of reflection as one. */
export const grouped = (code: string): string => GROUP[code] ?? code

/** For each segment of the coder the one of the engine's that covers most of it. */
export function aligned(turn: LabelledTurn, coded: CodedTurn): (CodedTurn['segments'][number] | undefined)[] {
  return (turn.segments ?? []).map(({ start, end }) => {
    let best: CodedTurn['segments'][number] | undefined
    let most = 0
    for (const segment of coded.segments) {
      const shared = Math.min(end, segment.end) - Math.max(start, segment.start)
      if (shared > most) {
        most = shared
        best = segment
      }
    }
    return best
  })
}

/** Every segment of a conversation beside the engine's: what was said, what it was coded, how sure that was. */
export function compareSegments(
  conversation: LabelledConversation,
  coded: readonly CodedTurn[],
): {
  role: string
  truth: string
  guess: string
  confidence: number
}[] {
  return conversation.turns.flatMap((turn, i) => {
    const there = coded[i]
    if (!there) return []
    const found = aligned(turn, there)
    return (turn.segments ?? []).map((segment, k) => ({
      role: turn.role,
      truth: segment.code,
      guess: found[k]?.code ?? 'none',
      confidence: found[k]?.confidence ?? 0,
    }))
  })
}

const codesOf = (turn: CodedTurn): string[] => turn.segments.map((s) => s.code)

/** What the engine called a turn as a whole. */
export function calledAs(turn: CodedTurn): TurnLabels {
  if (turn.role === 'client') return { talk: turn.talk }
  const codes = codesOf(turn)
  return { main: turn.main, question: questionKind(codes), reflection: reflectionKind(codes) }
}

/** Every turn that was coded as a whole beside what somebody else called it, under one of its labels. */
export function compareTurns(
  { turns }: LabelledConversation,
  others: readonly (TurnLabels | undefined)[],
  label: keyof TurnLabels,
): Judged {
  const pairs = turns.flatMap(({ labels }, i) => {
    const [truth, guess] = [labels?.[label], others[i]?.[label]]
    return truth === undefined || guess === undefined ? [] : [{ truth, guess }]
  })
  return { truth: pairs.map(({ truth }) => truth), guess: pairs.map(({ guess }) => guess) }
}

/** Confidence and rightness of turns of one segment: of those the turn's labels tell what the segment is. */
export function singleSegmentOutcomes(
  conversation: LabelledConversation,
  coded: readonly CodedTurn[],
  role: string,
): Outcome[] {
  return conversation.turns.flatMap(({ labels }, i): Outcome[] => {
    const turn = coded[i]
    const segment = turn?.segments[0]
    if (!labels || !turn || !segment || turn.role !== role || turn.segments.length > 1) return []
    const codes = [segment.code]
    const right =
      turn.role === 'client'
        ? labels.talk === segment.code
        : labels.question === questionKind(codes) &&
          labels.reflection === reflectionKind(codes) &&
          labels.main === turn.main
    return [[segment.confidence, right]]
  })
}
