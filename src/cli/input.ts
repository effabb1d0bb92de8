import { createReadStream, readFileSync } from 'node:fs'
import { InputError, type Issue } from '../schema/issue'

/** Bad input with the file it came from: "intake.json: turns[3].role: found ...". */
export class FileError extends Error {
  override readonly name = 'FileError'
}

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file)

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name',
  EISDIR: 'this is a folder; name a file',
  EACCES: 'this file may not be read; check its permissions',
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // the lenient decoder shows where the first broken byte stands
    const line = new TextDecoder().decode(bytes).split('\uFFFD')[0]?.split('\n').length ?? 1
    throw new FileError(`${nameOf(file)}: line ${line}: this is not valid UTF-8; save the file as UTF-8`)
  }
}

function unreadable(file: string, error: unknown): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new FileError(`${nameOf(file)}: ${REASONS[code] ?? 'this file cannot be read; check it'}`)
}

/**
 * The text of a file, or of standard input for `-`.
 * @throws {FileError} when it cannot be read or is no UTF-8.
 */
export function readInput(file: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw unreadable(file, error)
  }
  return decode(bytes, file)
}

/** The lines of a file or of standard input, one at a time, so that a long file never stands in memory. */
export async function* readLines(file: string): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  const stream: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file)
  let rest: Buffer[] = []
  let number = 0
  try {
    for await (const chunk of stream) {
      let from = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        number += 1
        yield { line: decodeLine([...rest, chunk.subarray(from, end)], file, number), number }
        rest = []
        from = end + 1
      }
      rest.push(chunk.subarray(from))
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error ? unreadable(file, error) : error
  }
  if (rest.some((part) => part.length)) yield { line: decodeLine(rest, file, number + 1), number: number + 1 }
}

function decodeLine(parts: readonly Buffer[], file: string, number: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    throw new FileError(`${nameOf(file)}: line ${number}: this is not valid UTF-8; save the file as UTF-8`)
  }
}

/** Does `read`, naming the file (and the line) in whatever it complains of. */
export function inFile<T>(file: string, read: () => T, line?: number): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const at = line === undefined ? nameOf(file) : `${nameOf(file)}: line ${line}`
    throw new FileError(`${at}: ${error.message}`)
  }
}

export const issueLine = (file: string, { place, found, remedy }: Issue): string =>
  `${nameOf(file)}: ${place ? `${place}: ` : ''}${found}; ${remedy}`
