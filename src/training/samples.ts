import { attributesFor, isOf } from '../coding/attributes'
import { candidates } from '../coding/candidates'
import { contextFeatures, earlierThan, segmentFeatures, type Around } from '../coding/features'
import { hear, wordsOf } from '../coding/hear'
import { mainOf, talkOf } from '../coding/main-behaviour'
import { featureKey, type Add } from '../coding/model'
import { NOTHING_YET, questionKind, reflectionKind, remember, type Past, type PastTurn } from '../coding/past'
import { Border, borderHead } from '../coding/border'
import { borderFeatures, type BorderNotes } from '../coding/border-features'
import { GrowingTerms, Terms } from '../coding/terms'
import { dampingOf, turnFeatures } from '../coding/turn-features'
import type { SegmentView, TurnView } from '../coding/view'
import { Vocabulary } from '../coding/vocabulary'
import type { LanguagePack } from '../language/language'
import type { MainBehaviour, TalkType } from '../schema/codes'
import type { Sample } from './bank-builder'
import type { LabelledConversation, LabelledSegment, LabelledTurn, TurnLabels } from './conversations'

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

const NO_BORDERS = new Border([], {}, new Terms())

const vocabularies = new WeakMap<LanguagePack, Vocabulary>()

/** The words of a language for learning: features can be about any of them. */
export function learning(pack: LanguagePack): Vocabulary {
  const known = vocabularies.get(pack)
  if (known) return known
  const vocabulary = new Vocabulary(pack, new GrowingTerms())
  vocabularies.set(pack, vocabulary)
  return vocabulary
}

/** Hears a conversation turn by turn; `label` gives each turn as later ones are to remember it. */
export function heardOneByOne(
  conversation: LabelledConversation,
  vocabulary: Vocabulary,
  border: Border,
  label: (heard: HeardTurn, at: number) => LabelledTurn,
): HeardTurn[] {
  let past = NOTHING_YET
  return conversation.turns.map((turn, at) => {
    const view = hear(turn.role, turn.text, vocabulary, border, turn.segments)
    const here = { view, past, turn }
    past = remember(past, pastOf(view, label(here, at)))
    return here
  })
}

/** Hears a conversation with the segments that its coder marked. */
export const heard = (conversation: LabelledConversation, pack: LanguagePack): HeardTurn[] =>
  heardOneByOne(conversation, learning(pack), NO_BORDERS, ({ turn }) => turn)

/** Hears a conversation parted as the engine parts it; what its coder said of a turn stays with it. */
export function heardAsParted(conversation: LabelledConversation, vocabulary: Vocabulary, border: Border): HeardTurn[] {
  const coded = (turn: LabelledTurn, at: number): LabelledTurn => conversation.turns[at] ?? turn
  const bare = { ...conversation, turns: conversation.turns.map(({ role, text }) => ({ role, text })) }
  return heardOneByOne(bare, vocabulary, border, ({ turn }, at) => coded(turn, at)).map((here, at) => ({
    ...here,
    turn: coded(here.turn, at),
  }))
}

/** Features are few beside the samples that hold them: each is kept once. */
const kept = new Map<string, string>()

function keptOnce(feature: string): string {
  const known = kept.get(feature)
  if (known !== undefined) return known
  kept.set(feature, feature)
  return feature
}

const collect = (terms: Terms, write: (add: Add) => void): string[] => {
  const features = new Set<string>()
  write((name, one, two) => features.add(keptOnce(featureKey(terms, name, one, two))))
  return [...features]
}

/** Places between words of a turn: is there a border? Borders are those of the coder. */
export function borderSamples(turn: LabelledTurn, pack: LanguagePack, weight: number): Sample[] {
  const words = wordsOf(turn.role, turn.text, learning(pack))
  const { tokens, bare } = words
  const starts = new Set((turn.segments ?? []).map((s) => s.start))
  const samples: Sample[] = []
  let from = 0
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]
    const here = tokens[i]
    if (!before || !here) continue
    let border = false
    for (let at = before.end; at <= here.start; at++) border ||= starts.has(at)
    const features = collect(words.terms, (add) => {
      const say: BorderNotes['say'] = ({ write }, ...numbers) => {
        write(add, ...numbers)
      }
      borderFeatures(words, i, i - from, { add, say })
    })
    samples.push({
      features,
      labels: { [borderHead(bare)]: border ? ['yes'] : [] },
      weight,
    })
    if (border) from = i
  }
  return samples
}

function segmentLabels(role: string, segment: LabelledSegment): Sample['labels'] {
  const { code, subtype, attributes } = segment
  if (role === 'client') return { code, attributes, ...(subtype ? { subtype } : {}) }
  return { code, ...(attributesFor(code).length > 0 ? { attributes } : {}) }
}

/** Everything that is known of a segment of a turn, and its code. */
const featuresOf = (
  { view, past }: HeardTurn,
  segment: SegmentView | undefined,
  around: Around,
  code: string,
): string[] =>
  collect(view.terms, (add) => {
    if (segment) segmentFeatures(view, segment, around, earlierThan(view, past), add)
    contextFeatures(view, past, add)
    add(isOf(code))
  })

/** A sample for every coded segment of a turn. */
export function segmentSamples(
  turn: HeardTurn,
  weight: number,
  keep: (feature: string) => boolean = () => true,
): Sample[] {
  const { segments, role } = turn.view
  return (turn.turn.segments ?? []).map((coded, i) => {
    const around = { before: segments[i - 1], after: segments[i + 1] }
    const features = featuresOf(turn, segments[i], around, coded.code).filter(keep)
    return { features, labels: segmentLabels(role, coded), weight }
  })
}

/** How much of a stretch lies in one coded segment, when that tells its code. */
const MOSTLY = 0.9

/**
 * Samples of the stretches that the engine weighs where it has to find the segments by itself: parts of those that a coder
 * marked, too. They teach the code alone, since what a segment has more may stand in its other part. Each counts as much
 * as it is likely; one that runs on into another segment teaches nothing.
 */
export function stretchSamples(turn: HeardTurn, weight: number): Sample[] {
  const { view } = turn
  return candidates(view).flatMap(({ from, to, likely }) => {
    const stretch = view.joined(from, to)
    const within = ({ start, end }: LabelledSegment): number =>
      Math.min(end, stretch.end) - Math.max(start, stretch.start)
    const coded = turn.turn.segments?.find((segment) => within(segment) >= MOSTLY * (stretch.end - stretch.start))
    if (!coded) return []
    const around = { before: view.atoms[from - 1]?.view, after: view.atoms[to]?.view }
    const features = featuresOf(turn, stretch, around, coded.code)
    return [{ features, labels: { code: coded.code }, weight: likely * weight }]
  })
}

/** What a turn is as a whole by its segments, where no coder said so. */
function labelsOf({ role, segments = [], labels }: LabelledTurn): TurnLabels {
  if (labels) return labels
  if (role === 'client') return { talk: talkOf(segments) }
  const codes = segments.map((s) => s.code)
  return { main: mainOf(segments), question: questionKind(codes), reflection: reflectionKind(codes) }
}

/** Two codings of a turn teach more than one, and less than two turns. */
const ONE_OF_TWO = 0.8

/** A sample of a whole turn for each coder of it. */
export function turnSamples({ view, past, turn }: HeardTurn, weight: number): Sample[] {
  const features = collect(view.terms, (add) => {
    turnFeatures(view, past, add)
  })
  const sample = { features, weight, damping: dampingOf(view) }
  const first = { ...sample, labels: { ...labelsOf(turn) } }
  if (!turn.second) return [first]
  const second = { ...sample, labels: { ...turn.second } }
  return [first, second].map((each) => ({ ...each, weight: ONE_OF_TWO * weight }))
}
