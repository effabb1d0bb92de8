import type { ClientSegment, ClientTurn } from '../schema/coded-transcript'
import { TALK_TYPES, type TalkType } from '../schema/codes'
import type { Turn } from '../schema/transcript'
import { clientAttributes, subtypeOf } from './attributes'
import { confidenceOf, knownShare, UNCERTAIN_BELOW } from './confidence'
import { evidenceFor } from './evidence'
import { segmentFeatures } from './features'
import { talkOf } from './main-behaviour'
import { collector, logSoftmax, scores, type Bank } from './model'
import type { Past } from './past'
import { turnFeatures } from './turn-features'
import type { TurnView } from './view'
import type { Model } from './weights'

const rank = (classes: readonly string[], values: Float64Array): TalkType => {
  let best: TalkType = 'neutral'
  let top = -Infinity
  for (const type of TALK_TYPES) {
    const value = values[classes.indexOf(type)] ?? -Infinity
    if (value > top) {
      top = value
      best = type
    }
  }
  return best
}

/** What the head that judges the whole turn says, if there is one. */
function talkOpinion(view: TurnView, past: Past, bank: Bank | undefined): TalkType | undefined {
  const head = bank?.heads['talk']
  if (!bank || !head) return undefined
  const { active, add } = collector(bank)
  turnFeatures(view, past, add)
  return rank(head.classes, scores(head, active))
}

/** Codes a client turn. */
export function codeClientTurn(
  view: TurnView,
  turn: Turn,
  past: Past,
  model: Model,
  opinion: TalkType | undefined = talkOpinion(view, past, model.clientTurn),
): ClientTurn {
  const bank = model.client
  const head = bank.heads['code']
  if (!head) throw new TypeError('The weights hold no head "code": run npm run train.')
  let before = 'start'
  const found = view.segments.map((segment, i) => {
    const { active, add } = collector(bank)
    segmentFeatures(view, i, past, add)
    add(`previous ${before}`)
    const p = logSoftmax(scores(head, active))
    const code = rank(head.classes, p)
    before = code
    return { segment, active, p, code }
  })
  // The turn as a whole and its parts have to agree: what it leads with is said somewhere, and nothing else outweighs it.
  const agreed = opinion ? agree(found, head.classes, opinion) : found.map(({ code }) => code)
  const segments = found.map(({ segment, active, p }, i): ClientSegment => {
    const code = agreed[i] ?? 'neutral'
    const raw = Math.exp(p[head.classes.indexOf(code)] ?? -Infinity)
    const confidence = confidenceOf(raw, model.calibration.client, knownShare(segment.tokens, bank))
    const subtype = subtypeOf(bank, active, code)
    return {
      start: segment.start,
      end: segment.end,
      text: view.text.slice(segment.start, segment.end),
      code,
      ...(subtype ? { subtype } : {}),
      attributes: clientAttributes(bank, active, code),
      confidence,
      ...(confidence < UNCERTAIN_BELOW ? { uncertain: true as const } : {}),
      evidence: evidenceFor(segment, bank, 'code', code),
    }
  })
  return { ...turn, index: past.count, role: 'client', talk: opinion ?? talkOf(segments), segments }
}

/** The codes of the segments, given the talk type of the whole. */
function agree(
  found: readonly { readonly p: Float64Array; readonly code: TalkType }[],
  classes: readonly string[],
  opinion: TalkType,
): TalkType[] {
  const codes = found.map(({ code }) => code)
  if (opinion === 'neutral') return codes.map(() => 'neutral')
  const column = classes.indexOf(opinion)
  if (!codes.includes(opinion)) {
    let at = -1
    let top = -Infinity
    found.forEach(({ p }, i) => {
      const value = p[column] ?? -Infinity
      if (value > top) {
        top = value
        at = i
      }
    })
    if (at >= 0) codes[at] = opinion
  }
  return codes
}
