import { BORDER_PARTS, borderFeatures, type BorderNotes, type BorderPart } from './border-features'
import { FeatureTable } from './feature-table'
import { openHeads, weightAt, type Head, type StoredBank } from './model'
import type { Terms } from './terms'
import type { TurnWords } from './view'

/** The head that judges borders: texts with and without marks are told apart. */
export const borderHead = (bare: boolean): string => (bare ? 'bare' : 'marked')

/** Stands for what has not been worked out yet; no sum of weights is as low. */
const UNTOLD = -32_768

/** Tells how likely a segment begins before a word, by one head. */
export class BorderJudge {
  /** What each part says, by its numbers. */
  private readonly told: readonly Int16Array[]
  private sum = 0

  constructor(
    /** The weight of each feature that has one. */
    private readonly weights: FeatureTable,
    private readonly unit: number,
    terms: Terms,
  ) {
    this.told = BORDER_PARTS.map(({ sizes: [one, two, three] }) =>
      new Int16Array((one === 'terms' ? terms.size : one) * two * three).fill(UNTOLD),
    )
  }

  private readonly notes: BorderNotes = {
    add: (name, one, two) => {
      this.sum += this.weights.find(name, one, two)
    },
    say: (part, one, two, three) => {
      if (one < 0) return
      const told = this.told[part.number] as Int16Array
      const at = (one * part.sizes[1] + two) * part.sizes[2] + three
      if (told[at] === UNTOLD) told[at] = this.tell(part, one, two, three)
      // a term that came up after the bank was opened: it has no feature about it
      this.sum += told[at] ?? 0
    },
  }

  private tell(part: BorderPart, one: number, two: number, three: number): number {
    const before = this.sum
    this.sum = 0
    part.write(this.notes.add, one, two, three)
    const told = this.sum
    this.sum = before
    return told
  }

  /** Log-odds of a border before word `i`, `since` words after the last border. */
  score(turn: TurnWords, i: number, since: number): number {
    this.sum = 0
    borderFeatures(turn, i, since, this.notes)
    return this.sum * this.unit
  }
}

/** All that was learnt about borders. */
export class Border {
  private readonly bare: BorderJudge | undefined
  private readonly marked: BorderJudge | undefined

  constructor(features: readonly string[], heads: Readonly<Record<string, Head>>, terms: Terms) {
    const [bare, marked] = [heads[borderHead(true)], heads[borderHead(false)]]
    const table = (head: Head): FeatureTable => new FeatureTable(features, terms, (at) => weightAt(head, at, 0), 0)
    // both tables put their terms before a judge makes room for all terms
    const [ofBare, ofMarked] = [bare && table(bare), marked && table(marked)]
    this.bare = bare && ofBare && new BorderJudge(ofBare, bare.unit, terms)
    this.marked = marked && ofMarked && new BorderJudge(ofMarked, marked.unit, terms)
  }

  /** The head for turns like this one, where there is one. */
  judgeOf({ bare }: TurnWords): BorderJudge | undefined {
    return bare ? this.bare : this.marked
  }
}

/** Unpacks what was learnt about borders. What its features are about is put among the terms. */
export const openBorder = (stored: StoredBank, terms: Terms): Border =>
  new Border(stored.features.split('\n'), openHeads(stored), terms)
