import { parseArgs } from 'node:util'
import { languagePack } from '../language/packs'
import { readAnnomi } from './annomi'
import { readConversations } from './conversations'
import type { Agreement } from './figures'
import { foreignSamples } from './learn-english'
import { crossValidated, learnAndCode, segmentFigures, turnFigures, type SegmentFigures } from './measure'
import { segmentLearner, turnLearner } from './trained'

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: 'fixtures/conversations' },
    gold: { type: 'string', default: '../shared/gold-nl' },
    annomi: { type: 'string', default: '../shared/annomi/annomi-dev.jsonl' },
    folds: { type: 'string', default: '5' },
    language: { type: 'string' },
  },
})

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}
const line = (name: string, { n, kappa, macroF1, accuracy }: Agreement, human = ''): void => {
  say(
    `${name.padEnd(44)} kappa ${String(kappa).padEnd(6)} macro-F1 ${String(macroF1).padEnd(6)} accuracy ${String(accuracy).padEnd(6)} n ${n}${human ? `   human: ${human}` : ''}`,
  )
}
const perLabel = ({ perLabel: labels }: Agreement): void => {
  const parts = Object.entries(labels).sort((a, b) => b[1].n - a[1].n)
  say(`    ${parts.map(([label, { f1, n }]) => `${label} ${f1} (${n})`).join(', ')}`)
}

function sayDutch(title: string, figures: SegmentFigures): void {
  say(`\n${title}`)
  line('practitioner, 18 codes', figures.practitioner)
  perLabel(figures.practitioner)
  line('practitioner, grouped', figures.practitionerGrouped)
  line('client', figures.client)
  perLabel(figures.client)
  say(`expected calibration error ${figures.calibrationError}`)
  for (const [style, { practitioner, client }] of Object.entries(figures.byStyle)) {
    say(`    ${style.padEnd(10)} practitioner kappa ${practitioner}, client kappa ${client}`)
  }
  say('attributes (given; precision, recall, F1)')
  for (const [name, { given, precision, recall, f1 }] of Object.entries(figures.attributes)) {
    say(`    ${name.padEnd(20)} ${given}; ${precision}, ${recall}, ${f1}`)
  }
}

const folds = Number(values.folds)
const nl = languagePack('nl')
const own = readConversations(values.conversations).filter((c) => c.language === 'nl')
const gold = readConversations(values.gold)
const annomi = readAnnomi(values.annomi)

if (values.language !== 'en') {
  const learn = segmentLearner(nl)
  if (gold.length === 0) say(`${values.gold} is not here: Dutch is measured on the own conversations alone`)
  else {
    const { asWritten, stripped } = learnAndCode(own, gold, learn, nl)
    sayDutch(
      `Dutch: learnt from ${own.length} own conversations, tried on ${gold.length} of ${values.gold}`,
      segmentFigures(asWritten),
    )
    line('    without marks and capitals, practitioner', segmentFigures(stripped).practitioner)
  }
  const { asWritten, stripped } = crossValidated(own, learn, nl, folds)
  sayDutch(
    `Dutch: own conversations, ${folds} folds by conversation, confidence not calibrated`,
    segmentFigures(asWritten),
  )
  line('    without marks and capitals, practitioner', segmentFigures(stripped).practitioner)
}

if (values.language !== 'nl') {
  if (annomi.length === 0) say(`\n${values.annomi} is not here: English cannot be measured`)
  else {
    const en = languagePack('en')
    const { asWritten, stripped } = crossValidated(annomi, turnLearner(en, foreignSamples(own, nl)), en, folds)
    say(
      `\nEnglish: AnnoMI, development half, ${folds} folds by video; human: expert against expert, on other transcripts`,
    )
    const figures = turnFigures(asWritten)
    line('main behaviour', figures.main, 'macro-F1 0.80')
    perLabel(figures.main)
    line('question none/open/closed', figures.question, 'macro-F1 0.78')
    perLabel(figures.question)
    line('reflection none/simple/complex', figures.reflection, 'kappa 0.50')
    perLabel(figures.reflection)
    line('client talk', figures.talk, 'macro-F1 0.66')
    perLabel(figures.talk)
    line('main behaviour without marks and capitals', turnFigures(stripped).main)
  }
}
