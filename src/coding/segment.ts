import type { Token } from '../language/language'
import { collector, scores, type Bank } from './model'

/** A stretch of a turn's text, with the words in it (indices into the turn's tokens, `to` exclusive). */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

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

const bucket = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 20 ? 8 : 9)

/** What speaks for and against a border before word `i`, `since` words after the last border. */
export function borderFeatures(
  text: string,
  tokens: readonly Token[],
  i: number,
  since: number,
  bare: boolean,
  add: (feature: string) => void,
): void {
  const word = (k: number): string => tokens[k]?.word ?? '#'
  const before = tokens[i - 1]
  const here = tokens[i]
  if (!before || !here) return
  const mark = markIn(text, before.end, here.start)
  const style = bare ? 'b' : 'p'
  add(`m ${mark} ${style}`)
  add(`m ${mark} ${bucket(since)}`)
  add(`m ${mark} >${bucket(tokens.length - i)}`)
  add(`< ${word(i - 1)}`)
  add(`<${mark} ${word(i - 1)}`)
  add(`> ${word(i)}`)
  add(`>${mark} ${word(i)}`)
  add(`>> ${word(i)} ${word(i + 1)}`)
  add(`>>${mark} ${word(i)} ${word(i + 1)}`)
  add(`<> ${word(i - 1)} ${word(i)}`)
  add(`<< ${word(i - 2)} ${word(i - 1)}`)
  add(`>2 ${word(i + 1)}`)
  add(`>2${mark} ${word(i + 1)}`)
  add(`since ${bucket(since)} ${style}`)
  add(`left ${bucket(tokens.length - i)} ${style}`)
  if (since <= 3) add(`short> ${word(i)}`)
  const first = text[here.start]
  if (!bare && first !== undefined && first !== first.toLowerCase()) add(`capital ${mark}`)
}

/** Does a sentence end between two words? A mark inside a word or number (drs.p, 10:30) ends none. */
export function endsSentence(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const c = text[at]
    if (c === '\n') return true
    if (c === '.' || c === '?' || c === '!' || c === '…') return at + 1 < end
  }
  return false
}

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
 * Parts a turn into idea units by a learnt border model over the words and marks at each place between two words; it
 * works with and without punctuation. The stretches are in order, do not overlap and cover every character that is
 * not white space.
 */
export function segment(text: string, tokens: readonly Token[], bank: Bank): Stretch[] {
  const whole = trimmed(text, 0, text.length)
  if (whole.start === whole.end) return []
  const head = bank.heads['border']
  const out: Stretch[] = []
  const bare = isBare(text)
  let from = 0
  let start = whole.start
  for (let i = 1; head && i < tokens.length; i++) {
    const before = tokens[i - 1]
    const here = tokens[i]
    if (!before || !here) continue
    if (!endsSentence(text, before.end, here.start)) {
      const { active, add } = collector(bank)
      borderFeatures(text, tokens, i, i - from, bare, add)
      if ((scores(head, active)[0] as number) <= 0) continue
    }
    const place = borderPlace(text, before.end, here.start)
    const part = trimmed(text, start, place)
    out.push({ ...part, from, to: i })
    start = trimmed(text, place, whole.end).start
    from = i
  }
  out.push({ start, end: whole.end, from, to: tokens.length })
  return out
}
