import { assign, setup } from 'xstate'
import type { ClientTurn, PractitionerTurn } from '../src/schema/coded-transcript'
import {
  begin,
  type Heard,
  isComplete,
  type ProtocolContext,
  repliesTo,
  withRefusal,
  withReply,
  withWork,
  workOf,
} from './context'
import type { ProtocolDefinition, StepDefinition } from './step'

/** What happens to a protocol: somebody has spoken. Both carry the coded turn, and the numbers and colours said in it. */
export type ProtocolEvent =
  ({ readonly type: 'PRACTITIONER' } & Heard<PractitionerTurn>) | ({ readonly type: 'CLIENT' } & Heard<ClientTurn>)

/** How a run begins: `waived` names steps that need not be done this time. */
export type ProtocolInput = { readonly waived?: readonly string[] } | undefined

/** What each step's state tells about itself. */
export type StepMeta = Pick<StepDefinition, 'title' | 'doneWhen' | 'sources'> & { readonly step: string }

/** Ways in which a client declines: resistance to what was just asked, or a plain no. */
const declines = (turn: ClientTurn): boolean =>
  turn.segments.some(
    ({ attributes, evidence }) =>
      attributes.includes('discord') || evidence.some(({ cue }) => cue === 'consent-refused'),
  )

/**
 * Makes the machine of a protocol. `waiting` (and `opened`, where a subject can be brought up) come before the first
 * step; each step is `asked` until the client has replied and `answered` after that; `stopped` is a refusal (no
 * failure); `closed` is a run whose closing condition holds.
 * From everywhere the practitioner may take up any step, also one that was skipped or done before.
 */
export function protocolMachine(definition: ProtocolDefinition) {
  const asksLeave = new Set(definition.steps.filter((step) => step.asksLeave).map(({ id }) => id))

  const step = ({ title, doneWhen, sources, id }: StepDefinition) => ({
    initial: 'asked' as const,
    meta: { step: id, title, doneWhen, sources },
    states: {
      asked: {
        on: {
          CLIENT: [
            { guard: 'declinesLeave' as const, target: '#stopped', actions: 'recordRefusal' as const },
            { guard: 'completes' as const, target: '#closed', actions: 'recordReply' as const },
            { guard: 'replies' as const, target: 'answered', actions: 'recordReply' as const },
          ],
        },
      },
      answered: {},
    },
  })

  return setup({
    types: {
      context: {} as ProtocolContext,
      events: {} as ProtocolEvent,
      input: {} as ProtocolInput,
      meta: {} as StepMeta,
    },
    guards: {
      /** The turn does work, and the last of it is for this step. */
      worksOn: ({ context, event }, params: { step: string }) =>
        event.type === 'PRACTITIONER' && workOf(definition, context, event).steps.at(-1) === params.step,
      /** The turn brings the subject up and takes no step yet. */
      opens: ({ context, event }) => {
        if (event.type !== 'PRACTITIONER') return false
        const { steps, opens } = workOf(definition, context, event)
        return opens && steps.length === 0
      },
      declinesLeave: ({ context, event }) =>
        event.type === 'CLIENT' && context.pending.some((id) => asksLeave.has(id)) && declines(event.turn),
      completes: ({ context, event }) => {
        if (event.type !== 'CLIENT') return false
        const replied = repliesTo(definition, context, event.turn)
        return replied.length > 0 && isComplete(definition, withReply(definition, context, event))
      },
      replies: ({ context, event }) => event.type === 'CLIENT' && repliesTo(definition, context, event.turn).length > 0,
    },
    actions: {
      recordWork: assign(({ context, event }) =>
        event.type === 'PRACTITIONER' ? withWork(definition, context, event) : context,
      ),
      recordReply: assign(({ context, event }) =>
        event.type === 'CLIENT' ? withReply(definition, context, event) : context,
      ),
      recordRefusal: assign(({ context, event }) => withRefusal(context, event.turn.index)),
    },
  }).createMachine({
    id: definition.id,
    context: ({ input }) => begin(input?.waived ?? []),
    initial: 'waiting',
    on: {
      PRACTITIONER: definition.steps.map(({ id }) => ({
        guard: { type: 'worksOn' as const, params: { step: id } },
        target: `.${id}`,
        actions: 'recordWork' as const,
        reenter: true,
      })),
    },
    states: {
      waiting: definition.opening
        ? { on: { PRACTITIONER: { guard: 'opens', target: 'opened', actions: 'recordWork' } } }
        : {},
      ...(definition.opening ? { opened: {} } : {}),
      ...Object.fromEntries(definition.steps.map((each) => [each.id, step(each)])),
      stopped: { id: 'stopped' },
      closed: { id: 'closed' },
    },
  })
}

export type ProtocolMachine = ReturnType<typeof protocolMachine>

/** A protocol: what it is, in words and signs, and the machine that runs it. */
export interface Protocol extends ProtocolDefinition {
  readonly machine: ProtocolMachine
}

export const defineMachine = (definition: ProtocolDefinition): Protocol => ({
  ...definition,
  machine: protocolMachine(definition),
})
