import type { CodedTurn, PractitionerTurn } from '../schema/coded-transcript'
import type { Language, Localised } from '../schema/codes'
import type { Finding, Outcome } from '../schema/finding'
import type { Source, Sources } from '../schema/source'
import { isPractitioner, questionsOf } from './context'
import { createEar } from './ear'
import type { AnyJudgement, Coded, ConversationContext, Rule, Situation, Switches, TurnContext } from './rule'
import { CONCERNS, wording } from './rule'
import type { Offer } from './offers'
import { deservedIn } from './praise'
import { reread } from './reread'
import { RULES } from './rules/index'
import { watchScenes } from './scene'

export interface CoachOptions {
  readonly language: Language
  readonly situation?: Situation
  /** The rules to listen by; all of ours when absent. */
  readonly rules?: readonly Rule[]
}

/** Listens turn by turn; over a whole conversation the same findings come out as live. */
export interface Coach {
  /** The findings about this turn. Turns come in order. */
  readonly add: (turn: CodedTurn) => readonly Finding[]
  /** The findings about the conversation as a whole, with what has been said so far. */
  readonly end: () => readonly Finding[]
}

const UNCLEAR: Localised = {
  nl: 'Hier was in de tekst niet zeker genoeg te horen of dit speelde:',
  en: 'The text does not show for certain whether this was so:',
}
const FAILED: Localised = { nl: 'Deze regel kon hier niet meekijken:', en: 'This rule could not look here:' }

const allows = (list: readonly string[] | undefined, value: string | undefined, unknown: boolean): boolean =>
  list === undefined || (value === undefined ? unknown : list.includes(value))

const fits = (switches: Switches | undefined, situation: Situation, unknown: boolean): boolean =>
  allows(switches?.audience, situation.audience, unknown) && allows(switches?.session, situation.session, unknown)

/** Whether a rule speaks in this situation; what is not known counts as not so. */
export const speaksIn = ({ meta }: Rule, situation: Situation): boolean =>
  fits(meta.only, situation, false) && !(meta.except !== undefined && fits(meta.except, situation, false))

/** To speak up takes more certainty than to praise (ours): a wrong hint costs more than a missing one. */
const SURE_TO_SPEAK_UP = 0.7
/** Praise for what was not said makes all other praise worthless (ours). */
const SURE_TO_PRAISE = 0.7

const sure = (judgement: AnyJudgement, turn: PractitionerTurn | null): boolean => {
  if (judgement.byWords) return true
  const at = judgement.at
  const there = turn?.segments.filter(({ start, end }) => !at || (start < at.end && end > at.start)) ?? []
  const needed = judgement.needs ?? (judgement.outcome === 'missed' ? SURE_TO_SPEAK_UP : SURE_TO_PRAISE)
  return [...there, ...(judgement.because ?? [])].every(
    ({ uncertain, confidence }) => !uncertain && confidence >= needed,
  )
}

const place = (judgement: AnyJudgement, turn: PractitionerTurn | null) =>
  turn === null ? {} : { start: judgement.at?.start ?? 0, end: judgement.at?.end ?? turn.text.length }

const cites = (cited: Sources, source: Source): boolean =>
  cited.some(({ document, section }) => document === source.document && section === source.section)

/** The first offered question that was not given, and not asked, before. */
function exampleOf({ rephrasing, offers = [] }: AnyJudgement, used: ReadonlySet<string>): Offer | undefined {
  return rephrasing ? undefined : offers.find(({ text }) => !used.has(text.toLowerCase()))
}

function toFinding(
  rule: Rule,
  judgement: AnyJudgement,
  turn: PractitionerTurn | null,
  language: Language,
  used: Set<string>,
): Finding {
  const outcome: Outcome = sure(judgement, turn) ? judgement.outcome : 'unclear'
  const data = { ...judgement.data }
  const text =
    outcome === 'unclear'
      ? `${UNCLEAR[language]} ${rule.meta.title[language]}.`
      : wording(rule, judgement.message, language, data)
  const offer = outcome === 'missed' ? exampleOf(judgement, used) : undefined
  if (offer) used.add(offer.text.toLowerCase())
  const cited = judgement.sources ?? rule.meta.sources
  return {
    rule: rule.id,
    level: outcome === 'met' ? 'praise' : rule.meta.level,
    outcome,
    turn: turn?.index ?? null,
    ...place(judgement, turn),
    message: judgement.message,
    data,
    text,
    rephrasing: outcome === 'missed' ? (judgement.rephrasing ?? offer?.text ?? null) : null,
    sources: [...cited, ...(offer && !cites(cited, offer.source) ? [offer.source] : [])],
  }
}

/** A rule that throws says so and does not stop the others. */
function failure(rule: Rule, error: unknown, turn: PractitionerTurn | null, language: Language): Finding {
  return {
    rule: rule.id,
    level: rule.meta.level,
    outcome: 'unclear',
    turn: turn?.index ?? null,
    ...(turn ? { start: 0, end: turn.text.length } : {}),
    message: 'failed',
    data: { error: error instanceof Error ? error.message : String(error) },
    text: `${FAILED[language]} ${rule.meta.title[language]}.`,
    rephrasing: null,
    sources: [...rule.meta.sources],
  }
}

const weight = (rule: Rule): number => CONCERNS.indexOf(rule.meta.concern)

/** Runs one rule; never throws. */
export function runRule(
  rule: Rule,
  context: ConversationContext | TurnContext,
  turn: PractitionerTurn | null,
  /** Example questions that were given or asked before; those given now are added. */
  used = new Set<string>(),
): readonly Finding[] {
  try {
    const judgements = rule.check(context as TurnContext)
    return judgements.map((judgement) => toFinding(rule, judgement, turn, context.language, used))
  } catch (error) {
    return [failure(rule, error, turn, context.language)]
  }
}

/** The turn that this one answers: what another client said in between answers the same question. */
const answeredBy = (said: CodedTurn, turns: readonly CodedTurn[]): CodedTurn | undefined =>
  said.role === 'client'
    ? turns.findLast(({ role, speaker }) => role === 'practitioner' || speaker === said.speaker)
    : turns.at(-1)

export function createCoach({ language, situation = {}, rules = RULES }: CoachOptions): Coach {
  const speaking = rules
    .filter((rule) => speaksIn(rule, situation))
    .map((rule, order) => ({ rule, order }))
    .sort((a, b) => weight(a.rule) - weight(b.rule) || a.order - b.order)
    .map(({ rule }) => rule)
  const concerns = new Map(speaking.map(({ id, meta }) => [id, meta.concern]))
  const turns: CodedTurn[] = []
  const hears = createEar(language)
  const used = new Set<string>()
  const scenes = watchScenes({ hears })
  return {
    add: (said) => {
      const turn = reread(said, answeredBy(said, turns), { hears, language })
      turns.push(turn)
      const inRole = scenes.next(turn)
      if (!isPractitioner(turn)) return []
      for (const { text } of questionsOf(turn)) used.add(text.trim().toLowerCase())
      const context: TurnContext = { language, situation, turns, turn, hears }
      const findings = speaking.flatMap((rule) =>
        rule.scope === 'turn' && (!inRole || rule.meta.inRole) ? runRule(rule, context, turn, used) : [],
      )
      return deservedIn(findings, context, ({ rule }) => concerns.get(rule) ?? 'technique')
    },
    end: () => {
      const context: ConversationContext = { language, situation, turns, hears }
      return speaking.flatMap((rule) => (rule.scope === 'conversation' ? runRule(rule, context, null) : []))
    },
  }
}

/** The findings about a whole coded conversation: per turn in order, then those about the conversation. */
export function coachConversation(
  conversation: Coded,
  options: Omit<CoachOptions, 'language'> = {},
): readonly Finding[] {
  const coach = createCoach({ language: conversation.language, ...options })
  return [...conversation.turns.flatMap((turn) => coach.add(turn)), ...coach.end()]
}
