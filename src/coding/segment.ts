import type { Border } from './border'
import { sigmoid } from './model'
import type { TurnWords } from './view'

/** A stretch of a turn's text, with the words in it (indices into the turn's tokens, `to` exclusive). */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  /** How likely a segment begins here. */
  readonly begins: number
}

/** Borders less likely than this are never drawn. */
const HARDLY = 0.15

/**
 * Leans towards borders, in log-odds: one too many only parts a thought, one too few loses a code. Chosen by
 * cross-validation on the own conversations.
 */
const LEAN = 1.5

/** Where the border between two words falls: after the mark that closes the first, before what opens the second. */
function borderPlace(text: string, start: number, end: number): number {
  let at = end
  while (at > start && !/\s/u.test(text[at - 1] ?? '')) at--
  if (at > start) return at
  // No white space: after the last mark that is not an opening bracket or quote.
  at = end
  while (at > start && /[([{"“‘„«]/u.test(text[at - 1] ?? '')) at--
  return at
}

/** Trims white space off a stretch's place. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let s = start
  let e = end
  while (s < e && /\s/u.test(text[s] ?? '')) s++
  while (e > s && /\s/u.test(text[e - 1] ?? '')) e--
  return { start: s, end: e }
}

/**
 * Parts a turn wherever an idea unit may end, by a learnt border model over the words and marks at each place between
 * two words; it works with and without punctuation. Each part tells how likely a segment begins with it. The parts are
 * in order, do not overlap and cover every character that is not white space.
 */
export function parts(turn: TurnWords, border: Border): Stretch[] {
  const { text, tokens } = turn
  const whole = trimmed(text, 0, text.length)
  if (whole.start === whole.end) return []
  const judge = border.judgeOf(turn)
  const out: Stretch[] = []
  let begun = 0
  let from = 0
  let start = whole.start
  let begins = 1
  for (let i = 1; judge && i < tokens.length; i++) {
    const before = tokens[i - 1]
    const here = tokens[i]
    if (!before || !here) continue
    const p = sigmoid(judge.score(turn, i, i - begun) + LEAN)
    if (p < HARDLY) continue
    const place = borderPlace(text, before.end, here.start)
    out.push({ ...trimmed(text, start, place), from, to: i, begins })
    start = trimmed(text, place, whole.end).start
    from = i
    begins = p
    if (p > 0.5) begun = i
  }
  out.push({ start, end: whole.end, from, to: tokens.length, begins })
  return out
}
