import { after, split, unmarked } from '../../words'
import { gerund } from './verbs'

const OBJECT: Readonly<Record<string, string>> = {
  he: 'him',
  she: 'her',
  we: 'us',
  they: 'them',
  you: 'you',
  it: 'it',
}
const WHY = new Set(['why'])
const NEGATIVE: Readonly<Record<string, string>> = {
  "don't": 'What keeps',
  "doesn't": 'What keeps',
  "didn't": 'What kept',
}
const POSITIVE: Readonly<Record<string, string>> = { do: 'What makes', does: 'What makes', did: 'What made' }
const STATES = new Set(
  "are is was were have has can't can won't couldn't aren't isn't wasn't weren't haven't hasn't".split(' '),
)
/** Words that make a why a reproach: without them another opening asks for the same account. */
const REPROACH = /\b(?:on earth|the hell|ever|just|even|still|actually|then|always|sooner|right away)\b/giu
/** What argues behind the question, or excuses it. */
const ARGUING =
  /,?\s(?:because\b|since (?:we|i)\b|if (?:i may ask|you don't mind)|when (?:we|i|you) (?:have |had |'ve )?already\b).*$/iu
const THINKS = /^do you (?:really )?think (?!that$|so$|you\b|i\b)/iu
const LETTING = /^did you let (?:it|that|things) (?:happen|get so far|go on)/iu
const THAT_IS = /^is (?:that|it)$/iu
const PAST = new Set("was were wasn't weren't couldn't".split(' '))

/** `Why did you stay?` -> `What made you stay?`; null when it cannot be told for sure. */
export function whyToWhatEnglish(text: string): string | null {
  const asked = after(split(unmarked(text).replace(/’/g, "'")), WHY, 4)
  if (!asked || /["“”?]/.test(asked.join(' '))) return null
  const said = split(asked.join(' ').replace(ARGUING, '').replace(REPROACH, ''))
  const plain = said.join(' ')
  if (THAT_IS.test(plain) || LETTING.test(plain)) return 'How did that come about?'
  if (THINKS.test(plain)) return 'What do you think is behind it?'
  const [head = '', subject = '', ...rest] = said
  const verb = head.toLowerCase()
  const object = OBJECT[subject.toLowerCase()]
  if (!object || rest.length === 0) return null
  if (POSITIVE[verb]) return `${POSITIVE[verb]} ${object} ${rest.join(' ')}?`
  if (NEGATIVE[verb]) {
    const [first = '', ...others] = rest
    const going = gerund(first.toLowerCase())
    return going ? `${NEGATIVE[verb]} ${object} from ${[going, ...others].join(' ')}?` : null
  }
  if (verb === 'would') return `What would make ${object} ${rest.join(' ')}?`
  if (STATES.has(verb)) {
    return `What ${PAST.has(verb) ? 'was' : 'is'} the reason ${subject.toLowerCase()} ${verb} ${rest.join(' ')}?`
  }
  return null
}
