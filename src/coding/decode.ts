import { PRACTITIONER_CODES, type MainBehaviour, type PractitionerCode } from '../schema/codes'
import type { QuestionKind, ReflectionKind } from './past'

/** Log-probabilities of the heads that judge a whole practitioner turn; absent where none are learnt. */
export interface TurnOpinion {
  readonly question: Readonly<Record<QuestionKind, number>>
  readonly reflection: Readonly<Record<ReflectionKind, number>>
  readonly main: Readonly<Record<MainBehaviour, number>>
  /** How much the main behaviour counts, beside the kinds of question and reflection. */
  readonly mainCounts: number
  /** How much the codes of single atoms count. */
  readonly atomsCount: number
}

export interface Decoded {
  readonly codes: readonly PractitionerCode[]
  /** Absent when no head for it is learnt. */
  readonly main?: MainBehaviour
}

const QUESTIONS: readonly QuestionKind[] = ['none', 'open', 'closed']
const REFLECTIONS: readonly ReflectionKind[] = ['none', 'simple', 'complex']

/** What a code does to the kinds of question and reflection of its turn; 0 leaves them. */
const EFFECT = PRACTITIONER_CODES.map((code) => ({
  code,
  question:
    code === 'open-question' || code === 'why-question'
      ? 1
      : code === 'closed-question' || code === 'ask-permission'
        ? 2
        : 0,
  reflection: code === 'simple-reflection' ? 1 : code === 'complex-reflection' || code === 'summary' ? 2 : 0,
  input: code === 'information' || code === 'advice' ? 1 : 0,
}))

/**
 * The best coding so far of those that ask, hand back and inform alike. Codings are chains, so that a long turn costs
 * linear time.
 */
interface State {
  readonly question: number
  readonly reflection: number
  readonly input: number
  readonly score: number
  readonly code?: PractitionerCode
  readonly before?: State
}

/** Codes less likely than this, beside the likeliest, are not followed, unless a turn head must have its way. */
const HARDLY = 1e-7

function codesOf(end: State): PractitionerCode[] {
  const codes: PractitionerCode[] = []
  for (let at: State | undefined = end; at?.code; at = at.before) codes.push(at.code)
  return codes.reverse()
}

/** The states after one more atom that counts so much, at most one for each way to ask, hand back and inform. */
function advance(states: readonly State[], atom: readonly number[], counts: number): State[] {
  const best: (State | undefined)[] = []
  const logs = Array.from(atom, (p) => counts * Math.log(p + 1e-9))
  for (const state of states) {
    EFFECT.forEach(({ code, question, reflection, input }, c) => {
      if ((atom[c] as number) < HARDLY) return
      const score = state.score + (logs[c] as number)
      const q = question || state.question
      const r = Math.max(reflection, state.reflection)
      const i = input || state.input
      const at = q * 6 + r * 2 + i
      if (score <= (best[at]?.score ?? -Infinity)) return
      best[at] = { question: q, reflection: r, input: i, score, code, before: state }
    })
  }
  return best.filter((state) => state !== undefined)
}

/** The likeliest main behaviour of those that a turn of these codes can have, and how likely all of it is. */
function closing(
  { question, reflection, input, score }: State,
  opinion: TurnOpinion,
): { score: number; main: MainBehaviour } {
  const able: MainBehaviour[] = []
  if (question) able.push('question')
  if (reflection) able.push('reflection')
  if (input) able.push('input')
  let main: MainBehaviour = able[0] ?? 'other'
  for (const other of able) if (opinion.main[other] > opinion.main[main]) main = other
  const kinds = opinion.question[QUESTIONS[question] ?? 'none'] + opinion.reflection[REFLECTIONS[reflection] ?? 'none']
  return { score: score + kinds + opinion.mainCounts * opinion.main[main], main }
}

/** The likeliest code of each atom by itself. */
function apart(atoms: readonly (readonly number[])[]): PractitionerCode[] {
  return atoms.map((atom) => {
    let best = 0
    for (let c = 1; c < atom.length; c++) if ((atom[c] as number) > (atom[best] as number)) best = c
    return PRACTITIONER_CODES[best] ?? 'other'
  })
}

/**
 * Codes the atoms of a practitioner turn together: of all sequences, the one that the atoms and the whole-turn heads find
 * most likely together. Exact: what the whole-turn heads see of a sequence is all that a state remembers.
 * @param atoms probabilities of the codes for each atom, in the order of the codebook
 */
export function decode(atoms: readonly (readonly number[])[], opinion?: TurnOpinion): Decoded {
  if (!opinion) return { codes: apart(atoms) }
  let states: State[] = [{ question: 0, reflection: 0, input: 0, score: 0 }]
  for (const atom of atoms) states = advance(states, atom, opinion.atomsCount)
  let winner: State | undefined
  let best = -Infinity
  let main: MainBehaviour = 'other'
  for (const state of states) {
    const end = closing(state, opinion)
    if (end.score <= best) continue
    best = end.score
    winner = state
    main = end.main
  }
  return { codes: winner ? codesOf(winner) : [], main }
}
