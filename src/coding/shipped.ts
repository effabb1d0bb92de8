import { languagePack } from '../language/packs'
import type { Language } from '../schema/codes'
import { Vocabulary } from './vocabulary'
import { openModel, type Model, type Provenance, type StoredModel } from './weights'
import en from './weights-en.json'
import nl from './weights-nl.json'

const STORED = { nl, en } as unknown as Readonly<Record<Language, StoredModel>>
const opened = new Map<Language, Shipped>()

/** The weights that the library ships for a language, and the language's words as the weights are about them. */
export interface Shipped {
  readonly model: Model
  readonly vocabulary: Vocabulary
}

/** What is shipped for a language, unpacked when first asked for. */
export function shipped(language: Language): Shipped {
  const known = opened.get(language)
  if (known) return known
  const model = openModel(STORED[language])
  const unpacked = { model, vocabulary: new Vocabulary(languagePack(language), model.terms) }
  opened.set(language, unpacked)
  return unpacked
}

/** Where the shipped weights of a language come from. */
export const provenance = (language: Language): Provenance => STORED[language].provenance
