import { attributesFor } from '../coding/attributes'
import { segmentFeatures } from '../coding/features'
import { hear } from '../coding/hear'
import { mainOf, talkOf } from '../coding/main-behaviour'
import type { Bank } from '../coding/model'
import { NOTHING_YET, questionKind, remember, type Past, type PastTurn } from '../coding/past'
import { borderFeatures, endsSentence, isBare, segment } from '../coding/segment'
import { turnFeatures } from '../coding/turn-features'
import type { TurnView } from '../coding/view'
import type { LanguagePack } from '../language/language'
import { tokenise } from '../language/tokens'
import type { MainBehaviour, TalkType } from '../schema/codes'
import type { Sample } from './bank-builder'
import type { LabelledConversation, LabelledSegment, LabelledTurn } from './conversations'

/** A turn heard with the segments that its coder marked, and what the coder knew when it came. */
export interface HeardTurn {
  readonly view: TurnView
  readonly past: Past
  readonly turn: LabelledTurn
}

/** What later turns know of a coded turn. */
function pastOf(view: TurnView, { segments = [], labels }: LabelledTurn): PastTurn {
  const codes = segments.map((s) => s.code)
  const role = view.role
  return {
    view,
    role,
    codes,
    attributes: new Set(segments.flatMap((s) => s.attributes)),
    main: role === 'practitioner' ? ((labels?.main as MainBehaviour | undefined) ?? mainOf(segments)) : 'client',
    talk: role === 'client' ? ((labels?.talk as TalkType | undefined) ?? talkOf(segments)) : 'practitioner',
    question: labels?.question ?? questionKind(codes),
  }
}

const NO_BORDERS: Bank = {
  index: new Map(),
  heads: { border: { classes: ['yes'], weights: new Int8Array(0), unit: 1 } },
}

/** Hears a conversation turn by turn; `label` gives each turn as later ones are to remember it. */
export function heardOneByOne(
  conversation: LabelledConversation,
  pack: LanguagePack,
  border: Bank,
  label: (heard: HeardTurn) => LabelledTurn,
): HeardTurn[] {
  let past = NOTHING_YET
  return conversation.turns.map((turn) => {
    const view = hear(turn.role, turn.text, pack, border, turn.segments)
    const here = { view, past, turn }
    past = remember(past, pastOf(view, label(here)))
    return here
  })
}

/**
 * A turn with its segments parted further wherever the engine would part them, each piece with the code of the segment
 * it comes from: weights are learnt from pieces like those that they will meet.
 */
export function inPieces(turn: LabelledTurn, border: Bank): LabelledTurn {
  if (!turn.segments) return turn
  const stretches = segment(turn.text, tokenise(turn.text), border)
  const segments = turn.segments.flatMap((whole) => {
    const cuts = stretches.map((s) => s.start).filter((start) => start > whole.start && start < whole.end)
    return [whole.start, ...cuts].map((start, i) => {
      const text = turn.text.slice(start, cuts[i] ?? whole.end)
      return { ...whole, start, end: start + text.trimEnd().length }
    })
  })
  return { ...turn, segments }
}

/** Hears a conversation with the segments that its coder marked, in pieces as the engine would part them. */
export const heard = (conversation: LabelledConversation, pack: LanguagePack, border: Bank = NO_BORDERS): HeardTurn[] =>
  heardOneByOne(
    { ...conversation, turns: conversation.turns.map((turn) => inPieces(turn, border)) },
    pack,
    NO_BORDERS,
    ({ turn }) => turn,
  )

const collect = (write: (add: (feature: string) => void) => void): string[] => {
  const features = new Set<string>()
  write((feature) => features.add(feature))
  return [...features]
}

/** Places between words of a turn: is there a border? Borders are those of the coder. */
export function borderSamples(turn: LabelledTurn, weight: number): Sample[] {
  const tokens = tokenise(turn.text)
  const starts = new Set((turn.segments ?? []).map((s) => s.start))
  const bare = isBare(turn.text)
  const samples: Sample[] = []
  let from = 0
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]
    const here = tokens[i]
    if (!before || !here) continue
    if (endsSentence(turn.text, before.end, here.start)) {
      from = i
      continue
    }
    let border = false
    for (let at = before.end; at <= here.start; at++) border ||= starts.has(at)
    const features = collect((add) => {
      borderFeatures(turn.text, tokens, i, i - from, bare, add)
    })
    samples.push({ features, labels: { border: border ? ['yes'] : [] }, weight })
    if (border) from = i
  }
  return samples
}

function segmentLabels(role: string, segment: LabelledSegment): Sample['labels'] {
  const { code, subtype, attributes } = segment
  if (role === 'client') return { code, attributes, ...(subtype ? { subtype } : {}) }
  return { code, ...(attributesFor(code).length > 0 ? { attributes } : {}) }
}

/** A sample for every coded segment of a turn. */
export function segmentSamples(
  { view, past, turn }: HeardTurn,
  weight: number,
  keep: (feature: string) => boolean = () => true,
): Sample[] {
  return (turn.segments ?? []).map((part, i) => {
    const features = collect((add) => {
      segmentFeatures(view, i, past, add)
      add(`previous ${turn.segments?.[i - 1]?.code ?? 'start'}`)
      add(`is ${part.code}`)
    }).filter(keep)
    return { features, labels: segmentLabels(view.role, part), weight }
  })
}

/** A sample of a turn that was coded as a whole. */
export function turnSample({ view, past, turn }: HeardTurn, weight: number): Sample[] {
  if (!turn.labels) return []
  const features = collect((add) => {
    turnFeatures(view, past, add)
  })
  return [{ features, labels: { ...turn.labels }, weight }]
}
