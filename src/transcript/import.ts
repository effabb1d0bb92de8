import { InputError } from '../schema/issue'
import type { Transcript } from '../schema/transcript'
import { importJson } from './json'
import { importSubRip } from './subrip'
import { importText } from './text'
import { assignRoles, type SpokenTurn } from './speakers'
import { importWebVtt } from './webvtt'

export const FORMATS = ['json', 'text', 'webvtt', 'srt'] as const
export type Format = (typeof FORMATS)[number]

export interface ImportOptions {
  /** Recognised from the text when absent. */
  readonly format?: Format
  /** Name of the speaker who is the practitioner, as it stands in the text; guessed, and said so, when absent. */
  readonly practitioner?: string
}

/** Longer than any turn that was ever spoken (a day of talking): a transcript whose speaker changes were lost. */
const LONGEST_TURN = 200_000

/** Told from the first characters, so that nobody has to name a format. */
function formatOf(text: string): Format {
  if (/^\s*[[{]/.test(text)) return 'json'
  if (/^\s*WEBVTT/.test(text)) return 'webvtt'
  if (/^\s*\d+[\t ]*\r?\n\d{1,2}:\d{2}:\d{2},\d{3} -->/.test(text)) return 'srt'
  return 'text'
}

const SPOKEN: Readonly<Record<Exclude<Format, 'json'>, (text: string) => SpokenTurn[]>> = {
  text: importText,
  webvtt: importWebVtt,
  srt: importSubRip,
}

/**
 * Reads a conversation from the contract's JSON, from plain text ("Naam: wat gezegd wordt"), from WebVTT or from SubRip.
 * Who is the practitioner is told by `practitioner`, else guessed; `rolesGuessed` in the transcript says how.
 * @throws {InputError} when there is nothing to read, when the shape is wrong, or when only one side speaks.
 */
export function importTranscript(text: string, options: ImportOptions = {}): Transcript {
  const whole = text.replace(/^\uFEFF/, '')
  if (!whole.trim()) throw new InputError([{ place: '', found: 'the input is empty', remedy: 'give a transcript' }])
  const format = options.format ?? formatOf(whole)
  const transcript = format === 'json' ? importJson(whole) : assignRoles(SPOKEN[format](whole), options.practitioner)
  return checked(transcript)
}

/** A conversation has two sides, and its turns are turns. */
function checked(transcript: Transcript): Transcript {
  const long = transcript.turns.findIndex((turn) => turn.text.length >= LONGEST_TURN)
  if (long >= 0) {
    throw new InputError([
      {
        place: `turns[${long}].text`,
        found: `found ${transcript.turns[long]?.text.length} characters in one turn`,
        remedy: `split it where the speaker changes (a turn has fewer than ${LONGEST_TURN})`,
      },
    ])
  }
  const [missing] = (['practitioner', 'client'] as const).filter(
    (role) => !transcript.turns.some((turn) => turn.role === role),
  )
  if (missing) {
    throw new InputError([
      {
        place: 'turns',
        found: `no turn of the ${missing} in ${transcript.turns.length} turn(s)`,
        remedy: 'give a conversation of two sides',
      },
    ])
  }
  return transcript
}
