import { describe, expect, it } from 'vitest'
import { PROTOCOLS } from '../../machines'
import { findScenario, readScenario, scenarios } from '../../src/rehearsal/scenarios'
import { InputError } from '../../src/schema/issue'
import type { Lines, Scenario } from '../../src/schema/scenario'
import { play, toy } from './toy'

const linesIn = (lines: Lines): string[] =>
  Object.values(lines).flatMap((list) => (list ?? []).flatMap(({ say, more }) => [say, ...more]))

const everything = (scenario: Scenario): string[] => [
  ...Object.values(scenario.steps).flatMap(({ on, ...lines }) => [
    ...linesIn(lines),
    ...Object.values(on ?? {}).flatMap(linesIn),
  ]),
  ...Object.values(scenario.replies).flatMap(linesIn),
  ...scenario.topics.flatMap(({ lines }) => linesIn(lines)),
  ...scenario.reveals.flatMap(({ say, more }) => [say, ...more]),
]

it('there is one scenario for each of the five protocols, each with an id of its own', () => {
  expect(scenarios().map(({ protocol }) => protocol)).toEqual([
    'informing-with-permission',
    'miracle-question',
    'scaling-question',
    'obvlk-explanatory',
    'practising-behaviour',
  ])
  expect(new Set(scenarios().map(({ id }) => id)).size).toBe(5)
})

it('a scenario is found by its id and by its protocol', () => {
  expect(findScenario('not-to-school')?.protocol).toBe('miracle-question')
  expect(findScenario('miracle-question')?.id).toBe('not-to-school')
  expect(findScenario('nobody')).toBeUndefined()
})

describe.each(scenarios().map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const lines = everything(scenario)

  it('has something to say at every step of its protocol, closed as well as open', () => {
    const steps = PROTOCOLS.find(({ id }) => id === scenario.protocol)?.steps.map(({ id }) => id) ?? []
    expect(Object.keys(scenario.steps)).toEqual(steps)
    for (const [step, { on, ...own }] of Object.entries(scenario.steps)) {
      const levels = [own, ...Object.values(on ?? {})].flatMap((each) => Object.keys(each))
      expect([step, levels]).toEqual([step, expect.arrayContaining(['closed', 'guarded', 'open'])])
    }
  })

  it('has lines enough, and no two the same', () => {
    expect(lines.length).toBeGreaterThan(150)
    const counts = new Map<string, number>()
    for (const line of lines.filter((each) => each.split(' ').length > 4)) counts.set(line, (counts.get(line) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > 1)).toEqual([])
  })

  it('speaks as people do: one to three sentences, ended with a mark', () => {
    const sentences = (line: string) => line.split(/[.!?](?=\s|$)/).filter((part) => part.trim()).length
    expect(lines.filter((line) => sentences(line) > 4)).toEqual([])
    expect(lines.filter((line) => !/[.!?)]$/.test(line))).toEqual([])
  })

  it.each([
    [
      'good',
      [
        '[open-question] Hoe',
        '[simple-reflection] U',
        '[open-question] Wat',
        '[complex-reflection] Dus',
        '[affirmation] En',
      ],
    ],
    ['poor', ['[why-question] Waarom', '[advice] Doe', '[closed-question] Is', '[confront] Fout', '[information] Er']],
  ])('has twenty turns of %s practice to answer without saying the same twice', (_quality, kinds) => {
    const turns = Array.from({ length: 20 }, (_turn, nth) => `${kinds[nth % 5] ?? ''} x${nth}.`)
    const { said } = play(scenario, ...turns)
    expect(said.filter((line, nth) => said.indexOf(line) !== nth)).toEqual([])
    expect(said.length).toBeGreaterThan(8)
  })

  it('shows what is told early before what is told late', () => {
    const from = scenario.reveals.map((reveal) => reveal.from)
    expect(from).toEqual([...from].sort((a, b) => a - b))
    expect(from.every((points) => points > scenario.openness)).toBe(true)
  })
})

describe('a scenario of your own', () => {
  const data = toy(40)
  const without = (key: string) => Object.fromEntries(Object.entries(data).filter(([name]) => name !== key))

  it.each<[string, unknown, RegExp]>([
    ['no title', without('title'), /^title: nothing is given; give a string/],
    ['another schema', { ...data, schema: 'x' }, /^schema: found "x"; write one of: gespreksmaat\/scenario@1/],
    ['an openness out of range', { ...data, openness: 200 }, /^openness: found 200; /],
    ['a kind of turn that does not exist', { ...data, replies: { ...data.replies, dance: {} } }, /^replies/],
    ['an empty line', { ...data, opening: ' ' }, /^opening: found " "; give at least one word/],
    ['a field that does not exist', { ...data, mood: 3 }, /mood/],
    [
      'a protocol that does not exist',
      { ...data, protocol: 'dancing' },
      /^protocol: there is no protocol "dancing"; choose/,
    ],
    [
      'a step of another protocol',
      { ...data, steps: { plan: {} } },
      /^steps\.plan: "plan" is no step of scaling-question; choose one of: explain-scale/,
    ],
    [
      'no answer to a kind that all fall back on',
      { ...data, replies: {} },
      /^replies\.open-question: .*write what the client says/,
    ],
  ])('with %s is refused with place and remedy', (_, given, message) => {
    const read = () => readScenario(given)
    expect(read).toThrow(InputError)
    expect(read).toThrow(message)
  })

  it('is read again as it was read', () => {
    expect(readScenario(readScenario(data))).toEqual(data)
  })
})
