import type { Role } from '../schema/codes'
import { kindFeatures } from './kind-features'
import { LENGTHS, lengthOf } from './lengths'
import type { Add } from './model'
import { name, names, namesByMark, namesOfTwo, upTo } from './names'
import { TAKEN_UP, takenUp } from './overlap'
import { lastOf, type Past, type PastTurn } from './past'
import { count, CUE_RANK, END, type Mark, MARKS, OUTSIDE, QUESTION_MARK, START, type Term, UNKNOWN } from './terms'
import { sortFew } from './sort-few'
import type { SegmentView, TurnView } from './view'
import type { Known } from './vocabulary'

/** The parts of the turn right before and after a segment. */
export interface Around {
  readonly before: SegmentView | undefined
  readonly after: SegmentView | undefined
}

const wordAt = (words: readonly Known[], k: number): Term => (words[k] as Known).word

const WORD = name('w')
const PAIR = name('p')
const STEM = name('stem')
const FIRST_WORD = name('o')
const SECOND_WORD = name('o2')
const LAST_WORD = name('e')
const OVER_ONE = name('k')

/** Words and word pairs of a segment. */
function wordFeatures({ words }: TurnView, { from, to }: SegmentView, add: Add): void {
  let before = START
  for (let k = from; k < to; k++) {
    const { word, stem } = words[k] as Known
    add(WORD, word)
    add(PAIR, before, word)
    if (stem !== UNKNOWN) add(STEM, stem)
    before = word
  }
  add(PAIR, before, END)
  const inside = (k: number): Term => (k >= from && k < to ? wordAt(words, k) : OUTSIDE)
  add(FIRST_WORD, inside(from))
  add(SECOND_WORD, inside(from + 1))
  add(LAST_WORD, inside(to - 1))
  for (let k = from; k + 2 < to && k < from + 3; k++) add(OVER_ONE, wordAt(words, k), wordAt(words, k + 2))
}

/** In a segment of very many cues, pairs are made of neighbours only: the work stays linear. */
const MOST_PAIRED = 24

const CUE = name('c')
const CUE_OPENING = name('c opening')
const CUE_ENDING = name('c ending')
const CUE_ASKING = name('c ?')
const TWO_CUES = name('cc')

/** Cues, with where in the segment they stand. */
function cueFeatures({ tokens, role }: TurnView, segment: SegmentView, add: Add): void {
  const spoken = segment.to > segment.from
  const first = spoken ? tokens[segment.from]?.start : segment.start
  const last = spoken ? tokens[segment.to - 1]?.end : segment.end
  segment.heard.forEach((cue, i) => {
    add(CUE, cue)
    if (segment.cues[i]?.start === first) add(CUE_OPENING, cue)
    if (segment.cues[i]?.end === last) add(CUE_ENDING, cue)
    if (segment.mark === QUESTION_MARK) add(CUE_ASKING, cue)
  })
  if (role === 'practitioner') cuePairs(segment, add)
}

const inOrder = (one: Term, other: Term): number => (CUE_RANK[one] as number) - (CUE_RANK[other] as number)

/** Which cues stand together tells kinds of practitioner talk apart: a question word with an amount, doubt with a wish. */
function cuePairs({ heard }: SegmentView, add: Add): void {
  const sorted = sortFew([...heard], inOrder)
  const each = sorted.filter((cue, i) => cue !== sorted[i - 1])
  for (let i = 0; i < each.length; i++) {
    const last = Math.min(each.length - 1, i + MOST_PAIRED)
    for (let other = i + 1; other <= last; other++) add(TWO_CUES, each[i], each[other])
  }
}

const STYLES = ['marked', 'bare'] as const
const PLACES = ['only', 'first', 'middle', 'last'] as const
const MOST_SEGMENTS = 6
const BIAS = name('bias')
const MARK_STYLE = namesOfTwo(MARKS, STYLES, (mark, style) => `mark ${mark} ${style}`)
const MARK_LENGTH = namesOfTwo(MARKS, LENGTHS, (mark, length) => `mark ${mark} length ${length}`)
const MARK_PLACE = namesOfTwo(MARKS, PLACES, (mark, place) => `mark ${mark} ${place}`)
const LENGTH = names(LENGTHS, (length) => `length ${length}`)
const PLACE = names(PLACES, (place) => `place ${place}`)
const PLACE_LENGTH = namesOfTwo(PLACES, LENGTHS, (place, length) => `place ${place} length ${length}`)
const SEGMENTS = names(upTo(MOST_SEGMENTS), (n) => `segments ${n}`)

/** Length, place and marks. */
function structureFeatures(turn: TurnView, { from, to, mark }: SegmentView, { before, after }: Around, add: Add): void {
  const length = lengthOf(to - from)
  const place = PLACES.indexOf(before ? (after ? 'middle' : 'last') : after ? 'first' : 'only')
  add(MARK_STYLE(mark, turn.bare ? 1 : 0))
  add(MARK_LENGTH(mark, length))
  add(MARK_PLACE(mark, place))
  add(LENGTH(length))
  add(PLACE(place))
  add(PLACE_LENGTH(place, length))
  add(SEGMENTS(Math.min(turn.segments.length, MOST_SEGMENTS)))
}

const NO_THEIRS = name('theirs none')
const THEIR_SEGMENTS = names(upTo(4), (n) => `theirs segments ${n}`)
const THEIR_LENGTH = names(LENGTHS, (length) => `theirs length ${length}`)
const THEIR_MARK = namesByMark((mark) => `theirs mark ${mark}`)
const THEIR_CUE = name('theirs c')
const THEIR_WORD = name('theirs w')

/** What the last segment of the other's last turn sounded like. */
function echoFeatures(turn: PastTurn | undefined, add: Add): void {
  if (!turn) {
    add(NO_THEIRS)
    return
  }
  const { segments, words } = turn.view
  const last = segments.at(-1)
  add(THEIR_SEGMENTS(Math.min(segments.length, 4)))
  add(THEIR_LENGTH(lengthOf(words.length)))
  if (!last) return
  add(THEIR_MARK(last.mark))
  for (const cue of last.heard) add(THEIR_CUE, cue)
  for (let k = last.from; k < last.to; k++) add(THEIR_WORD, wordAt(words, k))
}

const FIRST_TURN = name('turn first')
const EARLY_TURN = name('turn early')
const LATER_TURN = name('turn later')
const OWN_LENGTH = names(LENGTHS, (length) => `own length ${length}`)

const OWN_PAST_CUE = name('own past c')
const THEIR_PAST_CUE = name('theirs past c')

/** What both said in the last turns: a talk has its stretches of asking, of explaining, of moving towards change. */
function rememberedFeatures(role: Role, past: Past, add: Add): void {
  for (const turn of past.turns) {
    const cue = turn.role === role ? OWN_PAST_CUE : THEIR_PAST_CUE
    for (const { heard } of turn.view.segments) for (const term of heard) add(cue, term)
  }
}

/**
 * What came before: what the other said last, what was asked, and what both said in the last turns. The words and cues of
 * earlier turns speak here, not the codes they got: a wrong code would draw the next one after it.
 */
export function contextFeatures(turn: TurnView, past: Past, add: Add): void {
  add(past.count === 0 ? FIRST_TURN : past.count < 4 ? EARLY_TURN : LATER_TURN)
  echoFeatures(lastOf(past, otherThan(turn.role)), add)
  const own = lastOf(past, turn.role)
  if (own) add(OWN_LENGTH(lengthOf(own.view.words.length)))
  rememberedFeatures(turn.role, past, add)
  permissionFeatures(past, add)
}

const otherThan = (role: Role): Role => (role === 'client' ? 'practitioner' : 'client')

const RECENT = 6
const PERMISSION_ASKED = name('permission asked')
const PERMISSION_ASKED_AGO = names(upTo(RECENT), (ago) => `permission asked ${ago}`)
const SCALE_ASKED = name('scale asked')
const MIRACLE_ASKED = name('miracle asked')
const CLIENT_ASKED = name('client asked')

/** Permission asked in the last few turns, and the client's answer to it; a question that the client put. */
function permissionFeatures(past: Past, add: Add): void {
  const recent = past.turns.slice(-RECENT)
  const asked = recent.findLastIndex((t) => t.codes.includes('ask-permission'))
  if (asked >= 0) {
    add(PERMISSION_ASKED)
    add(PERMISSION_ASKED_AGO(recent.length - asked))
  }
  if (recent.some((t) => t.attributes.has('scaling'))) add(SCALE_ASKED)
  if (recent.some((t) => t.attributes.has('miracle'))) add(MIRACLE_ASKED)
  if (recent.slice(-2).some((t) => t.role === 'client' && t.view.segments.some((s) => s.mark === QUESTION_MARK)))
    add(CLIENT_ASKED)
}

/** Whom a word of content was said by before: by the other last, by the other before that, by the speaker last. */
const IN_LAST = 1
const IN_BEFORE = 2
const IN_OWN = 4

/** What earlier turns said of what this turn says. */
export interface Earlier {
  /** For each word of the turn: nothing when it carries no content, else a bit for each way in which it was said before. */
  readonly said: readonly (number | undefined)[]
  /** Whether the other, and the speaker, have spoken before. */
  readonly last: boolean
  readonly own: boolean
}

/** Looks up what earlier turns said: once a turn, whatever the number of its segments. */
export function earlierThan(turn: TurnView, past: Past): Earlier {
  const other = otherThan(turn.role)
  const last = lastOf(past, other)
  const own = lastOf(past, turn.role)
  const before = past.turns.filter((t) => t.role === other && t !== last)
  const said = turn.words.map(({ content }) => {
    if (content === undefined) return undefined
    let bits = 0
    if (last?.view.stems.has(content)) bits |= IN_LAST
    if (own?.view.stems.has(content)) bits |= IN_OWN
    if (before.some((t) => t.view.stems.has(content))) bits |= IN_BEFORE
    return bits
  })
  return { said, last: last !== undefined, own: own !== undefined }
}

const TAKEN_UP_LEVEL = names(TAKEN_UP, (level) => `taken up ${level}`)
const TAKEN_UP_LENGTH = namesOfTwo(TAKEN_UP, LENGTHS, (level, length) => `taken up ${level} length ${length}`)
const TAKEN_UP_MARK = namesOfTwo(TAKEN_UP, MARKS, (level, mark) => `taken up ${level} ${mark}`)
const TAKEN_UP_BEFORE = names(TAKEN_UP, (level) => `taken up before ${level}`)
const OWN_AGAIN = names(TAKEN_UP, (level) => `own words again ${level}`)
const FRESH = name('fresh')

/** How much of the segment stands in what was said before. */
function overlapFeatures({ from, to, mark }: SegmentView, { said, last, own }: Earlier, add: Add): void {
  let [content, inLast, inBefore, inOwn] = [0, 0, 0, 0]
  for (let k = from; k < to; k++) {
    const bits = said[k]
    if (bits === undefined) continue
    content++
    if ((bits & IN_LAST) !== 0) inLast++
    if ((bits & IN_BEFORE) !== 0) inBefore++
    if ((bits & IN_OWN) !== 0) inOwn++
  }
  if (last) {
    const level = takenUp(content, inLast)
    add(TAKEN_UP_LEVEL(level))
    add(TAKEN_UP_LENGTH(level, lengthOf(to - from)))
    add(TAKEN_UP_MARK(level, mark))
    freshFeatures(content, content - inLast, mark, add)
  }
  add(TAKEN_UP_BEFORE(takenUp(content, inBefore)))
  if (own) add(OWN_AGAIN(takenUp(content, inOwn)))
}

/** How many words of content are new, beside those taken up: handing back adds little, a guess or an explanation much. */
function freshFeatures(content: number, fresh: number, mark: Mark, add: Add): void {
  add(FRESH, count(Math.min(fresh, 6)))
  add(FRESH, count(Math.min(fresh, 6)), mark)
  add(FRESH, count(Math.min(fresh, 4)), count(Math.min(content - fresh, 4)))
}

const BEFORE_MARK = namesByMark((mark) => `before mark ${mark}`)
const BEFORE_LENGTH = names(LENGTHS, (length) => `before length ${length}`)
const BEFORE_CUE = name('before c')
const BEFORE_WORD = name('before o')
const AFTER_MARK = namesByMark((mark) => `after mark ${mark}`)
const AFTER_CUE = name('after c')
const AFTER_WORD = name('after o')

/** What stands right before and after the segment in its own turn. */
function neighbourFeatures({ words }: TurnView, { before, after }: Around, add: Add): void {
  const opening = ({ from, to }: SegmentView): Term => (to > from ? wordAt(words, from) : OUTSIDE)
  if (before) {
    add(BEFORE_MARK(before.mark))
    add(BEFORE_LENGTH(lengthOf(before.to - before.from)))
    for (const cue of before.heard) add(BEFORE_CUE, cue)
    add(BEFORE_WORD, opening(before))
  }
  if (after) {
    add(AFTER_MARK(after.mark))
    add(AFTER_WORD, opening(after))
    for (const cue of after.heard) add(AFTER_CUE, cue)
  }
}

/**
 * What is known of a segment of a turn before it is coded, besides what came before the turn (`contextFeatures`).
 * Causal: only this turn and earlier ones.
 */
export function segmentFeatures(
  turn: TurnView,
  segment: SegmentView,
  around: Around,
  earlier: Earlier,
  add: Add,
): void {
  add(BIAS)
  structureFeatures(turn, segment, around, add)
  cueFeatures(turn, segment, add)
  wordFeatures(turn, segment, add)
  kindFeatures(turn, segment, add)
  overlapFeatures(segment, earlier, add)
  neighbourFeatures(turn, around, add)
}
