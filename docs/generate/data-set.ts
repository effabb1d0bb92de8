import { agreementOfCoders } from '../../src/training/coders'
import type { Generated } from './generated'
import { table } from '../../src/report/markdown-table'

/** The figures of the data set's own page: how far its two coders agree. */
export function dataSet(): Generated[] {
  const { conversations, segments, attributes, ...figures } = agreementOfCoders('fixtures/conversations')
  const rows: [string, keyof typeof figures][] = [
    ['practitioner, 18 codes', 'practitioner'],
    ['practitioner, questions and reflections grouped', 'practitionerGrouped'],
    ['client talk type', 'client'],
    ['subtype, where both heard change or sustain talk', 'subtype'],
  ]
  const text = [
    `${conversations} conversations, ${segments} segments, each coded twice.`,
    table(
      ['what was coded', 'segments', 'equal', "Cohen's kappa"],
      rows.map(([name, key]) => [
        name,
        String(figures[key].n),
        `${(figures[key].accuracy * 100).toFixed(1)} %`,
        figures[key].kappa.toFixed(2),
      ]),
    ),
    table(
      ['attribute', 'given by either', 'F1 between the coders'],
      Object.entries(attributes)
        .sort(([, a], [, b]) => b.n - a.n)
        .map(([name, { f1, n }]) => [name, String(n), f1.toFixed(2)]),
    ),
  ]
  return [{ file: 'fixtures/conversations/README.md', part: 'agreement', text: text.join('\n\n') }]
}
