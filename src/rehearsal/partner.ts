import { initialTransition, transition } from 'xstate'
import type { CodedTurn, PractitionerTurn } from '../schema/coded-transcript'
import type { Scenario } from '../schema/scenario'
import type { Transcript, Turn } from '../schema/transcript'
import { clientMachine } from './client-machine'
import type { Exchange, Mind } from './conversation-machine'
import { createHearing } from './hearing'
import { levelOf } from './openness'

/** What comes back when the practitioner has spoken. */
interface Answer {
  readonly replies: readonly Turn[]
  /** How a scripted client is now; absent along a transcript. */
  readonly mind?: Mind
  readonly ending?: 'left' | 'finished'
}

/** Who the practitioner talks with: a scripted client, or the clients of a transcript. */
export interface Partner {
  /** What is said before the practitioner's first words. */
  readonly opening: readonly Turn[]
  readonly answer: (turn: PractitionerTurn, before: readonly Exchange[], turns: readonly CodedTurn[]) => Answer
  /** What the professional of the transcript said at this exchange (0 is the first); nothing with a scripted client. */
  readonly professional: (exchange: number) => readonly Turn[]
}

export function scriptedClient(scenario: Scenario): Partner {
  const machine = clientMachine(scenario)
  const [{ context: fresh }] = initialTransition(machine)
  const hear = createHearing(scenario)
  const speak = (text: string): Turn => ({ role: 'client', text, speaker: scenario.client.name })
  return {
    opening: scenario.opening === undefined ? [] : [speak(scenario.opening)],
    answer: (turn, before, turns) => {
      const said = [...fresh.said, ...before.flatMap(({ replies }) => replies.map(({ text }) => text))]
      const context = { ...fresh, ...before.at(-1)?.mind, said }
      const state = machine.resolveState({ value: levelOf(context.openness), context })
      const [next] = transition(machine, state, { type: 'HEARD', hearing: hear(turn, turns) })
      const { said: lines, ...mind } = next.context
      return {
        replies: lines.slice(said.length).map(speak),
        mind,
        ...(next.value === 'left' ? { ending: 'left' as const } : {}),
      }
    },
    professional: () => [],
  }
}

/** A stretch of a transcript: what the professional said, and what came back. */
interface Passage {
  readonly asked: Turn[]
  readonly replies: Turn[]
}

/** Backchannels of the professional part no passages: nobody rehearses "hm-hm". */
function passagesOf(
  turns: readonly Turn[],
  backchannel: (turn: Turn) => boolean,
): { opening: Turn[]; passages: Passage[] } {
  const opening: Turn[] = []
  const passages: Passage[] = []
  for (const turn of turns) {
    const current = passages.at(-1)
    if (turn.role === 'client') (current?.replies ?? opening).push(turn)
    else if (current && current.replies.length === 0) current.asked.push(turn)
    else if (!backchannel(turn)) passages.push({ asked: [turn], replies: [] })
  }
  return { opening, passages }
}

/** The clients of a transcript say what they said, whatever the practitioner says in between. */
export function alongTranscript(transcript: Transcript, backchannel: (turn: Turn) => boolean): Partner {
  const { opening, passages } = passagesOf(transcript.turns, backchannel)
  return {
    opening,
    answer: (_turn, before) => ({
      replies: passages[before.length]?.replies ?? [],
      ...(before.length + 1 >= passages.length ? { ending: 'finished' as const } : {}),
    }),
    professional: (exchange) => passages[exchange]?.asked ?? [],
  }
}
