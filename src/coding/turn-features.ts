import type { Role } from '../schema/codes'
import { contextFeatures } from './features'
import { scores, type Active, type Add, type Head } from './model'
import { name, names, namesByMark, namesOfTwo, upTo } from './names'
import { TAKEN_UP, takenUp } from './overlap'
import { lastOf, type Past } from './past'
import {
  count,
  DASH,
  END,
  kindSet,
  MARKS,
  NO_MARK,
  NONE,
  OUTSIDE,
  QUESTION_MARK,
  START,
  type Term,
  UNKNOWN,
} from './terms'
import type { SegmentView, TurnView } from './view'
import type { Known } from './vocabulary'

const LONGEST = 12
const bucket = (n: number): number => Math.min(LONGEST, Math.floor(Math.log2(n + 1) * 2))

const STYLES = ['marked', 'bare'] as const
const PLACES = ['not last', 'last'] as const
const BIAS = name('bias')
const LENGTH = names(upTo(LONGEST), (length) => `length ${length}`)
const LENGTH_STYLE = namesOfTwo(upTo(LONGEST), STYLES, (length, style) => `length ${length} ${style}`)
const SEGMENTS_STYLE = namesOfTwo(upTo(6), STYLES, (n, style) => `segments ${n} ${style}`)

/** Everything that is known of a turn as a whole before it is coded, for the heads that judge whole turns. */
export function turnFeatures(turn: TurnView, past: Past, add: Add): void {
  const style = turn.bare ? 1 : 0
  const length = bucket(turn.words.length)
  add(BIAS)
  add(LENGTH(length))
  add(LENGTH_STYLE(length, style))
  add(SEGMENTS_STYLE(Math.min(turn.segments.length, 6), style))
  wordFeatures(turn, add)
  const last = turn.segments.at(-1)
  for (const segment of turn.segments) segmentFeatures(turn, segment, segment === last ? 1 : 0, add)
  if (turn.role === 'practitioner') {
    askingFeatures(turn, add)
    personFeatures(turn.words, add)
    overlapFeatures(turn, past, add)
  }
  goingOnFeatures(turn.role, past, add)
  contextFeatures(turn, past, add)
}

const WORD = name('w')
const STEM = name('stem')
const PAIR = name('p')

function wordFeatures({ words }: TurnView, add: Add): void {
  let before = START
  for (const { word, stem } of words) {
    add(WORD, word)
    if (stem !== UNKNOWN) add(STEM, stem)
    add(PAIR, before, word)
    before = word
  }
  add(PAIR, before, END)
}

/** The word at a place in a segment, counted from its beginning, or from its end when below zero. */
function wordIn({ words }: TurnView, { from, to }: SegmentView, at: number): Term {
  const k = at < 0 ? to + at : from + at
  return k >= from && k < to ? (words[k]?.word ?? OUTSIDE) : OUTSIDE
}

const OPENING = name('S')
const OPENING_TWO = name('S2')
const OPENING_PLACE = names(PLACES, (place) => `S ${place}`)
const OPENING_TWO_PLACE = names(PLACES, (place) => `S2 ${place}`)
const OPENING_MARK = namesByMark((mark) => `S ${mark}`)
const OPENING_TWO_MARK = namesByMark((mark) => `S2 ${mark}`)
const MARK = namesByMark((mark) => `mark ${mark}`)
const MARK_PLACE = namesOfTwo(MARKS, PLACES, (mark, place) => `mark ${mark} ${place}`)
const CUE = name('c')
const CUE_PLACE = names(PLACES, (place) => `c ${place}`)
const CUE_ASKING = name('c ?')

/** How a segment opens and closes, and its cues; a turn is often judged by what it ends on. */
function segmentFeatures(turn: TurnView, segment: SegmentView, place: number, add: Add): void {
  const { mark, heard } = segment
  const [opening, second] = [wordIn(turn, segment, 0), wordIn(turn, segment, 1)]
  add(OPENING, opening)
  add(OPENING_TWO, opening, second)
  add(OPENING_PLACE(place), opening)
  add(OPENING_TWO_PLACE(place), opening, second)
  add(MARK_PLACE(mark, place))
  add(MARK(mark))
  if (segment.to - segment.from > 2) {
    add(OPENING_MARK(mark), opening)
    add(OPENING_TWO_MARK(mark), opening, second)
  }
  for (const cue of heard) {
    add(CUE, cue)
    add(CUE_PLACE(place), cue)
    if (mark === QUESTION_MARK) add(CUE_ASKING, cue)
  }
}

const ASKING = names(upTo(3), (n) => `asking ${n}`)
const ASKING_BEFORE = names(upTo(6), (n) => `asking before ${n}`)
const ASKING_LENGTH = names(upTo(LONGEST), (length) => `asking length ${length}`)
const ASKING_KINDS = name('asking g')
const ASKING_CUE = name('asking c')
const ASKED_FIRST = name('asked first')
const ASKED_LAST = name('asked last')
const ASKED = name('asked')
const ASKED_AT_FIRST = name('asked at first')

/** The last question of a turn: how it opens and ends, its words and cues, and what is said after it. */
function askingFeatures(turn: TurnView, add: Add): void {
  const { segments, words, bare } = turn
  if (bare) return
  const asked = segments.filter(({ mark }) => mark === QUESTION_MARK)
  add(ASKING(Math.min(asked.length, 3)))
  const [first, last] = [asked[0], asked.at(-1)]
  if (!first || !last) return
  const word = (at: number): Term => wordIn(turn, last, at)
  const kind = (k: number): Term => (k < last.to ? (words[k]?.kind ?? NONE) : NONE)
  add(ASKING_BEFORE(Math.min(words.length - last.to, 6)))
  add(ASKING_LENGTH(bucket(last.to - last.from)))
  add(ASKING_KINDS, kind(last.from), kind(last.from + 1))
  for (const cue of last.heard) add(ASKING_CUE, cue)
  add(ASKED_FIRST, word(0))
  add(ASKED_FIRST, word(0), word(1))
  add(ASKED_LAST, word(-1))
  add(ASKED_LAST, word(-2), word(-1))
  for (let k = last.from; k < last.to; k++) add(ASKED, (words[k] as Known).word)
  add(ASKED_AT_FIRST, wordIn(turn, first, 0))
}

const PERSONS = [
  { about: name('about i'), kinds: kindSet(new Set(['i', 'me', 'mine'])) },
  { about: name('about you'), kinds: kindSet(new Set(['you', 'yours'])) },
  { about: name('about we'), kinds: kindSet(new Set(['we'])) },
  { about: name('about others'), kinds: kindSet(new Set(['they', 'them', 'theirs', 'somebody'])) },
  { about: name('about it'), kinds: kindSet(new Set(['it'])) },
]

/** Whom the turn is about: handing back speaks of the client, informing of the world, structure of us. */
function personFeatures(words: readonly Known[], add: Add): void {
  for (const { about, kinds } of PERSONS) {
    let named = 0
    for (const { kind } of words) named += kinds[kind] ?? 0
    const share = named / (words.length || 1)
    add(about, count(share === 0 ? 0 : share < 0.05 ? 1 : share < 0.1 ? 2 : share < 0.15 ? 3 : 4))
  }
}

const TAKEN_UP_LEVEL = names(TAKEN_UP, (level) => `taken up ${level}`)
const LAST_TAKEN_UP = namesOfTwo(TAKEN_UP, MARKS, (level, mark) => `last taken up ${level} ${mark}`)
const SHARED = names(upTo(6), (n) => `shared ${n}`)
const FRESH = names(upTo(LONGEST), (n) => `fresh ${n}`)
const SHARED_FRESH = namesOfTwo(upTo(4), upTo(6), (shared, fresh) => `shared ${shared} fresh ${fresh}`)

/** How much of the turn the client said before, and how much is new. */
function overlapFeatures({ stems, segments, words }: TurnView, past: Past, add: Add): void {
  const theirs = lastOf(past, 'client')?.view.stems
  if (!theirs) return
  let shared = 0
  for (const stem of stems) if (theirs.has(stem)) shared++
  const fresh = stems.size - shared
  add(TAKEN_UP_LEVEL(takenUp(stems.size, shared)))
  add(SHARED(Math.min(shared, 6)))
  add(FRESH(bucket(fresh)))
  add(SHARED_FRESH(Math.min(shared, 4), Math.min(fresh, 6)))
  const last = segments.at(-1)
  if (!last) return
  let [content, again] = [0, 0]
  for (let k = last.from; k < last.to; k++) {
    const stem = words[k]?.content
    if (stem === undefined) continue
    content++
    if (theirs.has(stem)) again++
  }
  add(LAST_TAKEN_UP(takenUp(content, again), last.mark))
}

/** A turn shorter than this leaves the other's sentence going on. */
const BACKCHANNEL = 4
const GOES_ON = names(['whole', 'broken off'], (how) => `goes on ${how}`)
const GOES_ON_CUE = name('goes on c')
const GOES_ON_BROKEN_CUE = name('goes on broken c')
const GOES_ON_WORD = name('goes on w')

/** What somebody was saying when the other said no more than hm-hm: this turn may go on with it. */
function goingOnFeatures(role: Role, past: Past, add: Add): void {
  const between = past.turns.at(-1)
  const own = lastOf(past, role)
  const last = own?.view.segments.at(-1)
  if (!last || !between || between.role === role || between.view.words.length >= BACKCHANNEL) return
  const brokenOff = last.mark === DASH || last.mark === NO_MARK
  add(GOES_ON(brokenOff ? 1 : 0))
  for (const cue of last.heard) {
    add(GOES_ON_CUE, cue)
    if (brokenOff) add(GOES_ON_BROKEN_CUE, cue)
  }
  for (let k = last.from; k < last.to; k++) add(GOES_ON_WORD, own?.view.words[k]?.word ?? UNKNOWN)
}

/**
 * Scores of a head that judges whole turns. In a long turn many features speak at once, and not independently: each
 * counts for less.
 */
export function turnScores(head: Head, active: Active, turn: TurnView): number[] {
  const values = scores(head, active)
  const damping = dampingOf(turn)
  for (let c = 0; c < values.length; c++) values[c] = (values[c] as number) * damping + (head.offsets?.[c] ?? 0)
  return values
}

/** How much each feature of a turn counts: as the root of its length, 1 for the usual turn of about five words. */
export const dampingOf = ({ words }: TurnView): number => Math.sqrt(8 / (words.length + 4))
