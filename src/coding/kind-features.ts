import { FINITE_KINDS, SUBJECT_KINDS } from '../language/kinds'
import type { Add } from './model'
import { name, namesByMark } from './names'
import { count, END, kindSet, type Mark, NONE, OUTSIDE, START, type Term } from './terms'
import type { SegmentView, TurnWords } from './view'
import type { Known } from './vocabulary'

const FINITE = kindSet(FINITE_KINDS)
const SUBJECT = kindSet(SUBJECT_KINDS)

const G = name('g')
const GG = name('gg')
const OPENING = name('g opening')
const ENDING = name('g ending')
const VERB = name('g verb')
const VERB_AT = name('g verb at')
const SUBJECT_IS = name('g subject')

/** How a segment is built: its kinds of words, how it opens and ends, where its finite verb stands, its subject. */
export function kindFeatures({ words, terms }: TurnWords, { from, to, mark }: SegmentView, add: Add): void {
  const kind = (k: number): Term => (k >= from && k < to ? kindAt(words, k) : NONE)
  let before = START
  let verbAt = to
  let subject = NONE
  for (let k = from; k < to; k++) {
    const here = kindAt(words, k)
    add(G, here)
    add(G, here, mark)
    add(GG, before, here)
    before = here
    if (verbAt === to && FINITE[here] === 1) verbAt = k
    if (subject === NONE && SUBJECT[here] === 1) subject = here
  }
  add(GG, before, END)
  const opening = terms.pair(kind(from), kind(from + 1))
  add(OPENING, opening)
  add(OPENING, opening, mark)
  add(OPENING, opening, kind(from + 2))
  add(ENDING, kind(to - 1))
  add(ENDING, kind(to - 2), kind(to - 1))
  const place = verbAt === to ? NONE : count(Math.min(verbAt - from, 4))
  add(VERB, kind(verbAt), subject)
  add(VERB_AT, place)
  add(VERB_AT, place, mark)
  add(SUBJECT_IS, subject, mark)
}

const kindAt = (words: readonly Known[], k: number): Term => (words[k] as Known).kind

const BEFORE = name('g<')
const AFTER = name('g>')
const AROUND = name('g<>')
const TWO_AFTER = name('g>>')
const TWO_BEFORE = name('g<<')
const THREE_AFTER = name('g>>>')
const BEFORE_WORD = name('g<w')
const WORD_AFTER = name('gw>')
const WORD_AND_NEXT = namesByMark((mark) => `gw>>${mark}`)
const VERBS = name('verbs')
const VERB_AHEAD = name('verb ahead')

/** How far a finite verb is looked for on both sides of a border. */
const VERBS_SOUGHT = 8

/** What the kinds of words say for and against a border before word `i`, `since` words after the last border. */
export function kindBorderFeatures(
  { words, terms }: TurnWords,
  word: (i: number) => Term,
  i: number,
  since: number,
  mark: Mark,
  add: Add,
): void {
  const kind = (k: number): Term => words[k]?.kind ?? OUTSIDE
  const twoBefore = kind(i - 2)
  const before = kind(i - 1)
  const here = kind(i)
  const next = kind(i + 1)
  add(BEFORE, before)
  add(AFTER, here)
  add(AROUND, before, here)
  add(TWO_AFTER, here, next)
  add(TWO_BEFORE, twoBefore, before)
  add(THREE_AFTER, terms.pair(here, next), kind(i + 2))
  add(BEFORE_WORD, before, word(i))
  add(WORD_AFTER, word(i - 1), here)
  add(WORD_AND_NEXT(mark), word(i), next)
  let verbs = 0
  for (let k = i - Math.min(since, VERBS_SOUGHT); k < i; k++) verbs += FINITE[kindAt(words, k)] as number
  const begun = count(Math.min(verbs, 3))
  const ahead = verbAhead(words, i)
  add(VERBS, begun, count(Math.min(ahead, 4)))
  add(VERBS, begun, mark)
  add(VERB_AHEAD, count(ahead), mark)
}

/** How many words on the next finite verb comes; -1 when it is out of reach. */
function verbAhead(words: readonly Known[], i: number): number {
  const last = Math.min(words.length, i + VERBS_SOUGHT)
  for (let k = i; k < last; k++) if (FINITE[kindAt(words, k)] === 1) return k - i
  return -1
}
