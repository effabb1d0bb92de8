import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startRehearsal } from '../../src/rehearsal/rehearsal'
import { levelOf } from '../../src/rehearsal/openness'
import { REPLY_KINDS } from '../../src/schema/scenario'

const page = readFileSync(join(import.meta.dirname, '../../docs/scenarios.md'), 'utf8')

it('the scenario on the page can be played', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
  const rehearsal = startRehearsal({ scenario: JSON.parse(json) as never })
  expect(rehearsal.say('Hoe gaan de ochtenden bij jullie?').reply).toBe('Het is altijd haasten.')
})

it('the page names the levels and the kinds that there are', () => {
  expect([34, 35, 64, 65].map(levelOf)).toEqual(['closed', 'guarded', 'guarded', 'open'])
  const named = [...page.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word)
  const kinds = REPLY_KINDS.slice(REPLY_KINDS.indexOf('volley'))
  expect(kinds.filter((kind) => !named.includes(kind))).toEqual([])
})
