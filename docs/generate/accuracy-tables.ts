import type { Evaluation, SegmentEvaluation, TurnEvaluation } from '../../src/training/evaluation'
import type { Agreement } from '../../src/training/figures'
import { table } from '../../src/report/markdown-table'

const two = (x: number): string => x.toFixed(2)
const percent = (x: number): string => `${Math.round(x * 100)} %`

/** How far people, and other systems, agree; where each figure is from stands below the tables in docs/accuracy.md. */
const BESIDE = {
  practitioner: 'our two coders 0.95; BERTje on Dutch helpline chats 0.69',
  grouped: 'our two coders 0.96',
  client: 'our two coders 0.89; BERTje 0.55',
  main: 'experts 0.80; RoBERTa 0.79',
  question: 'experts 0.78',
  talk: 'experts 0.66; BERT 0.58',
  reflection: 'experts: kappa 0.50',
}

const kappaRow = (name: string, { kappa, accuracy, macroF1, n }: Agreement, beside = ''): string[] => [
  name,
  two(kappa),
  two(macroF1),
  percent(accuracy),
  String(n),
  beside,
]
const HEAD = ['measure', 'kappa', 'macro-F1', 'equal', 'n', 'beside it (kappa; English: macro-F1)']

const perLabel = (title: string, { perLabel: labels }: Agreement): string =>
  table(
    [title, 'F1', 'n'],
    Object.entries(labels)
      .sort(([, a], [, b]) => b.n - a.n)
      .map(([label, { f1, n }]) => [`\`${label}\``, two(f1), String(n)]),
  )

/** Rows are the coder's codes, columns the engine's, by number. */
function confusionTable(counts: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
  const total = (row: Readonly<Record<string, number>>): number => Object.values(row).reduce((sum, n) => sum + n, 0)
  const labels = Object.keys(counts).sort((a, b) => total(counts[b] ?? {}) - total(counts[a] ?? {}))
  return table(
    ['coder \\ engine', ...labels.map((_, i) => String(i + 1))],
    labels.map((said, i) => [
      `${i + 1} \`${said}\``,
      ...labels.map((heard) => {
        const n = counts[said]?.[heard] ?? 0
        return n === 0 ? '' : said === heard ? `**${n}**` : String(n)
      }),
    ]),
  )
}

function segments(figures: SegmentEvaluation): string[] {
  return [
    table(HEAD, [
      kappaRow('practitioner, 18 codes', figures.practitioner, BESIDE.practitioner),
      kappaRow('practitioner, questions and reflections grouped', figures.practitionerGrouped, BESIDE.grouped),
      kappaRow('practitioner, marks and capitals removed', figures.stripped),
      kappaRow('practitioner, each turn by itself', figures.alone.practitioner),
      kappaRow('kind of question', figures.questionKind),
      kappaRow('kind of reflection', figures.reflectionKind),
      kappaRow('client talk type', figures.client, BESIDE.client),
      kappaRow('client talk type, each turn by itself', figures.alone.client),
      kappaRow('client subtype, where the talk type is right', figures.subtype),
    ]),
    `Expected calibration error ${two(figures.calibrationError)} (0 is perfect).`,
    table(
      ['style', 'practitioner, kappa', 'client, kappa'],
      Object.entries(figures.byStyle).map(([style, { practitioner, client }]) => [
        style,
        two(practitioner),
        two(client),
      ]),
    ),
  ]
}

const codesInDetail = (figures: SegmentEvaluation): string[] => [
  perLabel('practitioner code', figures.practitioner),
  perLabel('client code', figures.client),
  'Which code was taken for which (rows: the coder, columns: the engine):',
  confusionTable(figures.confusions.practitioner),
  confusionTable(figures.confusions.client),
  table(
    ['attribute', 'given by the coder', 'precision', 'recall', 'F1'],
    Object.entries(figures.attributes).map(([name, { given, precision, recall, f1 }]) => [
      `\`${name}\``,
      String(given),
      two(precision),
      two(recall),
      two(f1),
    ]),
  ),
]

const besideSecond = (beside: string, second: Agreement | undefined): string =>
  second ? `${beside}; second coder ${two(second.macroF1)}` : beside

const turns = ({ secondCoder, ...figures }: TurnEvaluation): string[] => [
  table(HEAD, [
    kappaRow('main behaviour', figures.main, besideSecond(BESIDE.main, secondCoder?.main)),
    kappaRow('main behaviour, marks and capitals removed', figures.stripped),
    kappaRow('main behaviour, each turn by itself', figures.alone.main),
    kappaRow('question: none, open, closed', figures.question, besideSecond(BESIDE.question, secondCoder?.question)),
    kappaRow(
      'reflection: none, simple, complex',
      figures.reflection,
      besideSecond(BESIDE.reflection, secondCoder?.reflection),
    ),
    kappaRow('client talk', figures.talk, besideSecond(BESIDE.talk, secondCoder?.talk)),
    kappaRow('client talk, each turn by itself', figures.alone.talk),
  ]),
  `Expected calibration error ${two(figures.calibrationError)}.`,
  perLabel('main behaviour', figures.main),
  perLabel('client talk', figures.talk),
]

/** Every figure about one language as Markdown tables: what `npm run evaluate` prints and docs/accuracy.md holds. */
export function accuracyTables({ date, folds, gold, segments: held, turns: heldTurns }: Evaluation): string {
  return [
    `Measured ${date}.`,
    ...(gold
      ? [
          `### Dutch: ${gold.conversations} conversations that stay out of training (\`../shared/gold-nl\`)`,
          ...segments(gold),
        ]
      : []),
    ...(held
      ? [
          `### Dutch: ${held.conversations} own conversations, ${folds}-fold cross-validation`,
          ...segments(held),
          ...codesInDetail(held),
        ]
      : []),
    ...(heldTurns
      ? [
          `### English: ${heldTurns.conversations} conversations of AnnoMI's development half, ${folds}-fold cross-validation by video`,
          ...turns(heldTurns),
        ]
      : []),
  ].join('\n\n')
}
