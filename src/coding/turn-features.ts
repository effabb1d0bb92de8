import { contextFeatures } from './features'
import type { Add } from './model'
import { takenUp } from './overlap'
import { lastOf, type Past } from './past'
import type { TurnView } from './view'

const bucket = (n: number): number => Math.min(12, Math.floor(Math.log2(n + 1) * 2))

/** Everything that is known of a turn as a whole before it is coded, for the heads that judge whole turns. */
export function turnFeatures(turn: TurnView, past: Past, add: Add): void {
  const style = turn.bare ? 'bare' : 'marked'
  add('bias')
  add(`length ${bucket(turn.tokens.length)}`)
  add(`length ${bucket(turn.tokens.length)} ${style}`)
  add(`segments ${Math.min(turn.segments.length, 6)} ${style}`)
  let before = '^'
  turn.tokens.forEach(({ word }, i) => {
    add('w', word)
    const stem = turn.stemOf[i] ?? word
    if (stem !== word) add('stem', stem)
    add('p', before, word)
    before = word
  })
  add('p', before, '$')
  const last = turn.segments.length - 1
  turn.segments.forEach((segment, i) => {
    const place = i === last ? 'last' : 'not last'
    const { tokens, mark } = segment
    const opening = tokens[0]?.word ?? '#'
    add('S', opening)
    add('S2', opening, tokens[1]?.word ?? '#')
    add(`S ${place}`, opening)
    add(`mark ${mark} ${place}`)
    add(`mark ${mark}`)
    if (tokens.length > 2) {
      add(`S${mark}`, opening)
      add(`S2${mark}`, opening, tokens[1]?.word ?? '#')
    }
    for (const { cue } of segment.cues) {
      add('c', cue)
      add(`c ${place}`, cue)
      if (mark === '?') add('c ?', cue)
    }
    if (i !== last) return
    add(`last length ${bucket(tokens.length)}`)
    let previous = '^'
    for (const { word } of tokens) {
      add('L', word)
      add('LP', previous, word)
      if (mark === '?') add('Q', word)
      previous = word
    }
  })
  const theirs = lastOf(past, turn.role === 'client' ? 'practitioner' : 'client')
  if (theirs) add(`taken up ${takenUp([...turn.stems], theirs.view.stems)}`)
  contextFeatures(turn, past, add)
}
