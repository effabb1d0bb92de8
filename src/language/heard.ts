import type { CueId } from './cues'
import type { CueHit, Token } from './language'
import { withoutYielding } from './yields'

/** Tokens as phrases read them: stutters left out, spellings read as the words they stand for. */
export interface Readings {
  readonly tokens: readonly Token[]
  /** The token of each reading. */
  readonly places: readonly number[]
  /** The first reading of each token, of a stutter that of what follows, and at the end how many there are. */
  readonly firsts: readonly number[]
  /** Tokens that say the word before them again and are read because a part begins there. */
  readonly repeats: readonly number[]
  /** For each reading, where the row of words begins that may stand before what is tied to the start. */
  readonly openSince: readonly number[]
  /** For each reading and the end, where the row of words ends that may stand after what is tied to the end. */
  readonly closedUntil: readonly number[]
}

/** All the ways in which phrases were found, in the order of the search: of one cue at one place there may be many. */
export interface Found {
  /** Index into the cues of the language. */
  readonly cues: number[]
  /** The first reading, and the one after the last. */
  readonly starts: number[]
  readonly ends: number[]
  /** Whether it holds only at the start or at the end of what is searched: 1, 2, or 3 for both. */
  readonly ties: number[]
}

export const TIED_TO_START = 1
export const TIED_TO_END = 2

/** For each cue, the latest hit in the search at hand: its index among the hits, counted on from search to search. */
export interface Latest {
  readonly hits: Int32Array
  counted: number
}

const MOST_COUNTED = 2 ** 30

function startOver(latest: Latest): void {
  latest.hits.fill(-1)
  latest.counted = 0
}

/** What was heard in tokens, for any stretch of them that begins where a part begins, as if it stood alone. */
export class Heard {
  constructor(
    private readonly readings: Readings,
    private readonly found: Found,
    private readonly names: readonly CueId[],
    private readonly latest: Latest,
    /** The token at which the search began. */
    private readonly first: number,
    private readonly alone: (from: number, to: number) => CueHit[],
  ) {}

  /** The cues in the tokens from `from` to the one before `to`, in order of place: the leftmost, longest hits of each. */
  within(from: number, to: number): CueHit[] {
    if (this.stutters(from, to)) return this.alone(from, to)
    if (this.latest.counted > MOST_COUNTED) startOver(this.latest)
    const { firsts } = this.readings
    const first = firsts[from - this.first] as number
    const last = firsts[to - this.first] as number
    const { cues, starts, ends } = this.found
    const { hits: latest, counted } = this.latest
    const taken: number[] = []
    const until: number[] = []
    for (let i = firstAtLeast(starts, first); i < starts.length && (starts[i] as number) < last; i++) {
      if (!this.holds(i, first, last)) continue
      const cue = cues[i] as number
      const end = ends[i] as number
      const before = (latest[cue] as number) - counted
      if (before < 0 || (starts[i] as number) >= (until[before] as number)) {
        latest[cue] = counted + taken.length
        taken.push(i)
        until.push(end)
      } else if (starts[taken[before] as number] === starts[i] && end > (until[before] as number)) {
        until[before] = end
      }
    }
    this.latest.counted += taken.length
    return withoutYielding(taken.map((i, nth) => this.hit(i, until[nth] as number)))
  }

  /** Whether what was found holds in the readings from `first` to the one before `last`. */
  private holds(i: number, first: number, last: number): boolean {
    const end = this.found.ends[i] as number
    if (end > last) return false
    const tied = this.found.ties[i] as number
    if (tied === 0) return true
    const { openSince, closedUntil } = this.readings
    if ((tied & TIED_TO_START) !== 0 && (openSince[this.found.starts[i] as number] as number) > first) return false
    return (tied & TIED_TO_END) === 0 || (closedUntil[end] as number) >= last
  }

  private hit(i: number, until: number): CueHit {
    const { tokens, places } = this.readings
    return {
      cue: this.names[this.found.cues[i] as number] as CueId,
      start: tokens[places[this.found.starts[i] as number] as number]?.start ?? 0,
      end: tokens[places[until - 1] as number]?.end ?? 0,
    }
  }

  /** Whether a part begins within the stretch with the word that the one before it ends with. */
  private stutters(from: number, to: number): boolean {
    const { repeats } = this.readings
    return repeats.length > 0 && (repeats[firstAtLeast(repeats, from + 1)] ?? to) < to
  }
}

/** The index of the first of rising numbers that is not less than another. */
function firstAtLeast(rising: readonly number[], least: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
