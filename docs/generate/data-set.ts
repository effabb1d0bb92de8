import { agreementOfCoders } from '../../src/training/coders'
import { secondCoderFigures } from '../../src/training/measure'
import { readTurnCodedIn } from '../../src/training/turn-coded'
import type { Generated } from './generated'
import { table } from '../../src/report/markdown-table'

/** The figures of the data sets' own pages: how far their two coders agree. */
export const dataSet = (): Generated[] => [...conversations(), ...rolePlays()]

function rolePlays(): Generated[] {
  const played = readTurnCodedIn('fixtures/role-plays')
  const { talk } = secondCoderFigures(played)
  const turns = played.reduce((sum, c) => sum + c.turns.length, 0)
  const text = [
    `${played.length} conversations, ${turns} turns; ${talk.n} turns of clients coded twice, equal in ${(talk.accuracy * 100).toFixed(1)} %, Cohen's kappa ${talk.kappa.toFixed(2)}.`,
    table(
      ['client talk, by its writer', 'turns', 'F1 of the second coder'],
      Object.entries(talk.perLabel).map(([label, { f1, n }]) => [`\`${label}\``, String(n), f1.toFixed(2)]),
    ),
  ]
  return [{ file: 'fixtures/role-plays/README.md', part: 'agreement', text: text.join('\n\n') }]
}

function conversations(): Generated[] {
  const { conversations: count, segments, attributes, ...figures } = agreementOfCoders('fixtures/conversations')
  const rows: [string, keyof typeof figures][] = [
    ['practitioner, 18 codes', 'practitioner'],
    ['practitioner, questions and reflections grouped', 'practitionerGrouped'],
    ['client talk type', 'client'],
    ['subtype, where both heard change or sustain talk', 'subtype'],
  ]
  const text = [
    `${count} conversations, ${segments} segments, each coded twice.`,
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
