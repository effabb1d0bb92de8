import type { LanguagePack } from '../language/language'
import {
  CLIENT_ATTRIBUTES,
  INPUT_ATTRIBUTES,
  PRACTITIONER_CODES,
  QUESTION_ATTRIBUTES,
  REFLECTION_ATTRIBUTES,
  TALK_SUBTYPES,
  TALK_TYPES,
  type Role,
} from '../schema/codes'
import type { StoredBank } from '../coding/model'
import { buildBank, type BankPlan, type Sample } from './bank-builder'
import type { LabelledConversation } from './conversations'
import { borderSamples, heard, segmentSamples, turnSample, type HeardTurn } from './samples'
import { strip } from './strip'

/** How much a copy without marks and capitals counts beside the original. */
const STRIPPED_WEIGHT = 0.5

/** Features of one word or a pair of words. */
const WORDS = new Set(['w', 'p', 'o', 'o2', 'e', 'k', 'S', 'S2', 'L', 'LP', 'Q'])
const kindOf = (feature: string): string => feature.slice(0, feature.indexOf(' '))

/** Words of context: `theirs w word`, `before o word`. */
const isContextWord = (feature: string): boolean =>
  /^(?:theirs|own) w /.test(feature) || /^(?:before|after) o /.test(feature)

/** Words of context are many and say little each; cues and structure are few and say much. */
const freedom = (feature: string): number => (isContextWord(feature) ? 0.3 : WORDS.has(kindOf(feature)) ? 0.7 : 1)

/** The features that carry over between languages: cues, structure and context, no words. */
export const carriesOver = (feature: string): boolean => !isContextWord(feature) && !WORDS.has(kindOf(feature))

export const borderPlan: BankPlan = {
  heads: [
    { name: 'bare', classes: ['yes'], kind: 'many', l2: 2, atLeast: 3 },
    { name: 'marked', classes: ['yes'], kind: 'many', l2: 4, atLeast: 3 },
  ],
  freedom: () => 1,
}

const codePlan = (classes: readonly string[], attributes: readonly string[], more: BankPlan['heads']): BankPlan => ({
  heads: [
    { name: 'code', classes, kind: 'one', l2: 1.5, atLeast: 4 },
    { name: 'attributes', classes: attributes, kind: 'many', l2: 1, atLeast: 5 },
    ...more,
  ],
  freedom,
})

export const PLANS: Readonly<Record<Role, BankPlan>> = {
  practitioner: codePlan(
    PRACTITIONER_CODES,
    [...QUESTION_ATTRIBUTES, ...REFLECTION_ATTRIBUTES, ...INPUT_ATTRIBUTES],
    [],
  ),
  client: codePlan(TALK_TYPES, CLIENT_ATTRIBUTES, [
    { name: 'subtype', classes: TALK_SUBTYPES, kind: 'one', l2: 1.5, atLeast: 3 },
  ]),
}

const turnPlans: Readonly<Record<Role, BankPlan>> = {
  practitioner: {
    heads: [
      { name: 'main', classes: ['question', 'reflection', 'input', 'other'], kind: 'one', l2: 4, atLeast: 3 },
      { name: 'question', classes: ['none', 'open', 'closed'], kind: 'one', l2: 4, atLeast: 3 },
      { name: 'reflection', classes: ['none', 'simple', 'complex'], kind: 'one', l2: 4, atLeast: 3 },
    ],
    freedom,
  },
  client: { heads: [{ name: 'talk', classes: TALK_TYPES, kind: 'one', l2: 4, atLeast: 3 }], freedom },
}

/** Conversations as they are, heard. */
export const heardAsWritten = (
  conversations: readonly LabelledConversation[],
  pack: LanguagePack,
): { turns: HeardTurn[]; weight: number }[] => conversations.map((c) => ({ turns: heard(c, pack), weight: 1 }))

/** Conversations as they are and without marks, heard. */
export function heardBothWays(
  conversations: readonly LabelledConversation[],
  pack: LanguagePack,
): { turns: HeardTurn[]; weight: number }[] {
  return conversations.flatMap((c) => [
    { turns: heard(c, pack), weight: 1 },
    { turns: heard(strip(c), pack), weight: STRIPPED_WEIGHT },
  ])
}

/** Learns where segments begin. */
export const learnBorders = (conversations: readonly LabelledConversation[]): StoredBank =>
  buildBank(
    conversations.flatMap((c) => [
      ...c.turns.flatMap((t) => borderSamples(t, 1)),
      ...strip(c).turns.flatMap((t) => borderSamples(t, 1)),
    ]),
    borderPlan,
  )

/** Learns the codes, subtypes and attributes of segments of one role; `more` are samples from elsewhere. */
export const learnSegments = (
  role: Role,
  heardConversations: readonly { turns: HeardTurn[]; weight: number }[],
  more: readonly Sample[] = [],
): StoredBank =>
  buildBank(
    [
      ...heardConversations.flatMap(({ turns, weight }) =>
        turns.filter((t) => t.view.role === role).flatMap((t) => segmentSamples(t, weight)),
      ),
      ...more,
    ],
    PLANS[role],
  )

/** Learns the heads that judge whole turns of one role. */
export const learnTurns = (
  role: Role,
  heardConversations: readonly { turns: HeardTurn[]; weight: number }[],
): StoredBank =>
  buildBank(
    heardConversations.flatMap(({ turns, weight }) =>
      turns.filter((t) => t.view.role === role).flatMap((t) => turnSample(t, weight)),
    ),
    turnPlans[role],
  )
