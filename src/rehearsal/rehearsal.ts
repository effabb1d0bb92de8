import { initialTransition, transition } from 'xstate'
import type { Protocol } from '../../machines'
import type { ProtocolChoice } from '../protocol/find'
import { scoreTranscript } from '../scoring/score'
import { CODED_TRANSCRIPT, type ClientTurn, type CodedTurn, type PractitionerTurn } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import type { Finding } from '../schema/finding'
import { parseWith } from '../schema/issue'
import type { Report } from '../schema/report'
import type { Scenario, ScenarioData } from '../schema/scenario'
import type { Transcript, Turn } from '../schema/transcript'
import { type Cast, castOf } from './cast'
import { conversationMachine, type ConversationEvent, type Ending, type Mind } from './conversation-machine'
import { createListener, type Listener, type ProtocolPlace } from './listener'
import { shippedScenario } from './scenarios'
import { forSnapshot, fromSnapshot, REHEARSAL, type Snapshot, snapshotSchema } from './snapshot'

export interface RehearsalOptions {
  /** A scenario of ours by id, or one of your own. */
  readonly scenario?: string | ScenarioData | Scenario
  /** A conversation to rehearse along: its clients say what they said. */
  readonly transcript?: Transcript
  /**
   * The protocol to follow: its id, or one of your own made with `defineProtocol`. That of the scenario, or the one the
   * transcript follows, when left out.
   */
  readonly protocol?: ProtocolChoice
  /** Of a transcript that does not name its own (`nl` when left out); a scenario has its own. */
  readonly language?: Language
  /** What `snapshot()` gave: the rehearsal goes on from there, and nothing else need be given. */
  readonly snapshot?: unknown
}

/** What one turn of the practitioner brings. */
export interface Said {
  readonly turn: PractitionerTurn
  /** At most one thing to try and one that went well. */
  readonly hints: readonly Finding[]
  /** What the client answers, or null when nothing comes. */
  readonly reply: string | null
  /** The same as coded turns: along a transcript more than one person may speak. */
  readonly replies: readonly ClientTurn[]
  readonly protocol: ProtocolPlace
  /** Along a transcript: what the professional in it said here, coded. */
  readonly professional: readonly PractitionerTurn[]
  readonly ending: Ending | null
}

/** The rehearsal as it stands. */
export interface RehearsalState {
  readonly turns: readonly CodedTurn[]
  /** About the practitioner's latest turn. */
  readonly hints: readonly Finding[]
  readonly protocol: ProtocolPlace
  readonly ending: Ending | null
  /** How a scripted client was after each of the practitioner's turns: how open (0 to 100), and what brought that about. */
  readonly minds: readonly Mind[]
}

export interface Rehearsal {
  readonly scenario: Scenario | null
  readonly transcript: Transcript | null
  /** The protocol that is followed. */
  readonly protocol: Protocol | null
  readonly language: Language
  readonly state: () => RehearsalState
  /**
   * The practitioner says something.
   * @throws {Error} when the conversation has ended: undo or start another.
   */
  readonly say: (text: string) => Said
  /** Takes back the practitioner's last turn and what came after it; false when there is none. */
  readonly undo: () => boolean
  readonly stop: () => void
  /** JSON that resumes the rehearsal exactly here. */
  readonly snapshot: () => Snapshot
  /** Calls the listener after every change; what it gives back ends that. */
  readonly subscribe: (listener: (state: RehearsalState) => void) => () => void
  /** The score of the conversation so far. */
  readonly report: () => Report
}

const isClient = (turn: CodedTurn): turn is ClientTurn => turn.role === 'client'

const open = (cast: Cast): Listener =>
  createListener({
    language: cast.language,
    protocol: cast.protocol,
    situation: { audience: cast.scenario?.audience, session: cast.scenario?.session },
  })

/**
 * A practice conversation with a scripted client or along a transcript. The same words always give the same
 * conversation.
 * @throws {InputError} when the scenario, the transcript or the snapshot does not fit its schema, or an id is unknown.
 * @throws {TypeError} when neither a scenario, a transcript nor a snapshot is given.
 */
export function startRehearsal(options: RehearsalOptions): Rehearsal {
  const saved = options.snapshot === undefined ? undefined : parseWith(snapshotSchema, options.snapshot)
  const cast = castOf(saved ? { ...saved, protocol: fromSnapshot(saved.protocol) } : options)
  const listeners = new Set<(state: RehearsalState) => void>()
  const [fresh] = initialTransition(conversationMachine)
  let conversation = saved
    ? conversationMachine.resolveState({
        value: saved.ending ? 'ended' : 'practitioner',
        context: { exchanges: saved.exchanges, ending: saved.ending },
      })
    : fresh
  let listener = replay()

  function replay(): Listener {
    const again = open(cast)
    for (const turn of cast.partner.opening) again.hear(turn)
    for (const { said, replies } of conversation.context.exchanges) {
      again.hear({ role: 'practitioner', text: said })
      for (const turn of replies) again.hear(turn)
    }
    return again
  }

  const state = (): RehearsalState => ({
    turns: listener.turns(),
    hints: listener.hints(),
    protocol: listener.place(),
    ending: conversation.context.ending,
    minds: conversation.context.exchanges.flatMap(({ mind }) => (mind ? [mind] : [])),
  })

  /** False when the machine does not take the event here. */
  function send(event: ConversationEvent): boolean {
    const before = conversation.context
    ;[conversation] = transition(conversationMachine, conversation, event)
    return conversation.context !== before
  }

  const tell = (): void => {
    for (const listen of listeners) listen(state())
  }

  function say(text: string): Said {
    if (conversation.context.ending)
      throw new Error(`The conversation has ended (${conversation.context.ending}): undo() or start another.`)
    const { exchanges } = conversation.context
    const before = listener.turns()
    const turn = listener.hear({ role: 'practitioner', text })
    if (turn.role !== 'practitioner') throw new TypeError('a practitioner turn was coded as a client turn')
    const { replies, mind, ending } = cast.partner.answer(turn, exchanges, before)
    const coded = replies.map((reply: Turn) => listener.hear(reply))
    send({
      type: 'EXCHANGE',
      exchange: { said: text, replies, ...(mind ? { mind } : {}) },
      ...(ending ? { ending } : {}),
    })
    tell()
    return {
      turn,
      hints: listener.hints(),
      reply: replies.length > 0 ? replies.map((reply) => reply.text).join('\n') : null,
      replies: coded.filter(isClient),
      protocol: listener.place(),
      professional: cast.partner.professional(exchanges.length).flatMap((each) => cast.coded(each) ?? []),
      ending: conversation.context.ending,
    }
  }

  return {
    scenario: cast.scenario,
    transcript: cast.transcript,
    protocol: cast.protocol,
    language: cast.language,
    state,
    say,
    undo: () => {
      if (!send({ type: 'UNDO' })) return false
      listener = replay()
      tell()
      return true
    },
    stop: () => {
      if (send({ type: 'STOP' })) tell()
    },
    snapshot: () => ({
      schema: REHEARSAL,
      language: cast.language,
      protocol: cast.protocol && forSnapshot(cast.protocol),
      ...(cast.scenario ? { scenario: shippedScenario(cast.scenario) ? cast.scenario.id : cast.scenario } : {}),
      ...(cast.transcript ? { transcript: cast.transcript } : {}),
      exchanges: conversation.context.exchanges,
      ending: conversation.context.ending,
    }),
    subscribe: (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    report: () =>
      scoreTranscript(
        { schema: CODED_TRANSCRIPT, language: cast.language, turns: [...listener.turns()] },
        {
          ...(cast.protocol ? { protocol: cast.protocol } : {}),
          situation: { audience: cast.scenario?.audience, session: cast.scenario?.session },
        },
      ),
  }
}
