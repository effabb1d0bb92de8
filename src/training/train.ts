import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Provenance, StoredModel } from '../coding/weights'
import { languagePack } from '../language/packs'
import type { Language } from '../schema/codes'
import { readAnnomi } from './annomi'
import { readConversations, type LabelledConversation } from './conversations'
import { foreignSamples } from './learn-english'
import { segmentLearner, trained, turnLearner, type Learner } from './trained'

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: 'fixtures/conversations' },
    annomi: { type: 'string', default: '../shared/annomi/annomi-dev.jsonl' },
    /** Date for the provenance; by default the one that stands in the weights, so that the same data give the same bytes. */
    date: { type: 'string' },
    language: { type: 'string' },
  },
})

const fileOf = (language: Language): string => `src/coding/weights-${language}.json`

function dateOf(language: Language): string {
  if (values.date !== undefined) return values.date
  if (!statSync(fileOf(language), { throwIfNoEntry: false })) return ''
  const stored = JSON.parse(readFileSync(fileOf(language), 'utf8')) as Partial<StoredModel>
  return stored.provenance?.date ?? ''
}

const countOf = (name: string, conversations: readonly LabelledConversation[]): Provenance['data'][number] => ({
  name,
  conversations: conversations.length,
  turns: conversations.reduce((sum, c) => sum + c.turns.length, 0),
  segments: conversations.reduce((sum, c) => sum + c.turns.reduce((n, t) => n + (t.segments?.length ?? 0), 0), 0),
})

function write(
  language: Language,
  data: Provenance['data'],
  conversations: readonly LabelledConversation[],
  learn: Learner,
): void {
  const provenance: Provenance = {
    trainedBy: 'npm run train',
    data,
    date: dateOf(language),
    figures: {},
  }
  const model: StoredModel = {
    provenance,
    ...trained(conversations, learn, languagePack(language), language === 'nl' ? 5 : 2),
  }
  writeFileSync(fileOf(language), `${JSON.stringify(model, null, 1)}\n`)
  process.stdout.write(`${fileOf(language)} written\n`)
}

const own = readConversations(values.conversations).filter((c) => c.language === 'nl')
const annomi = readAnnomi(values.annomi)
if (own.length === 0)
  throw new TypeError(`No coded conversations in ${values.conversations}: give their folder with --conversations.`)

if (values.language !== 'en') write('nl', [countOf('own conversations', own)], own, segmentLearner(languagePack('nl')))
if (values.language !== 'nl') {
  if (annomi.length === 0) process.stdout.write(`${values.annomi} is not here: the English weights stay as they are\n`)
  else {
    const foreign = foreignSamples(own, languagePack('nl'))
    const data = [countOf('AnnoMI, development half', annomi), countOf('own conversations (cues only)', own)]
    write('en', data, annomi, turnLearner(languagePack('en'), foreign))
  }
}
