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
const PAST = new Set("was were wasn't weren't couldn't".split(' '))

/** `Why did you stay?` -> `What made you stay?`; null when it cannot be told for sure. */
export function whyToWhatEnglish(text: string): string | null {
  const said = after(split(unmarked(text).replace(/’/g, "'")), WHY, 4)
  if (!said || /["“”?]/.test(said.join(' '))) return null
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
