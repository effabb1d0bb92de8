import { Option, type Command } from 'commander'
import { GROUPS, PROTOCOLS, type GroupId, type Protocol } from '../../machines'
import type { Language } from '../schema/codes'
import { DOCUMENTS } from '../schema/source'
import { protocolOf } from '../protocol/find'
import { command } from './command'
import { json, print } from './output'

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
  const from = sources.map(({ document, section }) => `${DOCUMENTS[document]}, ${section}`).join('; ')
  return `${title[language]} (${id})\n${lines.join('\n')}\n  ${language === 'nl' ? 'Bron' : 'Source'}: ${from}\n`
}

const grouped = (language: Language): string =>
  (Object.keys(GROUPS) as GroupId[])
    .map((group) => ({ group, members: PROTOCOLS.filter((protocol) => protocol.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(
      ({ group, members }) =>
        `${GROUPS[group][language]}\n${members.map(({ id, title }) => `  ${id.padEnd(28)}${title[language]}\n`).join('')}`,
    )
    .join('\n')

export function protocolsCommand(language: Language): Command {
  const nl = language === 'nl'
  return command(
    'protocols',
    { nl: 'toont de gespreksprotocollen, of de stappen van een ervan', en: 'lists the protocols, or the steps of one' },
    language,
  )
    .argument('[id]', nl ? 'een protocol' : 'a protocol')
    .addOption(
      new Option('--format <format>', nl ? 'vorm van de uitvoer' : 'form of the output')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (id: string | undefined, { lang, format }: Options) => {
      const chosen = id === undefined ? undefined : protocolOf(id)
      if (format === 'json') await print(json(chosen ? asData(chosen) : PROTOCOLS.map(asData)))
      else await print(chosen ? asText(chosen, lang) : grouped(lang))
    })
}
