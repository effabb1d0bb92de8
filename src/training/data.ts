import { join } from 'node:path'
import { languagePack } from '../language/packs'
import { readConversations, type LabelledConversation } from './conversations'
import type { Learner } from './cross-validate'
import { foreignSamples, turnLearner } from './learn-english'
import { segmentLearner } from './trained'
import { readTurnCoded, readTurnCodedIn } from './turn-coded'

/** Where conversations to learn from and to measure with are looked for. */
export const DATA_OPTIONS = {
  conversations: { type: 'string', default: 'fixtures/conversations' },
  gold: { type: 'string', default: '../shared/gold-nl' },
  annomi: { type: 'string', default: '../shared/annomi/annomi-dev.jsonl' },
  second: { type: 'string', default: 'fixtures/annomi-second-coding/dev.jsonl' },
  'role-plays': { type: 'string', default: 'fixtures/role-plays' },
  /** Folds of the cross-validation. */
  folds: { type: 'string' },
  language: { type: 'string' },
} as const

/**
 * Confidence is calibrated on what models of the folds get right, so each fold learns from nearly as much as the model that
 * ships: from two thirds it knew less, and its modesty was handed on.
 */
const FOLDS = 5

export const foldsFor = (asked: string | undefined): number => Number(asked ?? FOLDS)

export interface Places {
  readonly conversations: string
  readonly gold: string
  readonly annomi: string
  readonly second: string
  readonly 'role-plays': string
}

/** Conversations by what they are for; none where a place is not there. */
export interface TrainingData {
  readonly own: readonly LabelledConversation[]
  /** Our own in English. */
  readonly ownEnglish: readonly LabelledConversation[]
  readonly gold: readonly LabelledConversation[]
  readonly annomi: readonly LabelledConversation[]
  /** Our own in English, coded per turn. */
  readonly rolePlays: readonly LabelledConversation[]
}

export function readData({ conversations, gold, annomi, second, 'role-plays': rolePlays }: Places): TrainingData {
  const data = {
    own: readConversations(conversations),
    ownEnglish: readConversations(join(conversations, 'en')),
    gold: readConversations(gold),
    annomi: readTurnCoded(annomi, second),
    rolePlays: readTurnCodedIn(rolePlays),
  }
  if (data.own.length === 0)
    throw new TypeError(`No coded conversations in ${conversations}: give their folder with --conversations.`)
  for (const [here, place] of [
    [data.gold, gold],
    [data.annomi, annomi],
  ] as const)
    if (here.length === 0) process.stderr.write(`${place} is not here: nothing is learnt or measured with it\n`)
  return data
}

export const dutchLearner = (): Learner => segmentLearner(languagePack('nl'))

/** English is learnt from AnnoMI, from our own conversations and role-plays, and from what those in Dutch teach about cues. */
export const englishLearner = ({ own, ownEnglish, rolePlays }: TrainingData): Learner =>
  turnLearner(languagePack('en'), { foreign: foreignSamples(own, languagePack('nl')), own: ownEnglish, rolePlays })
