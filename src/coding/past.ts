import type { MainBehaviour, Role, TalkType } from '../schema/codes'
import type { TurnView } from './view'

export type QuestionKind = 'none' | 'open' | 'closed'

/** What is remembered of a turn that has been coded. */
export interface PastTurn {
  readonly view: TurnView
  readonly role: Role
  /** Codes of its segments, in order. */
  readonly codes: readonly string[]
  readonly attributes: ReadonlySet<string>
  readonly main: MainBehaviour | 'client'
  readonly talk: TalkType | 'practitioner'
  readonly question: QuestionKind
}

/** What the coder knows when a turn comes in: the last turns, nothing of what follows. */
export interface Past {
  /** Oldest first; ten at most. */
  readonly turns: readonly PastTurn[]
  /** How many turns came before. */
  readonly count: number
}

export const NOTHING_YET: Past = { turns: [], count: 0 }
const REMEMBERED = 10

/** The past with one more turn. */
export const remember = (past: Past, turn: PastTurn): Past => ({
  turns: [...past.turns.slice(-(REMEMBERED - 1)), turn],
  count: past.count + 1,
})

/** The last turn of a role, `back` turns of that role ago (0 is the latest). */
export function lastOf(past: Past, role: Role, back = 0): PastTurn | undefined {
  let left = back
  for (let i = past.turns.length - 1; i >= 0; i--) {
    const turn = past.turns[i]
    if (turn?.role !== role) continue
    if (left === 0) return turn
    left--
  }
  return undefined
}

/** The kind of the last question in a turn, as AnnoMI counts: why is open, asking permission closed. */
export function questionKind(codes: readonly string[]): QuestionKind {
  for (let i = codes.length - 1; i >= 0; i--) {
    const code = codes[i]
    if (code === 'open-question' || code === 'why-question') return 'open'
    if (code === 'closed-question' || code === 'ask-permission') return 'closed'
  }
  return 'none'
}

export type ReflectionKind = 'none' | 'simple' | 'complex'

/** The kind of reflection in a turn: complex when one of them is (a summary counts as complex, MITI). */
export function reflectionKind(codes: readonly string[]): ReflectionKind {
  let kind: ReflectionKind = 'none'
  for (const code of codes) {
    if (code === 'complex-reflection' || code === 'summary') return 'complex'
    if (code === 'simple-reflection') kind = 'simple'
  }
  return kind
}
