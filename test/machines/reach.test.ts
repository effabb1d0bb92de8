import { describe, expect, test } from 'vitest'
import { toDirectedGraph } from 'xstate/graph'
import { PROTOCOLS } from '../../machines/index'
import { checkProtocol } from '../../src/protocol/check'
import { explore, statesOf } from '../../src/protocol/explore'

/** The ids of the leaf states in a machine's graph, dotted. */
function leavesOf(graph: ReturnType<typeof toDirectedGraph>): string[] {
  const [, ...path] = graph.stateNode.path.length > 0 ? ['', ...graph.stateNode.path] : ['']
  return graph.children.length === 0 ? [path.join('.')] : graph.children.flatMap(leavesOf)
}

describe.each(PROTOCOLS.map((protocol) => [protocol.id, protocol] as const))('%s', (_, protocol) => {
  test('has the states that its definition asks for', () => {
    const parts = protocol.steps.filter(({ part }) => part).map(({ id }) => id)
    const outer = leavesOf(toDirectedGraph(protocol.machine)).map((leaf) => {
      const part = parts.find((id) => leaf.startsWith(`${id}.`))
      return part ? `${part}.asked` : leaf
    })
    expect([...new Set(outer)].sort()).toEqual([...statesOf(protocol)].sort())
  })

  test('reaches every state, and nothing is wrong with it', () => {
    const { states } = explore(protocol)
    expect(statesOf(protocol).filter((state) => !states.has(state))).toEqual([])
    expect(checkProtocol(protocol)).toEqual([])
  })
})

test('ids are kebab-case and used once', () => {
  const ids = PROTOCOLS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, steps } of PROTOCOLS) {
    expect([id, ...steps.map((step) => step.id)].join(' ')).toMatch(/^[a-z-]+( [a-z-]+)*$/)
    expect(new Set(steps.map((step) => step.id)).size, id).toBe(steps.length)
  }
})
