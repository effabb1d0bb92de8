import { Option, type Command } from 'commander'
import { PROTOCOLS } from '../../machines'
import { scenarios } from '../rehearsal/scenarios'
import type { Language } from '../schema/codes'
import type { Scenario } from '../schema/scenario'
import { command } from './command'
import { json, print } from './output'

interface Options {
  readonly lang: Language
  readonly format: 'text' | 'json'
}

/** What a scenario practises. */
export const protocolTitle = ({ protocol }: Scenario, language: Language): string =>
  PROTOCOLS.find(({ id }) => id === protocol)?.title[language] ?? protocol

/** One line a scenario: number, id, title, who the client is, and what is practised. */
function scenarioTable(language: Language): string[] {
  const widest = Math.max(...scenarios().map(({ id }) => id.length))
  return scenarios().map(
    (scenario, index) =>
      `${index + 1}  ${scenario.id.padEnd(widest)}  ${scenario.title}: ${scenario.client.name}, ${scenario.client.role} (${protocolTitle(scenario, language)})`,
  )
}

const asData = ({ id, language, title, protocol, client, briefing, task, audience }: Scenario) => ({
  id,
  language,
  title,
  protocol,
  client,
  ...(audience ? { audience } : {}),
  briefing,
  task,
})

export function scenariosCommand(language: Language): Command {
  const nl = language === 'nl'
  return command('scenarios', { nl: 'toont de oefengesprekken', en: 'lists the practice conversations' }, language)
    .addOption(
      new Option('--format <format>', nl ? 'vorm van de uitvoer' : 'form of the output')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async ({ lang, format }: Options) => {
      await print(format === 'json' ? json(scenarios().map(asData)) : `${scenarioTable(lang).join('\n')}\n`)
    })
}
