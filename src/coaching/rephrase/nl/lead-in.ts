import { after, letters, split, withoutEnd } from '../../words'
import { KIN } from './kin'
import { formsOfWord, isForm, PARTICLES, verbLexicon, withJe } from './verbs'

const THAT = new Set(['dat'])
const SUBJECTS = new Set('je jij u ge gij jullie hij we wij'.split(' '))
const PLURAL_KIN = new Set(['ouders', 'kinderen'])
const JOINING = new Set('en maar omdat als om of dat wat waar hoe wie waarom welke wanneer'.split(' '))
const LOOSE = new Set('weg op af uit mee terug door thuis langs'.split(' '))
const FINITE = ['present', 'past', 'stem'] as const
const AUX = new Set('hebben zijn worden kunnen willen moeten mogen zullen gaan komen blijven laten'.split(' '))

/** Where the finite verb stands in a clause that has it at the end; -1 when that cannot be told. */
function finiteAt(words: readonly string[], plural: boolean): number {
  const last = words.length - 1
  const at = (index: number): string => letters(words[index] ?? '')
  const isFinite = (index: number): boolean =>
    plural
      ? isForm(at(index), 'plural', 'past-plural')
      : isForm(at(index), ...FINITE) && !isForm(at(index), 'plural', 'participle')
  const isAux = (index: number): boolean => formsOfWord(at(index)).some(({ infinitive }) => AUX.has(infinitive))
  if (isForm(at(last), 'plural', 'participle') && isFinite(last - 1) && isAux(last - 1)) return last - 1
  if (isFinite(last) && !(plural && isFinite(last - 1))) return last
  return -1
}

/** What may stand behind the verb in a clause that ends on it. */
const BEHIND = new Set('op om van met over voor aan bij in naar tegen door uit na'.split(' '))

/** Where the finite verb stands when only a phrase with a preposition comes behind it; -1 when that cannot be told. */
function finiteBefore(words: readonly string[], plural: boolean): number {
  const kinds = plural ? (['plural', 'past-plural'] as const) : FINITE
  const found = words.flatMap((word, at) => (at > 0 && isForm(letters(word), ...kinds) ? [at] : []))
  const at = found[0] ?? -1
  const next = letters(words[at + 1] ?? '')
  if (found.length !== 1 || !BEHIND.has(next) || at + 2 >= words.length) return -1
  // Another verb behind it makes a cluster or a clause, unless `om … te` asks for one.
  const rest = words.slice(at + 1)
  const verbal = rest.some((word) => isForm(letters(word), 'plural', 'participle', 'present', 'past'))
  return verbal && !(next === 'om' && rest.some((word) => letters(word) === 'te')) ? -1 : at
}

/** A particle and its verb are one word once the verb between them has gone: kwijt zijn geraakt, weg wilt gaan. */
const joined = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at) => {
    const fits = (first: string, second: string): boolean =>
      PARTICLES.has(letters(first)) &&
      formsOfWord(letters(second)).some(
        ({ kind, infinitive }) =>
          (kind === 'participle' || kind === 'plural') && verbLexicon().separable.has(`${letters(first)}${infinitive}`),
      )
    if (fits(words[at - 1] ?? '', word)) return []
    const next = words[at + 1] ?? ''
    return fits(word, next) ? [`${word}${next}`] : [word]
  })

const sentence = (words: readonly string[]): string => {
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** `Als ik het goed begrijp ben je bang.` -> `Je bent bang.` */
function invertedDutch(text: string): string | null {
  const match =
    /^(?:dus )?als ik (?:het|je|u|jullie)(?: zo| even)? goed (?:begrijp|hoor|versta|beluister),? (\p{L}+) (je|jij|u|ge|gij|jullie) (.+)$/iu.exec(
      text,
    )
  const [, verb = '', subject = '', rest = ''] = match ?? []
  if (!match || KIN.has(letters(split(rest)[0] ?? '')) || formsOfWord(verb).length === 0) return null
  const finite = ['je', 'jij'].includes(subject.toLowerCase()) ? withJe(verb.toLowerCase()) : verb.toLowerCase()
  return finite ? sentence([subject, finite, rest]) : null
}

/** `Ik hoor je zeggen dat je moe bent.` -> `Je bent moe.`; null when the word order cannot be told for sure. */
export function dropLeadInDutch(text: string): string | null {
  const said = withoutEnd(text.trim(), '.!')
  const inverted = invertedDutch(said)
  if (inverted) return inverted
  const clause = after(split(said), THAT, 8)
  if (!clause || clause.some((word) => /[,;:?]/.test(word))) return null
  const [first = '', second = ''] = clause
  if (!SUBJECTS.has(first.toLowerCase())) return null
  const kin = ['je', 'jullie'].includes(first.toLowerCase()) && KIN.has(letters(second))
  const subject = kin ? [first, second] : [first]
  const words = clause.slice(subject.length)
  const plural = kin ? PLURAL_KIN.has(letters(second)) : ['jullie', 'we', 'wij'].includes(first.toLowerCase())
  const last = finiteAt(words, plural)
  const at = last >= 0 ? last : finiteBefore(words, plural)
  const finite = words[at]
  if (at < 0 || finite === undefined) return null
  if (words.some((word, index) => JOINING.has(letters(word)) && !(index === at + 1 && letters(word) === 'om')))
    return null
  // A particle that the verb would take along stands right before it, or is left to the practitioner.
  if (words.some((word, index) => index !== at - 1 && PARTICLES.has(letters(word)) && LOOSE.has(letters(word))))
    return null
  const form = formsOfWord(finite)[0]
  const particle = form?.particle
  const verb = particle && verbLexicon().separable.has(form.infinitive) ? finite.slice(particle.length) : finite
  const behind = last >= 0 ? [] : words.slice(at + 1)
  const middle = last >= 0 ? [...words.slice(0, at), ...words.slice(at + 1)] : words.slice(0, at)
  return sentence([...subject, verb, ...joined(middle), ...(particle ? [particle] : []), ...behind])
}
