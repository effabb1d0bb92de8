import type { ClientSegment, ClientTurn } from '../schema/coded-transcript'
import { TALK_TYPES, type TalkType } from '../schema/codes'
import type { Turn } from '../schema/transcript'
import { clientAttributes, subtypeOf } from './attributes'
import { confidenceOf, knownShare, UNCERTAIN_BELOW } from './confidence'
import { evidenceFor } from './evidence'
import { talkOf } from './main-behaviour'
import type { Bank } from './model'
import type { Past } from './past'
import { turnFeatures, turnScores } from './turn-features'
import type { TurnView } from './view'
import { decided, headOf, weigh } from './weigh'
import type { Model } from './weights'

const rank = (classes: readonly string[], values: readonly number[]): TalkType => {
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
  const active = bank.collect((add) => {
    turnFeatures(view, past, add)
  })
  return rank(head.classes, turnScores(head, active, view))
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
  const head = headOf(bank, 'code')
  const { classes } = head
  const weighed = weigh(view, past, bank)
  const codes = opinion ? agree(weighed.atoms, classes, opinion) : weighed.atoms.map((p) => rank(classes, p))
  const segments = decided(view, weighed, codes, classes).map(({ view: segment, code, p, features }): ClientSegment => {
    const confidence = confidenceOf(p, model.calibration.client, knownShare(view.words, segment.from, segment.to, bank))
    const subtype = subtypeOf(bank, features, code)
    return {
      start: segment.start,
      end: segment.end,
      text: view.text.slice(segment.start, segment.end),
      code,
      ...(subtype ? { subtype } : {}),
      attributes: clientAttributes(bank, segment, features, code),
      confidence,
      ...(confidence < UNCERTAIN_BELOW ? { uncertain: true as const } : {}),
      evidence: evidenceFor(segment, bank, head, code),
    }
  })
  return {
    ...turn,
    index: past.count,
    role: 'client',
    talk: opinion ?? talkOf(segments),
    segments,
  }
}

/** The codes of the atoms, given the talk type of the whole: what a turn leads with is said somewhere in it. */
function agree(atoms: readonly (readonly number[])[], classes: readonly string[], opinion: TalkType): TalkType[] {
  if (opinion === 'neutral') return atoms.map(() => 'neutral')
  const codes = atoms.map((p) => rank(classes, p))
  if (codes.includes(opinion)) return codes
  const column = classes.indexOf(opinion)
  let at = 0
  atoms.forEach((p, i) => {
    if ((p[column] ?? 0) > (atoms[at]?.[column] ?? 0)) at = i
  })
  if (at < codes.length) codes[at] = opinion
  return codes
}
