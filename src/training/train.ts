import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Provenance, StoredModel } from '../coding/weights'
import { languagePack } from '../language/packs'
import type { Language } from '../schema/codes'
import { readAnnomi } from './annomi'
import { readConversations, type LabelledConversation } from './conversations'
import type { Coded, Learner } from './cross-validate'
import { weightsFile } from './evaluation'
import { foreignSamples } from './learn-english'
import { segmentFigures, turnFigures } from './measure'
import { segmentLearner, trained, turnLearner } from './trained'

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: 'fixtures/conversations' },
    annomi: { type: 'string', default: '../shared/annomi/annomi-dev.jsonl' },
    /** Date for the provenance; by default the one that stands in the weights, so that the same data give the same bytes. */
    date: { type: 'string' },
    language: { type: 'string' },
  },
})

/** Folds of the cross-validation that calibrates. */
const FOLDS = 3

function dateOf(language: Language): string {
  if (values.date !== undefined) return values.date
  if (!statSync(weightsFile(language), { throwIfNoEntry: false })) return ''
  const stored = JSON.parse(readFileSync(weightsFile(language), 'utf8')) as Partial<StoredModel>
  return stored.provenance?.date ?? ''
}

const countOf = (name: string, conversations: readonly LabelledConversation[]): Provenance['data'][number] => ({
  name,
  conversations: conversations.length,
  turns: conversations.reduce((sum, c) => sum + c.turns.length, 0),
  segments: conversations.reduce((sum, c) => sum + c.turns.reduce((n, t) => n + (t.segments?.length ?? 0), 0), 0),
})

/** How well the codes of held-out conversations agree with their coders': the figures that travel with the weights. */
function figuresOf(heldOut: readonly Coded[]): Provenance['figures'] {
  if (heldOut.some(({ conversation }) => conversation.turns.some((turn) => turn.segments))) {
    const { practitioner, practitionerGrouped, client } = segmentFigures(heldOut)
    return {
      'practitioner kappa': practitioner.kappa,
      'practitioner grouped kappa': practitionerGrouped.kappa,
      'client kappa': client.kappa,
    }
  }
  const { main, question, reflection, talk } = turnFigures(heldOut)
  return {
    'main behaviour macro-F1': main.macroF1,
    'question macro-F1': question.macroF1,
    'reflection macro-F1': reflection.macroF1,
    'client talk macro-F1': talk.macroF1,
  }
}

function write(
  language: Language,
  data: Provenance['data'],
  conversations: readonly LabelledConversation[],
  learn: Learner,
): void {
  const { heldOut, ...learnt } = trained(conversations, learn, languagePack(language), FOLDS)
  const figures = figuresOf(heldOut)
  const model: StoredModel = {
    provenance: { trainedBy: 'npm run train', data, date: dateOf(language), figures },
    ...learnt,
  }
  writeFileSync(weightsFile(language), `${JSON.stringify(model, null, 1)}\n`)
  process.stdout.write(`${weightsFile(language)} written; ${FOLDS}-fold cross-validation: ${JSON.stringify(figures)}\n`)
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
