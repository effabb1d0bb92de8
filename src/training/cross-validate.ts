import type { StoredBank } from '../coding/model'
import { openModel, type Model } from '../coding/weights'
import type { LanguagePack } from '../language/language'
import type { CodedTurn } from '../schema/coded-transcript'
import { turnsAlone } from './alone'
import { codeAll } from './code-all'
import type { LabelledConversation } from './conversations'
import { foldsOf } from './folds'
import { strip } from './strip'

/** Learns the banks of one language from conversations. */
export type Learner = (conversations: readonly LabelledConversation[]) => Record<string, StoredBank>

/** A conversation beside what the engine made of it. */
export interface Coded {
  readonly conversation: LabelledConversation
  readonly turns: readonly CodedTurn[]
}

/** One fold, coded by a model that learnt from the other folds; confidence is not calibrated. */
export interface HeldOut {
  readonly asWritten: readonly Coded[]
  /** The same conversations without marks and capitals. */
  readonly stripped: readonly Coded[]
  /** Their turns, each by itself. */
  readonly alone: readonly Coded[]
}

export const NO_PROVENANCE = { trainedBy: '', data: [], date: '', figures: {} }

/** Codes conversations from their bare texts. */
export const codedBy = (model: Model, pack: LanguagePack, conversations: readonly LabelledConversation[]): Coded[] =>
  conversations.map((conversation) => ({ conversation, turns: codeAll(conversation, model, pack) }))

/** Codes every conversation by a model that did not learn from its group, fold by fold. */
export const crossValidated = (
  conversations: readonly LabelledConversation[],
  learn: Learner,
  pack: LanguagePack,
  folds: number,
): HeldOut[] =>
  foldsOf(conversations, folds).map((fold) => {
    const model = openModel({ provenance: NO_PROVENANCE, banks: learn(fold.learn), calibration: {} })
    return {
      asWritten: codedBy(model, pack, fold.test),
      stripped: codedBy(model, pack, fold.test.map(strip)),
      alone: codedBy(model, pack, fold.test.flatMap(turnsAlone)),
    }
  })
