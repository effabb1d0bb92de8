import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Evaluation } from '../../src/training/evaluation'
import { accuracyTables } from './accuracy-tables'
import type { Generated } from './generated'
import { reliabilityDiagram, type ReliabilityLine } from './reliability'

/** The figures as `npm run evaluate -- --write` kept them. */
export const measured = (): Evaluation =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'accuracy.json'), 'utf8')) as Evaluation

/** The figures of docs/accuracy.md, and the diagram of how sure the codes say they are. */
export function accuracy(evaluation = measured()): Generated[] {
  const { gold, own, annomi } = evaluation
  const lines: ReliabilityLine[] = [
    { name: 'Dutch, own (held out)', bins: own.reliability },
    ...(gold ? [{ name: 'Dutch, kept apart', bins: gold.reliability }] : []),
    ...(annomi ? [{ name: 'English (held out)', bins: annomi.reliability }] : []),
  ]
  return [
    { file: 'docs/accuracy.md', part: 'figures', text: accuracyTables(evaluation) },
    { file: 'docs/reliability.svg', text: reliabilityDiagram(lines) },
  ]
}
