import { contentStems } from '../../coding/overlap'
import { languagePack } from '../../language/packs'
import { tokenise } from '../../language/tokens'
import type { Language } from '../../schema/codes'

/** Stems of the words that carry content, each once. */
export const stemsIn = (text: string, language: Language): ReadonlySet<string> =>
  new Set(contentStems(tokenise(text), languagePack(language)))
