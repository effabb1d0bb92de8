import type { Report } from '../schema/report'
import type { Block } from './block'
import { documentOf } from './document'

const UNDERLINES = { 1: '=', 2: '-', 3: '' } as const

/** Columns as wide as their longest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/** Breaks at spaces; a word longer than the width stays whole. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width - indent.length) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].map((each) => indent + each).join('\n')
}

function shown(block: Block, width: number): string {
  switch (block.kind) {
    case 'heading': {
      const underline = UNDERLINES[block.level].repeat(block.text.length)
      return underline ? `${block.text}\n${underline}` : `${block.text}:`
    }
    case 'paragraph':
      return wrap(block.text, width)
    case 'quote':
      return wrap(block.text, width, '    ')
    case 'note':
      return wrap(block.text, width, '  ')
    case 'table':
      return table(block.head, block.rows)
  }
}

/** The report for a terminal, as many characters wide as asked for. */
export const textReport = (report: Report, width = 100): string =>
  `${documentOf(report)
    .map((block) => shown(block, width))
    .join('\n\n')}\n`
