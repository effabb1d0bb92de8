import type { Language } from '../schema/codes'
import { openModel, type Model, type Provenance, type StoredModel } from './weights'
import en from './weights-en.json'
import nl from './weights-nl.json'

const STORED = { nl, en } as unknown as Readonly<Record<Language, StoredModel>>
const opened = new Map<Language, Model>()

/** The weights that the library ships for a language, unpacked when first asked for. */
export function shippedModel(language: Language): Model {
  const known = opened.get(language)
  if (known) return known
  const model = openModel(STORED[language])
  opened.set(language, model)
  return model
}

/** Where the shipped weights of a language come from. */
export const provenance = (language: Language): Provenance => STORED[language].provenance
