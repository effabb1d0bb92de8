import type { Evidence } from '../schema/coded-transcript'
import { ABSENT } from './feature-table'
import { weightAt, type Bank, type Head } from './model'
import { name } from './names'
import { sortFew } from './sort-few'
import { type Term, UNKNOWN } from './terms'
import type { SegmentView } from './view'

const CUE = name('c')

const round = (weight: number): number => Math.round(weight * 100) / 100

/** The cues heard in a segment, those that spoke most for its code first; of equals, the first heard. Topics come last. */
export function evidenceFor(segment: SegmentView, bank: Bank, head: Head, code: string): Evidence[] {
  const place = head.classes.indexOf(code)
  const spoke = (cue: Term): number => {
    const at = bank.table.about(CUE, cue)
    return at === ABSENT ? 0 : weightAt(head, at, place)
  }
  const heard = segment.cues.map((hit, i) => ({ hit, spoke: spoke(segment.heard[i] ?? UNKNOWN) }))
  sortFew(heard, (a, b) => b.spoke - a.spoke || a.hit.start - b.hit.start || a.hit.end - b.hit.end)
  return [...heard, ...segment.topics.map((hit) => ({ hit, spoke: 0 }))].map(({ hit, spoke }) => ({
    cue: hit.cue,
    start: hit.start,
    end: hit.end,
    weight: round(spoke * head.unit),
  }))
}
