import { bitOf, compilePhrases, joinNodes, pageOf, type FarStep, type PhraseNode, type SymbolId } from './compile'
import { type Found, Heard, type Latest, type Readings, TIED_TO_END, TIED_TO_START } from './heard'
import type { CueHit, LanguageData, LanguagePack, Token } from './language'
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
  /** Where the phrases go that begin with this word, all in one. */
  readonly anywhere: PhraseNode | undefined
  readonly atStart: PhraseNode | undefined
}

/** How many words beyond those of the phrases are kept read; a rare word is read again. */
const MAX_KEPT = 20_000

const NONE: readonly PhraseNode[] = []
const NOTHING: readonly Reading[] = []

class PhraseMatcher {
  private readonly index
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
    this.index = compilePhrases(data)
    this.openers = new Set(data.openers)
    this.closers = new Set(data.closers)
    this.barriers = new Set(data.barriers)
    this.latest = { hits: new Int32Array(this.index.cues.length).fill(-1), counted: 0 }
  }

  private readWord(text: string): Reading {
    const word = this.index.words.get(text) ?? 0
    const root = this.index.roots.get(this.data.stem(text)) ?? 0
    const from = (tree: PhraseNode) => joinNodes([...(tree.next.get(word) ?? NONE), ...(tree.next.get(root) ?? NONE)])
    return {
      word,
      root,
      bits: bitOf(word) | bitOf(root),
      pages: pageOf(word) | pageOf(root),
      opens: this.openers.has(text),
      closes: this.closers.has(text),
      bars: this.barriers.has(text),
      anywhere: from(this.index.anywhere),
      atStart: from(this.index.atStart),
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
  private walk(node: PhraseNode, at: number): void {
    this.steps++
    if (node.cues.length > 0) for (const cue of node.cues) this.note(cue, at, this.tied)
    if (node.cuesAtEnd.length > 0) for (const cue of node.cuesAtEnd) this.note(cue, at, this.tied | TIED_TO_END)
    if (at >= this.readings.length) return
    this.advance(node, at)
    if (node.reach >= 0) this.leap(node, at)
  }

  private note(cue: number, end: number, tied: number): void {
    this.found.cues.push(cue)
    this.found.starts.push(this.start)
    this.found.ends.push(end)
    this.found.ties.push(tied)
  }

  private advance(node: PhraseNode, at: number): void {
    const reading = this.readings[at]
    if (!reading || (node.bits & reading.bits) === 0) return
    this.steps++
    const byWord = node.next.get(reading.word)
    if (byWord) for (const next of byWord) this.walk(next, at + 1)
    const byRoot = reading.root > 0 ? node.next.get(reading.root) : undefined
    if (byRoot) for (const next of byRoot) this.walk(next, at + 1)
  }

  /** Goes on after the gaps that begin at a place: each word in reach is looked at once for all of them. */
  private leap(node: PhraseNode, at: number): void {
    const last = Math.min(at + node.reach, this.readings.length - 1)
    for (let next = at; next <= last; next++) {
      const reading = this.readings[next]
      if (!reading) return
      this.steps++
      if ((node.farBits & reading.bits) !== 0 && (node.farPages & reading.pages) !== 0) {
        this.land(node.far.get(reading.word), next, next - at)
        if (reading.root > 0) this.land(node.far.get(reading.root), next, next - at)
      }
      if (reading.bars) return
    }
  }

  private land(steps: readonly FarStep[] | undefined, at: number, skipped: number): void {
    if (!steps) return
    for (const step of steps) if (skipped >= step.min && skipped <= step.max) this.walk(step.node, at + 1)
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
    return new Heard(readings, found, this.index.cues, this.latest, from, (...range) => this.find(tokens, ...range))
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
      if (reading.anywhere) this.walk(reading.anywhere, at + 1)
      // what is tied to the start holds there and after words that open
      while (part < begins.length && (firsts[(begins[part] as number) - from] as number) <= at) {
        opening ||= firsts[(begins[part] as number) - from] === at
        part++
      }
      this.tied = TIED_TO_START
      if (opening && reading.atStart) this.walk(reading.atStart, at + 1)
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
