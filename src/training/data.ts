import { languagePack } from '../language/packs'
import { readAnnomi } from './annomi'
import { readConversations, type LabelledConversation } from './conversations'
import type { Learner } from './cross-validate'
import { foreignSamples } from './learn-english'
import { segmentLearner, turnLearner } from './trained'

/** Where conversations to learn from and to measure with are looked for. */
export const DATA_OPTIONS = {
  conversations: { type: 'string', default: 'fixtures/conversations' },
  gold: { type: 'string', default: '../shared/gold-nl' },
  annomi: { type: 'string', default: '../shared/annomi/annomi-dev.jsonl' },
  /** Folds of the cross-validation. */
  folds: { type: 'string', default: '3' },
  language: { type: 'string' },
} as const

export interface Places {
  readonly conversations: string
  readonly gold: string
  readonly annomi: string
}

/** Conversations by what they are for; none where a place is not there. */
export interface TrainingData {
  readonly own: readonly LabelledConversation[]
  readonly gold: readonly LabelledConversation[]
  readonly annomi: readonly LabelledConversation[]
}

export function readData({ conversations, gold, annomi }: Places): TrainingData {
  const data = {
    own: readConversations(conversations).filter(({ language }) => language === 'nl'),
    gold: readConversations(gold),
    annomi: readAnnomi(annomi),
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

/** English is learnt from AnnoMI and from what the own Dutch conversations teach about cues. */
export const englishLearner = ({ own }: TrainingData): Learner =>
  turnLearner(languagePack('en'), foreignSamples(own, languagePack('nl')))
