import { contextFeatures } from './features'
import { takenUp } from './overlap'
import { lastOf, type Past } from './past'
import type { TurnView } from './view'

type Add = (feature: string) => void

const bucket = (n: number): number => Math.min(12, Math.floor(Math.log2(n + 1) * 2))

/** Everything that is known of a turn as a whole before it is coded, for the heads that judge whole turns. */
export function turnFeatures(turn: TurnView, past: Past, add: Add): void {
  const seen = new Set<string>()
  const once = (feature: string): void => {
    if (seen.has(feature)) return
    seen.add(feature)
    add(feature)
  }
  const style = turn.bare ? 'bare' : 'marked'
  once('bias')
  once(`length ${bucket(turn.tokens.length)}`)
  once(`length ${bucket(turn.tokens.length)} ${style}`)
  once(`segments ${Math.min(turn.segments.length, 6)} ${style}`)
  let before = '^'
  for (const { word } of turn.tokens) {
    once(`w ${word}`)
    const stem = turn.pack.stem(word)
    if (stem !== word) once(`w ${stem}~`)
    once(`p ${before} ${word}`)
    before = word
  }
  once(`p ${before} $`)
  const last = turn.segments.length - 1
  turn.segments.forEach((segment, i) => {
    const place = i === last ? 'last' : 'not last'
    const { tokens, mark } = segment
    const opening = tokens[0]?.word ?? '#'
    once(`S ${opening}`)
    once(`S2 ${opening} ${tokens[1]?.word ?? '#'}`)
    once(`S ${place} ${opening}`)
    once(`mark ${mark} ${place}`)
    once(`mark ${mark}`)
    if (tokens.length > 2) {
      once(`S${mark} ${opening}`)
      once(`S2${mark} ${opening} ${tokens[1]?.word ?? '#'}`)
    }
    for (const { cue } of segment.cues) {
      once(`c ${cue}`)
      once(`c ${cue} ${place}`)
      if (mark === '?') once(`c ${cue} ?`)
    }
    if (i !== last) return
    once(`last length ${bucket(tokens.length)}`)
    let previous = '^'
    for (const { word } of tokens) {
      once(`L ${word}`)
      once(`LP ${previous} ${word}`)
      if (mark === '?') once(`Q ${word}`)
      previous = word
    }
  })
  const theirs = lastOf(past, turn.role === 'client' ? 'practitioner' : 'client')
  if (theirs) once(`taken up ${takenUp([...turn.stems], theirs.view.stems)}`)
  contextFeatures(turn, past, once)
}
