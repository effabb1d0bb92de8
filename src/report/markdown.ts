import type { Report } from '../schema/report'
import type { Block } from './block'
import { documentOf } from './document'

/** What people said may hold characters that Markdown would take for layout. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\n/g, ' ')
const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`

function shown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'quote':
      return `> ${escaped(block.text)}`
    case 'note':
      return `*${escaped(block.text)}*`
    case 'table':
      return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n')
  }
}

export const markdownReport = (report: Report): string => `${documentOf(report).map(shown).join('\n\n')}\n`
