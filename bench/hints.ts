// How long all hints of a long conversation take, beside coding it: part of `npm run bench`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { coachConversation } from '../src/coaching/coach'
import { codeTranscript } from '../src/protocol/coder'
import type { Turn } from '../src/schema/transcript'

const TURNS = 600
const folder = join(import.meta.dirname, '../fixtures/conversations')
const turns = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { turns: Turn[] }).turns)
  .map(({ role, text }): Turn => ({ role, text }))
  .slice(0, TURNS)

const timed = <T>(work: () => T): { result: T; milliseconds: number } => {
  const begun = performance.now()
  const result = work()
  return { result, milliseconds: Math.round(performance.now() - begun) }
}

const code = () => codeTranscript({ language: 'nl', turns })
const cold = timed(code)
const warm = timed(code)
const hints = timed(() => coachConversation(warm.result))
process.stdout.write(
  `${TURNS} turns: coded with steps in ${cold.milliseconds} ms at first and ${warm.milliseconds} ms again; ` +
    `${hints.result.length} findings in ${hints.milliseconds} ms more\n`,
)
