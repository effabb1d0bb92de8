import { openModel } from '../coding/weights'
import type { LanguagePack } from '../language/language'
import { codeAll } from './code-all'
import { foldsOf } from './folds'
import type { Marked, MarkedAndCoded } from './marked'
import { segmentLearner } from './trained'

const NO_PROVENANCE = { trainedBy: '', data: [], date: '', figures: {} }

/**
 * Conversations coded by models that did not learn from them: steps have to be learnt, and measured, on codes as wrong as
 * those of a conversation that nobody has seen.
 */
export function codedApart(marked: readonly Marked[], pack: LanguagePack, folds = 5): MarkedAndCoded[] {
  const learn = segmentLearner(pack)
  const byId = new Map(marked.map((each) => [each.id, each]))
  const conversations = marked.map(({ conversation }) => conversation)
  return foldsOf(conversations, folds).flatMap((fold) => {
    const model = openModel({ provenance: NO_PROVENANCE, banks: learn(fold.learn), calibration: {} })
    return fold.test.flatMap((conversation) => {
      const found = byId.get(conversation.id)
      return found ? [{ ...found, turns: codeAll(conversation, model, pack) }] : []
    })
  })
}
