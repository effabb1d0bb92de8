import { assign, setup } from 'xstate'
import type { ClientTurn, PractitionerTurn } from '../src/schema/coded-transcript'
import type { Localised } from '../src/schema/codes'
import type { Sources } from '../src/schema/source'
import {
  begin,
  clientOpens,
  declinesLeave,
  type Heard,
  isComplete,
  type ProtocolContext,
  repliesTo,
  withOpening,
  withRefusal,
  withReply,
  withWork,
} from './context'
import type { ProtocolDefinition, StepDefinition } from './step'
import { type Work, workOf } from './work'

/** What happens to a protocol: somebody has spoken. Both carry the coded turn, and the numbers and colours said in it. */
export type ProtocolEvent =
  ({ readonly type: 'PRACTITIONER' } & Heard<PractitionerTurn>) | ({ readonly type: 'CLIENT' } & Heard<ClientTurn>)

/** How a run begins: `waived` names steps that need not be done this time. */
export type ProtocolInput = { readonly waived?: readonly string[] } | undefined

/** What each step's state tells about itself. */
export interface StepMeta {
  readonly step: string
  readonly title: Localised
  readonly doneWhen: Localised
  readonly sources: Sources
}

/**
 * The state of a step: `asked` until the client has replied, then `answered`; the reply to a closing step closes the
 * protocol at once. A step's own protocol lies within `asked`.
 */
function stepState({ id, title, doneWhen, sources, part, asksLeave }: StepDefinition, protocol: ProtocolDefinition) {
  const closes = protocol.closing?.includes(id) === true
  const inner = part ? ['begun', ...part.steps.map((each) => each.id)] : []
  return {
    initial: 'asked' as const,
    meta: { step: id, title, doneWhen, sources: sources ?? protocol.sources },
    states: {
      asked: {
        on: {
          CLIENT: [
            ...(asksLeave
              ? [{ guard: 'declinesLeave' as const, target: '#stopped', actions: 'recordRefusal' as const }]
              : []),
            ...(closes
              ? [{ guard: 'replies' as const, target: '#closed', actions: 'recordReply' as const }]
              : [
                  { guard: 'completes' as const, target: '#closed', actions: 'recordReply' as const },
                  { guard: 'replies' as const, target: 'answered', actions: 'recordReply' as const },
                ]),
            ...(part ? [{ guard: 'repliesWithin' as const, actions: 'recordReply' as const }] : []),
          ],
        },
        ...(part ? { initial: 'begun', states: Object.fromEntries(inner.map((each) => [each, {}])) } : {}),
      },
      ...(closes ? {} : { answered: {} }),
    },
  }
}

/**
 * Makes the machine of a protocol. `waiting` (and `opened`, where a subject can be brought up) come before the first
 * step; each step is `asked` until the client has replied and `answered` after that; `stopped` is a refusal (no
 * failure); `closed` is come to by the reply that fulfils the closing condition.
 * From everywhere the practitioner may take up any step, also one that was skipped or done before.
 */
export function protocolMachine(definition: ProtocolDefinition) {
  const opens = definition.opening !== undefined || definition.clientOpening !== undefined

  // The guards of one transition all ask for the same work: it is told once. Work depends on nothing but these two.
  const told = new WeakMap<object, { readonly context: ProtocolContext; readonly work: Work }>()
  const workIn = (context: ProtocolContext, event: ProtocolEvent & { type: 'PRACTITIONER' }): Work => {
    const known = told.get(event)
    if (known?.context === context) return known.work
    const work = workOf(definition, context, event)
    told.set(event, { context, work })
    return work
  }

  const bringUp = { guard: 'opens' as const, target: 'opened', actions: 'recordOpening' as const }
  const opening = { PRACTITIONER: bringUp, CLIENT: bringUp }

  return setup({
    types: {
      context: {} as ProtocolContext,
      events: {} as ProtocolEvent,
      input: {} as ProtocolInput,
      meta: {} as StepMeta,
    },
    guards: {
      /** The turn does work, and the last of it is for this step (and for this step of its own protocol). */
      worksOn: ({ context, event }, params: { step: string; within?: string }) => {
        if (event.type !== 'PRACTITIONER') return false
        const { steps, parts } = workIn(context, event)
        if (steps.at(-1) !== params.step) return false
        return params.within === undefined || parts[params.step]?.steps.at(-1) === params.within
      },
      /** The turn brings the subject up and takes no step yet. */
      opens: ({ context, event }) => {
        if (event.type === 'CLIENT') return clientOpens(definition, event.turn)
        const work = workIn(context, event)
        return work.opens && work.steps.length === 0
      },
      declinesLeave: ({ context, event }) => event.type === 'CLIENT' && declinesLeave(definition, context, event.turn),
      /** The reply makes the protocol complete, which it was not before. */
      completes: ({ context, event }) =>
        event.type === 'CLIENT' &&
        !isComplete(definition, context) &&
        repliesTo(definition, context, event).length > 0 &&
        isComplete(definition, withReply(definition, context, event)),
      replies: ({ context, event }) => event.type === 'CLIENT' && repliesTo(definition, context, event).length > 0,
      /** The reply is one to a step of the step's own protocol, which is not complete yet. */
      repliesWithin: ({ context, event }) => event.type === 'CLIENT' && context.pending.length > 0,
    },
    actions: {
      recordWork: assign(({ context, event }) =>
        event.type === 'PRACTITIONER' ? withWork(definition, context, workIn(context, event), event) : context,
      ),
      recordReply: assign(({ context, event }) =>
        event.type === 'CLIENT' ? withReply(definition, context, event) : context,
      ),
      recordOpening: assign(({ context, event }) => withOpening(context, event.turn.index)),
      recordRefusal: assign(({ context, event }) => withRefusal(context, event.turn.index)),
    },
  }).createMachine({
    id: definition.id,
    context: ({ input }) => begin(input?.waived),
    initial: 'waiting',
    on: {
      PRACTITIONER: definition.steps.flatMap(({ id, part }) => [
        ...(part?.steps ?? []).map((inner) => ({
          guard: { type: 'worksOn' as const, params: { step: id, within: inner.id } },
          target: `.${id}.asked.${inner.id}`,
          actions: 'recordWork' as const,
          reenter: true,
        })),
        {
          guard: { type: 'worksOn' as const, params: { step: id } },
          target: `.${id}`,
          actions: 'recordWork' as const,
          reenter: true,
        },
      ]),
    },
    states: {
      waiting: opens ? { on: opening } : {},
      ...(opens ? { opened: { on: opening } } : {}),
      ...Object.fromEntries(definition.steps.map((each) => [each.id, stepState(each, definition)])),
      ...(definition.steps.some((step) => step.asksLeave) ? { stopped: { id: 'stopped' } } : {}),
      closed: { id: 'closed' },
    },
  })
}

export type ProtocolMachine = ReturnType<typeof protocolMachine>

/** A protocol: what it is, in words and signs, and the machine that runs it. */
export interface Protocol extends ProtocolDefinition {
  readonly machine: ProtocolMachine
}

/** A protocol with its machine; a step without sources of its own has those of the protocol. */
export function defineMachine(definition: ProtocolDefinition): Protocol {
  const [first, ...rest] = definition.steps
  const sourced = (step: StepDefinition): StepDefinition => ({ ...step, sources: step.sources ?? definition.sources })
  const protocol: ProtocolDefinition = { ...definition, steps: [sourced(first), ...rest.map(sourced)] }
  return { ...protocol, machine: protocolMachine(protocol) }
}
