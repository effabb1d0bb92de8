import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROTOCOLS } from '../../machines'
import { createCoder } from '../../src/coding/coder'
import { advance, heard, startProtocol, stepsAt } from '../../src/protocol/run'
import { followSteps } from '../../src/protocol/steps'
import type { Turn } from '../../src/schema/transcript'

const folder = join(import.meta.dirname, '../../fixtures/conversations')
const conversations = readdirSync(folder)
  .filter((file) => /-0[1-4]\.json$/.test(file))
  .map((file) => [file, (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { turns: Turn[] }).turns] as const)

it.each(conversations)(
  'finds in %s the steps that the machine of every protocol finds, asked about every turn',
  (_, turns) => {
    const coder = createCoder({ language: 'nl' })
    const steps = followSteps(PROTOCOLS, 'nl')
    const states = new Map(PROTOCOLS.map((protocol) => [protocol, startProtocol(protocol)]))
    for (const { role, text } of turns) {
      const coded = coder.add({ role, text })
      const found = steps.add(coded)
      for (const [protocol, state] of states) states.set(protocol, advance(protocol, state, heard(coded, 'nl')))
      if (found.role === 'client') continue
      const every = [...states].flatMap(([protocol, state]) =>
        stepsAt(protocol, state.context, coded.index).map((step) => ({ protocol: protocol.id, step })),
      )
      expect(found.steps).toEqual(every)
    }
  },
)
