import type { Role } from '../schema/codes'
import type { LabelledConversation, TurnLabels } from './conversations'
import type { Coded } from './cross-validate'
import {
  aligned,
  agreement,
  calledAs,
  compareSegments,
  compareTurns,
  confusions,
  grouped,
  type Agreement,
  type Judged,
} from './figures'

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
  readonly questionKind: Agreement
  readonly reflectionKind: Agreement
  readonly client: Agreement
  /** Of segments that coder and engine both called change talk, or both sustain talk. */
  readonly subtype: Agreement
  /** How often each of the coder's codes met each of the engine's. */
  readonly confusions: Readonly<Record<Role, Readonly<Record<string, Readonly<Record<string, number>>>>>>
  readonly byStyle: Readonly<Record<string, { readonly practitioner: number; readonly client: number }>>
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

/** Of what a coder put in one group, the kinds within it. */
function ofGroup({ truth, guess }: Judged, group: string): Judged {
  const own = truth.map((_, i) => i).filter((i) => grouped(truth[i] ?? '') === group)
  return { truth: own.map((i) => truth[i] ?? ''), guess: own.map((i) => guess[i] ?? 'none') }
}

/** Subtypes of segments whose talk type coder and engine agree on. */
function subtypesOf(coded: readonly Coded[]): Judged {
  const pairs = coded.flatMap(({ conversation, turns }) =>
    conversation.turns.flatMap((turn, i) => {
      const there = turns[i]
      const found = there ? aligned(turn, there) : []
      return (turn.segments ?? []).flatMap(({ code, subtype }, k) => {
        const heard = found[k]
        if (subtype === undefined || heard?.code !== code) return []
        return [[subtype, ('subtype' in heard ? heard.subtype : undefined) ?? 'none'] as const]
      })
    }),
  )
  return { truth: pairs.map(([said]) => said), guess: pairs.map(([, heard]) => heard) }
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
    questionKind: agreement(ofGroup(practitioner, 'question')),
    reflectionKind: agreement(ofGroup(practitioner, 'reflection')),
    client: agreement(of('client')),
    subtype: agreement(subtypesOf(coded)),
    confusions: { practitioner: confusions(practitioner), client: confusions(of('client')) },
    byStyle: Object.fromEntries(
      styles.map((style) => [
        style,
        {
          practitioner: agreement(of('practitioner', style)).kappa,
          client: agreement(of('client', style)).kappa,
        },
      ]),
    ),
    attributes: attributesOf(coded),
  }
}

/** A conversation of which whole turns were coded, and what somebody else called its turns. */
interface CalledTwice {
  readonly conversation: LabelledConversation
  readonly others: readonly (TurnLabels | undefined)[]
}

/** Figures over conversations of which whole turns were coded. */
export const turnFigures = (coded: readonly Coded[]): TurnFigures =>
  agreementOnTurns(coded.map(({ conversation, turns }) => ({ conversation, others: turns.map(calledAs) })))

/** How far a second coder of whole turns agrees with the first. */
export const secondCoderFigures = (conversations: readonly LabelledConversation[]): TurnFigures =>
  agreementOnTurns(
    conversations.map((conversation) => ({ conversation, others: conversation.turns.map(({ second }) => second) })),
  )

function agreementOnTurns(called: readonly CalledTwice[]): TurnFigures {
  const of = (label: keyof TurnLabels): Agreement => {
    const parts = called.map(({ conversation, others }) => compareTurns(conversation, others, label))
    return agreement({ truth: parts.flatMap((p) => p.truth), guess: parts.flatMap((p) => p.guess) })
  }
  return { main: of('main'), question: of('question'), reflection: of('reflection'), talk: of('talk') }
}
