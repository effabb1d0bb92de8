import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { PROTOCOLS } from '../../machines'
import { importTranscript } from '../transcript/import'
import { type Rehearsal, type RehearsalOptions, startRehearsal } from '../rehearsal/rehearsal'
import { findScenario, scenarios } from '../rehearsal/scenarios'
import type { Language } from '../schema/codes'
import { InputError, type Issue } from '../schema/issue'
import { SCENARIO } from '../schema/scenario'
import { command } from './command'
import { inFile, readInput } from './input'
import { tell } from './output'
import { protocolFrom } from './protocol-choice'
import { type ReadingOptions, readingOptions, readTranscript } from './reading'
import { createLineReader, type LineReader } from './rehearse/lines'
import { play } from './rehearse/play'
import { keyOf, type Saved, savedAs } from './rehearse/saved'
import { createScreen, type Screen } from './rehearse/screen'
import { TEXTS } from './rehearse/texts'
import { protocolTitle } from './scenarios'

interface Options extends ReadingOptions {
  readonly lang: Language
  readonly protocol?: string
  readonly hints: boolean
  readonly resume?: boolean
  readonly save?: string
}

type Chosen = Pick<RehearsalOptions, 'scenario' | 'transcript' | 'protocol'>

const unknown = (what: string): Issue => ({
  place: 'scenario',
  found: `there is no scenario "${what}" and no such file`,
  remedy: `choose one of: ${scenarios()
    .map(({ id }) => id)
    .join(', ')}`,
})

/** A scenario by number, id or protocol, or a file: a scenario of one's own, or a conversation to rehearse along. */
function chosen(what: string, options: Options): Chosen {
  const protocol = options.protocol === undefined ? {} : { protocol: protocolFrom(options.protocol) }
  const byNumber = /^\d+$/.test(what) ? scenarios()[Number(what) - 1] : undefined
  const scenario = byNumber ?? findScenario(what)
  if (scenario) return { scenario: scenario.id, ...protocol }
  if (what !== '-' && !existsSync(what)) throw new InputError([unknown(what)])
  const own = ownScenario(what)
  return own === undefined
    ? { transcript: readTranscript(what, options), ...protocol }
    : { scenario: own as NonNullable<Chosen['scenario']>, ...protocol }
}

/** The data of a file that says it is a scenario. */
function ownScenario(file: string): unknown {
  const text = readInput(file)
  if (!text.includes(SCENARIO)) return undefined
  try {
    const data: unknown = JSON.parse(text)
    return data
  } catch {
    // the importer tells where the JSON breaks off
    return inFile(file, () => importTranscript(text, { format: 'json' }))
  }
}

/** Lists the scenarios and asks which; null when the input ends. */
async function choose(screen: Screen, lines: LineReader, language: Language): Promise<string | null> {
  const texts = TEXTS[language]
  await screen.say(texts.scenarios, { look: 'bold' })
  for (const [index, scenario] of scenarios().entries()) {
    const { id, title, client } = scenario
    await screen.say(`${title} (${id})`, { label: `${index + 1}  `, indent: 2 })
    await screen.say(`${client.name}, ${client.role} · ${protocolTitle(scenario, language)}`, {
      indent: 5,
      look: 'dim',
    })
  }
  for (;;) {
    const given = (await lines.next(texts.choose(scenarios().length)))?.trim()
    if (given === undefined || given === '/stop') return null
    const what = given || '1'
    if (scenarios()[Number(what) - 1] || findScenario(what)) return what
    await screen.say(texts.noSuchChoice(given, scenarios().length))
  }
}

const turnsIn = (snapshot: unknown): number => {
  const exchanges = (snapshot as { exchanges?: unknown } | null)?.exchanges
  return Array.isArray(exchanges) ? exchanges.length : 0
}

/** What was saved, when it is wanted: asked on a terminal, and only with `--resume` otherwise. */
async function takenUp(saved: Saved, lines: LineReader, options: Options): Promise<Rehearsal | undefined> {
  const texts = TEXTS[options.lang]
  if (!lines.terminal && !options.resume) return undefined
  const snapshot = saved.read()
  const turns = turnsIn(snapshot)
  if (turns === 0) return undefined
  if (lines.terminal && !options.resume) {
    const answer = await lines.next(texts.resume(turns))
    if (answer === null || /^n/i.test(answer.trim())) return undefined
  }
  try {
    return startRehearsal({ snapshot })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    tell(texts.unreadable)
    return undefined
  }
}

/** A rehearsal along a protocol of one's own is kept apart from one along ours. */
const ownProtocol = ({ protocol }: Rehearsal): string =>
  protocol && !PROTOCOLS.includes(protocol) ? `.${protocol.id}` : ''

async function rehearse(given: string | undefined, options: Options): Promise<void> {
  const screen = createScreen()
  const early = given === undefined ? undefined : chosen(given, options)
  const lines = createLineReader()
  const language = options.lang
  const what = given ?? (await choose(screen, lines, language))
  if (what === null) return lines.close()
  const casting = early ?? chosen(what, options)
  const start = (): Rehearsal => startRehearsal({ ...casting, language })
  const fresh = given === undefined ? start() : inFile(given, start)
  // what is piped is kept apart, so that a script never overwrites what somebody was practising
  const key = `${fresh.scenario?.id ?? keyOf(fresh.transcript)}${ownProtocol(fresh)}${lines.terminal ? '' : '.piped'}`
  const saved = savedAs(key)
  const resumed = await takenUp(saved, lines, options)
  const rehearsal = resumed ?? fresh
  await play(
    { rehearsal, screen, lines, saved, language, hints: options.hints, save: options.save },
    resumed !== undefined,
  )
}

export function rehearseCommand(language: Language): Command {
  const nl = language === 'nl'
  const created = command(
    'rehearse',
    {
      nl: 'oefengesprek in de terminal, met hints: met een scenario, of langs een gesprek uit een bestand',
      en: 'a practice conversation in the terminal, with hints: a scenario, or along a conversation from a file',
    },
    language,
  )
    .argument(
      '[scenario]',
      nl ? 'nummer of naam van een scenario, of een bestand' : 'number or name of a scenario, or a file',
    )
    .option(
      '--protocol <id|file>',
      nl
        ? 'volg dit protocol (zie: protocols), of een eigen protocol uit een bestand'
        : 'follow this protocol (see: protocols), or one of your own from a file',
    )
    .option('--no-hints', nl ? 'toon geen hints; /hint toont ze alsnog' : 'show no hints; /hint still does')
    .option('--resume', nl ? 'ga verder waar je was, zonder te vragen' : 'go on where you were, without asking')
    .option(
      '--save <file>',
      nl ? 'bewaar het gesprek aan het eind als JSON' : 'keep the conversation at the end as JSON',
    )
  return readingOptions(created, language).action(rehearse)
}
