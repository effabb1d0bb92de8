import type { WordKind } from '../language/kinds'
import type { Token } from '../language/language'
import type { Role } from '../schema/codes'
import { kindBorderFeatures } from './kind-features'
import { collector, scores, sigmoid, type Add, type Bank } from './model'

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

/** The marks between two words, as one of a few kinds. */
export function markIn(text: string, start: number, end: number): string {
  let kind = ''
  for (let at = start; at < end; at++) {
    const c = text[at]
    if (c === '?') return '?'
    if (c === '!') kind = '!'
    else if (c === '.' || c === '…') kind ||= '.'
    else if (c === '\n' || c === ';' || c === ':') kind ||= ';'
    else if (c === ',') kind ||= ','
    else if (c === '-' || c === '–' || c === '—') kind ||= '-'
    else if (c === '(' || c === '[' || c === ')' || c === ']') kind ||= '('
    else if (c !== undefined && c !== ' ' && c !== '"') kind ||= '*'
  }
  return kind
}

/** Does the text carry no sentence marks, as speech recognisers write? */
export const isBare = (text: string): boolean => !/[.?!…]/u.test(text)

const BUCKETS = '0123456789'
const bucket = (n: number): string => BUCKETS[n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 20 ? 8 : 9] ?? ''

/** What a border model looks at: a text, its words, who speaks and whether it carries marks. */
export interface Bordered {
  readonly role: Role
  readonly text: string
  readonly tokens: readonly Token[]
  readonly bare: boolean
  /** The grammatical kinds of its words. */
  readonly kinds: readonly WordKind[]
}

/** What speaks for and against a border before word `i`, `since` words after the last border. */
export function borderFeatures(
  { role, text, tokens, bare, kinds }: Bordered,
  i: number,
  since: number,
  add: Add,
): void {
  const word = (k: number): string => tokens[k]?.word ?? '#'
  const before = tokens[i - 1]
  const here = tokens[i]
  if (!before || !here) return
  const mark = markIn(text, before.end, here.start)
  const left = bucket(tokens.length - i)
  add('bias')
  add('m', mark)
  add('m role', mark, role)
  add('m since', mark, bucket(since))
  add('m left', mark, left)
  add('<', word(i - 1))
  add('>', word(i))
  add(`> ${role}`, word(i))
  add('>>', word(i), word(i + 1))
  add('<>', word(i - 1), word(i))
  add('<<', word(i - 2), word(i - 1))
  add('>2', word(i + 1))
  add('<2', word(i - 2))
  add('since', bucket(since), role)
  add('left', left, role)
  add('length', bucket(tokens.length), role)
  kindBorderFeatures(kinds, word, i, since, mark, add)
  if (since <= 3) add('short>', word(i))
  if (bare) return
  add(`<${mark}`, word(i - 1))
  add(`>${mark}`, word(i))
  add(`>>${mark}`, word(i), word(i + 1))
  const first = text[here.start]
  if (first !== undefined && first !== first.toLowerCase()) add(`capital ${mark}`)
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
export function parts(turn: Bordered, bank: Bank): Stretch[] {
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
    const { active, add } = collector(bank)
    borderFeatures(turn, i, i - begun, add)
    const p = sigmoid((scores(head, active)[0] as number) + LEAN)
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
