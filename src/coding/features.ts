import type { Role } from '../schema/codes'
import { kindFeatures } from './kind-features'
import { takenUp } from './overlap'
import type { Add } from './model'
import { lastOf, type Past, type PastTurn } from './past'
import type { SegmentView, TurnView } from './view'

/** The parts of the turn right before and after a segment. */
export interface Around {
  readonly before: SegmentView | undefined
  readonly after: SegmentView | undefined
}

const lengthOf = (words: number): number =>
  words < 5 ? words : words < 7 ? 5 : words < 10 ? 6 : words < 15 ? 7 : words < 25 ? 8 : 9

/** Words and word pairs of a text, under a name. */
function wordFeatures(segment: SegmentView, turn: TurnView, add: Add): void {
  const { tokens } = segment
  const n = tokens.length
  let before = '^'
  tokens.forEach(({ word }, i) => {
    add('w', word)
    add('p', before, word)
    const stem = turn.stemOf[segment.from + i] ?? word
    if (stem !== word) add('stem', stem)
    before = word
  })
  add('p', before, '$')
  add('o', tokens[0]?.word ?? '#')
  add('o2', tokens[1]?.word ?? '#')
  add('e', tokens[n - 1]?.word ?? '#')
  for (let i = 0; i + 2 < n && i < 3; i++) add('k', tokens[i]?.word ?? '', tokens[i + 2]?.word ?? '')
}

/** In a segment of very many cues, pairs are made of neighbours only: the work stays linear. */
const MOST_PAIRED = 24

/** Cues, with where in the segment they stand. */
function cueFeatures(segment: SegmentView, role: Role, add: Add): void {
  const first = segment.tokens[0]?.start ?? segment.start
  const last = segment.tokens.at(-1)?.end ?? segment.end
  for (const { cue, start, end } of segment.cues) {
    add('c', cue)
    if (start === first) add('c opening', cue)
    if (end === last) add('c ending', cue)
    if (segment.mark === '?') add('c ?', cue)
  }
  // Which cues stand together tells kinds of practitioner talk apart: a question word with an amount, doubt with a wish.
  if (role === 'client') return
  const named = [...new Set(segment.cues.map((hit) => hit.cue))].sort()
  named.forEach((one, i) => {
    for (const other of named.slice(i + 1, i + 1 + MOST_PAIRED)) add('cc', one, other)
  })
}

/** Length, place and marks. */
function structureFeatures(turn: TurnView, segment: SegmentView, around: Around, add: Add): void {
  const n = turn.segments.length
  const style = turn.bare ? 'bare' : 'marked'
  const length = lengthOf(segment.tokens.length)
  const place = around.before ? (around.after ? 'middle' : 'last') : around.after ? 'first' : 'only'
  add(`mark ${segment.mark} ${style}`)
  add(`mark ${segment.mark} length ${length}`)
  add(`mark ${segment.mark} ${place}`)
  add(`length ${length}`)
  add(`place ${place}`)
  add(`place ${place} length ${length}`)
  add(`segments ${Math.min(n, 6)}`)
}

/** What the last segment of an earlier turn sounded like. */
function echoFeatures(name: string, turn: PastTurn | undefined, add: Add): void {
  if (!turn) {
    add(`${name} none`)
    return
  }
  const last = turn.view.segments.at(-1)
  add(`${name} segments ${Math.min(turn.view.segments.length, 4)}`)
  add(`${name} length ${lengthOf(turn.view.tokens.length)}`)
  if (!last) return
  add(`${name} mark ${last.mark}`)
  for (const { cue } of last.cues) add(`${name} c`, cue)
  for (const { word } of last.tokens) add(`${name} w`, word)
}

/**
 * What came before: what the other said last, and what was asked. The words and cues of earlier turns speak here, not the
 * codes they got: a wrong code would draw the next one after it.
 */
export function contextFeatures(turn: TurnView, past: Past, add: Add): void {
  const other = turn.role === 'client' ? 'practitioner' : 'client'
  const theirs = lastOf(past, other)
  add(`turn ${past.count === 0 ? 'first' : past.count < 4 ? 'early' : 'later'}`)
  echoFeatures('theirs', theirs, add)
  const own = lastOf(past, turn.role)
  if (own) add(`own length ${lengthOf(own.view.tokens.length)}`)
  permissionFeatures(past, add)
}

/** Permission asked in the last few turns, and the client's answer to it; a question that the client put. */
function permissionFeatures(past: Past, add: Add): void {
  const recent = past.turns.slice(-6)
  const asked = recent.findLastIndex((t) => t.codes.includes('ask-permission'))
  if (asked >= 0) {
    add('permission asked')
    add(`permission asked ${recent.length - asked}`)
  }
  if (recent.some((t) => t.attributes.has('scaling'))) add('scale asked')
  if (recent.some((t) => t.attributes.has('miracle'))) add('miracle asked')
  if (recent.slice(-2).some((t) => t.role === 'client' && t.view.segments.some((s) => s.mark === '?')))
    add('client asked')
}

/** What earlier turns said, as far as a segment may take it up. */
export interface Earlier {
  /** Content of the other's last turn, of the other's turns before that, and of the speaker's own last turn. */
  readonly last: ReadonlySet<string> | undefined
  readonly before: ReadonlySet<string>
  readonly own: ReadonlySet<string> | undefined
}

/** Gathers what earlier turns said: once a turn, whatever the number of its segments. */
export function earlierThan(turn: TurnView, past: Past): Earlier {
  const other = turn.role === 'client' ? 'practitioner' : 'client'
  const last = lastOf(past, other)
  const before = new Set<string>()
  for (const t of past.turns) if (t.role === other && t !== last) for (const stem of t.view.stems) before.add(stem)
  return { last: last?.view.stems, before, own: lastOf(past, turn.role)?.view.stems }
}

/** How many words of content are new, beside those taken up: handing back adds little, a guess or an explanation much. */
function freshFeatures(stems: readonly string[], last: ReadonlySet<string>, mark: string, add: Add): void {
  const fresh = stems.filter((stem) => !last.has(stem)).length
  add('fresh', String(Math.min(fresh, 6)))
  add('fresh', String(Math.min(fresh, 6)), mark)
  add('fresh', String(Math.min(fresh, 4)), String(Math.min(stems.length - fresh, 4)))
}

/** How much of the segment stands in what was said before. */
function overlapFeatures(turn: TurnView, segment: SegmentView, earlier: Earlier, add: Add): void {
  const stems = turn.contentOf
    .slice(segment.from, segment.from + segment.tokens.length)
    .filter((stem) => stem !== undefined)
  const length = lengthOf(segment.tokens.length)
  if (earlier.last) {
    const level = takenUp(stems, earlier.last)
    add(`taken up ${level}`)
    add(`taken up ${level} length ${length}`)
    add(`taken up ${level} ${segment.mark}`)
    freshFeatures(stems, earlier.last, segment.mark, add)
  }
  add(`taken up before ${takenUp(stems, earlier.before)}`)
  if (earlier.own) add(`own words again ${takenUp(stems, earlier.own)}`)
}

/** What stands right before and after the segment in its own turn. */
function neighbourFeatures({ before, after }: Around, add: Add): void {
  if (before) {
    add(`before mark ${before.mark}`)
    add(`before length ${lengthOf(before.tokens.length)}`)
    for (const { cue } of before.cues) add('before c', cue)
    add('before o', before.tokens[0]?.word ?? '#')
  }
  if (after) {
    add(`after mark ${after.mark}`)
    add('after o', after.tokens[0]?.word ?? '#')
    for (const { cue } of after.cues) add('after c', cue)
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
  add('bias')
  structureFeatures(turn, segment, around, add)
  cueFeatures(segment, turn.role, add)
  wordFeatures(segment, turn, add)
  kindFeatures(turn.kinds.slice(segment.from, segment.from + segment.tokens.length), segment.mark, add)
  overlapFeatures(turn, segment, earlier, add)
  neighbourFeatures(around, add)
}
