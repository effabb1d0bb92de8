import { LANGUAGES, type Language } from '../schema/codes'
import { en } from './en'
import type { LanguageData, LanguagePack } from './language'
import { createMatcher } from './match'
import { nl } from './nl'

const DATA: Readonly<Record<Language, LanguageData>> = { nl, en }
const packs = new Map<Language, LanguagePack>()

/**
 * All that the engine knows of a language. Compiled when first asked for, then kept.
 * @throws TypeError when there is no such language.
 */
export function languagePack(language: Language): LanguagePack {
  const known = packs.get(language)
  if (known) return known
  if (!Object.hasOwn(DATA, language)) {
    throw new TypeError(`There is no language "${String(language)}". Choose one of ${LANGUAGES.join(', ')}.`)
  }
  const data = DATA[language]
  const pack: LanguagePack = { ...data, matcher: createMatcher(data) }
  packs.set(language, pack)
  return pack
}
