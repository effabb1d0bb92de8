import { joinNodes, type PhraseIndex, type PhraseNode, type SymbolId } from './compile'

/** A node of the table: where its row begins. */
export type NodeId = number
export const NOWHERE = -1

const ROW_BITS = 3
const ROW = 1 << ROW_BITS

// What a row holds of a node:
/** A bit for each symbol that may come next, see `bitOf`: tells quickly of most words that they lead nowhere. */
export const BITS = 0
/** The same for what may come after a gap: one look at each following word serves all gaps that begin here. */
export const FAR_BITS = 1
/** And by pages of symbols, see `pageOf`: a class has many symbols on few pages. */
export const FAR_PAGES = 2
/** The widest gap that begins here, -1 when there is none. */
export const REACH = 3
/** The fewest and the most words that may be skipped before the word that leads here. */
export const LEAST = 4
export const MOST = 5
/** Lists of the cues whose phrase ends here, and of those that must end the text too. */
export const CUES = 6
export const CUES_AT_END = 7

/** One of 32 bits for a symbol; none for symbol 0, which is no symbol. */
export const bitOf = (symbol: SymbolId): number => (symbol === 0 ? 0 : 1 << (symbol & 31))

/** One of 32 bits for the page of 32 symbols on which a symbol stands. */
export const pageOf = (symbol: SymbolId): number => (symbol === 0 ? 0 : 1 << ((symbol >> 5) & 31))

/** The bits of all the symbols that lead on. */
function bitsOf(steps: PhraseNode['next'], of: (symbol: SymbolId) => number): number {
  let bits = 0
  for (const symbol of steps.keys()) bits |= of(symbol)
  return bits
}

function reachOf(far: PhraseNode['far']): number {
  let reach = -1
  for (const nodes of far.values()) for (const { most } of nodes) reach = Math.max(reach, most)
  return reach
}

/** Whether a word comes right after a place in a phrase, or after a gap. */
const NEXT = 0
const FAR = 1
type How = typeof NEXT | typeof FAR

const END = -1
const FREE = -1
/** Slots are two numbers: node and symbol in one, and where they lead. */
const SLOT = 2

/**
 * The tree of phrases as numbers side by side: a search waits for memory more than for anything else, and a row of
 * eight numbers comes at once where a node with its maps takes a dozen looks.
 */
export class PhraseTable {
  readonly rows: Int32Array
  /** Lists of numbers, each ended by -1; the first one is empty. */
  readonly lists: Int32Array
  private readonly slots: Int32Array
  private readonly shift: number
  private readonly symbols: number
  /** Where phrases go that begin with a symbol, all in one. */
  private readonly begins: readonly [anywhere: ReadonlyMap<SymbolId, NodeId>, atStart: ReadonlyMap<SymbolId, NodeId>]

  constructor({ anywhere, atStart, words, roots }: PhraseIndex) {
    this.symbols = words.size + roots.size + 1
    const packing = new Packing()
    this.begins = [packing.beginnings(anywhere), packing.beginnings(atStart)]
    const { rows, lists, steps } = packing.finished()
    this.rows = Int32Array.from(rows)
    this.lists = Int32Array.from(lists)
    const bits = Math.ceil(Math.log2(steps.length * 1.5 + 1))
    this.shift = 32 - bits
    this.slots = new Int32Array(2 ** bits * SLOT).fill(FREE)
    if (this.keyOf(rows.length, FAR, 0) >= 2 ** 31) {
      throw new RangeError(`A table has no room for ${rows.length / ROW} places in phrases: give the language fewer.`)
    }
    for (const { from, how, symbol, to } of steps) this.put(this.keyOf(from, how, symbol), to)
  }

  private keyOf(from: NodeId, how: How, symbol: SymbolId): number {
    return ((from >> ROW_BITS) * 2 + how) * this.symbols + symbol
  }

  private put(key: number, value: number): void {
    let slot = this.slotOf(key)
    while (this.slots[slot] !== FREE) slot = (slot + SLOT) & (this.slots.length - 1)
    this.slots[slot] = key
    this.slots[slot + 1] = value
  }

  private slotOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> this.shift) * SLOT
  }

  private at(key: number): number {
    const { slots } = this
    let slot = this.slotOf(key)
    for (;;) {
      const there = slots[slot]
      if (there === key) return slots[slot + 1] as number
      if (there === FREE) return NOWHERE
      slot = (slot + SLOT) & (slots.length - 1)
    }
  }

  /** Where phrases go that begin with a symbol. */
  begin(symbol: SymbolId, atStart: boolean): NodeId {
    return this.begins[atStart ? 1 : 0].get(symbol) ?? NOWHERE
  }

  /** Where a symbol leads from a node: a node, a list of them as `manyAt` reads it, or nowhere. */
  next(from: NodeId, symbol: SymbolId): number {
    return this.at(this.keyOf(from, NEXT, symbol))
  }

  /** The same for a symbol after a gap. */
  far(from: NodeId, symbol: SymbolId): number {
    return this.at(this.keyOf(from, FAR, symbol))
  }
}

/** Where the list begins that stands for several nodes; and what stands for such a list. */
export const manyAt = (value: number): number => NOWHERE - 1 - value

interface Step {
  readonly from: NodeId
  readonly how: How
  readonly symbol: SymbolId
  readonly to: number
}

/** Lays the nodes of trees in rows. */
class Packing {
  private readonly rows: number[] = []
  private readonly lists: number[] = [END]
  private readonly steps: Step[] = []
  private readonly places = new Map<PhraseNode, NodeId>()
  private readonly waiting: PhraseNode[] = []

  private placeOf(node: PhraseNode): NodeId {
    const known = this.places.get(node)
    if (known !== undefined) return known
    const place = this.rows.length
    this.places.set(node, place)
    const { next, far, least, most } = node
    this.rows.push(bitsOf(next, bitOf), bitsOf(far, bitOf), bitsOf(far, pageOf), reachOf(far), least, most)
    this.rows.push(this.list(node.cues), this.list(node.cuesAtEnd))
    this.waiting.push(node)
    return place
  }

  private list(numbers: readonly number[]): number {
    if (numbers.length === 0) return 0
    const at = this.lists.length
    this.lists.push(...numbers, END)
    return at
  }

  beginnings(tree: PhraseNode): ReadonlyMap<SymbolId, NodeId> {
    return new Map([...tree.next].map(([symbol, nodes]) => [symbol, this.placeOf(joinNodes(nodes))]))
  }

  private leads(from: NodeId, how: How, steps: PhraseNode['next']): void {
    for (const [symbol, nodes] of steps) this.steps.push({ from, how, symbol, to: this.targetOf(nodes) })
  }

  private targetOf(nodes: readonly PhraseNode[]): number {
    const [only] = nodes
    if (only && nodes.length === 1) return this.placeOf(only)
    return manyAt(this.list(nodes.map((node) => this.placeOf(node))))
  }

  finished(): { readonly rows: number[]; readonly lists: number[]; readonly steps: readonly Step[] } {
    for (let node = this.waiting.pop(); node; node = this.waiting.pop()) {
      const from = this.placeOf(node)
      this.leads(from, NEXT, node.next)
      this.leads(from, FAR, node.far)
    }
    const { rows, lists, steps } = this
    return { rows, lists, steps }
  }
}
