import { PROTOCOLS, type Protocol } from '../../machines'
import { isSkill } from '../protocol/find'
import { rankProtocols } from '../protocol/rank'
import { follow } from '../protocol/run'
import type { Language } from '../schema/codes'
import type { CodedTranscript } from '../schema/coded-transcript'
import type { ProtocolScore } from '../schema/report'

type Conversation = Pick<CodedTranscript, 'turns' | 'language'>

/** How far a conversation followed a protocol. */
export function scoreProtocol(protocol: Protocol, coded: Conversation, language: Language): ProtocolScore {
  const progress = follow(protocol, coded)
  const titles = new Map(protocol.steps.map(({ id, title }) => [id, title[language]]))
  const needed = progress.steps.filter(({ optional }) => !optional)
  return {
    protocol: protocol.id,
    title: protocol.title[language],
    phase: progress.phase,
    steps: progress.steps.map(({ step, optional, status, turns: at }) => ({
      step,
      title: titles.get(step) ?? step,
      optional,
      status,
      turns: [...at],
    })),
    fidelity: needed.filter(({ status }) => status === 'done').length / needed.length,
    sources: [...protocol.sources],
  }
}

/** A protocol of which less than half was done was not the plan of the conversation (ours). */
const FOLLOWED = 0.5

/**
 * The protocols that a conversation followed, the likeliest plan of it first. Skills, which any conversation practises,
 * are named only when it followed nothing else.
 */
export function followedProtocols(coded: Conversation, language: Language): ProtocolScore[] {
  const ranks = rankProtocols(coded).map(({ protocol }) => protocol)
  const scores = PROTOCOLS.map((protocol) => scoreProtocol(protocol, coded, language))
    .filter(({ fidelity }) => fidelity >= FOLLOWED)
    .sort((a, b) => ranks.indexOf(a.protocol) - ranks.indexOf(b.protocol))
  const plans = scores.filter(({ protocol }) => !isSkill(protocol))
  return plans.length > 0 ? plans : scores
}
