import { parse, type ParseError } from 'jsonc-parser'
import { InputError, parseWith } from '../schema/issue'
import { transcriptSchema, type Transcript } from '../schema/transcript'

/** Line and column where the text stops being JSON; what JSON.parse itself says of that differs by engine and text. */
function placeOf(text: string): string {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n')
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
  } catch {
    throw new InputError([
      { place: placeOf(text), found: 'this is no JSON', remedy: 'mend it or give plain text ("Name: words")' },
    ])
  }
  return parseWith(transcriptSchema, data)
}
