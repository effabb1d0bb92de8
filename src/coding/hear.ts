import type { Heard } from '../language/heard'
import type { CueHit } from '../language/language'
import { tokenise } from '../language/tokens'
import type { Role } from '../schema/codes'
import { closingMark, isBare } from './marks'
import type { Border } from './border'
import { parts, type Stretch } from './segment'
import { cueTerm, isTopic, type Term } from './terms'
import type { Atom, SegmentView, TurnView, TurnWords } from './view'
import type { Vocabulary } from './vocabulary'

interface Place {
  readonly start: number
  readonly end: number
}

function heardAt(turn: TurnWords, heard: Heard, start: number, end: number, from: number, to: number): SegmentView {
  const { text, tokens } = turn
  const spoken = to > from ? (tokens[to - 1]?.end ?? start) : start
  const cues: CueHit[] = []
  const topics: CueHit[] = []
  const terms: Term[] = []
  for (const hit of heard.within(from, to)) {
    const term = cueTerm(hit.cue)
    if (isTopic(term)) topics.push(hit)
    else {
      cues.push(hit)
      terms.push(term)
    }
  }
  return { start, end, from, to, cues, topics, heard: terms, mark: closingMark(text, spoken, end) }
}

/** Hears neighbouring atoms of a turn as one, from the first to the one before `to`; each stretch once. */
function joiner(turn: TurnWords, heard: Heard, atoms: readonly Atom[]): TurnView['joined'] {
  const known = new Map<number, SegmentView>()
  return (from, to) => {
    const first = atoms[from]?.view
    const last = atoms[to - 1]?.view
    if (!first || !last) throw new TypeError('Nothing to join: give at least one part of a turn.')
    if (first === last) return first
    const key = from * (atoms.length + 1) + to
    const before = known.get(key)
    if (before) return before
    const view = heardAt(turn, heard, first.start, last.end, first.from, last.to)
    known.set(key, view)
    return view
  }
}

/** Atoms gathered into segments, by a rule for where one begins: the first atom of each. */
export function gathered(atoms: readonly Atom[], begins: (atom: Atom, i: number) => boolean): number[] {
  const firsts: number[] = []
  atoms.forEach((atom, i) => {
    if (i === 0 || begins(atom, i)) firsts.push(i)
  })
  return firsts
}

/** Segments that a coder marked, with the words in each. */
function marked(given: readonly Place[], { tokens }: TurnWords): Stretch[] {
  let at = 0
  return given.map(({ start, end }) => {
    const from = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++
    return { start, end, from, to: at, begins: 1 }
  })
}

/** The words of a turn with what is known of them. */
export function wordsOf(role: Role, text: string, vocabulary: Vocabulary): TurnWords {
  const tokens = tokenise(text)
  const words = tokens.map(({ word }) => vocabulary.of(word))
  return { role, text, tokens, words, terms: vocabulary.terms, bare: isBare(text) }
}

function contentOf({ words }: TurnWords): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { content } of words) if (content !== undefined) stems.add(content)
  return stems
}

/** Hears a turn: its words, its segments and the cues in each; `given` are segments that a coder marked. */
export function hear(
  role: Role,
  text: string,
  vocabulary: Vocabulary,
  border: Border,
  given?: readonly Place[],
): TurnView {
  const turn = wordsOf(role, text, vocabulary)
  const stretches = given ? marked(given, turn) : parts(turn, border)
  const heard = vocabulary.pack.matcher.hear(
    turn.tokens,
    stretches.map(({ from }) => from),
    turn.words.map(({ read }) => read),
  )
  const atoms = stretches.map(({ start, end, from, to, begins }): Atom => ({
    view: heardAt(turn, heard, start, end, from, to),
    begins,
  }))
  const joined = joiner(turn, heard, atoms)
  const firsts = gathered(atoms, ({ begins }) => begins > 0.5)
  const segments = firsts.map((from, nth) => joined(from, firsts[nth + 1] ?? atoms.length))
  return { ...turn, atoms, segments, joined, stems: contentOf(turn) }
}
