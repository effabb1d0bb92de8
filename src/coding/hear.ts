import { findCues } from '../language/match'
import type { LanguagePack } from '../language/language'
import { tokenise } from '../language/tokens'
import type { Role } from '../schema/codes'
import type { Bank } from './model'
import { contentStems } from './overlap'
import { isBare, markIn, segment } from './segment'
import type { SegmentView, TurnView } from './view'

/** The mark that a segment closes with. */
function closingMark(text: string, from: number, to: number): string {
  const mark = markIn(text, from, to)
  return mark === '(' || mark === '*' ? '' : mark
}

/** Hears a turn: its words, its segments and the cues in each. */
export function hear(
  role: Role,
  text: string,
  pack: LanguagePack,
  border: Bank,
  given?: readonly { start: number; end: number }[],
): TurnView {
  const tokens = tokenise(text)
  let at = 0
  const stretches =
    given?.map(({ start, end }) => {
      const from = at
      while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++
      return { start, end, from, to: at }
    }) ?? segment(text, tokens, border)
  const segments = stretches.map(({ start, end, from, to }): SegmentView => {
    const words = tokens.slice(from, to)
    return {
      start,
      end,
      tokens: words,
      cues: findCues(tokens, pack, from, to),
      mark: closingMark(text, words.at(-1)?.end ?? start, end),
    }
  })
  return { role, text, pack, tokens, segments, bare: isBare(text), stems: new Set(contentStems(tokens, pack)) }
}
