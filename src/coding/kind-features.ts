import { FINITE_KINDS, SUBJECT_KINDS } from '../language/kinds'
import type { Add } from './model'
import { name } from './names'
import { count, END, kindSet, NONE, START, type Term } from './terms'
import type { SegmentView, TurnWords } from './view'
import type { Known } from './vocabulary'

/** Kinds that are a finite verb, by term. */
export const FINITE = kindSet(FINITE_KINDS)
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
