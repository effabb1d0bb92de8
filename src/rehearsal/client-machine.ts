import { assign, setup } from 'xstate'
import type { Scenario } from '../schema/scenario'
import { chooseLine } from './lines'
import { askedInARow, felt, type Felt, levelOf, opennessAfter, sumOf } from './openness'
import { type Hearing, wantsOf } from './wants'

/** A client who is pushed this many turns in a row, each as hard as unasked advice, and has closed up, leaves (ours). */
const PATIENCE = 3
const PUSHED = -9
const CLOSED_UP = 8

/** What a client remembers: plain data, so that a snapshot can be stored and taken up again. */
export interface ClientContext {
  /** 0 (says nothing) to 100 (tells everything). */
  readonly openness: number
  /** Turns in a row with a question and nothing handed back. */
  readonly asked: number
  /** Turns in a row that pushed. */
  readonly pushed: number
  /** Steps of the protocol that were answered. */
  readonly answered: readonly string[]
  readonly said: readonly string[]
  /** What the last turn did to the client. */
  readonly felt: readonly Felt[]
}

/** The practitioner has spoken. */
interface ClientEvent {
  readonly type: 'HEARD'
  readonly hearing: Hearing
}

const fits = (context: ClientContext, level: ReturnType<typeof levelOf>): boolean => levelOf(context.openness) === level
const hasEnough = ({ openness, pushed }: ClientContext): boolean => openness <= CLOSED_UP && pushed >= PATIENCE

/**
 * The machine of a scripted client. `closed`, `guarded` and `open` are how much they tell; `left` is a client who has had
 * enough. The same turns always give the same answers.
 */
export function clientMachine(scenario: Scenario) {
  const settled = {
    on: { HEARD: { target: 'settling' as const, actions: ['feel' as const, 'answer' as const] } },
  }
  return setup({
    types: { context: {} as ClientContext, events: {} as ClientEvent },
    guards: {
      isOpen: ({ context }) => fits(context, 'open'),
      isGuarded: ({ context }) => fits(context, 'guarded'),
      hasEnough: ({ context }) => hasEnough(context),
    },
    actions: {
      feel: assign(({ context, event }) => {
        const { turn } = event.hearing
        const asked = askedInARow(context.asked, turn)
        const feelings = felt(event.hearing, asked, scenario.expects)
        return {
          ...context,
          asked,
          felt: feelings,
          openness: opennessAfter(context.openness, feelings),
          pushed: sumOf(feelings) <= PUSHED ? context.pushed + 1 : 0,
        }
      }),
      answer: assign(({ context, event: { hearing } }) => {
        const level = levelOf(context.openness)
        const wants = hasEnough(context)
          ? [{ from: 'reply', kind: 'leaving' } as const]
          : wantsOf(hearing, level, context.asked, context.answered)
        const line = chooseLine(scenario, wants, level, context.openness, context.said)
        return {
          ...context,
          said: [...context.said, line],
          answered: [...new Set([...context.answered, ...hearing.steps])],
        }
      }),
    },
  }).createMachine({
    id: 'client',
    context: {
      openness: scenario.openness,
      asked: 0,
      pushed: 0,
      answered: [],
      said: scenario.opening === undefined ? [] : [scenario.opening],
      felt: [],
    },
    initial: 'settling',
    states: {
      settling: {
        always: [
          { guard: 'hasEnough', target: 'left' },
          { guard: 'isOpen', target: 'open' },
          { guard: 'isGuarded', target: 'guarded' },
          { target: 'closed' },
        ],
      },
      closed: settled,
      guarded: settled,
      open: settled,
      left: { type: 'final' },
    },
  })
}
