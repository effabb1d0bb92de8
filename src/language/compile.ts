import { CUES, type CueId } from './cues'
import type { CueEntry, LanguageData } from './language'
import { tokenise } from './tokens'
import { type PhraseStep, readPhrase } from './vendor/phrase-syntax'

/** What a word has to be for a step of a phrase to take it. Word symbols and root symbols never share a number. */
export type SymbolId = number

/** A place in the tree of phrases: phrases that begin alike share their beginning. */
export interface PhraseNode {
  /** What may come next, by symbol of the word or of its root. */
  readonly next: Map<SymbolId, PhraseNode[]>
  /** What may come after a gap: one look at each following word serves all gaps that begin here. */
  readonly far: Map<SymbolId, PhraseNode[]>
  /** The fewest and the most words that may be skipped before the word that leads here. */
  readonly least: number
  readonly most: number
  /** The cues whose phrase ends here, as indices into those of the language. */
  cues: readonly number[]
  /** The same for phrases that must end the text. */
  cuesAtEnd: readonly number[]
}

interface PhraseTrees {
  readonly anywhere: PhraseNode
  readonly atStart: PhraseNode
}

/** The phrases of a language as two trees, with the symbols that their words were given. */
export interface PhraseIndex extends PhraseTrees {
  readonly words: ReadonlyMap<string, SymbolId>
  readonly roots: ReadonlyMap<string, SymbolId>
  readonly cues: readonly CueId[]
}

/** A phrase written out: one of these steps after the other, no choices left. */
type PlainStep = { readonly kind: 'symbols'; readonly symbols: readonly SymbolId[] } | GapStep
type GapStep = Extract<PhraseStep, { kind: 'gap' }>

const MAX_SPELLED_OUT = 400
const MAX_GAP = 8
const MAX_GAPS = 3

/** Shared by all nodes that end no phrase, which most are. */
const NO_CUES: readonly number[] = []

const newNode = (gap?: GapStep): PhraseNode => ({
  next: new Map(),
  far: new Map(),
  least: gap?.min ?? 0,
  most: gap?.max ?? 0,
  cues: NO_CUES,
  cuesAtEnd: NO_CUES,
})

class Compiler {
  readonly words = new Map<string, SymbolId>()
  readonly roots = new Map<string, SymbolId>()
  readonly cues: CueId[] = []
  private readonly cueNumbers = new Map<CueId, number>()
  private readonly children = new Map<PhraseNode, Map<string, PhraseNode>>()
  private readonly classes = new Map<string, readonly (readonly PlainStep[])[]>()
  private symbols = 0

  constructor(private readonly data: LanguageData) {}

  private symbol(table: Map<string, SymbolId>, key: string): SymbolId {
    const known = table.get(key)
    if (known !== undefined) return known
    this.symbols += 1
    table.set(key, this.symbols)
    return this.symbols
  }

  /** The ways to say a word of a phrase: its tokens, each as the spellings of the language read it. */
  private spelled(word: string, phrase: string): PlainStep[] {
    const tokens = tokenise(word)
    if (tokens.length === 0) throw new TypeError(`Phrase "${phrase}": "${word}" holds no word.`)
    return tokens
      .flatMap((token) =>
        Object.hasOwn(this.data.spellings, token.word) ? tokenise(this.data.spellings[token.word] ?? '') : [token],
      )
      .map((token) => ({ kind: 'symbols', symbols: [this.symbol(this.words, token.word)] }))
  }

  private classMembers(name: string, phrase: string): readonly (readonly PlainStep[])[] {
    const known = this.classes.get(name)
    if (known) return known
    const members = Object.hasOwn(this.data.classes, name) ? this.data.classes[name] : undefined
    if (!members) throw new TypeError(`Phrase "${phrase}": there is no class #${name} in ${this.data.id}.`)
    const ways = mergeSingles(
      members.flatMap((member) => {
        const { steps } = readPhrase(member)
        if (steps.some((step) => step.kind === 'class')) {
          throw new TypeError(`Class #${name}: a class may not refer to another ("${member}").`)
        }
        return this.ways(steps, member)
      }),
    )
    this.classes.set(name, ways)
    return ways
  }

  private waysOf(step: PhraseStep, phrase: string): readonly (readonly PlainStep[])[] {
    switch (step.kind) {
      case 'word':
        return [this.spelled(step.word, phrase)]
      case 'root':
        return [[{ kind: 'symbols', symbols: [this.symbol(this.roots, this.data.stem(step.word))] }]]
      case 'class':
        return this.classMembers(step.name, phrase)
      case 'choice':
        return mergeSingles(step.choices.flatMap((choice) => this.ways(choice, phrase)))
      case 'gap':
        if (step.max > MAX_GAP) throw new TypeError(`Phrase "${phrase}": a gap holds at most ${MAX_GAP} words.`)
        return [[step]]
    }
  }

  /** Every way to say the steps, choices and optional words written out. */
  ways(steps: readonly PhraseStep[], phrase: string): (readonly PlainStep[])[] {
    let ways: (readonly PlainStep[])[] = [[]]
    for (const step of steps) {
      const own = this.waysOf(step, phrase)
      const optional = step.kind !== 'gap' && step.optional
      ways = ways.flatMap((way) => [...(optional ? [way] : []), ...own.map((more) => [...way, ...more])])
      if (ways.length > MAX_SPELLED_OUT) {
        throw new TypeError(
          `Phrase "${phrase}" can be said in more than ${MAX_SPELLED_OUT} ways: split it or use a class.`,
        )
      }
    }
    return ways
  }

  private child(node: PhraseNode, symbols: readonly SymbolId[], gap: GapStep | undefined): PhraseNode {
    const key = `${gap ? `${gap.min}-${gap.max} ` : ''}${symbols.join(' ')}`
    const children = this.children.get(node) ?? new Map<string, PhraseNode>()
    this.children.set(node, children)
    const known = children.get(key)
    if (known) return known
    const child = newNode(gap)
    children.set(key, child)
    for (const symbol of symbols) put(gap ? node.far : node.next, symbol, child)
    return child
  }

  /** The place that a way of saying a phrase leads to; gaps in a row are one. */
  private leafOf(root: PhraseNode, way: readonly PlainStep[], phrase: string): PhraseNode {
    let node = root
    let gap: GapStep | undefined
    let gaps = 0
    for (const step of way) {
      if (step.kind === 'gap') {
        gap = gap ? { kind: 'gap', min: gap.min + step.min, max: gap.max + step.max } : step
        continue
      }
      if (gap) gaps += 1
      node = this.child(node, step.symbols, gap)
      gap = undefined
    }
    if (gap ?? (way[0]?.kind === 'gap' || node === root || gaps > MAX_GAPS)) {
      throw new TypeError(`Phrase "${phrase}": it begins and ends with a word and has at most ${MAX_GAPS} gaps.`)
    }
    return node
  }

  private numberOf(cue: CueId): number {
    const known = this.cueNumbers.get(cue)
    if (known !== undefined) return known
    this.cueNumbers.set(cue, this.cues.length)
    return this.cues.push(cue) - 1
  }

  /** Adds a phrase to its tree and tells whether it said anything that the cue's phrases had not said yet. */
  add(trees: PhraseTrees, cue: CueId, phrase: string): boolean {
    const { steps, atStart, atEnd } = readPhrase(phrase)
    const root = atStart ? trees.atStart : trees.anywhere
    const number = this.numberOf(cue)
    let isNew = false
    for (const way of this.ways(steps, phrase)) {
      const leaf = this.leafOf(root, way, phrase)
      if (leaf.cues.includes(number) || (atEnd && leaf.cuesAtEnd.includes(number))) continue
      if (atEnd) leaf.cuesAtEnd = [...leaf.cuesAtEnd, number]
      else leaf.cues = [...leaf.cues, number]
      isNew = true
    }
    return isNew
  }
}

function put(map: Map<SymbolId, PhraseNode[]>, symbol: SymbolId, value: PhraseNode): void {
  const there = map.get(symbol)
  if (there) there.push(value)
  else map.set(symbol, [value])
}

/** One node that leads wherever any of the given nodes leads. */
export function joinNodes(nodes: readonly PhraseNode[]): PhraseNode {
  const [first, ...more] = nodes
  if (first && more.length === 0) return first
  const joined = newNode()
  for (const node of nodes) {
    for (const [symbol, all] of node.next) for (const one of all) put(joined.next, symbol, one)
    for (const [symbol, all] of node.far) for (const one of all) put(joined.far, symbol, one)
    if (node.cues.length > 0) joined.cues = [...joined.cues, ...node.cues]
    if (node.cuesAtEnd.length > 0) joined.cuesAtEnd = [...joined.cuesAtEnd, ...node.cuesAtEnd]
  }
  return joined
}

/** Alternatives of one word each are one step that takes any of them: fewer ways, and one place in the tree. */
function mergeSingles(ways: readonly (readonly PlainStep[])[]): readonly (readonly PlainStep[])[] {
  const singles = new Set<SymbolId>()
  const longer: (readonly PlainStep[])[] = []
  for (const way of ways) {
    const [first] = way
    if (way.length === 1 && first?.kind === 'symbols') for (const symbol of first.symbols) singles.add(symbol)
    else longer.push(way)
  }
  if (singles.size === 0) return longer
  return [[{ kind: 'symbols', symbols: [...singles].sort((a, b) => a - b) }], ...longer]
}

function checkEntry(entry: CueEntry, language: string): void {
  if (!Object.hasOwn(CUES, entry.cue)) {
    throw new TypeError(`Cue "${entry.cue}" (${language}) is not in the registry: add it to src/language/cues.ts.`)
  }
  if (entry.match.length === 0) throw new TypeError(`Cue "${entry.cue}" (${language}) has an entry without phrases.`)
}

/**
 * Compiles the phrases of a language.
 * @throws TypeError for an unknown class or cue, an unbounded gap, or a phrase that adds nothing to its cue.
 */
export function compilePhrases(data: LanguageData): PhraseIndex {
  const compiler = new Compiler(data)
  const trees: PhraseTrees = { anywhere: newNode(), atStart: newNode() }
  for (const entry of data.cues) {
    checkEntry(entry, data.id)
    for (const phrase of entry.match) {
      if (!compiler.add(trees, entry.cue, phrase)) {
        throw new TypeError(`Phrase "${phrase}" adds nothing to cue "${entry.cue}" (${data.id}): take it out.`)
      }
    }
  }
  return { ...trees, words: compiler.words, roots: compiler.roots, cues: compiler.cues }
}
