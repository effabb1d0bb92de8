import { InputError, parseWith } from '../schema/issue'
import { transcriptSchema, type Transcript } from '../schema/transcript'

/** What JSON.parse complains of, with the line and column where it stopped. */
function placeOf(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined) return 'end of the input'
  const before = text.slice(0, Number(position)).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

/**
 * Reads the contract's transcript.
 * @throws {InputError} when it is no JSON, or JSON of another shape.
 */
export function importJson(text: string): Transcript {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new InputError([
      { place: placeOf(message, text), found: 'this is no JSON', remedy: 'mend it or give plain text ("Name: words")' },
    ])
  }
  return parseWith(transcriptSchema, data)
}
