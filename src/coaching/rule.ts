import type { CodedSegment, CodedTranscript, CodedTurn, PractitionerTurn } from '../schema/coded-transcript'
import type { Language, Localised } from '../schema/codes'
import type { Level, Outcome } from '../schema/finding'
import type { Sources } from '../schema/source'
import type { CueHit } from '../language/language'
import type { Offer } from './offers'

/** Number of a core skill, 1 to 25 (src/coaching/data/skills.ts names them). */
export type CoreSkill =
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25

/** What a rule is about, in the order in which it matters now: safety before relation before step before technique. */
export const CONCERNS = ['safety', 'relation', 'step', 'technique'] as const
export type Concern = (typeof CONCERNS)[number]

export const AUDIENCES = ['parent', 'young-person'] as const
export const SESSIONS = ['first', 'follow-up', 'decision', 'practising', 'meeting'] as const
export type Audience = (typeof AUDIENCES)[number]
export type Session = (typeof SESSIONS)[number]

/** What the words alone do not tell; a rule for young people is silent when nobody said that this is one. */
export interface Situation {
  readonly audience?: Audience | undefined
  readonly session?: Session | undefined
}

/** Where and when a rule speaks; both lists empty or absent: everywhere. */
export interface Switches {
  readonly audience?: readonly Audience[]
  readonly session?: readonly Session[]
}

/** What a rule about the whole conversation sees. */
export interface ConversationContext {
  readonly language: Language
  readonly situation: Situation
  readonly turns: readonly CodedTurn[]
  /** The cues for coaching in a segment; places are in the segment's text. */
  readonly hears: (segment: CodedSegment) => readonly CueHit[]
}

/** What a rule about a turn sees: the conversation up to and with this turn, never what comes after it. */
export interface TurnContext extends ConversationContext {
  readonly turn: PractitionerTurn
}

export type Data = Readonly<Record<string, string | number>>
export interface Place {
  readonly start: number
  readonly end: number
}

/** A text without data is a string, one with data a function of it. */
type Text = string | ((data: never) => string)
export type Messages = Readonly<Record<string, Readonly<Record<Language, Text>>>>
type DataOf<T> = T extends (data: infer D) => string ? D : unknown
type MessageData<P extends Readonly<Record<Language, Text>>> = DataOf<P['nl']> & DataOf<P['en']>

interface JudgementBase {
  readonly outcome: Outcome
  /** Where in the turn; the whole turn when absent. */
  readonly at?: Place
  /** The segments that the judgement rests on besides those at the place: uncertain ones make it `unclear`. */
  readonly because?: readonly CodedSegment[]
  /** The words themselves were found, whatever the code: an uncertain code does not make it `unclear`. */
  readonly byWords?: boolean
  /** How sure the coder has to be, where the code that it rests on is easily mistaken for another. */
  readonly needs?: number
  /** The practitioner's own words turned, or null when that cannot be done honestly. */
  readonly rephrasing?: string | null
  /** Questions that would fit here, best first: where nothing can be turned, the first not given before is the example. */
  readonly offers?: readonly Offer[]
  /** Where this very case is described; the sources of the rule when absent. */
  readonly sources?: Sources
}

/** One outcome of a check; the message key decides which data must come along. */
export type Judgement<M extends Messages> = {
  [K in keyof M & string]: JudgementBase & { readonly message: K } & (unknown extends MessageData<M[K]>
      ? { readonly data?: undefined }
      : { readonly data: MessageData<M[K]> })
}[keyof M & string]

/** A judgement of any rule, as the coach handles it. */
export interface AnyJudgement extends JudgementBase {
  readonly message: string
  readonly data?: Data | undefined
}

/** What a check gives when the rule has nothing to judge here. */
export const inapplicable: readonly never[] = []

/**
 * A small conversation, one line a turn: `C:` the client, `P:` the practitioner; the rule judges the last `P:`
 * (a conversation rule judges the whole). `[code attribute subtype]` before a part gives its code; without any code in
 * the example the engine codes it, which is right where the words decide and not the code.
 */
export type Example = readonly string[]
export interface Examples {
  /** The rule praises. */
  readonly met?: readonly Example[]
  /** The rule speaks up. */
  readonly missed?: readonly Example[]
  /** It looks much alike and the rule says nothing. */
  readonly nearMiss: readonly [Example, ...Example[]]
  readonly situation?: Situation
}

export interface RuleMeta {
  /** Of a missed outcome; a met one is always praise. */
  readonly level: Level
  readonly concern: Concern
  /** What the rule wishes to hear, as a noun phrase or short clause. */
  readonly title: Localised
  /** Told on request: what it brings the client. */
  readonly why: Localised
  /** When a practitioner may let the hint pass. */
  readonly ignore: Localised
  readonly skills: readonly [CoreSkill, ...CoreSkill[]]
  /** Row ids of the requirements that the rule covers (docs/rules/coverage.md), or `own`. */
  readonly rows: readonly [string, ...string[]]
  readonly sources: Sources
  readonly only?: Switches
  readonly except?: Switches
  /** Lines said in role are exempt unless the rule is about the exercise itself. */
  readonly inRole?: true
}

export interface RuleParts<M extends Messages> {
  /** Equal to the file name. */
  readonly id: string
  readonly meta: RuleMeta
  readonly messages: M
  readonly examples: Readonly<Record<Language, Examples>>
}

/** One judgement, as the coach runs it; written with {@link turnRule} or {@link conversationRule}. */
export type Rule = RuleParts<Messages> &
  (
    | { readonly scope: 'turn'; readonly check: (context: TurnContext) => readonly AnyJudgement[] }
    | { readonly scope: 'conversation'; readonly check: (context: ConversationContext) => readonly AnyJudgement[] }
  )

/** A rule about one practitioner turn in its conversation so far. */
export function turnRule<const M extends Messages>(
  rule: RuleParts<M> & { readonly check: (context: TurnContext) => readonly (Judgement<M> & AnyJudgement)[] },
): Rule {
  return { ...rule, scope: 'turn' }
}

/** A rule about the whole conversation, judged when it has ended. */
export function conversationRule<const M extends Messages>(
  rule: RuleParts<M> & { readonly check: (context: ConversationContext) => readonly (Judgement<M> & AnyJudgement)[] },
): Rule {
  return { ...rule, scope: 'conversation' }
}

/** Gives `{name}` for every value that a message asks for, to show a text without data. */
export const placeholders: Data = new Proxy<Data>({}, { get: (_, key) => `{${String(key)}}` })

/** Words a message of a rule in a language. @throws {TypeError} when the rule has no such message. */
export function wording(rule: Rule, key: string, language: Language, data: Data): string {
  const text = rule.messages[key]?.[language]
  if (text === undefined)
    throw new TypeError(`rule ${rule.id} has no message "${key}"; it has ${Object.keys(rule.messages).join(', ')}`)
  return typeof text === 'string' ? text : (text as (data: Data) => string)(data)
}

export type Coded = Pick<CodedTranscript, 'language' | 'turns'>
