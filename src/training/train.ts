// `npm run train`: learns the weights anew, by cross-validation calibrated, and keeps the figures for docs/accuracy.md.
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openModel, type Provenance, type StoredModel } from '../coding/weights'
import { languagePack } from '../language/packs'
import type { Language } from '../schema/codes'
import type { LabelledConversation } from './conversations'
import { crossValidated, type Learner } from './cross-validate'
import { DATA_OPTIONS, dutchLearner, englishLearner, foldsFor, readData } from './data'
import {
  figuresFile,
  ofSegments,
  ofTurns,
  onOthers,
  weightsFile,
  weightsHash,
  type Evaluation,
  type SegmentEvaluation,
  type TurnEvaluation,
} from './evaluation'
import { trained } from './trained'

const { values } = parseArgs({
  options: {
    ...DATA_OPTIONS,
    /** Date for the provenance; by default the one that stands in the weights, so that the same data give the same bytes. */
    date: { type: 'string' },
  },
})

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

/** The figures that travel with the weights. */
const figuresOf = ({ segments, turns }: Pick<Evaluation, 'segments' | 'turns'>): Provenance['figures'] => ({
  ...(segments ? ofSegmentFigures(segments) : {}),
  ...(turns ? ofTurnFigures(turns) : {}),
})
const ofSegmentFigures = ({ practitioner, practitionerGrouped, client }: SegmentEvaluation): Provenance['figures'] => ({
  'practitioner kappa': practitioner.kappa,
  'practitioner grouped kappa': practitionerGrouped.kappa,
  'client kappa': client.kappa,
})
const ofTurnFigures = ({ main, question, reflection, talk }: TurnEvaluation): Provenance['figures'] => ({
  'main behaviour macro-F1': main.macroF1,
  'question macro-F1': question.macroF1,
  'reflection macro-F1': reflection.macroF1,
  'client talk macro-F1': talk.macroF1,
})

/** Learns and measures one language, and keeps weights and figures. */
function learnLanguage(
  language: Language,
  from: Provenance['data'],
  conversations: readonly LabelledConversation[],
  learn: Learner,
  gold: readonly LabelledConversation[],
): void {
  const folds = foldsFor(values.folds)
  const heldOut = crossValidated(conversations, learn, languagePack(language), folds)
  const bySegment = conversations.some(({ turns }) => turns.some(({ segments }) => segments))
  const measured = bySegment ? { segments: ofSegments(heldOut) } : { turns: ofTurns(heldOut) }
  const figures = figuresOf(measured)
  const date = dateOf(language)
  const model: StoredModel = {
    provenance: { trainedBy: 'npm run train', data: from, date, figures },
    ...trained(conversations, learn, heldOut),
  }
  writeFileSync(weightsFile(language), `${JSON.stringify(model, null, 1)}\n`)
  const evaluation: Evaluation = {
    date,
    folds,
    weights: weightsHash(language),
    ...(gold.length > 0 ? { gold: onOthers(openModel(model), gold) } : {}),
    ...measured,
  }
  writeFileSync(figuresFile(language), `${JSON.stringify(evaluation, null, 1)}\n`)
  process.stdout.write(`${weightsFile(language)} written; ${folds}-fold cross-validation: ${JSON.stringify(figures)}\n`)
}

const data = readData(values)
const { own, ownEnglish, gold, annomi, rolePlays } = data
if (values.language !== 'en') learnLanguage('nl', [countOf('own conversations', own)], own, dutchLearner(), gold)
if (values.language !== 'nl' && annomi.length > 0) {
  const from = [
    countOf('AnnoMI, development half', annomi),
    countOf('own conversations', ownEnglish),
    countOf('own role-plays, coded per turn', rolePlays),
    countOf('own Dutch conversations (cues only)', own),
  ]
  learnLanguage('en', from, annomi, englishLearner(data), [])
}
