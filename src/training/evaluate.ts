// `npm run evaluate`: prints every figure about the codes; with `--write` docs/accuracy.md gets them at the next `npm run docs`.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { accuracyTables } from '../../docs/generate/accuracy-tables'
import { readAnnomi } from './annomi'
import { readConversations } from './conversations'
import { evaluate } from './evaluation'

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: 'fixtures/conversations' },
    gold: { type: 'string', default: '../shared/gold-nl' },
    annomi: { type: 'string', default: '../shared/annomi/annomi-dev.jsonl' },
    folds: { type: 'string', default: '5' },
    /** Keeps the figures in docs/generate/accuracy.json. */
    write: { type: 'boolean', default: false },
  },
})

const data = {
  own: readConversations(values.conversations).filter((conversation) => conversation.language === 'nl'),
  gold: readConversations(values.gold),
  annomi: readAnnomi(values.annomi),
}
for (const name of ['gold', 'annomi'] as const) {
  if (data[name].length === 0) process.stderr.write(`${values[name]} is not here: nothing is measured on it\n`)
}
const evaluation = evaluate(data, { date: new Date().toISOString().slice(0, 10), folds: Number(values.folds) })
process.stdout.write(`${accuracyTables(evaluation)}\n`)
if (values.write) writeFileSync('docs/generate/accuracy.json', `${JSON.stringify(evaluation, null, 1)}\n`)
