import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createCoder } from '../../src/protocol/coder'
import { rankProtocols } from '../../src/protocol/rank'
import { readMarked } from '../../src/training/marked'

const gold = new URL('../../../shared/gold-nl', import.meta.url).pathname
const conversations = existsSync(gold) ? readMarked(gold) : []
const coded = conversations.map(({ conversation, ...rest }) => {
  const coder = createCoder({ language: 'nl' })
  return { ...rest, turns: conversation.turns.map(({ role, text }) => coder.add({ role, text })) }
})

it.skipIf(coded.length === 0)('tells the steps of conversations that nothing was learnt from, F1 at least 0.80', () => {
  const pairs = coded.flatMap(({ protocol, marks, turns }) =>
    turns.map((turn, index) => {
      const all = turn.role === 'practitioner' ? turn.steps : []
      const told = all.filter((each) => each.protocol === protocol.id).map(({ step }) => step)
      return [told, marks[index] ?? []] as const
    }),
  )
  const right = pairs.reduce((sum, [told, marks]) => sum + told.filter((step) => marks.includes(step)).length, 0)
  const both = pairs.reduce((sum, [told, marks]) => sum + told.length + marks.length, 0)
  expect((2 * right) / both).toBeGreaterThanOrEqual(0.8)
})

it.skipIf(coded.length === 0)('ranks the protocol followed first, nine times out of ten', () => {
  const first = coded.filter(
    ({ protocol, turns }) => rankProtocols({ turns, language: 'nl' })[0]?.protocol === protocol.id,
  )
  expect(first.length / coded.length).toBeGreaterThanOrEqual(0.9)
})
