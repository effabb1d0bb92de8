import { type Protocol, PROTOCOLS } from '../../machines'
import { codeTranscript } from '../protocol/coder'
import { type ProtocolChoice, protocolOf } from '../protocol/find'
import { followedProtocols } from '../scoring/protocols'
import type { PractitionerTurn } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import { parseWith } from '../schema/issue'
import type { Scenario, ScenarioData } from '../schema/scenario'
import { type Transcript, transcriptSchema, type Turn } from '../schema/transcript'
import { alongTranscript, type Partner, scriptedClient } from './partner'
import { readScenario, scenarioById } from './scenarios'

/** What a rehearsal is made of. */
export interface Casting {
  readonly scenario?: string | ScenarioData | Scenario | undefined
  readonly transcript?: Transcript | undefined
  readonly protocol?: ProtocolChoice | undefined
  readonly language?: Language | undefined
}

/** Who plays, in which language, along which protocol. */
export interface Cast {
  readonly scenario: Scenario | null
  readonly transcript: Transcript | null
  readonly language: Language
  readonly protocol: Protocol | null
  readonly partner: Partner
  /** A practitioner's turn of the transcript, coded. */
  readonly coded: (turn: Turn) => PractitionerTurn | undefined
}

function withScenario(given: string | ScenarioData | Scenario, protocol: ProtocolChoice | undefined): Cast {
  const scenario = typeof given === 'string' ? scenarioById(given) : readScenario(given)
  return {
    scenario,
    transcript: null,
    language: scenario.language,
    protocol: protocolOf(protocol ?? scenario.protocol),
    partner: scriptedClient(scenario),
    coded: () => undefined,
  }
}

/** The protocol that a transcript says it follows. */
const declared = ({ protocol }: Transcript): string | undefined => PROTOCOLS.find(({ id }) => id === protocol)?.id

function withTranscript(given: Transcript, protocol: ProtocolChoice | undefined, language: Language | undefined): Cast {
  const transcript = parseWith(transcriptSchema, given)
  const spoken = transcript.language ?? language ?? 'nl'
  const { turns } = codeTranscript(transcript, { language: spoken })
  const followed =
    protocol ?? declared(transcript) ?? followedProtocols({ turns, language: spoken }, spoken)[0]?.protocol
  const codes = new Map(transcript.turns.map((turn, index) => [turn, turns[index]]))
  const coded = (turn: Turn): PractitionerTurn | undefined => {
    const found = codes.get(turn)
    return found?.role === 'practitioner' ? found : undefined
  }
  const backchannel = (turn: Turn): boolean => coded(turn)?.segments.every(({ code }) => code === 'facilitate') === true
  return {
    scenario: null,
    transcript,
    language: spoken,
    protocol: followed === undefined ? null : protocolOf(followed),
    partner: alongTranscript(transcript, backchannel),
    coded,
  }
}

/**
 * @throws {TypeError} when there is neither a scenario nor a transcript, or both.
 * @throws {InputError} when one of them does not fit its schema, or has no such id.
 */
export function castOf({ scenario, transcript, protocol, language }: Casting): Cast {
  if (scenario !== undefined && transcript === undefined) return withScenario(scenario, protocol)
  if (transcript !== undefined && scenario === undefined) return withTranscript(transcript, protocol, language)
  throw new TypeError('startRehearsal: give a scenario (its id or its data) or a transcript, one of the two')
}
