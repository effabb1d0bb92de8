import { Option, type Command } from 'commander'
import { GROUPS, PROTOCOLS, type GroupId, type Protocol } from '../../machines'
import type { Language } from '../schema/codes'
import { citation } from '../schema/source'
import { protocolJsonSchema } from '../protocol/define'
import { checkProtocolFile, readProtocol } from '../protocol/protocol-file'
import { mermaid, xstateJson } from '../protocol/draw'
import { protocolPage } from '../report/protocol-page'
import { command } from './command'
import { FileError, inFile, readInput } from './input'
import { json, print } from './output'
import { protocolFrom } from './protocol-choice'

interface Options {
  readonly lang: Language
  readonly format: 'text' | 'json'
}

/** A protocol as data, its steps in order. */
const asData = ({ id, title, group, sources, steps, rows }: Protocol) => ({
  id,
  title,
  group,
  sources,
  rows,
  steps: steps.map((step) => ({
    id: step.id,
    title: step.title,
    doneWhen: step.doneWhen,
    optional: step.optional === true,
    sources: step.sources,
  })),
})

function asText({ id, title, sources, steps }: Protocol, language: Language): string {
  const optional = language === 'nl' ? 'mag' : 'optional'
  const lines = steps.map(
    (step, index) =>
      `  ${index + 1}. ${step.title[language]} (${step.id}${step.optional ? `, ${optional}` : ''})\n     ${step.doneWhen[language]}`,
  )
  const from = sources.map(citation).join('; ')
  return `${title[language]} (${id})\n${lines.join('\n')}\n  ${language === 'nl' ? 'Bron' : 'Source'}: ${from}\n`
}

/** The longest id keeps two spaces before its title. */
const WIDEST = Math.max(...PROTOCOLS.map(({ id }) => id.length))

const grouped = (language: Language): string =>
  (Object.keys(GROUPS) as GroupId[])
    .map((group) => ({ group, members: PROTOCOLS.filter((protocol) => protocol.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(
      ({ group, members }) =>
        `${GROUPS[group][language]}\n${members.map(({ id, title }) => `  ${id.padEnd(WIDEST + 2)}${title[language]}\n`).join('')}`,
    )
    .join('\n')

/** `protocols check FILE`: what is wrong with a protocol of one's own, and what to do about it. */
function checkCommand(language: Language): Command {
  const nl = language === 'nl'
  return command(
    'check',
    { nl: 'kijkt een eigen protocol na (YAML of JSON)', en: 'checks a protocol of your own (YAML or JSON)' },
    language,
  )
    .argument('<file>', nl ? 'het protocol, of - voor standaardinvoer' : 'the protocol, or - for standard input')
    .action(async (file: string, { lang }: Options) => {
      const text = readInput(file)
      const protocol = inFile(file, () => readProtocol(text))
      const faults = checkProtocolFile(text).map(({ line, text: said }) => `${file}: ${line}: ${said[lang]}`)
      if (faults.length > 0) throw new FileError(faults.join('\n'))
      await print(
        `${protocol.title[lang]} (${protocol.id}): ${protocol.steps.length} ${nl ? 'stappen, in orde' : 'steps, fine'}\n`,
      )
    })
}

/** `protocols draw ID|FILE`: a drawing of the states, or what Stately's editor opens. */
function drawCommand(language: Language): Command {
  const nl = language === 'nl'
  return command('draw', { nl: 'tekent een protocol', en: 'draws a protocol' }, language)
    .argument(
      '<protocol>',
      nl ? 'een protocol, of een bestand met een eigen protocol' : 'a protocol, or a file with your own',
    )
    .addOption(
      new Option('--format <format>', nl ? 'vorm van de uitvoer' : 'form of the output')
        .choices(['mermaid', 'xstate'])
        .default('mermaid'),
    )
    .action(async (idOrFile: string, { lang, format }: { lang: Language; format: 'mermaid' | 'xstate' }) => {
      const protocol = protocolFrom(idOrFile)
      await print(`${format === 'mermaid' ? mermaid(protocol, lang) : xstateJson(protocol)}\n`)
    })
}

/** `protocols page ID|FILE`: its page, as ours have one in the docs. */
function pageCommand(language: Language): Command {
  const nl = language === 'nl'
  return command(
    'page',
    { nl: 'maakt de pagina van een protocol, in Markdown', en: 'makes the page of a protocol, in Markdown' },
    language,
  )
    .argument(
      '<protocol>',
      nl ? 'een protocol, of een bestand met een eigen protocol' : 'a protocol, or a file with your own',
    )
    .action((idOrFile: string) => print(protocolPage(protocolFrom(idOrFile))))
}

/** `protocols schema`: the JSON schema of a protocol file, for editors. */
const schemaCommand = (language: Language): Command =>
  command(
    'schema',
    { nl: 'toont het JSON-schema van een eigen protocol', en: 'prints the JSON schema of a protocol of your own' },
    language,
  ).action(() => print(json(protocolJsonSchema())))

export function protocolsCommand(language: Language): Command {
  const nl = language === 'nl'
  return (
    command(
      'protocols',
      {
        nl: 'toont de gespreksprotocollen, of de stappen van een ervan',
        en: 'lists the protocols, or the steps of one',
      },
      language,
    )
      .argument('[id]', nl ? 'een protocol' : 'a protocol')
      .addOption(
        new Option('--format <format>', nl ? 'vorm van de uitvoer' : 'form of the output')
          .choices(['text', 'json'])
          .default('text'),
      )
      // check and draw have a --format of their own
      .enablePositionalOptions()
      .addCommand(checkCommand(language))
      .addCommand(drawCommand(language))
      .addCommand(pageCommand(language))
      .addCommand(schemaCommand(language))
      .action(async (id: string | undefined, { lang, format }: Options) => {
        const chosen = id === undefined ? undefined : protocolFrom(id)
        if (format === 'json') await print(json(chosen ? asData(chosen) : PROTOCOLS.map(asData)))
        else await print(chosen ? asText(chosen, lang) : grouped(lang))
      })
  )
}
