import { unmarked } from '../../words'

/** Closed questions that have one clear open sister; the first that fits is taken. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [
    /^(slaap|slaapt|slapen|eet|eten|werk|werkt|loopt|lopen) (je|jij|u|jullie|hij|ze|zij|het) (?:goed|lekker|slecht|voldoende|genoeg|een beetje)$/iu,
    'Hoe $1 $2?',
  ],
  [
    /^gaat het (?:wel |een beetje |weer )?(?:goed|beter|slecht|lekker)( (?:met|op|in|bij) .+| thuis)?$/iu,
    'Hoe gaat het$1?',
  ],
  [/^gaat het(?: wel)?( (?:met|op|in|bij) .+| thuis)$/iu, 'Hoe gaat het$1?'],
  [
    /^(vind|vindt|vinden|vond) (je|jij|u|jullie|hij|ze|zij) (het|dat) (?:heel |erg |wel |echt )?(?:moeilijk|lastig|leuk|fijn|vervelend|spannend|eng|zwaar|goed|erg)( om .+| op .+| bij .+| in .+| thuis)?$/iu,
    'Hoe $1 $2 $3$4?',
  ],
  [
    /^was (het|dat) (?:heel |erg |wel )?(?:leuk|moeilijk|lastig|fijn|vervelend|spannend|eng|zwaar|gezellig)( om .+)?$/iu,
    'Hoe was $1$2?',
  ],
  [
    /^(heb|hebt|heeft|hebben) (je|jij|u|jullie|hij|ze|zij) (?:veel |nog |al |ook )?(zorgen|ideeën|plannen|vragen|twijfels|wensen)( over .+| voor .+)?$/iu,
    'Welke $3 $1 $2$4?',
  ],
  [/^(heb|hebt|heeft|hebben) (je|jij|u|jullie) (?:al |nog )?een idee( over .+| voor .+)?$/iu, 'Welk idee $1 $2$3?'],
  [
    /^is het (?:heel |erg |wel |nu )?(?:druk|gezellig|rustig|zwaar|leuk|fijn|moeilijk|lastig|goed|stil)( thuis| (?:op|met|in|bij) .+)$/iu,
    'Hoe is het$1?',
  ],
  [
    /^(maak|maakt|maken) (je|jij|u|jullie|hij|ze|zij) (je|zich|u) (?:veel |nog |erg )?zorgen (over|om) (.+)$/iu,
    'Welke zorgen $1 $2 $3 $4 $5?',
  ],
  [/^lukt het( met .+)$/iu, 'Hoe lukt het$1?'],
  [
    /^lukt het (?:wel |goed |een beetje )?(je |jullie |u )?(?:wel |goed |een beetje )?om (.+)$/iu,
    'Hoe lukt het $1om $2?',
  ],
  [
    /^(ben|bent|zijn|is) (je|jij|u|jullie|hij|ze|zij) (?:wel |een beetje )?tevreden (over|met) (.+)$/iu,
    'Hoe tevreden $1 $2 $3 $4?',
  ],
]

/** An open sister of a closed question in the same words, or null. */
export function openDutch(text: string): string | null {
  const said = unmarked(text).replace(/^(?:en|maar|oké|dus)[, ]+/iu, '')
  const small = `${said.charAt(0).toLowerCase()}${said.slice(1)}`
  for (const [pattern, open] of PATTERNS) {
    if (pattern.test(small)) return small.replace(pattern, open).replace(/ {2,}/g, ' ')
  }
  return null
}
