// `npm run fixtures`: writes what the engine tells of a good and a flawed conversation along each protocol. Look the
// difference over before committing it: what changes here changes for users.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { PROTOCOLS } from '../../machines'
import { CONVERSATIONS, FIXTURES, fixtureOf } from './protocol-fixture'

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: CONVERSATIONS },
    out: { type: 'string', default: FIXTURES },
  },
})

mkdirSync(values.out, { recursive: true })
const lacking: string[] = []
for (const protocol of PROTOCOLS) {
  const fixture = fixtureOf(protocol, values.conversations)
  if (!fixture) {
    lacking.push(protocol.id)
    continue
  }
  const file = join(values.out, `${protocol.id}.json`)
  const style = await resolveConfig(file)
  writeFileSync(file, await format(JSON.stringify(fixture), { ...style, parser: 'json' }))
}
process.stdout.write(`${PROTOCOLS.length - lacking.length} written to ${values.out}\n`)
if (lacking.length > 0) {
  process.stdout.write(`without a good and a flawed conversation in ${values.conversations}: ${lacking.join(', ')}\n`)
  process.exitCode = 1
}
