import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PROTOCOL_ROWS, REASONS } from '../../docs/generate/protocol-rows'
import { PROTOCOLS } from '../../machines/index'

const requirements = new URL('../../../shared/requirements.md', import.meta.url)
const lines = readFileSync(new URL('../../docs/protocols/coverage.md', import.meta.url), 'utf8').split('\n')
const rows = lines.flatMap((line) => {
  const [, row, second] = /^\| (P\d+\.\d+) \| (.*) \|$/.exec(line) ?? []
  return row && second !== undefined ? [[row, second] as const] : []
})

test('every row of the list has a protocol or a reason', () => {
  expect(rows.map(([row]) => row)).toEqual(PROTOCOL_ROWS)
  expect(rows.filter(([, second]) => second.trim() === '')).toEqual([])
})

test('every protocol that the list names exists, and every protocol is named', () => {
  const named = new Set(
    rows
      .filter(([row]) => !REASONS[row])
      .flatMap(([, second]) => [...second.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id)),
  )
  expect([...named].sort()).toEqual(PROTOCOLS.map(({ id }) => id).sort())
})

test('a reason and a row that a protocol models name rows that exist', () => {
  const modelled = PROTOCOLS.flatMap(({ rows: own }) => own)
  for (const row of Object.keys(REASONS)) expect(PROTOCOL_ROWS).toContain(row)
  for (const row of modelled)
    expect(
      PROTOCOL_ROWS.some((each) => each === row || each.startsWith(`${row}.`)),
      row,
    ).toBe(true)
})

test.skipIf(!existsSync(requirements))(
  'the list is that of the requirements (skipped when those are not at hand)',
  () => {
    const text = readFileSync(requirements, 'utf8')
    expect([...text.matchAll(/^\| (P\d+\.\d+) \|/gm)].map(([, row]) => row)).toEqual(PROTOCOL_ROWS)
  },
)
