import { initialTransition, transition } from 'xstate'
import { clientMachine, type ClientContext } from '../../src/rehearsal/client-machine'
import { createHearing } from '../../src/rehearsal/hearing'
import { readScenario } from '../../src/rehearsal/scenarios'
import type { PractitionerTurn } from '../../src/schema/coded-transcript'
import { OPENNESS_LEVELS, REPLY_KINDS, SCENARIO, type Lines, type Scenario } from '../../src/schema/scenario'
import { codeExample } from '../../src/testing/example'

/** Two lines a level that say themselves where they come from. */
const told = (name: string): Lines =>
  Object.fromEntries(
    OPENNESS_LEVELS.map((level) => [level, [1, 2].map((nth) => ({ say: `${name} ${level} ${nth}`, more: [] }))]),
  )

/** A scenario whose every line tells which kind of turn it answers. */
export function toy(openness: number, change: Partial<Scenario> = {}): Scenario {
  return readScenario({
    schema: SCENARIO,
    id: 'toy',
    language: 'nl',
    title: 'Proef',
    protocol: 'scaling-question',
    client: { name: 'Bo', role: 'proef' },
    briefing: ['Een proef.'],
    task: 'Proeven.',
    openness,
    steps: { 'current-position': told('step') },
    replies: Object.fromEntries(REPLY_KINDS.map((kind) => [kind, told(kind)])),
    topics: [{ about: ['school'], lines: told('topic') }],
    ...change,
  })
}

/** A practitioner's turn from marks and words: `[open-question] Hoe gaat het?` */
function turnOf(line: string): PractitionerTurn {
  const [turn] = codeExample([`P: ${line}`], 'nl').turns
  if (turn?.role !== 'practitioner') throw new TypeError(line)
  return turn
}

/** What a client says to these turns, and how they are afterwards. */
export function play(scenario: Scenario, ...lines: readonly string[]) {
  const machine = clientMachine(scenario)
  const hear = createHearing(scenario)
  let [state] = initialTransition(machine)
  const turns = lines.map(turnOf)
  turns.forEach((turn, index) => {
    ;[state] = transition(machine, state, { type: 'HEARD', hearing: hear(turn, turns.slice(0, index)) })
  })
  const context: ClientContext = state.context
  return { said: context.said, last: context.said.at(-1), openness: context.openness, state: state.value, context }
}

export const kindOf = (line: string | undefined): string | undefined => line?.split(' ')[0]
