import { PROTOCOLS } from '../../machines/index'
import type { Protocol, ProtocolEvent } from '../../machines/protocol'
import type { CodedTranscript } from '../schema/coded-transcript'
import weights from './rank-weights.json'
import { advance, heard, type Progress, progressOf, startProtocol } from './run'

/** How far a conversation followed one protocol. */
export interface Followed {
  readonly protocol: string
  /** Between 0 and 1: how likely this is the protocol that the conversation follows, if it follows one of those ranked. */
  readonly score: number
  /** The steps worked on, with the turns that show it. */
  readonly evidence: readonly { readonly step: string; readonly turns: readonly number[] }[]
}

type Conversation = Pick<CodedTranscript, 'turns' | 'language'>

/**
 * What is weighed: how much of the talk, and how much more than usual; how many steps, how many done, how much in order,
 * breadth with share, and how surprising these steps would be in a conversation that is about something else.
 */
export const RANK_SIGNS = ['share', 'excess', 'steps', 'done', 'order', 'both', 'surprise'] as const
export type RankSigns = Readonly<Record<(typeof RANK_SIGNS)[number], number>>

/** What a protocol shows in conversations that follow another. */
export interface Elsewhere {
  /** In what part of them each step is seen. */
  readonly steps: Readonly<Record<string, number>>
  /** In what part of the practitioner's turns, on average, and how far that spreads. */
  readonly share: { readonly mean: number; readonly spread: number }
}
export type AllElsewhere = Readonly<Record<string, Elsewhere>>

/** For a protocol of which nothing was counted (ours). */
const UNCOUNTED: Elsewhere = { steps: {}, share: { mean: 0.2, spread: 0.15 } }

/** The longest row of steps that were first worked on in the order of the protocol. */
function inOrder(firsts: readonly number[]): number {
  const lengths: number[] = []
  firsts.forEach((turn, at) => {
    const before = firsts.slice(0, at).map((earlier, nth) => (earlier <= turn ? (lengths[nth] ?? 0) : 0))
    lengths.push(1 + Math.max(0, ...before))
  })
  return Math.max(0, ...lengths)
}

/** How likely a step is seen where its protocol is followed (ours), and anywhere when that was not counted. */
const SEEN = { needed: 0.75, optional: 0.4, anywhere: 0.2 }

/** By how much the steps seen, and those not seen, are likelier where the protocol is followed than elsewhere (log odds). */
function surprise({ steps }: Progress, elsewhere: Elsewhere): number {
  const each = steps.map(({ step, optional, turns }) => {
    const here = optional ? SEEN.optional : SEEN.needed
    const there = elsewhere.steps[step] ?? SEEN.anywhere
    return turns.length > 0 ? Math.log(here / there) : Math.log((1 - here) / (1 - there))
  })
  return each.reduce((sum, odds) => sum + odds, 0) / Math.sqrt(steps.length)
}

/** What a run of a protocol shows of its having been the plan. */
export function rankSigns(
  protocol: Protocol,
  progress: Progress,
  practitionerTurns: number,
  elsewhere: Elsewhere = UNCOUNTED,
): RankSigns {
  const { steps } = progress
  const worked = steps.filter(({ turns }) => turns.length > 0)
  const needed = steps.filter(({ optional }) => !optional)
  const turns = [...new Set(worked.flatMap((step) => step.turns))]
  const share = turns.length / Math.max(1, practitionerTurns)
  const coverage = needed.filter((step) => step.turns.length > 0).length / Math.max(1, needed.length)
  const order =
    protocol.anyOrder || worked.length === 0 ? 1 : inOrder(worked.map((step) => step.turns[0] ?? 0)) / worked.length
  // One step alone says little: many protocols share their first questions.
  const several = Math.min(1, worked.length / 3) * (0.75 + 0.25 * Math.min(1, worked.length / 6))
  return {
    share,
    excess: (share - elsewhere.share.mean) / elsewhere.share.spread,
    steps: Math.log1p(worked.length),
    done: steps.filter(({ status }) => status === 'done').length / steps.length,
    order: several * order * (0.5 * coverage + 0.5 * Math.min(1, share * 1.5)),
    both: Math.sqrt((worked.length / steps.length) * share),
    surprise: surprise(progress, elsewhere),
  }
}

/**
 * A conversation as its moves alone tell it: what was learnt about steps was learnt within a protocol, and would see that
 * protocol in every conversation.
 */
export const heardPlainly = ({ turns, language }: Conversation): readonly ProtocolEvent[] =>
  turns.map((turn) => {
    const event = heard(turn, language)
    return event.type === 'PRACTITIONER' ? { ...event, signs: undefined } : event
  })

export const progressIn = (protocol: Protocol, events: readonly ProtocolEvent[]): Progress =>
  progressOf(
    protocol,
    events.reduce((state, event) => advance(protocol, state, event), startProtocol(protocol)),
  )

const ELSEWHERE: AllElsewhere = weights.elsewhere
const USUAL: Readonly<Record<string, number>> = weights.usual

/** The learnt weight of everything that speaks for a protocol, and of how readily its steps are seen anywhere. */
const weigh = ({ id }: Protocol, signs: RankSigns): number =>
  RANK_SIGNS.reduce((sum, sign) => sum + weights.signs[sign] * signs[sign], USUAL[id] ?? 0)

/**
 * Which protocols a conversation followed, the most likely first; those of which no step was taken are left out. Works on
 * a conversation that still goes on as well. A skill that any conversation practises is ranked low unless it is all there is.
 */
export function rankProtocols(
  conversation: Conversation,
  protocols: readonly Protocol[] = PROTOCOLS,
): readonly Followed[] {
  const turns = conversation.turns.filter(({ role }) => role === 'practitioner').length
  const events = heardPlainly(conversation)
  const seen = protocols.flatMap((protocol) => {
    const progress = progressIn(protocol, events)
    const evidence = progress.steps.filter((step) => step.turns.length > 0)
    if (evidence.length === 0) return []
    const signs = rankSigns(protocol, progress, turns, ELSEWHERE[protocol.id])
    return [{ protocol: protocol.id, evidence, power: Math.exp(weigh(protocol, signs)) }]
  })
  const all = seen.reduce((sum, { power }) => sum + power, 0)
  return seen
    .sort((a, b) => b.power - a.power || (a.protocol < b.protocol ? -1 : 1))
    .map(({ protocol, evidence, power }) => ({
      protocol,
      score: Math.round((1000 * power) / all) / 1000,
      evidence: evidence.map((step) => ({ step: step.step, turns: step.turns })),
    }))
}
