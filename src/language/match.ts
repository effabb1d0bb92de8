import { bitOf, compilePhrases, joinNodes, type FarStep, type PhraseNode, type SymbolId } from './compile'
import type { CueId } from './cues'
import type { CueHit, LanguageData, LanguagePack, Token } from './language'
import { tokenise } from './tokens'
import { withoutYielding } from './yields'

/** Counts the steps of the search, so that a test can hold that they grow no faster than the text. */
export interface Tally {
  steps: number
}

/** Finds the cues of one language in tokens. */
export interface Matcher {
  readonly find: (tokens: readonly Token[], from?: number, to?: number, tally?: Tally) => CueHit[]
}

/** A word as the matcher sees it; symbol 0 where no phrase asks for it. */
interface Reading {
  readonly word: SymbolId
  readonly root: SymbolId
  readonly bits: number
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

class PhraseMatcher {
  private readonly index
  private readonly kept = new Map<string, readonly Reading[]>()
  private readonly openers
  private readonly closers
  private readonly barriers
  // The search at hand. Matching is synchronous and leaves nothing behind.
  private readings: Reading[] = []
  private places: number[] = []
  private closing = 0
  private steps = 0
  private cues: CueId[] = []
  private ends: number[] = []

  constructor(private readonly data: LanguageData) {
    this.index = compilePhrases(data)
    this.openers = new Set(data.openers)
    this.closers = new Set(data.closers)
    this.barriers = new Set(data.barriers)
  }

  private readWord(text: string): Reading {
    const word = this.index.words.get(text) ?? 0
    const root = this.index.roots.get(this.data.stem(text)) ?? 0
    const from = (tree: PhraseNode) => joinNodes([...(tree.next.get(word) ?? NONE), ...(tree.next.get(root) ?? NONE)])
    return {
      word,
      root,
      bits: bitOf(word) | bitOf(root),
      opens: this.openers.has(text),
      closes: this.closers.has(text),
      bars: this.barriers.has(text),
      anywhere: from(this.index.anywhere),
      atStart: from(this.index.atStart),
    }
  }

  /** A spelling may be read as several words. */
  private read(text: string): readonly Reading[] {
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

  /** Takes note of a cue that ends before the reading at `end`; of one cue the longest phrase counts. */
  private note(cue: CueId, end: number): void {
    const at = this.cues.indexOf(cue)
    if (at === -1) {
      this.cues.push(cue)
      this.ends.push(end)
    } else if (end > (this.ends[at] ?? 0)) this.ends[at] = end
  }

  /** Goes on from a node that the words before `at` have led to. */
  private walk(node: PhraseNode, at: number): void {
    this.steps++
    for (const cue of node.cues) this.note(cue, at)
    if (at >= this.closing) for (const cue of node.cuesAtEnd) this.note(cue, at)
    if (at >= this.readings.length) return
    this.advance(node, at)
    if (node.reach >= 0) this.leap(node, at)
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
      if ((node.farBits & reading.bits) !== 0) {
        if (reading.word > 0) this.land(node.far.get(reading.word), next, next - at)
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
    this.readings = []
    this.places = []
    this.steps = 0
    let before = ''
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      if (!token) break
      // A word said twice in a row is a stutter to phrases: ik ik wil, it's it's hard.
      if (token.word === before) continue
      before = token.word
      for (const reading of this.read(token.word)) {
        this.readings.push(reading)
        this.places.push(at)
      }
    }
    const hits = this.search(tokens)
    if (tally) tally.steps += this.steps
    this.readings = []
    return withoutYielding(hits)
  }

  private search(tokens: readonly Token[]): CueHit[] {
    const { readings } = this
    let opening = 0
    while (readings[opening]?.opens) opening++
    this.closing = readings.length
    while (this.closing > 0 && readings[this.closing - 1]?.closes) this.closing--
    const hits: CueHit[] = []
    const taken = new Map<CueId, number>()
    for (let at = 0; at < readings.length; at++) {
      const reading = readings[at]
      if (!reading) break
      if (reading.anywhere) this.walk(reading.anywhere, at + 1)
      if (at <= opening && reading.atStart) this.walk(reading.atStart, at + 1)
      if (this.cues.length > 0) this.take(tokens, at, hits, taken)
    }
    return hits
  }

  /** Turns what was noted at a place into hits, unless an earlier hit of the same cue reaches over the place. */
  private take(tokens: readonly Token[], at: number, hits: CueHit[], taken: Map<CueId, number>): void {
    const start = tokens[this.places[at] ?? 0]?.start ?? 0
    for (const [nth, cue] of this.cues.entries()) {
      const end = this.ends[nth] ?? at
      if (at < (taken.get(cue) ?? 0)) continue
      taken.set(cue, end)
      hits.push({ cue, start, end: tokens[this.places[end - 1] ?? 0]?.end ?? start })
    }
    this.cues.length = 0
    this.ends.length = 0
  }
}

/**
 * Compiles the phrases of a language and gives what finds them: the leftmost, longest hits of each cue, in order.
 * @throws TypeError when the data are wrong, see `compilePhrases`.
 */
export function createMatcher(data: LanguageData): Matcher {
  const matcher = new PhraseMatcher(data)
  return { find: (tokens, from, to, tally) => matcher.find(tokens, from, to, tally) }
}

/**
 * The cues in tokens, in order of place; the work grows linearly with their number.
 * @param from - first token of what is searched; `^` and `$` hold at its ends
 * @param to - the token after the last one
 */
export function findCues(tokens: readonly Token[], pack: LanguagePack, from?: number, to?: number): CueHit[] {
  return pack.matcher.find(tokens, from, to)
}
