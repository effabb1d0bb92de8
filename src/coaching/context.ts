import type {
  ClientSegment,
  ClientTurn,
  CodedSegment,
  CodedTurn,
  PractitionerSegment,
  PractitionerTurn,
} from '../schema/coded-transcript'
import type { ClientAttribute, PractitionerAttribute, PractitionerCode } from '../schema/codes'
import { isQuestion, isReflection } from '../schema/codes'
import type { CoachCue } from './ear'
import type { ConversationContext, TurnContext } from './rule'
import { isSkill } from '../protocol/find'
import { addresseeOf, saidByCalled } from './speakers'

type Hearing = Pick<ConversationContext, 'hears'>

/** The words by which a cue was found in the segment, or undefined. */
export function saidBy(context: Hearing, segment: CodedSegment, cues: readonly CoachCue[]): string | undefined {
  const hit = context.hears(segment).find(({ cue }) => (cues as readonly string[]).includes(cue))
  return hit && segment.text.slice(hit.start, hit.end)
}

/** Whether one of the cues was found in the segment. */
export const hasCue = (context: Hearing, segment: CodedSegment, ...cues: readonly CoachCue[]): boolean =>
  context.hears(segment).some(({ cue }) => (cues as readonly string[]).includes(cue))

/** Whether one of the cues was found anywhere in the turn. */
export const turnHasCue = (context: Hearing, turn: CodedTurn | undefined, ...cues: readonly CoachCue[]): boolean =>
  (turn?.segments ?? []).some((segment: CodedSegment) => hasCue(context, segment, ...cues))

export const has = (segment: PractitionerSegment, ...attributes: readonly PractitionerAttribute[]): boolean =>
  attributes.some((attribute) => segment.attributes.includes(attribute))

export const clientHas = (segment: ClientSegment, ...attributes: readonly ClientAttribute[]): boolean =>
  attributes.some((attribute) => segment.attributes.includes(attribute))

export const isPractitioner = (turn: CodedTurn | undefined): turn is PractitionerTurn => turn?.role === 'practitioner'
export const isClient = (turn: CodedTurn | undefined): turn is ClientTurn => turn?.role === 'client'

export const coded = (
  turn: PractitionerTurn | undefined,
  ...codes: readonly PractitionerCode[]
): PractitionerSegment[] => (turn?.segments ?? []).filter(({ code }) => codes.includes(code))

export const questionsOf = (turn: PractitionerTurn | undefined): PractitionerSegment[] =>
  (turn?.segments ?? []).filter(({ code }) => isQuestion(code))

export const reflectionsOf = (turn: PractitionerTurn | undefined): PractitionerSegment[] =>
  (turn?.segments ?? []).filter(({ code }) => isReflection(code))

/** Whether a turn does a step of what a conversation can have as its plan; every turn practises some skill. */
export const takesStep = ({ steps }: PractitionerTurn): boolean => steps.some(({ protocol }) => !isSkill(protocol))

/** A turn of nothing but "hm-hm" and the like. */
export const isBackchannel = (turn: CodedTurn | undefined): boolean =>
  isPractitioner(turn) && turn.segments.every(({ code }) => code === 'facilitate')

/** What the client said since the practitioner's last words of substance: backchannels do not break a story. */
export function clientJustSaid({ turns, turn }: TurnContext): readonly ClientTurn[] {
  const said: ClientTurn[] = []
  for (let index = turn.index - 1; index >= 0; index--) {
    const before = turns[index]
    if (isClient(before)) said.unshift(before)
    else if (!isBackchannel(before)) break
  }
  return said
}

/** The segments of what was just said; with several clients, of the one whom the practitioner calls by name. */
export const clientSegmentsBefore = (context: TurnContext): readonly ClientSegment[] =>
  saidByCalled(clientJustSaid(context), context.turn, context.turns).flatMap(({ segments }) => segments)

/** The practitioner's earlier turns with substance, latest first, at most `limit`. */
export function practitionerBefore({ turns, turn }: TurnContext, limit: number): readonly PractitionerTurn[] {
  const found: PractitionerTurn[] = []
  for (let index = turn.index - 1; index >= 0 && found.length < limit; index--) {
    const before = turns[index]
    if (isPractitioner(before) && !isBackchannel(before)) found.push(before)
  }
  return found
}

/** Codes by which a practitioner gives something back, so that a row of questions is broken. */
const GIVING_BACK: readonly PractitionerCode[] = [
  'simple-reflection',
  'complex-reflection',
  'summary',
  'affirmation',
  'acknowledgement',
  'normalising',
  'autonomy',
  'information',
  'advice',
  'compliment',
]
export const givesBack = (turn: PractitionerTurn): boolean => coded(turn, ...GIVING_BACK).length > 0

/** Codes by which a practitioner shows what was heard; telling something is none of them. */
const HANDING_BACK: readonly PractitionerCode[] = ['simple-reflection', 'complex-reflection', 'summary']
const RECOGNISING: readonly PractitionerCode[] = ['affirmation', 'acknowledgement', 'normalising']
export const handsBack = (turn: PractitionerTurn): boolean => coded(turn, ...HANDING_BACK).length > 0
export const recognises = (turn: PractitionerTurn): boolean => coded(turn, ...RECOGNISING).length > 0

const unasked = (segment: PractitionerSegment): boolean =>
  segment.code === 'advice' && !has(segment, 'with-permission', 'options')

/** Whether the turn argues, leads or advises unasked: whatever else stands in it, the other feels that. */
export const presses = (turn: PractitionerTurn): boolean =>
  turn.segments.some(
    (segment) =>
      segment.code === 'confront' || segment.code === 'why-question' || has(segment, 'leading') || unasked(segment),
  )

/** Whether the client's last words are a question: what follows is an answer, not a reflection. */
export function clientAsked(context: TurnContext): boolean {
  const last = clientSegmentsBefore(context).at(-1)
  if (last === undefined) return false
  const asks = wordsOf(last.text).length <= 8 && hasCue(context, last, 'opens-with-interrogative')
  return asks || last.text.trim().endsWith('?') || hasCue(context, last, 'asks-directly', 'asks-advice')
}

/** So many turns back a sign of danger still weighs more than how something is said (ours). */
const STILL_UNSAFE = 8
/** Where the coder is less sure of what was said, a sign in it is a guess (ours). */
const SURELY_SAID = 0.7

/** Whether a segment may tell of danger: enough to hold a remark back, not to make one (see danger.ts). */
export const maySignalDanger = (context: Hearing, segment: ClientSegment): boolean =>
  hasCue(context, segment, 'danger') || (clientHas(segment, 'safety') && segment.confidence >= SURELY_SAID)

/** Whether something unsafe was told a moment ago: then nobody wants to hear about style, and safety goes before a free choice (C13). */
export const unsafeLately = (context: TurnContext): boolean =>
  context.turns
    .slice(Math.max(0, context.turn.index - STILL_UNSAFE), context.turn.index)
    .some((turn) => isClient(turn) && turn.segments.some((segment) => maySignalDanger(context, segment)))

/** How many practitioner turns on end, this one last, only ask; a question to each of those present is one to each. */
export function questionsInARow(context: TurnContext): number {
  const { turn, turns } = context
  if (!asksOnly(turn)) return 0
  const earlier = practitionerBefore(context, 12)
  const broken = earlier.findIndex((each) => !asksOnly(each))
  const row = broken < 0 ? earlier : earlier.slice(0, broken)
  const to = addresseeOf(turn, turns)
  return 1 + row.filter((each) => addresseeOf(each, turns) === to).length
}
const asksOnly = (turn: PractitionerTurn): boolean => questionsOf(turn).length > 0 && !givesBack(turn)

export const isInformation = ({ code }: PractitionerSegment): boolean => code === 'information' || code === 'advice'

/** The question to which the client's last turn was the answer. */
export const questionAnswered = (context: TurnContext): PractitionerSegment | undefined =>
  questionsOf(practitionerBefore(context, 1)[0]).at(-1)

export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []

/** The place from the first of the segments to the last. */
export const across = (segments: readonly CodedSegment[]): { start: number; end: number } => ({
  start: segments[0]?.start ?? 0,
  end: segments.at(-1)?.end ?? 0,
})

const SINGULAR = new Set(['ge', 'gij', 'u', 'uw', 'uzelf', 'je', 'jij', 'jou', 'jouw', 'jezelf'])

const GE = ['ge', 'gij']
const U = ['u', 'uw', 'uzelf']
const STRESSED_JE = ['jij', 'jou', 'jouw', 'jezelf']
const JE = ['je', ...STRESSED_JE]

/** Among so many turns back the form of address, and where somebody stands, is sure to show (ours): looking on costs more each turn. */
export const LATELY = 80

/**
 * The practitioner's way of addressing the client, by the words used lately; `je` when nothing tells. With several clients
 * the words said to this one count: a mother may be `u` and her son `je`.
 */
export function addressIn({ turns, turn }: TurnContext): 'je' | 'u' | 'ge' | 'jullie' {
  const to = addresseeOf(turn, turns)
  const said = turns
    .slice(Math.max(0, turn.index + 1 - LATELY), turn.index + 1)
    .filter(isPractitioner)
    .reverse()
  const toThem = said.filter((each) => addresseeOf(each, turns) === to)
  const all = [...toThem, ...said].map(({ text }) => wordsOf(text))
  const onlyPlural = all.filter((words) => words.includes('jullie') && !words.some((word) => SINGULAR.has(word)))
  // `Vraag of jullie samen iets doen`, to one who is `je` elsewhere, is about her and her father.
  const plural = onlyPlural.length > all.filter((words) => words.some((word) => SINGULAR.has(word))).length
  const uses = (words: readonly string[], forms: readonly string[]): boolean =>
    words.some((word) => forms.includes(word))
  // Who says `ge` says `u` and `uw` as well.
  const flemish = all.slice(0, toThem.length).some((words) => uses(words, GE))
  const formal = all.filter((words) => uses(words, U)).length
  const informal = all.filter((words) => uses(words, JE) && !uses(words, U)).length
  for (const words of all) {
    if (uses(words, GE)) return 'ge'
    if (uses(words, U)) return flemish ? 'ge' : 'u'
    if (uses(words, STRESSED_JE)) return 'je'
    // `Dan doe je hem op zwemmen`, to one who is `u` elsewhere: je is anybody.
    if (uses(words, JE)) return formal > informal ? (flemish ? 'ge' : 'u') : 'je'
    if (plural && words.includes('jullie')) return 'jullie'
  }
  return 'je'
}
