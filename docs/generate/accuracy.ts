import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/schema/codes'
import { figuresFile, type Evaluation } from '../../src/training/evaluation'
import { accuracyTables } from './accuracy-tables'
import type { Generated } from './generated'
import { reliabilityDiagram } from './reliability'

const root = join(import.meta.dirname, '../..')

/** The figures of a language as `npm run train` kept them. */
export const measured = (language: Language): Evaluation =>
  JSON.parse(readFileSync(join(root, figuresFile(language)), 'utf8')) as Evaluation

/** The figures of docs/accuracy.md, and the diagram of how sure the codes say they are. */
export function accuracy(): Generated[] {
  const [nl, en] = [measured('nl'), measured('en')]
  const lines = [
    { name: 'Dutch, own (held out)', bins: nl.segments?.reliability ?? [] },
    { name: 'Dutch, kept apart', bins: nl.gold?.reliability ?? [] },
    { name: 'English (held out)', bins: en.turns?.reliability ?? [] },
  ]
  return [
    { file: 'docs/accuracy.md', part: 'figures', text: [nl, en].map(accuracyTables).join('\n\n') },
    { file: 'docs/reliability.svg', text: reliabilityDiagram(lines.filter(({ bins }) => bins.length > 0)) },
  ]
}
