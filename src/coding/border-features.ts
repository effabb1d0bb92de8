import { ROLES, type Role } from '../schema/codes'
import { FINITE } from './kind-features'
import { markIn } from './marks'
import type { Add } from './model'
import { name, namesByMark } from './names'
import { count, FEW, MARKS, NO_MARK, OUTSIDE, ROLE_TERMS, type Mark, type Term } from './terms'
import type { TurnWords } from './view'
import type { Known } from './vocabulary'

/**
 * Some of what speaks for and against a border, when it hangs on a few small numbers only: what a model says of it can
 * be worked out once for all.
 */
export interface BorderPart {
  readonly number: number
  /** How many values each of the numbers can have; `terms` for any term. */
  readonly sizes: readonly [number | 'terms', number, number]
  readonly write: (add: Add, one: number, two: number, three: number) => void
}

/** Takes note of what speaks for and against a border. */
export interface BorderNotes {
  readonly add: Add
  readonly say: (part: BorderPart, one: number, two: number, three: number) => void
}

/** The parts, by number. */
export const BORDER_PARTS: BorderPart[] = []

function part(sizes: BorderPart['sizes'], write: BorderPart['write']): BorderPart {
  const made = { number: BORDER_PARTS.length, sizes, write }
  BORDER_PARTS.push(made)
  return made
}

const SIZES = 10
const bucket = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 20 ? 8 : SIZES - 1)
const roleTerm = (role: number): Term => ROLE_TERMS[ROLES[role] as Role]

const BIAS = name('bias')
const MARK = name('m')
const MARK_ROLE = name('m role')
const LENGTH = name('length')
const lengthPart = part([MARKS.length, ROLES.length, SIZES], (add, mark, role, length) => {
  add(BIAS)
  add(MARK, mark)
  add(MARK_ROLE, mark, roleTerm(role))
  add(LENGTH, count(length), roleTerm(role))
})

const MARK_SINCE = name('m since')
const SINCE = name('since')
const sincePart = part([MARKS.length, ROLES.length, SIZES], (add, mark, role, since) => {
  add(MARK_SINCE, mark, count(since))
  add(SINCE, count(since), roleTerm(role))
})

const MARK_LEFT = name('m left')
const LEFT = name('left')
const leftPart = part([MARKS.length, ROLES.length, SIZES], (add, mark, role, left) => {
  add(MARK_LEFT, mark, count(left))
  add(LEFT, count(left), roleTerm(role))
})

const BEFORE = name('<')
const wordBefore = part(['terms', 1, 1], (add, word) => {
  add(BEFORE, word)
})
const SECOND_BEFORE = name('<2')
const secondBefore = part(['terms', 1, 1], (add, word) => {
  add(SECOND_BEFORE, word)
})
const SECOND_AFTER = name('>2')
const secondAfter = part(['terms', 1, 1], (add, word) => {
  add(SECOND_AFTER, word)
})
const AFTER = name('>')
const SOON_AFTER = name('short>')
const AFTER_BY_ROLE = ROLES.map((role) => name(`> ${role}`))
const wordAfter = part(['terms', ROLES.length, 2], (add, word, role, soon) => {
  add(AFTER, word)
  add(AFTER_BY_ROLE[role] as number, word)
  if (soon === 1) add(SOON_AFTER, word)
})

const KIND_BEFORE = name('g<')
const KIND_AFTER = name('g>')
const KINDS_AROUND = name('g<>')
const kindsAround = part([FEW, FEW, 1], (add, before, here) => {
  add(KIND_BEFORE, before)
  add(KIND_AFTER, here)
  add(KINDS_AROUND, before, here)
})
const KINDS_BEFORE = name('g<<')
const kindsBefore = part([FEW, FEW, 1], (add, second, before) => {
  add(KINDS_BEFORE, second, before)
})
const KINDS_AFTER = name('g>>')
const kindsAfter = part([FEW, FEW, 1], (add, here, next) => {
  add(KINDS_AFTER, here, next)
})

/** How far a finite verb is looked for on both sides of a border. */
const VERBS_SOUGHT = 8
const VERBS = name('verbs')
const VERB_AHEAD = name('verb ahead')
const verbsPart = part([MARKS.length, 4, VERBS_SOUGHT + 1], (add, mark, behind, ahead) => {
  const begun = count(behind)
  // no verb ahead is -1
  add(VERBS, begun, count(Math.min(ahead - 1, 4)))
  add(VERBS, begun, mark)
  add(VERB_AHEAD, count(ahead - 1), mark)
})

const TWO_AFTER = name('>>')
const AROUND = name('<>')
const TWO_BEFORE = name('<<')
const THREE_KINDS_AFTER = name('g>>>')
const KIND_BEFORE_WORD = name('g<w')
const WORD_BEFORE_KIND = name('gw>')
const WORD_AND_NEXT = namesByMark((mark) => `gw>>${mark}`)
const BEFORE_MARK = namesByMark((mark) => `<${mark}`)
const AFTER_MARK = namesByMark((mark) => `>${mark}`)
const TWO_AFTER_MARK = namesByMark((mark) => `>>${mark}`)
const CAPITAL = namesByMark((mark) => `capital ${mark}`)

const wordAt = (words: readonly Known[], k: number): Term => words[k]?.word ?? OUTSIDE
const kindAt = (words: readonly Known[], k: number): Term => words[k]?.kind ?? OUTSIDE

/** What speaks for and against a border before word `i`, `since` words after the last border; each thing once. */
export function borderFeatures(turn: TurnWords, i: number, since: number, notes: BorderNotes): void {
  const { text, tokens, bare } = turn
  const start = tokens[i]?.start ?? text.length
  const mark = markIn(text, tokens[i - 1]?.end ?? 0, start)
  smallFeatures(turn, i, since, mark, notes)
  wordBorderFeatures(turn, i, mark, notes)
  if (!bare && isCapital(text, start)) notes.add(CAPITAL(mark))
}

/** Marks, lengths, kinds, and words by themselves. */
function smallFeatures({ role, words }: TurnWords, i: number, since: number, mark: Mark, { say }: BorderNotes): void {
  const who = ROLES.indexOf(role)
  say(lengthPart, mark, who, bucket(words.length))
  say(sincePart, mark, who, bucket(since))
  say(leftPart, mark, who, bucket(words.length - i))
  say(verbsPart, mark, verbsBehind(words, i, since), verbAhead(words, i) + 1)
  say(secondBefore, wordAt(words, i - 2), 0, 0)
  say(wordBefore, wordAt(words, i - 1), 0, 0)
  say(wordAfter, wordAt(words, i), who, since <= 3 ? 1 : 0)
  say(secondAfter, wordAt(words, i + 1), 0, 0)
  const [before, here] = [kindAt(words, i - 1), kindAt(words, i)]
  say(kindsBefore, kindAt(words, i - 2), before, 0)
  say(kindsAround, before, here, 0)
  say(kindsAfter, here, kindAt(words, i + 1), 0)
}

/** Words with their neighbours, their kinds and the mark. */
function wordBorderFeatures({ words, terms, bare }: TurnWords, i: number, mark: Mark, { add }: BorderNotes): void {
  const before = wordAt(words, i - 1)
  const here = wordAt(words, i)
  const next = wordAt(words, i + 1)
  const [kind, nextKind] = [kindAt(words, i), kindAt(words, i + 1)]
  add(TWO_BEFORE, wordAt(words, i - 2), before)
  add(AROUND, before, here)
  add(TWO_AFTER, here, next)
  add(THREE_KINDS_AFTER, terms.pair(kind, nextKind), kindAt(words, i + 2))
  add(KIND_BEFORE_WORD, kindAt(words, i - 1), here)
  add(WORD_BEFORE_KIND, before, kind)
  add(WORD_AND_NEXT(mark), here, nextKind)
  if (bare || mark === NO_MARK) return
  add(BEFORE_MARK(mark), before)
  add(AFTER_MARK(mark), here)
  add(TWO_AFTER_MARK(mark), here, next)
}

function verbsBehind(words: readonly Known[], i: number, since: number): number {
  let verbs = 0
  for (let k = i - Math.min(since, VERBS_SOUGHT); k < i; k++) verbs += FINITE[kindAt(words, k)] as number
  return Math.min(verbs, 3)
}

/** How many words on the next finite verb comes; -1 when it is out of reach. */
function verbAhead(words: readonly Known[], i: number): number {
  const last = Math.min(words.length, i + VERBS_SOUGHT)
  for (let k = i; k < last; k++) if (FINITE[kindAt(words, k)] === 1) return k - i
  return -1
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code > 64 && code < 91
  const first = text.charAt(at)
  return first !== first.toLowerCase()
}
