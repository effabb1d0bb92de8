import type { Protocol } from '../../machines/protocol'
import { PROTOCOLS } from '../../machines/index'
import type { CodedTranscript } from '../schema/coded-transcript'
import { follow, type Progress } from './run'

/** How far a conversation followed one protocol. */
export interface Followed {
  readonly protocol: string
  /** Between 0 and 1; ours: how much of the protocol was worked on, how far in its order, and how much of the talk. */
  readonly score: number
  /** The steps worked on, with the turns that show it. */
  readonly evidence: readonly { readonly step: string; readonly turns: readonly number[] }[]
}

/** The longest row of steps that were first worked on in the order of the protocol. */
function inOrder(firsts: readonly number[]): number {
  const lengths: number[] = []
  firsts.forEach((turn, at) => {
    const before = firsts.slice(0, at).map((earlier, nth) => (earlier <= turn ? (lengths[nth] ?? 0) : 0))
    lengths.push(1 + Math.max(0, ...before))
  })
  return Math.max(0, ...lengths)
}

function judge(protocol: Protocol, progress: Progress, practitionerTurns: number): Followed {
  const worked = progress.steps.filter(({ turns }) => turns.length > 0)
  const needed = progress.steps.filter(({ optional }) => !optional)
  const neededWorked = needed.filter(({ turns }) => turns.length > 0).length
  const coverage = needed.length > 0 ? neededWorked / needed.length : worked.length / progress.steps.length
  const order =
    protocol.anyOrder || worked.length === 0 ? 1 : inOrder(worked.map(({ turns }) => turns[0] ?? 0)) / worked.length
  const turns = new Set(worked.flatMap((step) => step.turns))
  const share = practitionerTurns > 0 ? turns.size / practitionerTurns : 0
  // One step alone says little: many protocols share their first questions.
  const weight = Math.min(1, worked.length / 3) * (0.75 + 0.25 * Math.min(1, worked.length / 6))
  return {
    protocol: protocol.id,
    score: Math.round(1000 * weight * order * (0.5 * coverage + 0.5 * Math.min(1, share * 1.5))) / 1000,
    evidence: worked.map((step) => ({ step: step.step, turns: step.turns })),
  }
}

/**
 * Which protocols a conversation followed, the most likely first; those of which no step was taken are left out.
 * Works on a conversation that still goes on as well. Skills are ranked only when they are given.
 */
export function rankProtocols(
  conversation: Pick<CodedTranscript, 'turns' | 'language'>,
  protocols: readonly Protocol[] = PROTOCOLS.filter(({ kind }) => kind !== 'skill'),
): readonly Followed[] {
  const turns = conversation.turns.filter(({ role }) => role === 'practitioner').length
  return protocols
    .map((protocol) => judge(protocol, follow(protocol, conversation), turns))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => b.score - a.score || (a.protocol < b.protocol ? -1 : 1))
}
