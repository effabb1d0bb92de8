// `npm run evaluate`: measures the codes anew and prints every figure; `npm run train` keeps the same in docs/accuracy.md.
import { parseArgs } from 'node:util'
import { accuracyTables } from '../../docs/generate/accuracy-tables'
import { shipped } from '../coding/shipped'
import { languagePack } from '../language/packs'
import { crossValidated } from './cross-validate'
import { DATA_OPTIONS, dutchLearner, englishLearner, foldsFor, readData } from './data'
import { ofSegments, ofTurns, onOthers, weightsHash, type Evaluation } from './evaluation'

const { values } = parseArgs({ options: DATA_OPTIONS })
const date = new Date().toISOString().slice(0, 10)
const data = readData(values)

const say = (evaluation: Evaluation): void => {
  process.stdout.write(`${accuracyTables(evaluation)}\n\n`)
}
if (values.language !== 'en') {
  const folds = foldsFor(values.folds)
  say({
    date,
    folds,
    weights: weightsHash('nl'),
    ...(data.gold.length > 0 ? { gold: onOthers(shipped('nl').model, data.gold) } : {}),
    segments: ofSegments(crossValidated(data.own, dutchLearner(), languagePack('nl'), folds)),
  })
}
if (values.language !== 'nl' && data.annomi.length > 0) {
  const folds = foldsFor(values.folds)
  const turns = ofTurns(crossValidated(data.annomi, englishLearner(data), languagePack('en'), folds))
  say({ date, folds, weights: weightsHash('en'), turns })
}
