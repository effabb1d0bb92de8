import type { Evidence } from '../schema/coded-transcript'
import { ABSENT } from './feature-table'
import type { Bank, Head } from './model'
import { name } from './names'
import { cueRank, termOfCue } from './terms'
import type { SegmentView } from './view'

const CUE = name('c')

/** The cues heard in a segment, those that spoke most for its code first; of equals, the first heard. */
export function evidenceFor(segment: SegmentView, bank: Bank, { weights, classes }: Head, code: string): Evidence[] {
  const column = classes.indexOf(code)
  return segment.cues
    .map(({ cue, start, end }) => {
      const at = bank.table.about(CUE, termOfCue(cueRank(cue)))
      return { cue, start, end, spoke: at === ABSENT ? 0 : (weights[at * classes.length + column] ?? 0) }
    })
    .sort((a, b) => b.spoke - a.spoke || a.start - b.start || a.end - b.end)
    .map(({ cue, start, end }) => ({ cue, start, end }))
}
