import type { Token } from './language'

const LETTER = 1
const DIGIT = 2
const APOSTROPHE = 3
const SYMBOL = 4

/** What the first 128 characters are; the rest is asked of Unicode. */
const ASCII = new Uint8Array(128)
for (let code = 0; code < 26; code++) ASCII[65 + code] = ASCII[97 + code] = LETTER
for (let code = 48; code < 58; code++) ASCII[code] = DIGIT
ASCII[0x27] = ASCII[0x60] = APOSTROPHE

const TYPOGRAPHIC_APOSTROPHES = new Set([0xb4, 0x2018, 0x2019, 0x201b, 0x2032, 0x2bc])
const IS_LETTER = /[\p{L}\p{M}]/u
const IS_NUMBER = /\p{N}/u
const IS_SYMBOL = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u
const JOINER = 0x200d
const VARIATION = 0xfe0f

/** The character's kind; 0 for what lies between words. */
function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? 0
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? 0 : LETTER
  if (TYPOGRAPHIC_APOSTROPHES.has(code)) return APOSTROPHE
  const character = String.fromCodePoint(code)
  if (IS_LETTER.test(character)) return LETTER
  if (IS_NUMBER.test(character)) return DIGIT
  return IS_SYMBOL.test(character) ? SYMBOL : 0
}

const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? 0
const width = (code: number): number => (code > 0xffff ? 2 : 1)
const isWordKind = (kind: number): boolean => kind === LETTER || kind === DIGIT

/** 's, 't, 'k, 'n, 'm and 'r are words of their own in Dutch ('s avonds, heb 'k), when nothing but they follows. */
function isClitic(text: string, at: number): boolean {
  const letter = text.charCodeAt(at) | 32
  if (letter !== 115 && letter !== 116 && letter !== 107 && letter !== 110 && letter !== 109 && letter !== 114) {
    return false
  }
  return at + 1 >= text.length || !isWordKind(kindOf(codeAt(text, at + 1)))
}

function endOfWord(text: string, from: number): number {
  let at = from
  let before = 0
  while (at < text.length) {
    const code = codeAt(text, at)
    const kind = kindOf(code)
    if (isWordKind(kind)) {
      before = kind
      at += width(code)
      continue
    }
    const next = kindOf(codeAt(text, at + 1))
    const inner = kind === APOSTROPHE && isWordKind(next)
    const decimal = (code === 0x2c || code === 0x2e) && before === DIGIT && next === DIGIT
    if (!inner && !decimal) break
    at++
  }
  return at
}

/** An emoji with its skin tones, joiners and the second half of a flag is one. */
function endOfSymbol(text: string, from: number): number {
  let at = from + width(codeAt(text, from))
  while (at < text.length) {
    const code = codeAt(text, at)
    if (code === JOINER) {
      const joined = codeAt(text, at + 1)
      at += 1 + (kindOf(joined) === SYMBOL ? width(joined) : 0)
    } else if (code === VARIATION || (code >= 0x1f3fb && code <= 0x1f3ff) || (code >= 0x1f1e6 && code <= 0x1f1ff)) {
      at += width(code)
    } else break
  }
  return at
}

/** Lower case, straight apostrophes, Latin letters without their accents: één and een, hé and he become one word. */
function normalise(text: string, start: number, end: number): string {
  const word = text.slice(start, end)
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code > 127 || code === 0x60) return plain(word)
    if (code > 64 && code < 91) return /[`\u0080-\uffff]/u.test(word) ? plain(word) : word.toLowerCase()
  }
  return word
}

function plain(word: string): string {
  const base = word
    .toLowerCase()
    .replace(/[`\u00b4\u2018\u2019\u201b\u2032\u02bc]/gu, "'")
    .replaceAll('ĳ', 'ij')
    .replaceAll('\ufe0f', '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
  // A lone accent is left as it is: no word is empty.
  return base === '' ? word : base
}

/**
 * The words, numbers and emoji of a text with their places, in one pass. Hyphens part words (hm-hm, ex-man); apostrophes
 * inside a word do not (foto's, d'r, zo'n, don't).
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const code = codeAt(text, at)
    const kind = kindOf(code)
    let end = at + width(code)
    if (isWordKind(kind)) end = endOfWord(text, at)
    else if (kind === APOSTROPHE && isClitic(text, at + 1)) end = at + 2
    else if (kind === SYMBOL) end = endOfSymbol(text, at)
    else {
      at = end
      continue
    }
    tokens.push({ word: normalise(text, at, end), start: at, end })
    at = end
  }
  return tokens
}
