import { porterStemDutch } from '../vendor/stemmers'
import { verbForms } from './verbs'

let forms: ReadonlyMap<string, string> | undefined

/** Porter leaves stopp and stop, boz and boos, huiz and huis apart: the spelling rules of Dutch undone once more. */
function respell(stem: string): string {
  let word = stem
  const last = word.at(-1) ?? ''
  if (word.length > 3 && last === word.at(-2) && !/[aeiou]/.test(last)) word = word.slice(0, -1)
  if (word.endsWith('z')) word = `${word.slice(0, -1)}s`
  if (word.endsWith('v')) word = `${word.slice(0, -1)}f`
  return word.replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
}

/** The stem of a lower-case Dutch word: the same for all tenses of the verbs known, else Porter's, respelled. */
export function stemDutch(word: string): string {
  if (word.length < 3) return word
  forms ??= verbForms()
  const infinitive = forms.get(word)
  return respell(porterStemDutch(infinitive ?? word))
}
