import type { LanguagePack } from '../language/language'
import { crossValidated } from './cross-validate'
import type { Marked, MarkedAndCoded } from './marked'
import { allOf, segmentLearner } from './trained'

/**
 * Conversations coded by models that did not learn from them: steps have to be learnt, and measured, on codes as wrong as
 * those of a conversation that nobody has seen.
 */
export function codedApart(marked: readonly Marked[], pack: LanguagePack, folds = 3): MarkedAndCoded[] {
  const byId = new Map(marked.map((each) => [each.id, each]))
  const conversations = marked.map(({ conversation }) => conversation)
  return allOf(crossValidated(conversations, segmentLearner(pack), pack, folds)).flatMap(({ conversation, turns }) => {
    const found = byId.get(conversation.id)
    return found ? [{ ...found, turns }] : []
  })
}
