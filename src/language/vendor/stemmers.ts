// Single modules by deep path: `natural` as a whole takes a second to load, wants database drivers and prints.
import porterEnglish from 'natural/lib/natural/stemmers/porter_stemmer'
import porterDutch from 'natural/lib/natural/stemmers/porter_stemmer_nl'

/** Porter's stem of a lower-case Dutch word, as natural computes it. */
export function porterStemDutch(word: string): string {
  return porterDutch.stem(word)
}

/** Porter's stem of a lower-case English word, as natural computes it. */
export function porterStemEnglish(word: string): string {
  return porterEnglish.stem(word)
}
