import type { Report } from '../schema/report'
import type { Block } from './block'
import { closingNote, protocolBlocks, remarkBlocks, totalsBlocks } from './sections'
import { WORDS } from './words'

/** The report as a trainer reads it: first what went well, then what to try, then the steps and the figures. */
export function documentOf(report: Report): readonly Block[] {
  const words = WORDS[report.language]
  return [
    { kind: 'heading', level: 1, text: report.id ? `${words.title}: ${report.id}` : words.title },
    ...remarkBlocks(words.wentWell, report.wentWell, report.language),
    ...remarkBlocks(words.toTry, report.toTry, report.language),
    ...protocolBlocks(report),
    ...totalsBlocks(report),
    closingNote(report),
  ]
}
