import type { WordKind } from '../language/kinds'
import { contextFeatures } from './features'
import { scores, type Active, type Add, type Head } from './model'
import { takenUp } from './overlap'
import { lastOf, type Past } from './past'
import type { SegmentView, TurnView } from './view'

const bucket = (n: number): number => Math.min(12, Math.floor(Math.log2(n + 1) * 2))

/** Everything that is known of a turn as a whole before it is coded, for the heads that judge whole turns. */
export function turnFeatures(turn: TurnView, past: Past, add: Add): void {
  const style = turn.bare ? 'bare' : 'marked'
  add('bias')
  add(`length ${bucket(turn.tokens.length)}`)
  add(`length ${bucket(turn.tokens.length)} ${style}`)
  add(`segments ${Math.min(turn.segments.length, 6)} ${style}`)
  wordFeatures(turn, add)
  const last = turn.segments.length - 1
  turn.segments.forEach((segment, i) => {
    segmentFeatures(segment, i === last ? 'last' : 'not last', add)
  })
  if (turn.role === 'practitioner') {
    askingFeatures(turn, add)
    personFeatures(turn.kinds, add)
    overlapFeatures(turn, past, add)
    goingOnFeatures(past, add)
  }
  contextFeatures(turn, past, add)
}

function wordFeatures({ tokens, stemOf }: TurnView, add: Add): void {
  let before = '^'
  tokens.forEach(({ word }, i) => {
    add('w', word)
    const stem = stemOf[i] ?? word
    if (stem !== word) add('stem', stem)
    add('p', before, word)
    before = word
  })
  add('p', before, '$')
}

/** How a segment opens and closes, and its cues; a turn is often judged by what it ends on. */
function segmentFeatures({ tokens, mark, cues }: SegmentView, place: 'last' | 'not last', add: Add): void {
  const opening = tokens[0]?.word ?? '#'
  const second = tokens[1]?.word ?? '#'
  add('S', opening)
  add('S2', opening, second)
  add(`S ${place}`, opening)
  add(`S2 ${place}`, opening, second)
  add(`mark ${mark} ${place}`)
  add(`mark ${mark}`)
  if (tokens.length > 2) {
    add(`S ${mark}`, opening)
    add(`S2 ${mark}`, opening, second)
  }
  for (const { cue } of cues) {
    add('c', cue)
    add(`c ${place}`, cue)
    if (mark === '?') add('c ?', cue)
  }
}

/** The last question of a turn: how it opens and ends, its words and cues, and what is said after it. */
function askingFeatures({ segments, kinds, bare }: TurnView, add: Add): void {
  if (bare) return
  const asked = segments.filter(({ mark }) => mark === '?')
  add(`asking ${Math.min(asked.length, 3)}`)
  const last = asked.at(-1)
  if (!last) return
  const { tokens, from, cues } = last
  const end = tokens.length - 1
  const word = (at: number): string => tokens[at]?.word ?? '#'
  const after = segments.slice(segments.indexOf(last) + 1).reduce((sum, segment) => sum + segment.tokens.length, 0)
  add(`asking before ${Math.min(after, 6)}`)
  add(`asking length ${bucket(tokens.length)}`)
  add('asking g', kinds[from] ?? 'none', tokens.length > 1 ? (kinds[from + 1] ?? 'none') : 'none')
  for (const { cue } of cues) add('asking c', cue)
  add('asked first', word(0))
  add('asked first', word(0), word(1))
  add('asked last', word(end))
  add('asked last', word(end - 1), word(end))
  for (const token of tokens) add('asked', token.word)
  add('asked at first', asked[0]?.tokens[0]?.word ?? '#')
}

const PERSONS: readonly (readonly [string, ReadonlySet<WordKind>])[] = [
  ['i', new Set<WordKind>(['i', 'me', 'mine'])],
  ['you', new Set<WordKind>(['you', 'yours'])],
  ['we', new Set<WordKind>(['we'])],
  ['others', new Set<WordKind>(['they', 'them', 'theirs', 'somebody'])],
  ['it', new Set<WordKind>(['it'])],
]

/** Whom the turn is about: handing back speaks of the client, informing of the world, structure of us. */
function personFeatures(kinds: readonly WordKind[], add: Add): void {
  for (const [name, own] of PERSONS) {
    let count = 0
    for (const kind of kinds) if (own.has(kind)) count++
    const share = count / (kinds.length || 1)
    add(`about ${name}`, share === 0 ? '0' : share < 0.05 ? '1' : share < 0.1 ? '2' : share < 0.15 ? '3' : '4')
  }
}

/** How much of the turn the client said before, and how much is new. */
function overlapFeatures({ stems, segments, contentOf }: TurnView, past: Past, add: Add): void {
  const theirs = lastOf(past, 'client')?.view.stems
  if (!theirs) return
  const own = [...stems]
  const shared = own.filter((stem) => theirs.has(stem)).length
  const fresh = own.length - shared
  add(`taken up ${takenUp(own, theirs)}`)
  add(`shared ${Math.min(shared, 6)}`)
  add(`fresh ${bucket(fresh)}`)
  add(`shared ${Math.min(shared, 4)} fresh ${Math.min(fresh, 6)}`)
  const last = segments.at(-1)
  if (!last) return
  const closing = contentOf.slice(last.from, last.from + last.tokens.length).filter((stem) => stem !== undefined)
  add(`last taken up ${takenUp(closing, theirs)} ${last.mark}`)
}

/** A client's turn shorter than this leaves the practitioner's sentence going on. */
const BACKCHANNEL = 4

/** What the practitioner was saying when the client said no more than hm-hm: this turn may go on with it. */
function goingOnFeatures(past: Past, add: Add): void {
  const between = past.turns.at(-1)
  const own = lastOf(past, 'practitioner')
  const last = own?.view.segments.at(-1)
  if (!last || between?.role !== 'client' || between.view.tokens.length >= BACKCHANNEL) return
  const brokenOff = last.mark === '-' || last.mark === ''
  add(`goes on ${brokenOff ? 'broken off' : 'whole'}`)
  for (const { cue } of last.cues) {
    add('goes on c', cue)
    if (brokenOff) add('goes on broken c', cue)
  }
  for (const { word } of last.tokens) add('goes on w', word)
}

/**
 * Scores of a head that judges whole turns. In a long turn many features speak at once, and not independently: each
 * counts for less.
 */
export function turnScores(head: Head, active: Active, turn: TurnView): Float64Array {
  const values = scores(head, active)
  const damping = dampingOf(turn)
  for (let c = 0; c < values.length; c++) values[c] = (values[c] as number) * damping + (head.offsets?.[c] ?? 0)
  return values
}

/** How much each feature of a turn counts: as the root of its length, 1 for the usual turn of about five words. */
export const dampingOf = ({ tokens }: TurnView): number => Math.sqrt(8 / (tokens.length + 4))
