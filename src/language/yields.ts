import { type CueId, YIELDS } from './cues'
import type { CueHit } from './language'

const yielding = new Map<CueId, ReadonlySet<CueId>>(
  Object.entries(YIELDS).map(([cue, others]) => [cue as CueId, new Set<CueId>(others)]),
)

/** Leaves out hits that a hit of a stronger cue overlaps: `can` gives way where `cannot` was found in the same words. */
export const withoutYielding = (hits: CueHit[]): CueHit[] =>
  hits.some(yieldsAt) ? hits.filter((hit, at) => !yieldsAt(hit, at, hits)) : hits

function yieldsAt(hit: CueHit, at: number, hits: readonly CueHit[]): boolean {
  const others = yielding.get(hit.cue)
  return others !== undefined && overlapped(hits, at, hit, others)
}

/** Hits come in order of start and are bounded in length, so only near neighbours can overlap. */
const NEAR = 60

function overlapped(hits: readonly CueHit[], at: number, hit: CueHit, others: ReadonlySet<CueId>): boolean {
  const last = Math.min(hits.length, at + NEAR)
  for (let near = Math.max(0, at - NEAR); near < last; near++) {
    const other = hits[near]
    if (other && near !== at && others.has(other.cue) && other.start < hit.end && other.end > hit.start) return true
  }
  return false
}
