import { openModel, type Knots, type Model } from '../coding/weights'
import type { LanguagePack } from '../language/language'
import type { CodedTurn } from '../schema/coded-transcript'
import { calibrationError } from './calibrate'
import { codeAll } from './code-all'
import type { LabelledConversation } from './conversations'
import { aligned, agreement, compareSegments, compareTurns, grouped, type Agreement } from './figures'
import { foldsOf } from './folds'
import { strip } from './strip'
import { trained, type Learner } from './trained'

/** A conversation beside what the engine made of it. */
export interface Coded {
  readonly conversation: LabelledConversation
  readonly turns: readonly CodedTurn[]
}

/** Yes/no decisions counted: precision, recall and their harmonic mean. */
export interface Detection {
  readonly given: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface SegmentFigures {
  readonly practitioner: Agreement
  readonly practitionerGrouped: Agreement
  readonly client: Agreement
  readonly byStyle: Readonly<Record<string, { readonly practitioner: number; readonly client: number }>>
  readonly calibrationError: number
  readonly attributes: Readonly<Record<string, Detection>>
}

export interface TurnFigures {
  readonly main: Agreement
  readonly question: Agreement
  readonly reflection: Agreement
  readonly talk: Agreement
}

const round = (x: number): number => Math.round(x * 1000) / 1000

function attributesOf(coded: readonly Coded[]): Record<string, Detection> {
  const counts = new Map<string, { both: number; given: number; said: number }>()
  const count = (name: string): { both: number; given: number; said: number } => {
    const known = counts.get(name) ?? { both: 0, given: 0, said: 0 }
    counts.set(name, known)
    return known
  }
  for (const { conversation, turns } of coded) {
    conversation.turns.forEach((turn, i) => {
      const there = turns[i]
      if (!there) return
      const found = aligned(turn, there)
      turn.segments?.forEach(({ attributes }, k) => {
        const said: readonly string[] = found[k]?.attributes ?? []
        for (const name of attributes) {
          count(name).given++
          if (said.includes(name)) count(name).both++
        }
        for (const name of said) count(name).said++
      })
    })
  }
  return Object.fromEntries(
    [...counts]
      .sort((a, b) => b[1].given - a[1].given || (a[0] < b[0] ? -1 : 1))
      .map(([name, { both, given, said }]) => [
        name,
        {
          given,
          precision: round(both / (said || 1)),
          recall: round(both / (given || 1)),
          f1: round((2 * both) / (given + said || 1)),
        },
      ]),
  )
}

/** Figures over conversations whose segments were coded. */
export function segmentFigures(coded: readonly Coded[]): SegmentFigures {
  const all = coded.flatMap(({ conversation, turns }) =>
    compareSegments(conversation, turns).map((s) => ({ ...s, style: conversation.style })),
  )
  const of = (role: string, style?: string): { truth: string[]; guess: string[] } => {
    const own = all.filter((s) => s.role === role && (style === undefined || s.style === style))
    return { truth: own.map((s) => s.truth), guess: own.map((s) => s.guess) }
  }
  const practitioner = of('practitioner')
  const styles = [...new Set(all.map((s) => s.style))].sort()
  return {
    practitioner: agreement(practitioner),
    practitionerGrouped: agreement({ truth: practitioner.truth.map(grouped), guess: practitioner.guess.map(grouped) }),
    client: agreement(of('client')),
    byStyle: Object.fromEntries(
      styles.map((style) => [
        style,
        {
          practitioner: agreement(of('practitioner', style)).kappa,
          client: agreement(of('client', style)).kappa,
        },
      ]),
    ),
    calibrationError: round(calibrationError(all.map((s) => [s.confidence, s.truth === s.guess]))),
    attributes: attributesOf(coded),
  }
}

/** Figures over conversations of which whole turns were coded. */
export function turnFigures(coded: readonly Coded[]): TurnFigures {
  const of = (label: 'main' | 'question' | 'reflection' | 'talk'): Agreement => {
    const parts = coded.map(({ conversation, turns }) => compareTurns(conversation, turns, label))
    return agreement({ truth: parts.flatMap((p) => p.truth), guess: parts.flatMap((p) => p.guess) })
  }
  return { main: of('main'), question: of('question'), reflection: of('reflection'), talk: of('talk') }
}

const codedBy = (model: Model, pack: LanguagePack, conversations: readonly LabelledConversation[]): Coded[] =>
  conversations.map((conversation) => ({ conversation, turns: codeAll(conversation, model, pack) }))

const NO_PROVENANCE = { trainedBy: '', data: [], date: '', figures: {} }

/** Learns from some conversations and codes others, calibrated on those learnt from. */
export function learnAndCode(
  learnFrom: readonly LabelledConversation[],
  test: readonly LabelledConversation[],
  learn: Learner,
  pack: LanguagePack,
): { asWritten: Coded[]; stripped: Coded[] } {
  const model = openModel({ provenance: NO_PROVENANCE, ...trained(learnFrom, learn, pack, 3) })
  return { asWritten: codedBy(model, pack, test), stripped: codedBy(model, pack, test.map(strip)) }
}

/** Codes every conversation by a model that did not learn from its group. */
export function crossValidated(
  conversations: readonly LabelledConversation[],
  learn: Learner,
  pack: LanguagePack,
  folds: number,
  calibration: Readonly<Record<string, Knots>> = {},
): { asWritten: Coded[]; stripped: Coded[] } {
  const asWritten: Coded[] = []
  const stripped: Coded[] = []
  for (const fold of foldsOf(conversations, folds)) {
    const model = openModel({ provenance: NO_PROVENANCE, banks: learn(fold.learn), calibration })
    asWritten.push(...codedBy(model, pack, fold.test))
    stripped.push(...codedBy(model, pack, fold.test.map(strip)))
  }
  return { asWritten, stripped }
}
