import { porterStemEnglish } from '../vendor/stemmers'
import { verbForms } from './verbs'

let forms: ReadonlyMap<string, string> | undefined

/** The stem of a lower-case English word: the same for all tenses of the verbs known, else Porter's. */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word
  forms ??= verbForms()
  return porterStemEnglish(forms.get(word) ?? word)
}
