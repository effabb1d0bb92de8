import type { Evidence } from '../schema/coded-transcript'
import { featureKey, type Bank } from './model'
import type { SegmentView } from './view'

/** The cues heard in a segment, those that spoke most for its code first; of equals, the first heard. */
export function evidenceFor(segment: SegmentView, bank: Bank, head: string, code: string): Evidence[] {
  const weights = bank.heads[head]
  const column = weights?.classes.indexOf(code) ?? -1
  const weight = (feature: string): number => {
    const at = bank.index.get(feature)
    return at === undefined || !weights || column < 0 ? 0 : (weights.weights[at * weights.classes.length + column] ?? 0)
  }
  return segment.cues
    .map(({ cue, start, end }) => ({
      cue,
      start,
      end,
      spoke: weight(featureKey('c', cue)),
    }))
    .sort((a, b) => b.spoke - a.spoke || a.start - b.start || a.end - b.end)
    .map(({ cue, start, end }) => ({ cue, start, end }))
}
