import { assign, setup } from 'xstate'
import type { Turn } from '../schema/transcript'
import type { ClientContext } from './client-machine'

/** How a scripted client is after an exchange; what they said stands in the replies. */
export type Mind = Omit<ClientContext, 'said'>

/** One turn of the practitioner and what came back. */
export interface Exchange {
  readonly said: string
  readonly replies: readonly Turn[]
  readonly mind?: Mind | undefined
}

/** `left`: the client had enough; `finished`: the transcript is at its end; `stopped`: the practitioner stopped. */
export type Ending = 'left' | 'finished' | 'stopped'

export interface ConversationContext {
  readonly exchanges: readonly Exchange[]
  readonly ending: Ending | null
}

export type ConversationEvent =
  | { readonly type: 'EXCHANGE'; readonly exchange: Exchange; readonly ending?: Ending }
  | { readonly type: 'UNDO' }
  | { readonly type: 'STOP' }

/** A practice conversation: turn by turn until it ends, and back again with undo. */
export const conversationMachine = setup({
  types: { context: {} as ConversationContext, events: {} as ConversationEvent },
  guards: {
    ends: ({ event }) => event.type === 'EXCHANGE' && event.ending !== undefined,
    hasStarted: ({ context }) => context.exchanges.length > 0,
    wasStopped: ({ context }) => context.ending === 'stopped',
  },
  actions: {
    record: assign(({ context, event }) =>
      event.type === 'EXCHANGE'
        ? { exchanges: [...context.exchanges, event.exchange], ending: event.ending ?? null }
        : context,
    ),
    takeBack: assign(({ context }) => ({ exchanges: context.exchanges.slice(0, -1), ending: null })),
    stop: assign({ ending: 'stopped' as const }),
    resume: assign({ ending: null }),
  },
}).createMachine({
  id: 'conversation',
  context: { exchanges: [], ending: null },
  initial: 'practitioner',
  states: {
    practitioner: {
      on: {
        EXCHANGE: [
          { guard: 'ends', target: 'ended', actions: 'record' },
          { target: 'practitioner', actions: 'record' },
        ],
        UNDO: { guard: 'hasStarted', target: 'practitioner', actions: 'takeBack' },
        STOP: { target: 'ended', actions: 'stop' },
      },
    },
    ended: {
      on: {
        UNDO: [
          { guard: 'wasStopped', target: 'practitioner', actions: 'resume' },
          { guard: 'hasStarted', target: 'practitioner', actions: 'takeBack' },
        ],
      },
    },
  },
})
