import { describe, expect, it } from 'vitest'
import { shownBy, type Shown } from '../../machines/shown'
import { showing } from '../../machines/sign'
import { CUES, type CueId } from '../../src/language/cues'

const cues = Object.keys(CUES) as CueId[]
const [one, other, unwanted, none] = cues as [CueId, CueId, CueId, CueId]

const segment = (code: string, shown: readonly CueId[] = []) => ({
  code,
  attributes: [] as string[],
  evidence: shown.map((cue) => ({ cue })),
})

/** Asks a sign of a segment. */
const asking = (sign: Parameters<typeof showing>[0]): ((segment: Shown) => boolean) => {
  const shows = showing(sign)
  return (segment) => shows(shownBy(segment))
}

describe('what a segment shows', () => {
  it('is asked of its code and its cues: one of each list and none of those unwanted', () => {
    const shows = asking({ codes: ['information', 'advice'], cues: [one, other], not: { cues: [unwanted] } })
    expect(shows(segment('advice', [none, other]))).toBe(true)
    expect(shows(segment('advice', [none]))).toBe(false)
    expect(shows(segment('affirmation', [other]))).toBe(false)
    expect(shows(segment('advice', [other, unwanted]))).toBe(false)
  })

  it('can be any of very many signs', () => {
    const asks = cues.slice(0, 100).map((cue) => asking({ cues: [cue] }))
    const shown = segment('other', cues.slice(63, 65))
    expect(asks.flatMap((shows, n) => (shows(shown) ? [n] : []))).toEqual([63, 64])
  })

  it('is found out anew once a coder has corrected it', () => {
    const affirms = asking({ codes: ['affirmation'] })
    const corrected = segment('other')
    expect(affirms(corrected)).toBe(false)
    corrected.code = 'affirmation'
    expect(affirms(corrected)).toBe(true)
  })

  it('is told to signs that come up later, too', () => {
    const later = cues[200] as CueId
    const shown = segment('other', [later])
    expect(asking({ codes: ['other'] })(shown)).toBe(true)
    expect(asking({ cues: [later] })(shown)).toBe(true)
  })
})
