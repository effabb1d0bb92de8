import type { PractitionerTurn } from '../schema/coded-transcript'
import { isQuestion } from '../schema/codes'
import { OPENNESS_LEVELS, type OpennessLevel } from '../schema/scenario'
import type { Sources } from '../schema/source'
import { giz, jgz, kern, obvlk } from '../coaching/sources'

/** From how many points a client is guarded, and open (ours). */
const GUARDED_FROM = 35
const OPEN_FROM = 65

/** What one turn can bring about at most (ours): trust takes several turns to grow, and one to dent. */
const MOST_UP = 14
const MOST_DOWN = -22

interface Effect {
  /** Points of openness; the size is ours, the direction is the source's. */
  readonly points: number
  readonly sources: Sources
}

/** What in a turn opens a client up or closes them off. */
export const EFFECTS = {
  'complex-reflection': { points: 7, sources: [giz('2 Reflectief luisteren')] },
  'simple-reflection': { points: 4, sources: [giz('2 Reflectief luisteren')] },
  summary: { points: 6, sources: [giz('4 Samenvatten')] },
  affirmation: { points: 6, sources: [giz('3 Bekrachtigen')] },
  acknowledgement: { points: 4, sources: [obvlk('3.2.2 Systemisch verbreden')] },
  normalising: { points: 3, sources: [kern('Kernelement 3 Psycho-educatie')] },
  autonomy: { points: 6, sources: [giz('Verandertaal ontlokken')] },
  'ask-permission': { points: 4, sources: [giz('5 Informatie uitwisselen met toestemming')] },
  'open-question': { points: 2, sources: [giz('1 Open vragen stellen')] },
  facilitate: { points: 1, sources: [giz('2 Reflectief luisteren')] },
  leading: { points: -4, sources: [jgz('2.1 Motiverende gespreksvoering')] },
  'why-question': { points: -6, sources: [giz('1 Open vragen stellen')] },
  volley: { points: -4, sources: [giz('1 Open vragen stellen')] },
  information: { points: -5, sources: [giz('5 Informatie uitwisselen met toestemming')] },
  advice: { points: -9, sources: [giz('5 Informatie uitwisselen met toestemming')] },
  directive: { points: -3, sources: [giz('Verandertaal ontlokken')] },
  confront: { points: -14, sources: [giz('Verandertaal ontlokken')] },
} as const satisfies Record<string, Effect>
export type EffectId = keyof typeof EFFECTS

const isEffect = (code: string): code is EffectId => Object.hasOwn(EFFECTS, code)

/** Questions in this many turns in a row, without a reflection between, are a volley (ours). */
const VOLLEY = 3

const LISTENING: readonly string[] = [
  'simple-reflection',
  'complex-reflection',
  'summary',
  'affirmation',
  'acknowledgement',
  'normalising',
]

const asks = ({ segments }: PractitionerTurn): number =>
  segments.filter(({ code, uncertain }) => isQuestion(code) && !uncertain).length

/** How many turns in a row the practitioner has asked without handing anything back, this turn included. */
export function askedInARow(before: number, turn: PractitionerTurn): number {
  const hands = turn.segments.some(({ code }) => LISTENING.includes(code))
  return !hands && asks(turn) > 0 ? before + 1 : 0
}

/** Two or more questions in one turn. */
export const isStacked = (turn: PractitionerTurn): boolean => asks(turn) > 1

/** Questions stacked, or one after the other without a step being taken. */
const isVolley = (asked: number, { turn, steps }: Heard): boolean =>
  isStacked(turn) || (asked >= VOLLEY && steps.length === 0 && asks(turn) > 0)

export interface Felt {
  readonly effect: EffectId
  readonly points: number
}

interface Heard {
  readonly turn: PractitionerTurn
  readonly steps: readonly string[]
  readonly scene: string | null
}

/** What a turn does, with how sure that is: 0 when every segment that does it is coded by a guess. */
function effectsOf(heard: Heard, asked: number, expects: readonly string[]): ReadonlyMap<EffectId, number> {
  const found = new Map<EffectId, number>()
  const add = (effect: EffectId, sure: number) => found.set(effect, Math.max(sure, found.get(effect) ?? 0))
  for (const { code, attributes, confidence, uncertain } of heard.turn.segments) {
    const sure = uncertain ? 0 : confidence
    const invited = attributes.includes('with-permission') || expects.includes(code)
    if (isEffect(code) && !invited) add(code, sure)
    if (attributes.includes('leading')) add('leading', sure)
    if (attributes.includes('directive') && !invited) add('directive', sure)
  }
  if (isVolley(asked, heard)) add('volley', 1)
  return found
}

/**
 * What a turn does to the client, each thing once. A code that is a guess counts half when it opens the client up, and
 * not at all when it would close them off: the practitioner may have meant something else. Information and advice do no
 * harm when leave was asked or the client came for it (`expects`), and words said in role do nothing.
 */
export function felt(heard: Heard, asked: number, expects: readonly string[] = []): readonly Felt[] {
  if (heard.scene !== null) return []
  return [...effectsOf(heard, asked, expects)]
    .map(([effect, sure]) => {
      const { points } = EFFECTS[effect]
      if (sure > 0) return { effect, points }
      return { effect, points: points > 0 ? Math.floor(points / 2) : 0 }
    })
    .filter(({ points }) => points !== 0)
}

const within = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value))

export const sumOf = (feelings: readonly Felt[]): number => feelings.reduce((sum, { points }) => sum + points, 0)

/** The client's openness (0 to 100) after a turn. */
export const opennessAfter = (openness: number, feelings: readonly Felt[]): number =>
  within(0, openness + within(MOST_DOWN, sumOf(feelings), MOST_UP), 100)

export function levelOf(openness: number): OpennessLevel {
  const [closed, guarded, open] = OPENNESS_LEVELS
  return openness >= OPEN_FROM ? open : openness >= GUARDED_FROM ? guarded : closed
}
