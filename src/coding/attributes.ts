import {
  CLIENT_ATTRIBUTES,
  INPUT_ATTRIBUTES,
  PRACTITIONER_CODES,
  QUESTION_ATTRIBUTES,
  REFLECTION_ATTRIBUTES,
  TALK_SUBTYPES,
  TALK_TYPES,
  isQuestion,
  type ClientAttribute,
  type PractitionerAttribute,
  type TalkSubtype,
} from '../schema/codes'
import { ABSENT } from './feature-table'
import { scoresAt, type Active, type Bank, type Head } from './model'
import { name, type Name } from './names'
import { cueTerm, type Term } from './terms'
import type { SegmentView } from './view'

const NONE: readonly PractitionerAttribute[] = []

/** The attributes that a segment of this code can have (codebook). */
export function attributesFor(code: string): readonly PractitionerAttribute[] {
  if (isQuestion(code) || code === 'ask-permission') return QUESTION_ATTRIBUTES
  if (code === 'complex-reflection' || code === 'summary') return REFLECTION_ATTRIBUTES
  if (code === 'advice' || code === 'information') return INPUT_ATTRIBUTES
  return NONE
}

const IS = new Map([...PRACTITIONER_CODES, ...TALK_TYPES].map((code) => [code as string, name(`is ${code}`)]))

/** The feature that a segment is of a code, which the heads for attributes and subtypes build on. */
export function isOf(code: string): Name {
  const known = IS.get(code)
  if (known === undefined) throw new TypeError(`There is no code "${code}" in the codebook.`)
  return known
}

/** Features of a segment, in lists, with its decided code added, as the heads for attributes and subtypes read them. */
function withCode(bank: Bank, features: readonly Active[], code: string): readonly Active[] {
  const at = bank.table.at(isOf(code))
  return at === ABSENT ? features : [...features, [at]]
}

/** For each of some classes of a head, its column in a row; learnt heads stay the same, and so do the lists of the codebook. */
const columns = new WeakMap<Head, Map<readonly string[], Int32Array>>()

function columnsOf(head: Head, names: readonly string[]): Int32Array {
  const known = columns.get(head) ?? new Map<readonly string[], Int32Array>()
  columns.set(head, known)
  const before = known.get(names)
  if (before) return before
  const missing = names.find((name) => !head.classes.includes(name))
  if (missing !== undefined) throw new TypeError(`The weights know nothing of "${missing}": run npm run train.`)
  const found = Int32Array.from(names, (name) => head.column + head.classes.indexOf(name))
  known.set(names, found)
  return found
}

function attributesAbove<A extends string>(
  bank: Bank,
  features: readonly Active[],
  code: string,
  allowed: readonly A[],
): A[] {
  const head = bank.heads['attributes']
  if (!head || allowed.length === 0) return []
  const sums = scoresAt(head, columnsOf(head, allowed), withCode(bank, features, code))
  // The head's bias holds each attribute's threshold: above zero it is set.
  return allowed.filter((_, i) => (sums[i] as number) > 0)
}

/** The attributes of a practitioner segment of this code. */
export const practitionerAttributes = (
  bank: Bank,
  features: readonly Active[],
  code: string,
): PractitionerAttribute[] => attributesAbove(bank, features, code, attributesFor(code))

/** Words of danger that are right more often than not (two times in three on conversations not learnt from). */
const SIGNS: ReadonlySet<Term> = new Set(
  (['safety-suicide', 'safety-self-harm', 'safety-violence', 'safety-threat', 'safety-abuse'] as const).map(cueTerm),
)

/**
 * Danger in so many words. It counts whatever the weights say of its place: early in a conversation danger is rare, and no
 * less true.
 */
const namesDanger = ({ heard }: SegmentView): boolean => heard.some((cue) => SIGNS.has(cue))

/** The attributes of a client segment of this code. */
export function clientAttributes(
  bank: Bank,
  segment: SegmentView,
  features: readonly Active[],
  code: string,
): ClientAttribute[] {
  const set = attributesAbove(bank, features, code, CLIENT_ATTRIBUTES)
  return namesDanger(segment) ? CLIENT_ATTRIBUTES.filter((name) => name === 'safety' || set.includes(name)) : set
}

/** The kind of change or sustain talk; neutral talk has none. */
export function subtypeOf(bank: Bank, features: readonly Active[], code: string): TalkSubtype | undefined {
  const head = bank.heads['subtype']
  if (code === 'neutral' || !head) return undefined
  const sums = scoresAt(head, columnsOf(head, TALK_SUBTYPES), withCode(bank, features, code))
  let best: TalkSubtype = 'reason'
  let top = -Infinity
  TALK_SUBTYPES.forEach((subtype, i) => {
    const value = sums[i] as number
    if (value > top) {
      top = value
      best = subtype
    }
  })
  return best
}
