import { compilePhrases, type PhraseIndex, type SymbolId } from './compile'
import { type Found, Heard, type Latest, type Readings, TIED_TO_END, TIED_TO_START } from './heard'
import type { CueHit, LanguageData, LanguagePack, Token } from './language'
import {
  bitOf,
  BITS,
  CUES,
  CUES_AT_END,
  FAR_BITS,
  FAR_PAGES,
  LEAST,
  manyAt,
  MOST,
  type NodeId,
  NOWHERE,
  pageOf,
  PhraseTable,
  REACH,
} from './phrase-table'
import { tokenise } from './tokens'

/** Counts the steps of the search, so that a test can hold that they grow no faster than the text. */
export interface Tally {
  steps: number
}

/** Finds the cues of one language in tokens. */
export interface Matcher {
  readonly find: (tokens: readonly Token[], from?: number, to?: number, tally?: Tally) => CueHit[]
  /** A word as phrases read it, for those who meet it again: a spelling may be read as several words. */
  readonly read: (word: string) => readonly Reading[]
  /**
   * Searches tokens once for all stretches of them that will be asked about.
   * @param begins - the tokens where such a stretch may begin, in order
   * @param read - the words of the tokens as `read` gives them
   */
  readonly hear: (tokens: readonly Token[], begins: readonly number[], read: readonly (readonly Reading[])[]) => Heard
}

/** A word as the matcher sees it; symbol 0 where no phrase asks for it. */
export interface Reading {
  readonly word: SymbolId
  readonly root: SymbolId
  readonly bits: number
  readonly pages: number
  readonly opens: boolean
  readonly closes: boolean
  readonly bars: boolean
  /** Where the phrases go that begin with this word or its root. */
  readonly anywhere: readonly NodeId[]
  readonly atStart: readonly NodeId[]
}

/** How many words beyond those of the phrases are kept read; a rare word is read again. */
const MAX_KEPT = 20_000

const NOTHING: readonly Reading[] = []

class PhraseMatcher {
  private readonly words: PhraseIndex['words']
  private readonly roots: PhraseIndex['roots']
  private readonly cues: PhraseIndex['cues']
  private readonly table
  private readonly kept = new Map<string, readonly Reading[]>()
  private readonly openers
  private readonly closers
  private readonly barriers
  private readonly latest: Latest
  // The search at hand. Matching is synchronous and leaves nothing behind.
  private readings: Reading[] = []
  private found: Found = nothing()
  private start = 0
  private tied = 0
  private steps = 0

  constructor(private readonly data: LanguageData) {
    const index = compilePhrases(data)
    this.words = index.words
    this.roots = index.roots
    this.cues = index.cues
    this.table = new PhraseTable(index)
    this.openers = new Set(data.openers)
    this.closers = new Set(data.closers)
    this.barriers = new Set(data.barriers)
    this.latest = { hits: new Int32Array(this.cues.length).fill(-1), counted: 0 }
  }

  private readWord(text: string): Reading {
    const word = this.words.get(text) ?? 0
    const root = this.roots.get(this.data.stem(text)) ?? 0
    const begin = (atStart: boolean): NodeId[] =>
      [word, root].map((symbol) => this.table.begin(symbol, atStart)).filter((node) => node !== NOWHERE)
    return {
      word,
      root,
      bits: bitOf(word) | bitOf(root),
      pages: pageOf(word) | pageOf(root),
      opens: this.openers.has(text),
      closes: this.closers.has(text),
      bars: this.barriers.has(text),
      anywhere: begin(false),
      atStart: begin(true),
    }
  }

  /** A spelling may be read as several words. */
  read(text: string): readonly Reading[] {
    const known = this.kept.get(text)
    if (known) return known
    const words = Object.hasOwn(this.data.spellings, text)
      ? tokenise(this.data.spellings[text] ?? '').map((token) => token.word)
      : [text]
    const readings = words.map((word) => this.readWord(word))
    if (this.kept.size >= MAX_KEPT) this.kept.clear()
    this.kept.set(text, readings)
    return readings
  }

  /** Reads the tokens of the search at hand. A word said twice in a row is a stutter: ik ik wil, it's it's hard. */
  private readAll(
    tokens: readonly Token[],
    begins: readonly number[],
    from: number,
    to: number,
    read: (at: number) => readonly Reading[],
  ): Readings {
    const { readings } = this
    const places: number[] = []
    const firsts: number[] = []
    const repeats: number[] = []
    let before = ''
    let part = 0
    for (let at = from; at < to; at++) {
      const word = tokens[at]?.word ?? ''
      firsts[at - from] = readings.length
      const starts = begins[part] === at
      while (begins[part] === at) part++
      if (word === before) {
        if (!starts) continue
        repeats.push(at)
      }
      before = word
      for (const reading of read(at)) {
        readings.push(reading)
        places.push(at)
      }
    }
    firsts.push(readings.length)
    return { tokens, places, firsts, repeats, openSince: openSince(readings), closedUntil: closedUntil(readings) }
  }

  /** Goes on from a node that the words before `at` have led to. */
  private walk(node: NodeId, at: number): void {
    const { rows } = this.table
    this.steps++
    this.note(rows[node + CUES] as number, at, this.tied)
    this.note(rows[node + CUES_AT_END] as number, at, this.tied | TIED_TO_END)
    if (at >= this.readings.length) return
    this.advance(node, at)
    if ((rows[node + REACH] as number) >= 0) this.leap(node, at)
  }

  /** Notes the cues of a list. */
  private note(list: number, end: number, tied: number): void {
    const { lists } = this.table
    for (let cue = lists[list] as number; cue >= 0; cue = lists[++list] as number) {
      this.found.cues.push(cue)
      this.found.starts.push(this.start)
      this.found.ends.push(end)
      this.found.ties.push(tied)
    }
  }

  private advance(node: NodeId, at: number): void {
    const { table } = this
    const reading = this.readings[at]
    if (!reading || ((table.rows[node + BITS] as number) & reading.bits) === 0) return
    this.steps++
    this.land(table.next(node, reading.word), at, 0)
    if (reading.root > 0) this.land(table.next(node, reading.root), at, 0)
  }

  /** Goes on after the gaps that begin at a place: each word in reach is looked at once for all of them. */
  private leap(node: NodeId, at: number): void {
    const { table } = this
    const last = Math.min(at + (table.rows[node + REACH] as number), this.readings.length - 1)
    const bits = table.rows[node + FAR_BITS] as number
    const pages = table.rows[node + FAR_PAGES] as number
    for (let next = at; next <= last; next++) {
      const reading = this.readings[next]
      if (!reading) return
      this.steps++
      if ((bits & reading.bits) !== 0 && (pages & reading.pages) !== 0) {
        this.land(table.far(node, reading.word), next, next - at)
        if (reading.root > 0) this.land(table.far(node, reading.root), next, next - at)
      }
      if (reading.bars) return
    }
  }

  /** Goes on where a word led after `skipped` others: to a node, to several, or nowhere. */
  private land(to: number, at: number, skipped: number): void {
    if (to >= 0) this.step(to, at, skipped)
    else if (to !== NOWHERE) {
      const { lists } = this.table
      let list = manyAt(to)
      for (let node = lists[list] as number; node >= 0; node = lists[++list] as number) this.step(node, at, skipped)
    }
  }

  private step(node: NodeId, at: number, skipped: number): void {
    const { rows } = this.table
    if (skipped >= (rows[node + LEAST] as number) && skipped <= (rows[node + MOST] as number)) this.walk(node, at + 1)
  }

  find(tokens: readonly Token[], from = 0, to = tokens.length, tally?: Tally): CueHit[] {
    const heard = this.hear(tokens, [from], from, to, (at) => this.read(tokens[at]?.word ?? ''))
    if (tally) tally.steps += this.steps
    return heard.within(from, to)
  }

  hear(
    tokens: readonly Token[],
    begins: readonly number[],
    from: number,
    to: number,
    read: (at: number) => readonly Reading[],
  ): Heard {
    this.readings = []
    this.found = nothing()
    this.steps = 0
    const readings = this.readAll(tokens, begins, from, to, read)
    this.search(readings, begins, from)
    const { found } = this
    this.readings = []
    return new Heard(readings, found, this.cues, this.latest, from, (...range) => this.find(tokens, ...range))
  }

  private search({ firsts }: Readings, begins: readonly number[], from: number): void {
    const { readings } = this
    let part = 0
    let opening = false
    for (let at = 0; at < readings.length; at++) {
      const reading = readings[at]
      if (!reading) break
      this.start = at
      this.tied = 0
      for (const node of reading.anywhere) this.walk(node, at + 1)
      // what is tied to the start holds there and after words that open
      while (part < begins.length && (firsts[(begins[part] as number) - from] as number) <= at) {
        opening ||= firsts[(begins[part] as number) - from] === at
        part++
      }
      this.tied = TIED_TO_START
      if (opening) for (const node of reading.atStart) this.walk(node, at + 1)
      opening &&= reading.opens
    }
  }
}

const nothing = (): Found => ({ cues: [], starts: [], ends: [], ties: [] })

function openSince(readings: readonly Reading[]): number[] {
  let since = 0
  return readings.map((_, at) => {
    if (at > 0 && readings[at - 1]?.opens !== true) since = at
    return since
  })
}

function closedUntil(readings: readonly Reading[]): number[] {
  const until: number[] = new Array<number>(readings.length + 1).fill(readings.length)
  for (let at = readings.length - 1; at >= 0; at--) {
    until[at] = readings[at]?.closes === true ? (until[at + 1] as number) : at
  }
  return until
}

/**
 * Compiles the phrases of a language and gives what finds them: the leftmost, longest hits of each cue, in order.
 * @throws TypeError when the data are wrong, see `compilePhrases`.
 */
export function createMatcher(data: LanguageData): Matcher {
  const matcher = new PhraseMatcher(data)
  return {
    find: (tokens, from, to, tally) => matcher.find(tokens, from, to, tally),
    read: (word) => matcher.read(word),
    hear: (tokens, begins, read) => matcher.hear(tokens, begins, 0, tokens.length, (at) => read[at] ?? NOTHING),
  }
}

/**
 * The cues in tokens, in order of place; the work grows linearly with their number.
 * @param from - first token of what is searched; `^` and `$` hold at its ends
 * @param to - the token after the last one
 */
export function findCues(tokens: readonly Token[], pack: LanguagePack, from?: number, to?: number): CueHit[] {
  return pack.matcher.find(tokens, from, to)
}
