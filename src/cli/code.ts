import { Option, type Command } from 'commander'
import type { Language } from '../schema/codes'
import { codeTranscript } from '../protocol/coder'
import { importTranscript } from '../transcript/import'
import { command } from './command'
import { inFile, readLines } from './input'
import { json, print } from './output'
import { readingOptions, readTranscript, type ReadingOptions } from './reading'

interface CodeOptions extends ReadingOptions {
  readonly lang: Language
  readonly jsonl?: boolean
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
