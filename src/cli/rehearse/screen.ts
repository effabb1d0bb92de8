import { styleText } from 'node:util'
import { print } from '../output'

export type Style = Parameters<typeof styleText>[0]

/** Wide enough to read, narrow enough to follow (about 70 characters a line read easiest). */
const WIDEST = 88
const NARROWEST = 30

/** Breaks at spaces; lines after the first are indented. A word longer than the width stays whole. */
function wrapped(text: string, width: number, hanging: number): string {
  const indent = ' '.repeat(hanging)
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = []
      let line = ''
      for (const word of paragraph.split(' ')) {
        const limit = lines.length === 0 ? width : width - hanging
        if (line && line.length + 1 + word.length > limit) {
          lines.push(line)
          line = word
        } else line = line ? `${line} ${word}` : word
      }
      return [...lines, line].join(`\n${indent}`)
    })
    .join(`\n${indent}`)
}

/** Lines hang under the words that a short label stands before; a long label would leave them no room. */
const DEEPEST = 12

/** Where a rehearsal is written to: wrapped to the terminal's width, styled only when it is a terminal. */
export interface Screen {
  readonly style: (style: Style, text: string) => string
  /** A paragraph; `label` stands before it and its lines hang under the words. */
  readonly say: (
    text: string,
    options?: { readonly label?: string; readonly indent?: number; readonly look?: Style },
  ) => Promise<void>
  readonly gap: () => Promise<void>
}

export function createScreen(stream: NodeJS.WriteStream = process.stdout): Screen {
  const coloured = stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
  const style = (look: Style, text: string): string => (coloured ? styleText(look, text) : text)
  const width = (): number => Math.max(NARROWEST, Math.min(WIDEST, (stream.columns || WIDEST) - 1))
  return {
    style,
    say: async (text, { label = '', indent = 0, look } = {}) => {
      const margin = ' '.repeat(indent)
      const body = wrapped(`${label}${text}`, width() - indent, label.length <= DEEPEST ? label.length : 2)
      const lines = body.split('\n').map((line) => `${margin}${look ? style(look, line) : line}`.trimEnd())
      await print(`${lines.join('\n')}\n`)
    },
    gap: () => print('\n'),
  }
}
