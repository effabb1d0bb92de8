import { findCues } from '../language/match'
import type { LanguagePack, Token } from '../language/language'
import { tokenise } from '../language/tokens'
import type { Role } from '../schema/codes'
import type { Bank } from './model'
import { carriesContent } from './overlap'
import { isBare, markIn, parts } from './segment'
import type { Atom, SegmentView, TurnView } from './view'

/** The mark that a segment closes with. */
function closingMark(text: string, from: number, to: number): string {
  const mark = markIn(text, from, to)
  return mark === '(' || mark === '*' ? '' : mark
}

interface Place {
  readonly start: number
  readonly end: number
}

function heardAt(
  text: string,
  tokens: readonly Token[],
  pack: LanguagePack,
  place: Place,
  from: number,
  to: number,
): SegmentView {
  const words = tokens.slice(from, to)
  return {
    start: place.start,
    end: place.end,
    tokens: words,
    from,
    cues: findCues(tokens, pack, from, to),
    mark: closingMark(text, words.at(-1)?.end ?? place.start, place.end),
  }
}

/** Two or more neighbouring parts of a turn heard as one. */
export function joined(turn: Pick<TurnView, 'text' | 'tokens' | 'pack'>, views: readonly SegmentView[]): SegmentView {
  const [first] = views
  const last = views.at(-1)
  if (!first || !last) throw new TypeError('Nothing to join: give at least one part of a turn.')
  if (first === last) return first
  const place = { start: first.start, end: last.end }
  return heardAt(turn.text, turn.tokens, turn.pack, place, first.from, last.from + last.tokens.length)
}

/** Atoms gathered into segments, by a rule for where one begins. */
export function gathered(
  turn: Pick<TurnView, 'text' | 'tokens' | 'pack'>,
  atoms: readonly Atom[],
  begins: (atom: Atom, i: number) => boolean,
): SegmentView[] {
  const groups: SegmentView[][] = []
  atoms.forEach((atom, i) => {
    const group = groups.at(-1)
    if (group && !begins(atom, i)) group.push(atom.view)
    else groups.push([atom.view])
  })
  return groups.map((group) => joined(turn, group))
}

/** Hears a turn: its words, its segments and the cues in each; `given` are segments that a coder marked. */
export function hear(role: Role, text: string, pack: LanguagePack, border: Bank, given?: readonly Place[]): TurnView {
  const tokens = tokenise(text)
  const bare = isBare(text)
  const kinds = tokens.map(({ word }) => pack.kindOf(word))
  let at = 0
  const stretches =
    given?.map(({ start, end }) => {
      const from = at
      while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++
      return { start, end, from, to: at, begins: 1 }
    }) ?? parts({ role, text, tokens, bare, kinds }, border)
  const atoms = stretches.map((part): Atom => ({
    view: heardAt(text, tokens, pack, part, part.from, part.to),
    begins: part.begins,
  }))
  const stemOf = tokens.map(({ word }) => pack.stem(word))
  const contentOf = tokens.map((token, i) => (carriesContent(token, pack) ? stemOf[i] : undefined))
  const stems = new Set(contentOf.filter((stem) => stem !== undefined))
  const turn = { role, text, pack, tokens, atoms, bare, kinds, stemOf, contentOf, stems }
  return {
    ...turn,
    segments: gathered(turn, atoms, ({ begins }) => begins > 0.5),
  }
}
