import { type Document, LineCounter, parseDocument } from 'yaml'
import type { Protocol } from '../../machines/protocol'
import { InputError, type Issue } from '../schema/issue'
import { checkProtocol, type ProtocolFault } from './check'
import { defineProtocol, type ProtocolFile } from './define'

/** The place of an issue as keys: `steps[1].moves[0]` is steps, 1, moves, 0. */
const keysOf = (place: string): (string | number)[] =>
  [...place.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) =>
    index === undefined ? (key ?? '') : Number(index),
  )

const lineAt = (lines: LineCounter, offset: number): string => `line ${lines.linePos(offset).line}`

/** The line of a place such as `steps[1].moves[0]`, or of what lies around it when it is not there. */
function lineOf(place: string, document: Document, lines: LineCounter): string {
  const keys = keysOf(place)
  for (let depth = keys.length; depth > 0; depth--) {
    const node: unknown = document.getIn(keys.slice(0, depth), true)
    const range = (node as { range?: readonly number[] } | undefined)?.range
    if (range?.[0] !== undefined) return lineAt(lines, range[0])
  }
  return 'line 1'
}

/** @throws {InputError} when it is no YAML. */
function parsed(source: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const [broken, ...others] = document.errors.map((error): Issue => ({
    place: lineAt(lines, error.pos[0]),
    found: (error.message.split('\n')[0] ?? '').replace(/ at line .*/, ''),
    remedy: 'mend the YAML there',
  }))
  if (broken) throw new InputError([broken, ...others])
  return { document, lines }
}

/**
 * Reads a protocol from YAML (or JSON, which is YAML as well).
 * @throws {InputError} with the line of every place that is wrong, and what to write instead.
 */
export function readProtocol(source: string): Protocol {
  const { document, lines } = parsed(source)
  const withLine = (place: string): string => {
    const line = lineOf(place, document, lines)
    return place ? `${line}, ${place}` : line
  }
  try {
    return defineProtocol(document.toJS() as ProtocolFile)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const [first, ...rest] = error.issues.map((issue) => ({ ...issue, place: withLine(issue.place) }))
    throw first ? new InputError([first, ...rest]) : error
  }
}

/** A fault with the line of the file where it is. */
export interface FaultInFile extends ProtocolFault {
  readonly line: string
}

/**
 * Everything that is wrong with the protocol in a file, with its line; an empty list when nothing is.
 * @throws {InputError} when the file cannot be read as a protocol at all.
 */
export function checkProtocolFile(source: string): readonly FaultInFile[] {
  const { document, lines } = parsed(source)
  return checkProtocol(readProtocol(source)).map((fault) => ({ ...fault, line: lineOf(fault.place, document, lines) }))
}
