import {
  BRACKET,
  COMMA,
  DASH,
  EXCLAMATION_MARK,
  FULL_STOP,
  NO_MARK,
  OTHER_MARK,
  QUESTION_MARK,
  SEMICOLON,
  type Mark,
} from './terms'

const KINDS = new Map<string, Mark>([
  ['?', QUESTION_MARK],
  ['!', EXCLAMATION_MARK],
  ['.', FULL_STOP],
  ['…', FULL_STOP],
  ['\n', SEMICOLON],
  [';', SEMICOLON],
  [':', SEMICOLON],
  [',', COMMA],
  ['-', DASH],
  ['–', DASH],
  ['—', DASH],
  ['(', BRACKET],
  ['[', BRACKET],
  [')', BRACKET],
  [']', BRACKET],
  [' ', NO_MARK],
  ['"', NO_MARK],
])
const ASCII = Int8Array.from({ length: 128 }, (_, code) => KINDS.get(String.fromCharCode(code)) ?? OTHER_MARK)

const kindAt = (text: string, at: number): Mark => {
  const code = text.charCodeAt(at)
  return code < 128 ? (ASCII[code] as Mark) : (KINDS.get(text.charAt(at)) ?? OTHER_MARK)
}

/** The marks between two words, as one of a few kinds: a question mark, else the last exclamation mark, else the first. */
export function markIn(text: string, start: number, end: number): Mark {
  let found = NO_MARK
  for (let at = start; at < end; at++) {
    const mark = kindAt(text, at)
    if (mark === QUESTION_MARK) return mark
    if (mark === EXCLAMATION_MARK || found === NO_MARK) found = mark
  }
  return found
}

/** The mark that a segment closes with: brackets and the rest close nothing. */
export function closingMark(text: string, start: number, end: number): Mark {
  const mark = markIn(text, start, end)
  return mark === BRACKET || mark === OTHER_MARK ? NO_MARK : mark
}

/** Does the text carry no sentence marks, as speech recognisers write? */
export const isBare = (text: string): boolean => !/[.?!…]/u.test(text)
