import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/coaching/rule'
import { testRule } from '../../src/testing/index'
import { ruleFile, withRule } from '../../src/testing/new-rule'

const src = join(import.meta.dirname, '../../src')
const list = readFileSync(join(src, 'coaching/rules/index.ts'), 'utf8')

async function made(id: string): Promise<Record<string, Rule>> {
  const folder = mkdtempSync(join(tmpdir(), 'new-rule-'))
  try {
    const file = join(folder, `${id}.ts`)
    writeFileSync(file, ruleFile(id).replaceAll("'../", `'${src}/coaching/`))
    return (await import(file)) as Record<string, Rule>
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a new rule', () => {
  it('fails until it is filled in, and the tests name everything that is missing', async () => {
    const { saltPassed } = await made('salt-passed')
    expect(saltPassed && testRule(saltPassed)).toEqual([
      'meta.sources: name the section of the document',
      'meta.skills: name the core skills that it serves, by number',
      "meta.rows: name the rows that it covers, or 'own' for a rule of your own",
      ...['nl', 'en'].flatMap((l) => ['title', 'why', 'ignore'].map((text) => `meta.${text}.${l}: is empty`)),
      ...['nl', 'en'].flatMap((l) => [
        `examples.${l}: give a met or a missed example`,
        `examples.${l}: give a near miss`,
        `examples.${l}: no example shows the message "hint"`,
      ]),
    ])
  })

  it('comes in its place in the list, wherever that is', () => {
    for (const [id, before] of [
      ['aa-first', 'advice-in-question'],
      ['one-answer', 'one-goal'],
      ['zz-last', undefined],
    ] as const) {
      const files = [...withRule(list, id).matchAll(/from '\.\/([a-z-]+)'/g)].map(([, file]) => file)
      expect(files).toEqual([...files].sort())
      expect(files[files.indexOf(id) + 1]).toBe(before)
    }
    expect(withRule(list, 'one-answer')).toContain('  oneAnswer,\n  oneGoal,\n')
    expect(withRule(list, 'zz-last')).toContain('  zzLast,\n]\n')
  })

  it('is refused when its id is taken or is no id', () => {
    expect(() => withRule(list, 'one-question')).toThrow('There is a rule one-question already')
    for (const id of ['', 'Salt', 'salt', 'salt_passed', '../salt-passed'])
      expect(() => ruleFile(id)).toThrow(SyntaxError)
  })
})
