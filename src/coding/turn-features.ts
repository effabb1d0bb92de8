import { contextFeatures } from './features'
import type { Add } from './model'
import { name, names, namesByMark, namesOfTwo, upTo } from './names'
import { TAKEN_UP, takenUp } from './overlap'
import { lastOf, type Past } from './past'
import { END, MARKS, OUTSIDE, QUESTION_MARK, START, type Term, UNKNOWN } from './terms'
import type { SegmentView, TurnView } from './view'

const LONGEST = 12
const bucket = (n: number): number => Math.min(LONGEST, Math.floor(Math.log2(n + 1) * 2))

const STYLES = ['marked', 'bare'] as const
const PLACES = ['not last', 'last'] as const
const BIAS = name('bias')
const LENGTH = names(upTo(LONGEST), (length) => `length ${length}`)
const LENGTH_STYLE = namesOfTwo(upTo(LONGEST), STYLES, (length, style) => `length ${length} ${style}`)
const SEGMENTS_STYLE = namesOfTwo(upTo(6), STYLES, (n, style) => `segments ${n} ${style}`)
const WORD = name('w')
const STEM = name('stem')
const PAIR = name('p')
const OPENING = name('S')
const OPENING_TWO = name('S2')
const OPENING_PLACE = names(PLACES, (place) => `S ${place}`)
const OPENING_MARK = namesByMark((mark) => `S${mark}`)
const OPENING_TWO_MARK = namesByMark((mark) => `S2${mark}`)
const MARK = namesByMark((mark) => `mark ${mark}`)
const MARK_PLACE = namesOfTwo(MARKS, PLACES, (mark, place) => `mark ${mark} ${place}`)
const CUE = name('c')
const CUE_PLACE = names(PLACES, (place) => `c ${place}`)
const CUE_ASKING = name('c ?')
const LAST_LENGTH = names(upTo(LONGEST), (length) => `last length ${length}`)
const LAST_WORD = name('L')
const LAST_PAIR = name('LP')
const ASKING_WORD = name('Q')
const TAKEN_UP_LEVEL = names(TAKEN_UP, (level) => `taken up ${level}`)

/** Everything that is known of a turn as a whole before it is coded, for the heads that judge whole turns. */
export function turnFeatures(turn: TurnView, past: Past, add: Add): void {
  const style = turn.bare ? 1 : 0
  const length = bucket(turn.words.length)
  add(BIAS)
  add(LENGTH(length))
  add(LENGTH_STYLE(length, style))
  add(SEGMENTS_STYLE(Math.min(turn.segments.length, 6), style))
  let before = START
  for (const { word, stem } of turn.words) {
    add(WORD, word)
    if (stem !== UNKNOWN) add(STEM, stem)
    add(PAIR, before, word)
    before = word
  }
  add(PAIR, before, END)
  const last = turn.segments.at(-1)
  for (const segment of turn.segments) openingFeatures(turn, segment, segment === last ? 1 : 0, add)
  if (last) closingFeatures(turn, last, add)
  const theirs = lastOf(past, turn.role === 'client' ? 'practitioner' : 'client')
  if (theirs) add(TAKEN_UP_LEVEL(takenUp(turn.stems.size, shared(turn.stems, theirs.view.stems))))
  contextFeatures(turn, past, add)
}

/** How a segment begins, its mark and its cues. */
function openingFeatures({ words }: TurnView, { from, to, mark, heard }: SegmentView, place: number, add: Add): void {
  const word = (k: number): Term => (k < to ? (words[k]?.word ?? OUTSIDE) : OUTSIDE)
  const [opening, second] = [word(from), word(from + 1)]
  add(OPENING, opening)
  add(OPENING_TWO, opening, second)
  add(OPENING_PLACE(place), opening)
  add(MARK_PLACE(mark, place))
  add(MARK(mark))
  if (to - from > 2) {
    add(OPENING_MARK(mark), opening)
    add(OPENING_TWO_MARK(mark), opening, second)
  }
  for (const cue of heard) {
    add(CUE, cue)
    add(CUE_PLACE(place), cue)
    if (mark === QUESTION_MARK) add(CUE_ASKING, cue)
  }
}

/** What the last segment says. */
function closingFeatures({ words }: TurnView, { from, to, mark }: SegmentView, add: Add): void {
  add(LAST_LENGTH(bucket(to - from)))
  let before = START
  for (let k = from; k < to; k++) {
    const word = words[k]?.word ?? UNKNOWN
    add(LAST_WORD, word)
    add(LAST_PAIR, before, word)
    if (mark === QUESTION_MARK) add(ASKING_WORD, word)
    before = word
  }
}

function shared(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let n = 0
  for (const stem of stems) if (others.has(stem)) n++
  return n
}
