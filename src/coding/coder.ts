import { languagePack } from '../language/packs'
import type { CodedTurn } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import type { Turn } from '../schema/transcript'
import { coderWith, type Coder } from './code-turn'
import { shippedModel } from './shipped'

/** A coder for conversations in this language. Steps of protocols are left empty: src/protocol fills them. */
export const createCoder = ({ language }: { readonly language: Language }): Coder =>
  coderWith(languagePack(language), shippedModel(language))

/** Codes a whole conversation: the same as adding its turns one by one. */
export function codeTurns(turns: readonly Turn[], language: Language): CodedTurn[] {
  const coder = createCoder({ language })
  return turns.map((turn) => coder.add(turn))
}
