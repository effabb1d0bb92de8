import { createCoder as createSegmentCoder } from '../coding/coder'
import { CODED_TRANSCRIPT, type CodedTranscript, type CodedTurn } from '../schema/coded-transcript'
import { LANGUAGES, type Language } from '../schema/codes'
import { InputError, parseWith } from '../schema/issue'
import { type Transcript, transcriptSchema, type Turn } from '../schema/transcript'
import { chosenProtocols, type ProtocolChoice } from './find'
import { followSteps } from './steps'

/** Codes a conversation while it is held. */
export interface Coder {
  /** Codes the next turn, with the protocol steps whose work it does. What was said before counts. */
  readonly add: (turn: Turn) => CodedTurn
}

export interface CoderOptions {
  readonly language: Language
  /** The protocols whose steps are looked for: ids, or protocols of one's own. All of the sources when left out. */
  readonly protocols?: readonly ProtocolChoice[]
}

export interface CodingOptions extends Partial<CoderOptions> {
  /** For a transcript that does not say its language itself; Dutch when left out. */
  readonly language?: Language
}

function knownLanguage(language: Language): Language {
  if (LANGUAGES.includes(language)) return language
  throw new InputError([
    { place: 'language', found: `"${String(language)}" is unknown`, remedy: `choose one of: ${LANGUAGES.join(', ')}` },
  ])
}

/**
 * A coder for live use: hearing a conversation turn by turn gives the same as coding it as a whole.
 * @throws {InputError} when the language or a protocol is unknown.
 */
export function createCoder({ language, protocols }: CoderOptions): Coder {
  const segments = createSegmentCoder({ language: knownLanguage(language) })
  const steps = followSteps(chosenProtocols(protocols), language)
  return { add: (turn) => steps.add(segments.add(turn)) }
}

/**
 * Codes a whole conversation. Fields that the schema does not know are kept.
 * @throws {InputError} when the transcript does not fit its schema, or the language or a protocol is unknown.
 */
export function codeTranscript(transcript: Transcript, options: CodingOptions = {}): CodedTranscript {
  const { turns, ...rest } = parseWith(transcriptSchema, transcript)
  const language = rest.language ?? options.language ?? 'nl'
  const coder = createCoder({ language, ...(options.protocols ? { protocols: options.protocols } : {}) })
  return { schema: CODED_TRANSCRIPT, ...rest, language, turns: turns.map((turn) => coder.add(turn)) }
}
