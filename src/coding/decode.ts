import { PRACTITIONER_CODES, type MainBehaviour, type PractitionerCode } from '../schema/codes'
import type { QuestionKind, ReflectionKind } from './past'

/** Log-probabilities of the heads that judge a whole practitioner turn; absent where none are learnt. */
export interface TurnOpinion {
  readonly question: Readonly<Record<QuestionKind, number>>
  readonly reflection: Readonly<Record<ReflectionKind, number>>
  readonly main: Readonly<Record<MainBehaviour, number>>
}

export interface Decoded {
  readonly codes: readonly PractitionerCode[]
  /** Absent when no head for it is learnt. */
  readonly main?: MainBehaviour
}

const QUESTION: Readonly<Record<string, QuestionKind>> = {
  'open-question': 'open',
  'why-question': 'open',
  'closed-question': 'closed',
  'ask-permission': 'closed',
}
const REFLECTION: Readonly<Record<string, ReflectionKind>> = {
  'simple-reflection': 'simple',
  'complex-reflection': 'complex',
  summary: 'complex',
}
const INPUT = new Set(['information', 'advice'])

interface State {
  readonly question: QuestionKind
  readonly reflection: ReflectionKind
  readonly input: boolean
  readonly score: number
  /** The last code, and the state before it: a chain, so that a long turn costs linear time. */
  readonly code?: PractitionerCode
  readonly before?: State
}

const key = (s: State): string => `${s.question} ${s.reflection} ${String(s.input)}`

function step(state: State, code: PractitionerCode, score: number): State {
  const reflection = REFLECTION[code] ?? 'none'
  return {
    question: QUESTION[code] ?? state.question,
    reflection: reflection === 'complex' || state.reflection === 'none' ? reflection : state.reflection,
    input: state.input || INPUT.has(code),
    score: state.score + score,
    code,
    before: state,
  }
}

function codesOf(end: State): PractitionerCode[] {
  const codes: PractitionerCode[] = []
  for (let at: State | undefined = end; at?.code; at = at.before) codes.push(at.code)
  return codes.reverse()
}

/** Main behaviours that a turn of these codes can have. */
function mains(state: State): readonly MainBehaviour[] {
  const out: MainBehaviour[] = []
  if (state.question !== 'none') out.push('question')
  if (state.reflection !== 'none') out.push('reflection')
  if (state.input) out.push('input')
  if (out.length === 0) out.push('other')
  return out
}

function closing(state: State, opinion: TurnOpinion): { score: number; main: MainBehaviour } {
  let main: MainBehaviour = 'other'
  let best = -Infinity
  for (const m of mains(state)) {
    if (opinion.main[m] > best) {
      best = opinion.main[m]
      main = m
    }
  }
  return { score: state.score + opinion.question[state.question] + opinion.reflection[state.reflection] + best, main }
}

/**
 * Codes the atoms of a practitioner turn together: of all sequences, the one that the atoms and the whole-turn heads find
 * most likely together. Exact: what the whole-turn heads see of a sequence is all that a state remembers.
 * @param atoms probabilities of the codes for each atom, in the order of the codebook
 */
export function decode(atoms: readonly Float64Array[], opinion?: TurnOpinion): Decoded {
  let states: State[] = [{ question: 'none', reflection: 'none', input: false, score: 0 }]
  for (const atom of atoms) {
    const best = new Map<string, State>()
    for (const state of states) {
      PRACTITIONER_CODES.forEach((code, c) => {
        const next = step(state, code, Math.log((atom[c] as number) + 1e-9))
        const at = key(next)
        if (next.score > (best.get(at)?.score ?? -Infinity)) best.set(at, next)
      })
    }
    states = [...best.values()]
  }
  let winner: State | undefined
  let best = -Infinity
  let main: MainBehaviour | undefined
  for (const state of states) {
    const end = opinion ? closing(state, opinion) : { score: state.score, main: undefined }
    if (end.score <= best) continue
    best = end.score
    winner = state
    main = end.main
  }
  const codes = winner ? codesOf(winner) : []
  return main ? { codes, main } : { codes }
}
