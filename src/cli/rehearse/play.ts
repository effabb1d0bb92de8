import { writeFileSync } from 'node:fs'
import type { Protocol } from '../../../machines'
import type { Language } from '../../schema/codes'
import type { PractitionerTurn } from '../../schema/coded-transcript'
import type { Rehearsal, Said } from '../../rehearsal/rehearsal'
import { FileError } from '../input'
import { tell } from '../output'
import { showEnding } from './ending'
import type { LineReader } from './lines'
import type { Saved } from './saved'
import type { Screen } from './screen'
import { TEXTS } from './texts'
import { codesOf, lastOfClient, showCodes, showFinding, showReason, showTurn, stepLine } from './view'

export interface Stage {
  readonly rehearsal: Rehearsal
  readonly screen: Screen
  readonly lines: LineReader
  readonly saved: Saved
  readonly language: Language
  readonly hints: boolean
  /** Where the conversation is written to at the end, as a transcript. */
  readonly save?: string | undefined
}

const protocolIn = ({ rehearsal }: Stage): Protocol | null => rehearsal.protocol

async function showHead(stage: Stage): Promise<void> {
  const { rehearsal, screen, language } = stage
  const texts = TEXTS[language]
  const { scenario } = rehearsal
  const protocol = protocolIn(stage)
  await screen.gap()
  if (scenario) {
    await screen.say(`${scenario.title} · ${scenario.client.name}, ${scenario.client.role}`, { look: 'bold' })
    for (const line of scenario.briefing) await screen.say(line)
    await screen.say(scenario.task, { label: `${texts.practise}: ` })
  }
  if (rehearsal.transcript) {
    const { title, id } = rehearsal.transcript
    const name = typeof title === 'string' ? title : id
    if (name) await screen.say(name, { look: 'bold' })
    await screen.say(texts.along)
  }
  if (protocol)
    await screen.say(stepLine(protocol, rehearsal.state().protocol, language), {
      label: `${protocol.title[language]}: `,
    })
  await screen.say(texts.commands, { look: 'dim' })
  await screen.gap()
}

async function showLast({ rehearsal, screen, language }: Stage): Promise<void> {
  const last = lastOfClient(rehearsal.state().turns)
  if (last) await showTurn(screen, last, TEXTS[language].client)
  else await screen.say(TEXTS[language].youBegin)
}

/** Says nothing twice: only what changed about the steps is shown. */
async function showSteps(stage: Stage, before: string): Promise<void> {
  const { rehearsal, screen, language } = stage
  const protocol = protocolIn(stage)
  if (!protocol) return
  const place = rehearsal.state().protocol
  const now = stepLine(protocol, place, language)
  if (now === before) return
  const texts = TEXTS[language]
  await screen.say(now, { label: `${texts.steps}: `, indent: 2, look: 'dim' })
  if (place.phase === 'stopped') await screen.say(texts.stopped, { indent: 2, look: 'dim' })
  if (place.phase === 'closed')
    await screen.say(texts.closedProtocol(protocol.title[language]), { indent: 2, look: 'dim' })
}

const stepsNow = (stage: Stage): string => {
  const protocol = protocolIn(stage)
  return protocol ? stepLine(protocol, stage.rehearsal.state().protocol, stage.language) : ''
}

/** Along a transcript: the practitioner's own words beside those of the professional in it. */
async function showBeside({ screen, language }: Stage, { turn, professional }: Said): Promise<void> {
  if (professional.length === 0) return
  const texts = TEXTS[language]
  await screen.say(codesOf(turn, language), { label: `${texts.yourWords}: `, indent: 2 })
  for (const each of professional)
    await screen.say(`"${each.text}" (${codesOf(each, language)})`, { label: `${texts.professional}: `, indent: 2 })
}

async function showEnd({ rehearsal, screen, language }: Stage): Promise<void> {
  const texts = TEXTS[language]
  const { ending } = rehearsal.state()
  const name = rehearsal.scenario?.client.name ?? texts.client
  if (ending === 'left') await screen.say(texts.left(name), { look: 'bold' })
  if (ending === 'finished') await screen.say(texts.finished, { look: 'bold' })
}

async function hear(stage: Stage, text: string): Promise<void> {
  const { rehearsal, screen, lines, language, hints } = stage
  const texts = TEXTS[language]
  if (rehearsal.state().ending) return screen.say(texts.ended)
  const before = stepsNow(stage)
  if (!lines.terminal) await screen.say(text, { label: `${texts.you}: ` })
  const said = rehearsal.say(text)
  keep(stage)
  await showBeside(stage, said)
  for (const reply of said.replies) await showTurn(screen, reply, texts.client)
  if (hints) for (const hint of said.hints) await showFinding(screen, hint, language)
  await showSteps(stage, before)
  await showEnd(stage)
  await screen.gap()
}

let warned = false
/** Saves the rehearsal after every change; a full disk is no reason to stop practising. */
function keep({ rehearsal, saved, language }: Stage): void {
  try {
    saved.write(rehearsal.snapshot())
  } catch {
    if (!warned) tell(TEXTS[language].notSaved(saved.file))
    warned = true
  }
}

async function showHints(stage: Stage): Promise<void> {
  const { rehearsal, screen, language } = stage
  const texts = TEXTS[language]
  const { hints, turns, protocol: place } = rehearsal.state()
  const spoken = turns.some(({ role }) => role === 'practitioner')
  if (spoken && hints.length === 0) await screen.say(texts.noHint, { indent: 2 })
  for (const hint of hints) await showFinding(screen, hint, language)
  const protocol = protocolIn(stage)
  const next = protocol?.steps.find(({ id }) => place.open.includes(id))
  if (next)
    await screen.say(`${next.title[language]}. ${next.doneWhen[language]}`, { label: `${texts.nextStep}: `, indent: 2 })
  else if (protocol) await screen.say(texts.allSteps, { indent: 2 })
}

async function explain({ rehearsal, screen, language }: Stage): Promise<void> {
  const { turns, hints } = rehearsal.state()
  const last = turns.findLast((turn): turn is PractitionerTurn => turn.role === 'practitioner')
  if (!last) return screen.say(TEXTS[language].nothingYet, { indent: 2 })
  await showCodes(screen, last, language)
  for (const hint of hints) await showReason(screen, hint, language)
}

async function takeBack(stage: Stage): Promise<void> {
  const { rehearsal, screen, language } = stage
  if (!rehearsal.undo()) return screen.say(TEXTS[language].nothingToUndo, { indent: 2 })
  keep(stage)
  await screen.say(TEXTS[language].undone, { indent: 2, look: 'dim' })
  await showLast(stage)
}

async function showHelp({ screen, language }: Stage): Promise<void> {
  for (const line of TEXTS[language].help) await screen.say(line, { indent: 2 })
}

type Command = (stage: Stage) => Promise<void>

const COMMANDS: Readonly<Record<string, Command>> = {
  '/hint': showHints,
  '/uitleg': explain,
  '/explain': explain,
  '/undo': takeBack,
  '/help': showHelp,
}

async function obey(stage: Stage, given: string): Promise<void> {
  const command = COMMANDS[given.toLowerCase()]
  if (command) await command(stage)
  else {
    await stage.screen.say(TEXTS[stage.language].unknownCommand(given))
    await showHelp(stage)
  }
  await stage.screen.gap()
}

/** The practised conversation as the contract's transcript, for `gespreksmaat score`. */
function saveTranscript({ rehearsal, save }: Stage): void {
  if (save === undefined) return
  const turns = rehearsal
    .state()
    .turns.map(({ role, text, speaker }) => ({ role, text, ...(speaker ? { speaker } : {}) }))
  try {
    writeFileSync(save, `${JSON.stringify({ language: rehearsal.language, turns }, null, 2)}\n`)
  } catch {
    throw new FileError(`${save}: this file cannot be written; name another`)
  }
}

/** Plays a rehearsal until it is stopped, or broken off: then it can be taken up again. */
export async function play(stage: Stage, resumed: boolean): Promise<void> {
  const { screen, lines, language, rehearsal, saved } = stage
  await showHead(stage)
  if (resumed) await screen.say(TEXTS[language].resumed, { look: 'dim' })
  await showLast(stage)
  await showEnd(stage)
  await screen.gap()
  const prompt = `${screen.style('bold', TEXTS[language].you)}: `
  let stopped = false
  for (let line = await lines.next(prompt); line !== null; line = await lines.next(prompt)) {
    const text = line.trim()
    if (text.toLowerCase() === '/stop') {
      stopped = true
      break
    }
    if (text.startsWith('/')) await obey(stage, text)
    else if (text) await hear(stage, text)
  }
  lines.close()
  const begun = rehearsal.state().turns.some(({ role }) => role === 'practitioner')
  if (!stopped && lines.terminal) {
    await screen.gap()
    if (begun) await screen.say(TEXTS[language].kept)
    return
  }
  if (lines.terminal) await screen.gap()
  await showEnding(screen, rehearsal, protocolIn(stage), language)
  saveTranscript(stage)
  if (stopped) saved.remove()
}
