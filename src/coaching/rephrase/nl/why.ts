import { after, letters, split, unmarked, withoutEnd } from '../../words'
import { verbLast } from './clause'
import { KIN } from './kin'
import { formsOfWord, isForm, SAME, withJe } from './verbs'

const WHY = new Set(['waarom', 'hoezo'])
const TAGS = new Set('hè dan joh eigenlijk toch nou'.split(' '))
function subjectAndVerb(
  tokens: readonly string[],
): { subject: string[]; verb: string; rest: readonly string[] } | null {
  const [rawVerb = '', first = '', second = ''] = tokens
  const verb = rawVerb.toLowerCase()
  const person = letters(first)
  const known = formsOfWord(verb)
  if (known.length === 0) return null
  if (person === 'je' || person === 'jij') {
    const possessive =
      person === 'je' &&
      (KIN.has(letters(second)) || (isForm(verb, 'present') && !isForm(verb, 'stem') && !SAME.has(verb)))
    if (possessive) return KIN.has(letters(second)) ? { subject: [first, second], verb, rest: tokens.slice(3) } : null
    const conjugated = withJe(verb)
    return conjugated ? { subject: [first], verb: conjugated, rest: tokens.slice(2) } : null
  }
  if (person === 'jullie' && !isForm(verb, 'plural', 'past-plural')) return null
  if (['u', 'ge', 'gij'].includes(person) && !isForm(verb, 'present', 'past', 'stem')) return null
  if (!SUBJECTS.has(person)) return null
  const nounPhrase = ['de', 'het', 'uw', 'jullie', 'mijn', 'haar'].includes(person) && KIN.has(letters(second))
  if (nounPhrase) return { subject: [first, second], verb, rest: tokens.slice(3) }
  if (['de', 'uw', 'mijn', 'haar'].includes(person)) return null
  return { subject: [first], verb, rest: tokens.slice(2) }
}
const SUBJECTS = new Set(
  'u ge gij jullie hij ze zij het dat die er ik we wij iedereen niemand de uw mijn haar'.split(' '),
)

/** Past in form only: zou je dat kunnen. */
const CONDITIONAL = new Set(['zou', 'zouden', 'zoudt'])

/** Without `denk je`, `hè` or `eigenlijk` at the end. */
function withoutTag(tokens: readonly string[]): readonly string[] {
  const asks =
    tokens.length > 3 && ['denk je', 'denkt u', 'denken jullie'].includes(tokens.slice(-2).join(' ').toLowerCase())
  const kept = tokens.slice(0, asks ? -2 : tokens.length > 2 && TAGS.has(letters(tokens.at(-1) ?? '')) ? -1 : undefined)
  return [...kept.slice(0, -1), withoutEnd(kept.at(-1) ?? '', ',')]
}

/** `Waarom ga je niet?` -> `Wat maakt dat je niet gaat?`; null when the word order cannot be told for sure. */
export function whyToWhatDutch(text: string): string | null {
  const said = after(split(unmarked(text)), WHY, 4)
  if (!said || /["“”‘?]/.test(said.join(' '))) return null
  const tokens = withoutTag(said)
  const parsed = subjectAndVerb(tokens)
  if (!parsed) return null
  const clause = verbLast(parsed.verb, parsed.rest)
  const past = !isForm(parsed.verb, 'present', 'stem', 'plural') && isForm(parsed.verb, 'past', 'past-plural')
  const asked = past && !CONDITIONAL.has(parsed.verb) ? 'Wat maakte dat' : 'Wat maakt dat'
  return clause ? `${asked} ${[...parsed.subject, ...clause].join(' ')}?` : null
}
