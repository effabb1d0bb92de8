import type { ClientSegment, ClientTurn } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import type { Source } from '../schema/source'
import {
  addressIn,
  clientHas,
  clientSegmentsBefore,
  hasCue,
  isClient,
  LATELY,
  practitionerBefore,
  questionsOf,
  wordsOf,
} from './context'
import type { BankQuestion } from './data/question'
import { QUESTION_BANKS } from './data/question-banks'
import { SCALE_TYPES } from './data/reference'
import type { TurnContext } from './rule'
import { appreciativeQuestion, changeTalkOpener } from './rephrase'
import { addresseeOf } from './speakers'
import { contentOf } from './uptake'

/** A question out of a bank that a hint can give as an example, with where it comes from. */
export interface Offer {
  readonly text: string
  readonly source: Source
}

/** Stages of change as the words of the client show them; the ids are those of STAGES_OF_CHANGE. */
export type Stage = 'precontemplation' | 'contemplation' | 'preparation' | 'action' | 'relapse'

/** The client's latest turns that tell the stage (ours). */
const RECENT = 4

/** Where the client whom the turn addresses seems to be in changing, by what they said last; undefined when nothing tells. */
export function stageIn(context: TurnContext): Stage | undefined {
  const to = addresseeOf(context.turn, context.turns)
  const recent: ClientTurn[] = context.turns
    .slice(Math.max(0, context.turn.index - LATELY), context.turn.index)
    .filter(isClient)
    .filter(({ speaker }) => speaker === to)
    .slice(-RECENT)
  const said = recent.flatMap(({ segments }) => segments)
  const hears = (...cues: Parameters<typeof hasCue>[2][]): boolean => said.some((s) => hasCue(context, s, ...cues))
  const talk = said.filter(({ code, uncertain }) => code !== 'neutral' && !uncertain)
  const steps = talk.some(({ subtype }) => subtype === 'taking-steps') || hears('took-step')
  const against = talk.filter(({ code }) => code === 'sustain-talk').length
  if (hears('plan-not-done', 'things-worsened')) return 'relapse'
  if (steps) return 'action'
  if (talk.some(({ subtype }) => subtype === 'commitment' || subtype === 'activation')) return 'preparation'
  if (hears('denies-problem') || (against > 0 && against === talk.length)) return 'precontemplation'
  return talk.length > 0 || said.some((s) => clientHas(s, 'ambivalence')) ? 'contemplation' : undefined
}

/** Which bank fits a stage: in the first nobody asks for plans, in the last nobody for reasons. */
const OF_STAGE: Readonly<Record<Stage, readonly string[]>> = {
  precontemplation: ['their-view'],
  contemplation: ['thinking-about-change', 'desired-situation'],
  preparation: ['own-strength'],
  action: ['successes', 'keeping-it-up'],
  relapse: ['keeping-it-up', 'exceptions'],
}

/** Which bank helps on with a protocol, or with one of its steps: `protocol` or `protocol/step`. */
const OF_STEP: Readonly<Record<string, readonly string[]>> = {
  'miracle-question/introduce': ['miracle'],
  'miracle-question/exceptions': ['exceptions'],
  'miracle-question/plan': ['own-strength'],
  'miracle-question': ['after-the-miracle'],
  'scaling-question/already-achieved': ['successes'],
  'scaling-question/higher-before': ['exceptions'],
  'scaling-question/one-step-higher': ['own-strength'],
  'scaling-question/next-action': ['own-strength'],
  'shared-decision/elicit-problems': ['their-view'],
  'shared-decision/elicit-goals': ['desired-situation'],
  'desired-situation': ['desired-situation'],
  'goal-setting': ['desired-situation'],
  exceptions: ['exceptions'],
  successes: ['successes'],
  'circular-questioning': ['others-view'],
  'network-exploration': ['network'],
}
/** Earlier turns of the practitioner in which a step is still at hand (ours). */
const AT_HAND = 2

/** The banks that help on with the step at hand: that of this turn, or of one just before. */
function banksAtStep(context: TurnContext): readonly string[] {
  for (const { steps } of [context.turn, ...practitionerBefore(context, AT_HAND)])
    for (const { protocol, step } of steps) {
      const banks = OF_STEP[`${protocol}/${step}`] ?? OF_STEP[protocol]
      if (banks) return banks
    }
  return []
}

/** Banks that ask what it will be like: of a step at hand only these go with a question about what is wanted. */
const AHEAD: ReadonlySet<string> = new Set(['miracle', 'after-the-miracle', 'desired-situation'])

/** Questions for the step at hand where it looks ahead as well, then those of the given banks. */
export const fromBanksAtStep = (context: TurnContext, ...ids: readonly string[]): readonly Offer[] =>
  fromBanks(context, ...new Set([...banksAtStep(context).filter((id) => AHEAD.has(id)), ...ids]))

/** Whether the client, or somebody about them, told of a child of theirs that is old enough to say something. */
const CHILD: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:mijn|m['’]?n|onze|ons|uw|jullie|je) (?:zoon|zoontje|dochter|dochtertje|kind|kinderen|kleuter|puber|oudste|jongste|jongens|meiden)(?!\p{L})/iu,
  en: /\b(?:my|our|your) (?:son|daughter|child|children|kids?|teenager|oldest|youngest|boys?|girls?)\b/iu,
}
const BABY: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:baby\p{L}*|zuigeling\p{L}*|huilbaby|weken|wkn|maanden|mnd|borstvoeding|flesvoeding|kraam\p{L}*|zwanger\p{L}*|dreumes)(?!\p{L})/iu,
  en: /\b(?:bab(?:y|ies)|newborn|weeks|months|breastfeed\w*|pregnan\w*)\b/iu,
}
/** What comes in the place of something is asked where something is gone. */
const IN_PLACE = /(?<!\p{L})(?:in de plaats|instead|in its place)(?!\p{L})/iu
const GONE: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:niet|geen|nooit|zonder|weg|minder|ophoud\p{L}*|stop\p{L}*)(?!\p{L})/iu,
  en: /\b(?:not|no|never|without|gone|less|stop\w*)\b|n['’]t\b/iu,
}
const OF_THEIR_CHILD = /(?<!\p{L})(?:je|uw|your) (?:kind|child)(?!\p{L})/iu
function hasChildWhoTalks({ turns, turn, language }: TurnContext): boolean {
  const said = turns.slice(Math.max(0, turn.index + 1 - LATELY), turn.index + 1).map(({ text }) => text)
  return said.some((text) => CHILD[language].test(text)) && !said.some((text) => BABY[language].test(text))
}

/** So many turns back a question still stands, and what it asked need not be asked again (ours). */
const ASKED_LATELY = 3
/** An offer with so much of its content in a question just asked asks the same (ours). */
const SAME = 0.5

/** Whether the practitioner asked as much in this turn or one just before: an example that repeats it helps nobody. */
function askedLately(context: TurnContext, offer: string): boolean {
  const own = [...contentOf(context, offer)]
  if (own.length === 0) return false
  const asked = [context.turn, ...practitionerBefore(context, ASKED_LATELY)].flatMap(questionsOf)
  return asked.some(({ text }) => {
    const words = wordsOf(text)
    const again = own.filter((stem) => words.some((word) => word.includes(stem)))
    return again.length / own.length >= SAME
  })
}

/** Whether a question of the bank rests on something that was told: a child who can say something, something that is gone. */
function followsFrom(context: TurnContext, text: string): boolean {
  if (OF_THEIR_CHILD.test(text)) return hasChildWhoTalks(context)
  return !IN_PLACE.test(text) || clientSegmentsBefore(context).some((s) => GONE[context.language].test(s.text))
}

/** The form in which the practitioner addresses this client; null where the bank has none that fits. */
function worded(question: BankQuestion, language: Language, address: ReturnType<typeof addressIn>): string | null {
  if (language === 'en') return question.en
  // Without forms it addresses nobody.
  if (question.u === undefined || address === 'je') return question.nl
  if (address === 'u') return question.u
  return address === 'ge' ? (question.ge ?? null) : null
}

/** Questions of the banks in their order, in the client's form of address. */
export function fromBanks(context: TurnContext, ...ids: readonly string[]): readonly Offer[] {
  const address = addressIn(context)
  return ids.flatMap((id) => {
    const bank = QUESTION_BANKS.find((each) => each.id === id)
    const [source] = bank?.sources ?? []
    if (!bank || !source) throw new RangeError(`There is no question bank "${id}"; see src/coaching/data.`)
    return bank.questions.flatMap((question) => {
      const text = worded(question, context.language, address)
      const fits = text !== null && followsFrom(context, text)
      return fits && !askedLately(context, text) ? [{ text, source }] : []
    })
  })
}

/** What to ask about what the client just said: first what is in the words, then what fits the step, then the stage. */
export function fittingQuestions(context: TurnContext): readonly Offer[] {
  const said = clientSegmentsBefore(context)
  const hears = (...cues: Parameters<typeof hasCue>[2][]): boolean => said.some((s) => hasCue(context, s, ...cues))
  const banks: string[] = []
  if (hears('tells-exception', 'problem-always')) banks.push('exceptions')
  if (hears('took-step', 'things-improved')) banks.push('successes')
  if (hears('loses-temper', 'feels-ashamed')) banks.push('incident')
  if (hears('goal-is-absence', 'wish-is-vague', 'plain-wish')) banks.push('desired-situation')
  banks.push(...banksAtStep(context))
  const stage = stageIn(context)
  if (stage) banks.push(...OF_STAGE[stage])
  return fromBanks(context, ...new Set(banks))
}

/** Words of a scale question and the scale that they ask for (D40, D43); the first that fits. */
const SCALE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/vertrouw|zeker|lukken|volhoud|vol te houden|haalbaar|trust|confiden|manage|keep (?:it|this) up/iu, 'confidence'],
  [/belangrijk|important/iu, 'importance'],
  [/last|pijn|zwaar|stress|spanning|trouble|pain|burden/iu, 'burden'],
  [/zin\b|gemotiveerd|motivatie|ervoor over|motivat|willing/iu, 'motivation'],
  [/alleen|zelfstandig|zonder hulp|on your own|independent/iu, 'independence'],
  [/doel|goal/iu, 'goal'],
]

/** A scale question with both ends named, on the scale that the question's own words ask for; none where they tell of no scale. */
export function scaleWithEnds({ language }: TurnContext, question: string): readonly Offer[] {
  const id = SCALE_WORDS.find(([words]) => words.test(question))?.[1]
  return SCALE_TYPES.filter((scale) => scale.id === id).map(({ min, max, bottom, top, source }) => ({
    text:
      language === 'nl'
        ? `Als ${min} betekent ‘${bottom.nl}’ en ${max} ‘${top.nl}’, welk cijfer past dan nu?`
        : `If ${min} means ‘${bottom.en}’ and ${max} ‘${top.en}’, which number fits now?`,
    source,
  }))
}

/** `Dat ga ik morgen doen`, `dat zou nog gaan`: a plan or a wish, and nothing that was managed. */
const TO_COME: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:ga|gaan|wil|willen|zou|zouden|zal|zullen|kan|kunnen|moet|moeten|misschien|morgen|straks|volgende week)(?!\p{L})/iu,
  en: /\b(?:going to|gonna|will|would|could|can|want to|might|maybe|perhaps|tomorrow|next week)\b/iu,
}
/** `Ik heb hem zelf gebeld`, `toen ben ik gegaan`: what the client did. */
const DONE: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:(?:ik|we|wij|'k) (?:heb|hebben|ben|zijn)|(?:heb|hebben|ben|zijn) (?:ik|we|wij)) .*(?<!\p{L})(?:\p{L}{2,5})?(?:ge|be|ver|ont)\p{L}{2,}(?:d|t|en)(?!\p{L})/iu,
  en: /\b(?:i|we)(?: have|['’]ve)? (?:\w+ )?(?:did|went|kept|made|told|\w{3,}ed)\b/iu,
}
/** What befell the client, or what they did not do, was not managed. */
const NOT_MANAGED: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:niet|niks|geen|nooit|geschrokken|gehuild|gevallen|gehad|geweest|gedacht|geweten|vergeten|geslagen|geschreeuwd|geworden|verloren)(?!\p{L})/iu,
  en: /\b(?:not|never|nothing|forgot|cried|fell|shouted|hit|lost)\b|n['’]t\b/iu,
}

/**
 * `Hoe is je dat gelukt?`, where the client has just told of something that they did themselves; null after a plan, a wish,
 * or what somebody else did.
 */
export function howTheyManaged(context: TurnContext): string | null {
  const { language } = context
  const told = clientSegmentsBefore(context).filter(({ code }) => code !== 'sustain-talk')
  const steps = told.filter((s) => {
    const by = s.code === 'change-talk' && s.subtype === 'taking-steps' && !s.uncertain
    if (TO_COME[language].test(s.text) || NOT_MANAGED[language].test(s.text)) return false
    return by || hasCue(context, s, 'took-step') || DONE[language].test(s.text)
  })
  return steps.length > 0 ? appreciativeQuestion(language, addressIn(context)) : null
}

/** The change talk handed back in an opening of its own kind, or null where its words call for none. */
export const pickedUp = (context: TurnContext, { text }: ClientSegment): string | null =>
  changeTalkOpener(text, context.language, addressIn(context))
