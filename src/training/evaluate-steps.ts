// `npm run evaluate:steps`: how well steps are told, and the protocol followed ranked, on conversations not learnt from.
import { parseArgs } from 'node:util'
import { languagePack } from '../language/packs'
import { codedApart } from './coded-apart'
import { readMarked } from './marked'
import { rankFigures, stepFigures } from './measure-steps'

const { values } = parseArgs({
  options: { conversations: { type: 'string', default: 'fixtures/conversations' } },
})

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const marked = codedApart(readMarked(values.conversations), languagePack('nl'))
say('steps of the protocol followed, codes and weights learnt from other conversations (right, extra, missed)')
for (const { name, f1, right, extra, missed } of stepFigures(marked)) {
  say(`    ${name.padEnd(34)} F1 ${f1.toFixed(3)}   ${right}, ${extra}, ${missed}`)
}
const { first, of, others } = rankFigures(marked)
say(`protocol followed ranked first: ${first} of ${of}`)
for (const line of others) say(`    ${line}`)
