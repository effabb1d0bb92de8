import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCoder } from '../../src/coding/coder'
import type { Language, Role } from '../../src/schema/codes'

const words = fc.constantFrom(
  ...'ja nee en wat hoe je ik dat oké mag zou vertel 😀 … ? ! . , [lacht] (zucht) -- 10,5 één DE\u00a0ZE \n'.split(' '),
)
const speech = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
)
const someone = fc.record({
  language: fc.constantFrom<Language>('nl', 'en'),
  role: fc.constantFrom<Role>('practitioner', 'client'),
  text: speech,
})

describe('segments', () => {
  it('cover every character that is not white space, in order, for any text', () => {
    fc.assert(
      fc.property(someone, ({ language, role, text }) => {
        const { segments, text: kept } = createCoder({ language }).add({ role, text })
        expect(kept).toBe(text)
        let at = 0
        for (const segment of segments) {
          expect(text.slice(at, segment.start).trim()).toBe('')
          expect(segment.end).toBeGreaterThan(segment.start)
          expect(segment.text).toBe(text.slice(segment.start, segment.end))
          expect(segment.text).toBe(segment.text.trim())
          at = segment.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 300 },
    )
  })

  it('hold their evidence within their place', () => {
    fc.assert(
      fc.property(someone, ({ language, role, text }) => {
        for (const segment of createCoder({ language }).add({ role, text }).segments) {
          for (const { start, end } of segment.evidence) {
            expect(start).toBeGreaterThanOrEqual(segment.start)
            expect(end).toBeLessThanOrEqual(segment.end)
          }
        }
      }),
    )
  })

  it('part a statement from the question that follows it in one sentence', () => {
    const coder = createCoder({ language: 'nl' })
    const { segments } = coder.add({
      role: 'practitioner',
      text: 'Je bent doodmoe. Wat zou je willen dat er anders was?',
    })
    expect(segments.map((s) => s.text)).toEqual(['Je bent doodmoe.', 'Wat zou je willen dat er anders was?'])
  })
})
