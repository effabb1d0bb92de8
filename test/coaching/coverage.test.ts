import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/coaching/rules/index'

const text = readFileSync(new URL('../../docs/rules/coverage.md', import.meta.url), 'utf8')
const listed = text
  .split('\n')
  .map((line) => /^\| (R\d{3}) +\| (.*\S) +\|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, row = '', cell = '']) => ({ row, cell, rules: [...cell.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id) }))
const requirements = new URL('../../../shared/requirements.md', import.meta.url)

describe('docs/rules/coverage.md', () => {
  it('names for every row the rules that claim it, and no others', () => {
    for (const { row, cell, rules } of listed) {
      const claimed = RULES.filter(({ meta }) => meta.rows.includes(row)).map(({ id }) => id)
      expect(rules.sort(), row).toEqual(claimed.sort())
      if (rules.length === 0) expect(cell.split(' ').length, `${row} gives no reason`).toBeGreaterThan(5)
    }
  })

  it('lists every row that a rule claims, once', () => {
    const rows = listed.map(({ row }) => row)
    expect(new Set(rows).size).toBe(rows.length)
    for (const { id, meta } of RULES)
      for (const row of meta.rows.filter((each) => each !== 'own')) expect(rows, `${row} of ${id}`).toContain(row)
  })

  it.skipIf(!existsSync(requirements))(
    'lists all 234 rows of the requirements (skipped where they are not at hand)',
    () => {
      const rows = [...readFileSync(requirements, 'utf8').matchAll(/^\| (R\d{3}) \|/gm)].map(([, id]) => id)
      expect(listed.map(({ row }) => row)).toEqual(rows)
      expect(rows).toHaveLength(234)
    },
  )
})
