// Fully coded utterances a second beside what others do with the same texts, in one run: `npm run bench`.
// Ratios count, not seconds: machines differ and are noisy.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { containerBootstrap } from '@nlpjs/core'
import { LangNl } from '@nlpjs/lang-nl'
import { Nlp } from '@nlpjs/nlp'
import compromise from 'compromise'
import { Bench } from 'tinybench'
import { createCoder } from '../src/protocol/coder'
import { createCoder as createSegmentCoder } from '../src/coding/coder'
import type { Turn } from '../src/schema/transcript'

interface Coded {
  readonly turns: readonly (Turn & { readonly segments: readonly { readonly text: string; readonly code: string }[] })[]
}

const folder = join(import.meta.dirname, '../fixtures/conversations')
const conversations = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Coded)
const turns = conversations.flatMap((conversation) => conversation.turns)
const examples = turns.flatMap((turn) => turn.segments)
const utterances = turns.map((turn) => turn.text)
const perTurn = examples.length / turns.length

/** nlp.js as its own examples set it up: one language, neural intent classification, nothing else switched on. */
async function nlpjs(): Promise<(text: string) => Promise<unknown>> {
  const container = await containerBootstrap()
  container.use(LangNl)
  const nlp = new Nlp({ container, autoSave: false, languages: ['nl'], nlu: { log: false }, forceNER: false })
  for (const { text, code } of examples.slice(0, 600)) nlp.addDocument('nl', text, code)
  await nlp.train()
  return (text) => nlp.process('nl', text) as Promise<unknown>
}

/** natural's own classifier, by deep path: its index brings database drivers and prints. */
function bayes(): (text: string) => string {
  const require = createRequire(import.meta.url)
  const Classifier = require('natural/lib/natural/classifiers/bayes_classifier') as new (stemmer: unknown) => {
    addDocument(text: string, label: string): void
    train(): void
    classify(text: string): string
  }
  const stemmer = require('natural/lib/natural/stemmers/porter_stemmer_nl') as unknown
  const classifier = new Classifier(stemmer)
  for (const { text, code } of examples.slice(0, 600)) classifier.addDocument(text, code)
  classifier.train()
  return (text) => classifier.classify(text)
}

const [intent, classify] = [await nlpjs(), bayes()]
const bench = new Bench({ time: 3000, warmupTime: 500 })
let at = 0
const next = (): string => utterances[at++ % utterances.length] ?? ''
let index = 0
let coder = createSegmentCoder({ language: 'nl' })
let whole = createCoder({ language: 'nl' })
const nextTurn = (): Turn => {
  const turn = turns[index++ % turns.length]
  if (!turn) throw new Error('there are no conversations to measure with')
  return { role: turn.role, text: turn.text }
}

bench
  .add('gespreksmaat, codes', () => {
    if (index % 40 === 0) coder = createSegmentCoder({ language: 'nl' })
    coder.add(nextTurn())
  })
  .add('gespreksmaat, codes and protocol steps', () => {
    if (index % 40 === 0) whole = createCoder({ language: 'nl' })
    whole.add(nextTurn())
  })
  .add('nlp.js, intent', () => intent(next()))
  .add('natural, Bayes', () => {
    classify(next())
  })
  .add('compromise, full analysis', () => {
    compromise(next()).json()
  })
await bench.run()

const rates = bench.tasks.map(({ name, result }) => ({
  name,
  turnsASecond: result.state === 'completed' ? Math.round(result.throughput.mean) : 0,
}))
const own = rates[0]?.turnsASecond ?? 0
process.stdout.write(`${turns.length} turns, ${perTurn.toFixed(1)} utterances a turn\n`)
for (const { name, turnsASecond } of rates) {
  process.stdout.write(
    `${name.padEnd(42)}${String(turnsASecond).padStart(8)} turns a second  ${(own / turnsASecond).toFixed(1).padStart(7)}x\n`,
  )
}
