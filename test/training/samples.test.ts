import { describe, expect, it } from 'vitest'
import { Border } from '../../src/coding/border'
import { sigmoid, type Head } from '../../src/coding/model'
import { Terms } from '../../src/coding/terms'
import { languagePack } from '../../src/language/packs'
import type { LabelledConversation, LabelledSegment } from '../../src/training/conversations'
import { heardAsParted, learning, stretchSamples } from '../../src/training/samples'

/** Knows nothing: any word may begin a segment, as likely as the engine leans towards borders. */
const nothingLearnt: Head = { classes: ['yes'], weights: new Int8Array(1), width: 1, column: 0, unit: 1 }
const border = new Border(['bias'], { bare: nothingLearnt, marked: nothingLearnt }, new Terms())
const LEANING = sigmoid(1.5)

const text = 'nee stoppen'
const part = (start: number, end: number, code: LabelledSegment['code']): LabelledSegment => ({
  start,
  end,
  code,
  attributes: [],
})

function taught(segments: readonly LabelledSegment[]): [code: unknown, weight: number][] {
  const conversation: LabelledConversation = {
    id: 'made-up',
    language: 'nl',
    style: 'clean',
    group: 'made-up',
    turns: [{ role: 'client', text, segments }],
  }
  return heardAsParted(conversation, learning(languagePack('nl')), border)
    .flatMap((turn) => stretchSamples(turn, 1))
    .map(({ labels, weight }) => [labels['code'], weight])
}

describe('the stretches of a turn that may be segments', () => {
  it('teach the code of the segment in which they lie, as much as they are likely', () => {
    expect(taught([part(0, text.length, 'change-talk')])).toEqual([
      ['change-talk', expect.closeTo(LEANING)],
      ['change-talk', expect.closeTo(1 - LEANING)],
      ['change-talk', expect.closeTo(LEANING)],
    ])
  })

  it('teach nothing where they run on into another segment', () => {
    expect(taught([part(0, 3, 'neutral'), part(4, text.length, 'change-talk')])).toEqual([
      ['neutral', expect.closeTo(LEANING)],
      ['change-talk', expect.closeTo(LEANING)],
    ])
  })
})
