// `npm run train:steps`: learns how likely each step of a protocol is, and how protocols rank, from what writers marked.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { languagePack } from '../language/packs'
import { codedApart } from './coded-apart'
import { learnRanking } from './learn-ranking'
import { ENOUGH, learnSteps } from './learn-steps'
import { readMarked } from './marked'

const { values } = parseArgs({
  options: { conversations: { type: 'string', default: 'fixtures/conversations' } },
})

const FILE = 'src/protocol/step-weights.json'

const marked = codedApart(readMarked(values.conversations), languagePack('nl'))
const protocols = [...new Set(marked.map(({ protocol }) => protocol))].flatMap((protocol) => {
  const own = marked.filter((each) => each.protocol === protocol)
  return own.length < ENOUGH ? [] : [[protocol.id, learnSteps(protocol, own)] as const]
})
const provenance = {
  trainedBy: 'npm run train:steps',
  data: protocols.map(([id]) => ({
    protocol: id,
    conversations: marked.filter(({ protocol }) => protocol.id === id).length,
  })),
}
writeFileSync(FILE, `${JSON.stringify({ provenance, protocols: Object.fromEntries(protocols) })}\n`)
process.stdout.write(`${FILE} written: ${protocols.map(([id]) => id).join(', ')}\n`)

const RANKING = 'src/protocol/rank-weights.json'
writeFileSync(RANKING, `${JSON.stringify(learnRanking(marked))}\n`)
process.stdout.write(`${RANKING} written\n`)
