import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { Protocol, ProtocolEvent, ProtocolMachine } from '../../machines/protocol'
import { sampleMoves, sampleReplies } from './samples'

/** What a protocol's machine can come to. */
export interface Reach {
  /** Steps that some conversation works on. */
  readonly steps: ReadonlySet<string>
  /** States such as `closed`, `stopped` and `explain-scale.asked`, dotted. */
  readonly states: ReadonlySet<string>
}

type Place = SnapshotFrom<ProtocolMachine>

const MOST_PLACES = 1000

const dotted = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => [
        key,
        ...dotted(inner).map((each) => `${key}.${each}`),
      ])

/** The states that a protocol's machine should come to on a short walk; a step's own protocol takes a long one. */
export function statesOf({ steps, opening, clientOpening, closing = [] }: Protocol): readonly string[] {
  const leaves = steps.flatMap(({ id, part }) => [
    `${id}.asked`,
    ...(closing.includes(id) || part ? [] : [`${id}.answered`]),
  ])
  const stopped = steps.some(({ asksLeave }) => asksLeave) ? ['stopped'] : []
  const opened = (opening ?? clientOpening) ? ['opened'] : []
  return ['waiting', ...opened, ...leaves, ...stopped, 'closed']
}

/** Two places are the same when the same steps were worked on and the talk is in the same one. */
const keyOf = ({ value, context }: Place): string =>
  JSON.stringify([
    value,
    Object.keys(context.steps).sort(),
    Object.values(context.parts).map((part) => Object.keys(part.steps).sort()),
    context.opened !== null,
    context.scale.position,
  ])

/**
 * Walks through a machine with a turn for every move and every reply of its protocol, deep first, until every state was
 * seen or there is nothing new to see.
 */
export function explore(protocol: Protocol): Reach {
  const { machine } = protocol
  const moves = sampleMoves(protocol)
  const replies = sampleReplies(protocol)
  const missing = new Set(statesOf(protocol))
  const steps = new Set<string>()
  const states = new Set<string>()
  const seen = new Set<string>()
  const [start] = initialTransition(machine, undefined)
  const open: { place: Place; turn: number }[] = [{ place: start, turn: 0 }]

  const visit = (place: Place, turn: number): void => {
    for (const state of dotted(place.value)) {
      states.add(state)
      missing.delete(state)
    }
    for (const step of Object.keys(place.context.steps)) steps.add(step)
    const key = keyOf(place)
    if (seen.has(key)) return
    seen.add(key)
    open.push({ place, turn })
  }

  while (open.length > 0 && missing.size > 0 && seen.size < MOST_PLACES) {
    const next = open.pop()
    if (!next) break
    const { place, turn } = next
    visit(place, turn)
    const answered = replies.map(
      (event) => transition(machine, place, { ...event, turn: { ...event.turn, index: turn } } as ProtocolEvent)[0],
    )
    for (const reply of answered) visit(reply, turn + 1)
    // What waits for a reply gets one first: a question left open leads nowhere that an answered one does not.
    if (place.context.pending.length > 0 && answered.some(({ context }) => context.pending.length === 0)) continue
    for (const { turn: said, marks } of moves) {
      const event: ProtocolEvent = { type: 'PRACTITIONER', turn: { ...said, index: turn }, marks }
      visit(transition(machine, place, event)[0], turn + 1)
    }
  }
  return { steps, states }
}
