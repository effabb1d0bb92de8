import { BORDER_PARTS, borderFeatures, type BorderNotes, type BorderPart } from './border-features'
import { ABSENT } from './feature-table'
import type { Bank, Head } from './model'
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
    private readonly bank: Bank,
    private readonly head: Head,
  ) {
    this.told = BORDER_PARTS.map(({ sizes: [one, two, three] }) =>
      new Int16Array((one === 'terms' ? bank.terms.size : one) * two * three).fill(UNTOLD),
    )
  }

  private readonly notes: BorderNotes = {
    add: (name, one, two) => {
      const at = this.bank.table.find(name, one, two)
      if (at !== ABSENT) this.sum += this.head.weights[at] ?? 0
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
    return this.sum * this.head.unit
  }
}

/** All that was learnt about borders. */
export class Border {
  private readonly judges = new Map<boolean, BorderJudge | undefined>()

  constructor(private readonly bank: Bank) {}

  /** The head for turns like this one, where there is one. */
  judgeOf({ bare }: TurnWords): BorderJudge | undefined {
    if (this.judges.has(bare)) return this.judges.get(bare)
    const head = this.bank.heads[borderHead(bare)]
    const judge = head && new BorderJudge(this.bank, head)
    this.judges.set(bare, judge)
    return judge
  }
}
