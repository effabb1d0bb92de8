import { after, letters, split, withoutEnd } from '../../words'
import { KIN } from './kin'
import { formsOfWord, isForm, PARTICLES, verbLexicon } from './verbs'

const THAT = new Set(['dat'])
const SUBJECTS = new Set('je jij u jullie hij we wij'.split(' '))
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

/** `Ik hoor je zeggen dat je moe bent.` -> `Je bent moe.`; null when the word order cannot be told for sure. */
export function dropLeadInDutch(text: string): string | null {
  const clause = after(split(withoutEnd(text.trim(), '.!')), THAT, 8)
  if (!clause || clause.some((word) => /[,;:?]/.test(word) || JOINING.has(letters(word)))) return null
  const [subject = '', ...words] = clause
  if (!SUBJECTS.has(subject.toLowerCase())) return null
  // `je moeder`, and a particle that the verb would take along, are left to the practitioner.
  if (
    KIN.has(letters(words[0] ?? '')) ||
    words.some((word) => PARTICLES.has(letters(word)) && LOOSE.has(letters(word)))
  )
    return null
  const plural = ['jullie', 'we', 'wij'].includes(subject.toLowerCase())
  const at = finiteAt(words, plural)
  const finite = words[at]
  if (at < 0 || finite === undefined) return null
  const form = formsOfWord(finite)[0]
  const rest = [...words.slice(0, at), ...words.slice(at + 1)]
  const particle = form?.particle
  const verb = particle && verbLexicon().separable.has(form.infinitive) ? finite.slice(particle.length) : finite
  const sentence = [subject, verb, ...rest, ...(particle ? [particle] : [])].join(' ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
