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
import type { Language } from '../src/schema/codes'
import type { Turn } from '../src/schema/transcript'

interface Coded {
  readonly turns: readonly (Turn & { readonly segments: readonly { readonly text: string; readonly code: string }[] })[]
}

/** The turns of our own conversations in a language. */
function turnsIn(folder: string): Coded['turns'] {
  const place = join(import.meta.dirname, '../fixtures/conversations', folder)
  return readdirSync(place)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => (JSON.parse(readFileSync(join(place, file), 'utf8')) as Coded).turns)
}

const TURNS: Readonly<Record<Language, Coded['turns']>> = { nl: turnsIn('.'), en: turnsIn('en') }
/** What the others learn from: Dutch utterances with their codes. */
const examples = TURNS.nl.flatMap((turn) => turn.segments).slice(0, 600)

/** nlp.js as its own examples set it up: one language, neural intent classification, nothing else switched on. */
async function nlpjs(): Promise<(text: string) => Promise<unknown>> {
  const container = await containerBootstrap()
  container.use(LangNl)
  const nlp = new Nlp({ container, autoSave: false, languages: ['nl'], nlu: { log: false }, forceNER: false })
  for (const { text, code } of examples) nlp.addDocument('nl', text, code)
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
  for (const { text, code } of examples) classifier.addDocument(text, code)
  classifier.train()
  return (text) => classifier.classify(text)
}

/** Gives the turns of a language one by one, again and again. */
function eachOf(language: Language): () => Turn {
  const turns = TURNS[language]
  let at = 0
  return () => {
    const turn = turns[at++ % turns.length]
    if (!turn) throw new Error(`there are no conversations to measure ${language} with`)
    return { role: turn.role, text: turn.text }
  }
}

/** Conversations of forty turns: what is remembered of earlier turns is part of the work. */
function coding(next: () => Turn, begin: () => { add: (turn: Turn) => unknown }): () => void {
  let coder = begin()
  let coded = 0
  return () => {
    if (coded++ % 40 === 0) coder = begin()
    coder.add(next())
  }
}

/** Runs all beside each other on the turns of a language, and prints how much faster codes are given. */
async function beside(language: Language, others: Readonly<Record<string, (text: string) => unknown>>): Promise<void> {
  const bench = new Bench({ time: 3000, warmupTime: 500 })
    .add(
      'gespreksmaat, codes',
      coding(eachOf(language), () => createSegmentCoder({ language })),
    )
    .add(
      'gespreksmaat, codes and protocol steps',
      coding(eachOf(language), () => createCoder({ language })),
    )
  for (const [name, run] of Object.entries(others)) {
    const next = eachOf(language)
    bench.add(name, () => run(next().text))
  }
  await bench.run()
  const rates = bench.tasks.map(({ name, result }) => ({
    name,
    turnsASecond: result.state === 'completed' ? Math.round(result.throughput.mean) : 0,
  }))
  const own = rates[0]?.turnsASecond ?? 0
  const turns = TURNS[language]
  const perTurn = turns.flatMap((turn) => turn.segments).length / turns.length
  process.stdout.write(`${language}: ${turns.length} turns, ${perTurn.toFixed(1)} utterances a turn\n`)
  for (const { name, turnsASecond } of rates) {
    process.stdout.write(
      `${name.padEnd(42)}${String(turnsASecond).padStart(8)} turns a second  ${(own / turnsASecond).toFixed(1).padStart(7)}x\n`,
    )
  }
}

const analysis = { 'compromise, full analysis': (text: string) => compromise(text).json() as unknown }
await beside('nl', { 'nlp.js, intent': await nlpjs(), 'natural, Bayes': bayes(), ...analysis })
// nlp.js and natural are set up for Dutch here; English is what compromise is made for.
await beside('en', analysis)
