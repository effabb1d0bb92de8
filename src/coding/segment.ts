import { kindBorderFeatures } from './kind-features'
import { markIn } from './marks'
import { sigmoid, type Add, type Bank } from './model'
import { name, namesByMark } from './names'
import { count, NO_MARK, OUTSIDE, ROLE_TERMS, type Term } from './terms'
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

const bucket = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 20 ? 8 : 9)

const BIAS = name('bias')
const MARK = name('m')
const MARK_ROLE = name('m role')
const MARK_SINCE = name('m since')
const MARK_LEFT = name('m left')
const BEFORE = name('<')
const AFTER = name('>')
const AFTER_BY_ROLE = { practitioner: name('> practitioner'), client: name('> client') }
const TWO_AFTER = name('>>')
const AROUND = name('<>')
const TWO_BEFORE = name('<<')
const SECOND_AFTER = name('>2')
const SECOND_BEFORE = name('<2')
const SINCE = name('since')
const LEFT = name('left')
const LENGTH = name('length')
const SOON_AFTER = name('short>')
const BEFORE_MARK = namesByMark((mark) => `<${mark}`)
const AFTER_MARK = namesByMark((mark) => `>${mark}`)
const TWO_AFTER_MARK = namesByMark((mark) => `>>${mark}`)
const CAPITAL = namesByMark((mark) => `capital ${mark}`)

/** What speaks for and against a border before word `i`, `since` words after the last border; each thing once. */
export function borderFeatures(turn: TurnWords, i: number, since: number, add: Add): void {
  const { text, tokens, words, bare } = turn
  const before = tokens[i - 1]
  const here = tokens[i]
  if (!before || !here) return
  const word = (k: number): Term => words[k]?.word ?? OUTSIDE
  const role = ROLE_TERMS[turn.role]
  const mark = markIn(text, before.end, here.start)
  const left = count(bucket(tokens.length - i))
  add(BIAS)
  add(MARK, mark)
  add(MARK_ROLE, mark, role)
  add(MARK_SINCE, mark, count(bucket(since)))
  add(MARK_LEFT, mark, left)
  add(BEFORE, word(i - 1))
  add(AFTER, word(i))
  add(AFTER_BY_ROLE[turn.role], word(i))
  add(TWO_AFTER, word(i), word(i + 1))
  add(AROUND, word(i - 1), word(i))
  add(TWO_BEFORE, word(i - 2), word(i - 1))
  add(SECOND_AFTER, word(i + 1))
  add(SECOND_BEFORE, word(i - 2))
  add(SINCE, count(bucket(since)), role)
  add(LEFT, left, role)
  add(LENGTH, count(bucket(tokens.length)), role)
  kindBorderFeatures(turn, word, i, since, mark, add)
  if (since <= 3) add(SOON_AFTER, word(i))
  if (bare) return
  if (mark !== NO_MARK) {
    add(BEFORE_MARK(mark), word(i - 1))
    add(AFTER_MARK(mark), word(i))
    add(TWO_AFTER_MARK(mark), word(i), word(i + 1))
  }
  if (isCapital(text, here.start)) add(CAPITAL(mark))
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code > 64 && code < 91
  const first = text.charAt(at)
  return first !== first.toLowerCase()
}

/** The head that judges borders: texts with and without marks are told apart. */
export const borderHead = (bare: boolean): string => (bare ? 'bare' : 'marked')

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
export function parts(turn: TurnWords, bank: Bank): Stretch[] {
  const { text, tokens, bare } = turn
  const whole = trimmed(text, 0, text.length)
  if (whole.start === whole.end) return []
  const head = bank.heads[borderHead(bare)]
  const out: Stretch[] = []
  let begun = 0
  let from = 0
  let start = whole.start
  let begins = 1
  for (let i = 1; head && i < tokens.length; i++) {
    const before = tokens[i - 1]
    const here = tokens[i]
    if (!before || !here) continue
    const score = bank.sum(head, (add) => {
      borderFeatures(turn, i, i - begun, add)
    })
    const p = sigmoid(score + LEAN)
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
