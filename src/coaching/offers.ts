import type { ClientTurn } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import type { Source } from '../schema/source'
import { addressIn, clientHas, clientSegmentsBefore, hasCue, isClient, LATELY, practitionerBefore } from './context'
import type { BankQuestion } from './data/question'
import { QUESTION_BANKS } from './data/question-banks'
import { SCALE_TYPES } from './data/reference'
import type { TurnContext } from './rule'
import { addresseeOf } from './speakers'

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

/** Questions for the step at hand, then those of the given banks. */
export const fromBanksAtStep = (context: TurnContext, ...ids: readonly string[]): readonly Offer[] =>
  fromBanks(context, ...new Set([...banksAtStep(context), ...ids]))

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
      return text === null ? [] : [{ text, source }]
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
  [/vertrouw|zeker|lukken|trust|confiden|manage/iu, 'confidence'],
  [/belangrijk|important/iu, 'importance'],
  [/last|pijn|zwaar|stress|spanning|trouble|pain|burden/iu, 'burden'],
  [/zin\b|gemotiveerd|motivatie|ervoor over|motivat|willing/iu, 'motivation'],
  [/alleen|zelfstandig|zonder hulp|on your own|independent/iu, 'independence'],
  [/doel|goal/iu, 'goal'],
]
const BARE = 'success'

/** A scale question with both ends named, on the scale that the question's own words ask for. */
export function scaleWithEnds({ language }: TurnContext, question: string): readonly Offer[] {
  const id = SCALE_WORDS.find(([words]) => words.test(question))?.[1] ?? BARE
  return SCALE_TYPES.filter((scale) => scale.id === id).map(({ min, max, bottom, top, source }) => ({
    text:
      language === 'nl'
        ? `Als ${min} betekent ‘${bottom.nl}’ en ${max} ‘${top.nl}’, welk cijfer past dan nu?`
        : `If ${min} means ‘${bottom.en}’ and ${max} ‘${top.en}’, which number fits now?`,
    source,
  }))
}
