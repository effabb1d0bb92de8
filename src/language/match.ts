import { compilePhrases, type PhraseNode, type SymbolId } from './compile'
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

/** A word as the matcher sees it; 0 where no phrase asks for it. A spelling may be read as several words. */
interface Reading {
  readonly word: SymbolId
  readonly root: SymbolId
  readonly opens: boolean
  readonly closes: boolean
  readonly bars: boolean
}

/** How many words beyond those of the phrases are kept read; a rare word is read again. */
const MAX_KEPT = 20_000

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

  private readWord(word: string): Reading {
    return {
      word: this.index.words.get(word) ?? 0,
      root: this.index.roots.get(this.data.stem(word)) ?? 0,
      opens: this.openers.has(word),
      closes: this.closers.has(word),
      bars: this.barriers.has(word),
    }
  }

  private read(word: string): readonly Reading[] {
    const known = this.kept.get(word)
    if (known) return known
    const words = Object.hasOwn(this.data.spellings, word)
      ? tokenise(this.data.spellings[word] ?? '').map((token) => token.word)
      : [word]
    const readings = words.map((one) => this.readWord(one))
    if (this.kept.size >= MAX_KEPT) this.kept.clear()
    this.kept.set(word, readings)
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

  private walk(node: PhraseNode, at: number): void {
    this.steps++
    for (const cue of node.cues) this.note(cue, at)
    if (at >= this.closing) for (const cue of node.cuesAtEnd) this.note(cue, at)
    const reading = this.readings[at]
    if (!reading) return
    if (node.next.size > 0) {
      if (reading.word) for (const next of node.next.get(reading.word) ?? []) this.walk(next, at + 1)
      if (reading.root) for (const next of node.next.get(reading.root) ?? []) this.walk(next, at + 1)
    }
    for (const gap of node.gaps) this.leap(gap.node, at, gap.min, gap.max)
  }

  /** Goes on after each number of words that a gap may hold. */
  private leap(node: PhraseNode, at: number, min: number, max: number): void {
    for (let words = 0; words <= max; words++) {
      if (words >= min) this.walk(node, at + words)
      const skipped = this.readings[at + words]
      if (!skipped || skipped.bars) return
    }
  }

  find(tokens: readonly Token[], from = 0, to = tokens.length, tally?: Tally): CueHit[] {
    this.readings = []
    this.places = []
    this.steps = 0
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      if (!token) break
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
    const { readings, places } = this
    let opening = 0
    while (readings[opening]?.opens) opening++
    this.closing = readings.length
    while (this.closing > 0 && readings[this.closing - 1]?.closes) this.closing--
    const hits: CueHit[] = []
    const taken = new Map<CueId, number>()
    for (let at = 0; at < readings.length; at++) {
      this.cues = []
      this.ends = []
      this.walk(this.index.anywhere, at)
      if (at <= opening) this.walk(this.index.atStart, at)
      for (const [nth, cue] of this.cues.entries()) {
        const end = this.ends[nth] ?? at
        if (at < (taken.get(cue) ?? 0)) continue
        const first = tokens[places[at] ?? 0]
        const last = tokens[places[end - 1] ?? 0]
        if (!first || !last) continue
        taken.set(cue, end)
        hits.push({ cue, start: first.start, end: last.end })
      }
    }
    return hits
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
