import { Option, type Command } from 'commander'
import { REPORT_FORMATS, renderReport, type ReportFormat } from '../report/render'
import type { Language } from '../schema/codes'
import { scoreTranscript, type ScoreOptions } from '../scoring/score'
import { AUDIENCES, type Audience } from '../coaching/rule'
import { readingOptions, readTranscript, type ReadingOptions } from './reading'
import { command } from './command'
import { inFile } from './input'
import { print } from './output'
import { protocolFrom } from './protocol-choice'

interface Options extends ReadingOptions {
  readonly lang: Language
  readonly protocol?: string
  readonly audience?: Audience
  readonly format: ReportFormat
}

const scoring = ({ lang, protocol, audience }: Options): ScoreOptions => ({
  language: lang,
  ...(protocol ? { protocol: protocolFrom(protocol) } : {}),
  ...(audience ? { situation: { audience } } : {}),
})

export function scoreCommand(language: Language): Command {
  const nl = language === 'nl'
  const created = command(
    'score',
    {
      nl: 'maakt een verslag: wat goed ging, wat te proberen valt, de stappen en de cijfers',
      en: 'writes a report: what went well, what is worth trying, the steps and the figures',
    },
    language,
  )
    .argument('<files...>', nl ? 'gesprekken, of - voor standaardinvoer' : 'conversations, or - for standard input')
    .option(
      '--protocol <id|file>',
      nl
        ? 'beoordeel dit protocol (zie: protocols), of een eigen protocol uit een bestand'
        : 'score this protocol (see: protocols), or one of your own from a file',
    )
    .addOption(
      new Option('--audience <who>', nl ? 'met wie het gesprek is' : 'whom the conversation is with').choices(
        AUDIENCES,
      ),
    )
    .addOption(
      new Option('--format <format>', nl ? 'vorm van het verslag' : 'form of the report')
        .choices(REPORT_FORMATS)
        .default('text'),
    )
  return readingOptions(created, language).action(async (files: string[], given: Options) => {
    // all are scored before the first is printed: nothing half-written when one is bad
    const options = scoring(given)
    const reports = files.map((file) => {
      const transcript = readTranscript(file, given)
      return inFile(file, () => scoreTranscript(transcript, options))
    })
    if (given.format === 'json' && reports.length > 1) return print(`${JSON.stringify(reports, null, 2)}\n`)
    for (const report of reports) await print(renderReport(report, given.format))
  })
}
