import type { CodedTurn } from '../schema/coded-transcript'
import type { Language } from '../schema/codes'
import type { Turn } from '../schema/transcript'
import { coderWith, type Coder } from './code-turn'
import { shipped } from './shipped'

/** A coder for conversations in this language. Steps of protocols are left empty: src/protocol fills them. */
export function createCoder({ language }: { readonly language: Language }): Coder {
  const { vocabulary, model } = shipped(language)
  return coderWith(vocabulary, model)
}

/** Codes a whole conversation: the same as adding its turns one by one. */
export function codeTurns(turns: readonly Turn[], language: Language): CodedTurn[] {
  const coder = createCoder({ language })
  return turns.map((turn) => coder.add(turn))
}
