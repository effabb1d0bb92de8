import { type Protocol, PROTOCOLS } from '../../machines'
import { createChooser } from '../coaching/choose'
import { createCoach } from '../coaching/coach'
import type { Situation } from '../coaching/rule'
import { createCoder } from '../protocol/coder'
import { advance, heard, progressOf, startProtocol } from '../protocol/run'
import type { CodedTurn } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import type { Finding } from '../schema/finding'
import type { Turn } from '../schema/transcript'

/** How far the protocol is. */
export interface ProtocolPlace {
  readonly id: string | null
  /** The step that the latest work was for. */
  readonly step: string | null
  /** Steps that are done. */
  readonly done: readonly string[]
  /** Steps that are still to be done, in order; a step that may be left out is not among them. */
  readonly open: readonly string[]
  readonly phase: 'waiting' | 'running' | 'stopped' | 'closed'
}

const NO_PROTOCOL: ProtocolPlace = { id: null, step: null, done: [], open: [], phase: 'waiting' }

/** Codes and coaches a conversation while it is held. */
export interface Listener {
  readonly hear: (turn: Turn) => CodedTurn
  readonly turns: () => readonly CodedTurn[]
  /** What to show about the practitioner's latest turn. */
  readonly hints: () => readonly Finding[]
  readonly place: () => ProtocolPlace
}

export interface ListenerOptions {
  readonly language: Language
  readonly protocol: Protocol | null
  readonly situation: Situation
}

export function createListener({ language, protocol, situation }: ListenerOptions): Listener {
  const ours = !protocol || PROTOCOLS.includes(protocol)
  const coder = createCoder({ language, ...(ours ? {} : { protocols: [...PROTOCOLS, protocol] }) })
  const coach = createCoach({ language, situation })
  const chooser = createChooser({ language })
  let turns: readonly CodedTurn[] = []
  let hints: readonly Finding[] = []
  let state = protocol && startProtocol(protocol)
  return {
    hear: (turn) => {
      const coded = coder.add(turn)
      turns = [...turns, coded]
      const findings = coach.add(coded)
      if (coded.role === 'practitioner') ({ hints } = chooser.choose(findings))
      if (protocol && state) state = advance(protocol, state, heard(coded, language))
      return coded
    },
    turns: () => turns,
    hints: () => hints,
    place: () => {
      if (!protocol || !state) return NO_PROTOCOL
      const { at, phase, steps } = progressOf(protocol, state)
      return {
        id: protocol.id,
        step: at,
        done: steps.filter(({ status }) => status === 'done').map(({ step }) => step),
        open: steps.filter(({ status, optional }) => status !== 'done' && !optional).map(({ step }) => step),
        phase,
      }
    },
  }
}
