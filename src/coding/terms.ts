import { CUES, type CueId } from '../language/cues'
import { TOPIC_CUES } from '../language/cues/topics'
import { WORD_KINDS, type WordKind } from '../language/kinds'
import { ROLES, type Role } from '../schema/codes'

/** What a feature is about (a word, a stem, a cue, a kind, a mark, a number) as a small number of its own. */
export type Term = number

/** Stands for every text that has no number. */
export const UNKNOWN: Term = -1

const fixedTexts: string[] = []
const fixedNumbers = new Map<string, Term>()

function fix(text: string): Term {
  const known = fixedNumbers.get(text)
  if (known !== undefined) return known
  fixedNumbers.set(text, fixedTexts.length)
  return fixedTexts.push(text) - 1
}

/** The marks that part words and close segments; their numbers begin at 0, so that lists can be read by mark. */
export const MARKS = ['', '?', '!', '.', ',', ';', '-', '(', '*'] as const
export type Mark = Term
const numberOfMark = (mark: (typeof MARKS)[number]): Mark => MARKS.indexOf(mark)
for (const mark of MARKS) fix(mark)

export const NO_MARK = numberOfMark('')
export const QUESTION_MARK = numberOfMark('?')
export const EXCLAMATION_MARK = numberOfMark('!')
export const FULL_STOP = numberOfMark('.')
export const COMMA = numberOfMark(',')
export const SEMICOLON = numberOfMark(';')
export const DASH = numberOfMark('-')
export const BRACKET = numberOfMark('(')
export const OTHER_MARK = numberOfMark('*')

const LEAST_COUNT = -1
const MOST_COUNT = 12
const FIRST_COUNT = fix(String(LEAST_COUNT))
for (let n = LEAST_COUNT + 1; n <= MOST_COUNT; n++) fix(String(n))

/** A small number, from -1 to 12, as what a feature is about. */
export const count = (n: number): Term => FIRST_COUNT + n - LEAST_COUNT

export const START = fix('^')
export const END = fix('$')
export const OUTSIDE = fix('#')
export const NONE = fix('none')
export const ROLE_TERMS = Object.fromEntries(ROLES.map((role) => [role, fix(role)])) as Record<Role, Term>

const kinds = Object.keys(WORD_KINDS) as WordKind[]
const kindTerms = new Map(kinds.map((kind) => [kind, fix(kind)]))
export const kindTerm = (kind: WordKind): Term => kindTerms.get(kind) ?? UNKNOWN

/** How many terms come before the cues: marks, counts and kinds, of which tables of pairs can be made. */
export const FEW = fixedTexts.length

/** Terms that are one of these kinds. */
export function kindSet(members: ReadonlySet<WordKind>): Uint8Array {
  const set = new Uint8Array(FEW)
  for (const kind of members) set[kindTerm(kind)] = 1
  return set
}

const cuesInOrder = (Object.keys(CUES) as CueId[]).sort()
const cueTerms = new Map(cuesInOrder.map((cue) => [cue, fix(cue)]))
export const cueTerm = (cue: CueId): Term => cueTerms.get(cue) ?? UNKNOWN

const topics = new Uint8Array(fixedTexts.length)
for (const cue of Object.keys(TOPIC_CUES) as CueId[]) topics[cueTerm(cue)] = 1

/** Whether a cue says what something is about, which tells steps and no code. */
export const isTopic = (cue: Term): boolean => topics[cue] === 1

/** The place of each cue among all in the order of their ids, by term: some are words of other lists as well. */
export const CUE_RANK = new Int32Array(fixedTexts.length)
cuesInOrder.forEach((cue, rank) => (CUE_RANK[cueTerm(cue)] = rank))

const UNASKED = -2

/** The numbers of the texts that features are about. Those of marks, counts, kinds and cues are the same in all. */
export class Terms {
  private readonly numbers = new Map(fixedNumbers)
  private readonly texts = [...fixedTexts]
  private readonly pairs = new Int32Array(FEW * FEW).fill(UNASKED)

  get size(): number {
    return this.texts.length
  }

  of(text: string): Term {
    return this.numbers.get(text) ?? UNKNOWN
  }

  /** The number of a text, which it is given when it has none. */
  put(text: string): Term {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }

  textOf(term: Term): string {
    return this.texts[term] ?? ''
  }

  /** Two kinds with a space between as one term. */
  pair(one: Term, two: Term): Term {
    const at = one * FEW + two
    const known = this.pairs[at] as Term
    return known === UNASKED ? (this.pairs[at] = this.of(`${this.textOf(one)} ${this.textOf(two)}`)) : known
  }
}

/** Terms for learning: every text has a number. */
export class GrowingTerms extends Terms {
  override of(text: string): Term {
    return this.put(text)
  }
}
