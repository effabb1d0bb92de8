import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Protocol } from '../../machines'
import { codeTranscript } from '../../src/protocol/coder'
import { follow } from '../../src/protocol/run'
import { readMarked } from '../../src/training/marked'
import type { Transcript } from '../../src/schema/transcript'

export const CONVERSATIONS = 'fixtures/conversations'
export const FIXTURES = 'fixtures/protocols'

/** Which steps a practitioner's turn is told to do, by its index. */
type StepsByTurn = Readonly<Record<string, readonly string[]>>

/** One conversation along a protocol, and everything that the engine tells of it from the bare words. */
export interface Expectation {
  /** The file's name in fixtures/conversations, without `.json`. */
  readonly conversation: string
  readonly phase: string
  readonly steps: StepsByTurn
  readonly done: readonly string[]
  readonly open: readonly string[]
  /** Where the engine and the writer's marks part: an honest gap. */
  readonly missed: StepsByTurn
  readonly extra: StepsByTurn
}

export interface ProtocolFixture {
  readonly good: Expectation
  readonly flawed: Expectation
}

const byTurn = (rows: readonly (readonly string[])[]): StepsByTurn =>
  Object.fromEntries(rows.flatMap((steps, turn) => (steps.length > 0 ? [[String(turn), steps]] : [])))

/**
 * What the engine tells of a conversation, and where the writer marked otherwise.
 * @throws {TypeError} when the folder has no such conversation along the protocol.
 */
export function expectationOf(protocol: Protocol, conversation: string, folder: string): Expectation {
  const found = markedIn(folder).find((each) => each.id === conversation && each.protocol.id === protocol.id)
  if (!found) {
    throw new TypeError(
      `${folder} holds no conversation "${conversation}" along ${protocol.id}: name one that is there.`,
    )
  }
  const { turns } = conversationOf(conversation, folder)
  const bare = { language: 'nl' as const, turns: turns.map(({ role, text }) => ({ role, text })) }
  const coded = codeTranscript(bare, { protocols: [protocol] })
  const told = coded.turns.map((turn) => (turn.role === 'client' ? [] : turn.steps.map(({ step }) => step)))
  const without = (some: readonly string[] = [], others: readonly string[] = []) =>
    some.filter((step) => !others.includes(step))
  const progress = follow(protocol, coded)
  return {
    conversation,
    phase: progress.phase,
    steps: byTurn(told),
    done: progress.steps.filter(({ status }) => status === 'done').map(({ step }) => step),
    open: progress.steps.filter(({ status, optional }) => status !== 'done' && !optional).map(({ step }) => step),
    missed: byTurn(found.marks.map((marks, turn) => without(marks, told[turn]))),
    extra: byTurn(told.map((steps, turn) => without(steps, found.marks[turn]))),
  }
}

/** A conversation as its file has it. */
export const conversationOf = (id: string, folder = CONVERSATIONS): Transcript =>
  JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Transcript

const read = new Map<string, ReturnType<typeof readMarked>>()
function markedIn(folder: string): ReturnType<typeof readMarked> {
  const known = read.get(folder) ?? readMarked(folder)
  read.set(folder, known)
  return known
}

/** The conversation of each kind that a protocol's fixture names already, or else the first that there is. */
function chosen(protocol: Protocol, folder: string): { good: string; flawed: string } | undefined {
  const stored = storedFixture(protocol.id)
  const own = markedIn(folder).filter((each) => each.protocol.id === protocol.id)
  const pick = (good: boolean, named: string | undefined): string | undefined =>
    (own.find(({ id }) => id === named) ?? own.findLast(({ quality }) => (quality === 'good') === good))?.id
  const good = pick(true, stored?.good.conversation)
  const flawed = pick(false, stored?.flawed.conversation)
  return good !== undefined && flawed !== undefined ? { good, flawed } : undefined
}

/** The fixture as it should be; undefined when the protocol lacks a good or a flawed conversation. */
export function fixtureOf(protocol: Protocol, folder = CONVERSATIONS): ProtocolFixture | undefined {
  const names = chosen(protocol, folder)
  return (
    names && {
      good: expectationOf(protocol, names.good, folder),
      flawed: expectationOf(protocol, names.flawed, folder),
    }
  )
}

/** The fixture as it is stored. */
export function storedFixture(id: string): ProtocolFixture | undefined {
  const file = join(FIXTURES, `${id}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ProtocolFixture) : undefined
}

/** Names of the stored fixtures. */
export const storedFixtures = (): string[] =>
  existsSync(FIXTURES) ? readdirSync(FIXTURES).map((name) => name.replace(/\.json$/, '')) : []
