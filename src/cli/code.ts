import { Option, type Command } from 'commander'
import type { Language } from '../schema/codes'
import type { Transcript } from '../schema/transcript'
import { codeTranscript } from '../protocol/coder'
import { FORMATS, importTranscript, type Format, type ImportOptions } from '../transcript/import'
import { command } from './command'
import { inFile, readInput, readLines } from './input'
import { json, print, tell } from './output'

interface CodeOptions {
  readonly lang: Language
  readonly jsonl?: boolean
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
export function readTranscript(file: string, options: Pick<CodeOptions, 'from' | 'practitioner'>): Transcript {
  const importing: ImportOptions = {
    ...(options.from ? { format: options.from } : {}),
    ...(options.practitioner ? { practitioner: options.practitioner } : {}),
  }
  const text = readInput(file)
  const transcript = inFile(file, () => importTranscript(text, importing))
  const guess = transcript['rolesGuessed'] as { practitioner: string; because: string } | undefined
  if (guess) {
    tell(
      `${file}: took "${guess.practitioner}" for the practitioner (a guess, by ${guess.because}); say who it is with --practitioner NAME`,
    )
  }
  return transcript
}

async function codeLines(file: string, language: Language): Promise<void> {
  for await (const { line, number } of readLines(file)) {
    if (!line.trim()) continue
    const coded = inFile(file, () => codeTranscript(importTranscript(line, { format: 'json' }), { language }), number)
    await print(`${JSON.stringify(coded)}\n`)
  }
}

export function codeCommand(language: Language): Command {
  const created = command(
    'code',
    {
      nl: 'codeert gesprekken: wat voor uiting is elk deel, en waarom',
      en: 'codes conversations: what kind of utterance each part is, and why',
    },
    language,
  )
    .argument(
      '[files...]',
      language === 'nl' ? 'gesprekken, of - voor standaardinvoer' : 'conversations, or - for standard input',
    )
    .option(
      '--jsonl',
      language === 'nl'
        ? 'een gesprek per regel in, een gecodeerd gesprek per regel uit'
        : 'one conversation a line in, one coded conversation a line out',
    )
    .addOption(
      new Option('--format <format>', language === 'nl' ? 'vorm van de uitvoer' : 'form of the output')
        .choices(['json'])
        .default('json'),
    )
  return readingOptions(created, language).action(async (files: string[], options: CodeOptions) => {
    if (!options.jsonl && !files.length) created.error("error: missing required argument 'files'")
    if (options.jsonl) {
      for (const file of files.length ? files : ['-']) await codeLines(file, options.lang)
      return
    }
    // all are read and coded before the first is printed: nothing half-written when one is bad
    const coded = files.map((file) => codeTranscript(readTranscript(file, options), { language: options.lang }))
    await print(json(coded.length === 1 ? coded[0] : coded))
  })
}
