import { Option, type Command } from 'commander'
import type { Language } from '../schema/codes'
import type { Transcript } from '../schema/transcript'
import { FORMATS, importTranscript, type Format, type ImportOptions } from '../transcript/import'
import { inFile, readInput } from './input'
import { tell } from './output'

export interface ReadingOptions {
  readonly from?: Format
  readonly practitioner?: string
}

/** The options by which a conversation is read, shared by every command that reads one. */
export const readingOptions = (created: Command, language: Language): Command =>
  created
    .addOption(
      new Option(
        '--from <format>',
        language === 'nl' ? 'vorm van de invoer (wordt anders herkend)' : 'form of the input (recognised otherwise)',
      ).choices(FORMATS),
    )
    .option(
      '--practitioner <name>',
      language === 'nl' ? 'wie van de sprekers de professional is' : 'which speaker is the practitioner',
    )

/** Reads one conversation and says on standard error whom it took for the practitioner when nobody told. */
export function readTranscript(file: string, { from, practitioner }: ReadingOptions): Transcript {
  const importing: ImportOptions = { ...(from ? { format: from } : {}), ...(practitioner ? { practitioner } : {}) }
  const text = readInput(file)
  const transcript = inFile(file, () => importTranscript(text, importing))
  const { rolesGuessed } = transcript
  if (rolesGuessed) {
    tell(
      `${file}: took "${rolesGuessed.practitioner}" for the practitioner (a guess, by ${rolesGuessed.because}); say who it is with --practitioner NAME`,
    )
  }
  return transcript
}
