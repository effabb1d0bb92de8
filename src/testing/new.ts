// `npm run new -- rule my-rule-id`: writes a rule file to fill in and puts it in the list (docs/writing-a-rule.md).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleFile, withRule } from './new-rule'

const [kind, id = ''] = process.argv.slice(2)
const folder = join(import.meta.dirname, '../coaching/rules')
const list = join(folder, 'index.ts')

try {
  if (kind !== 'rule') throw new SyntaxError('write: npm run new -- rule my-rule-id')
  const file = ruleFile(id)
  const index = withRule(readFileSync(list, 'utf8'), id)
  // flag wx: never over a file that is there
  writeFileSync(join(folder, `${id}.ts`), file, { flag: 'wx' })
  writeFileSync(list, index)
  process.stdout.write(
    `src/coaching/rules/${id}.ts is yours to fill in; what is missing: npx vitest run --project source test/coaching/rules.test.ts -t ${id}\n`,
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
