import { coderWith } from '../coding/code-turn'
import { Vocabulary } from '../coding/vocabulary'
import type { Model } from '../coding/weights'
import type { LanguagePack } from '../language/language'
import type { CodedTurn } from '../schema/coded-transcript'
import type { LabelledConversation } from './conversations'

/** Codes a conversation from its bare texts, as the engine meets it. */
export function codeAll({ turns }: LabelledConversation, model: Model, pack: LanguagePack): CodedTurn[] {
  const coder = coderWith(new Vocabulary(pack, model.terms), model)
  return turns.map(({ role, text }) => coder.add({ role, text }))
}
