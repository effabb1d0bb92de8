import { describe, expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { type ProtocolEvent, scalingQuestion } from '../../machines/index'
import { client, practitioner } from './turns'

function scaleAfter(...events: readonly ProtocolEvent[]) {
  const [first] = initialTransition(scalingQuestion.machine, undefined)
  return events.reduce((snapshot, event) => transition(scalingQuestion.machine, snapshot, event)[0], first).context
}
const zeroToTen = practitioner(
  0,
  ['structure', { cues: ['scale-bottom'], number: 0 }],
  ['structure', { cues: ['scale-top'], number: 10 }],
)
const ask = practitioner(1, ['closed-question', { attributes: ['scaling'] }])
const answer = (number: number) => client(2, ['neutral', { attributes: ['scale-answer'], number }])

describe('the scale', () => {
  test('is unknown until it is spoken of', () => {
    expect(scaleAfter().scale).toEqual({
      type: null,
      min: null,
      max: null,
      polarity: null,
      position: null,
      colour: null,
    })
  })

  test('takes its ends from what was said, and the position from the client', () => {
    expect(scaleAfter(zeroToTen, ask, answer(6)).scale).toMatchObject({
      min: 0,
      max: 10,
      polarity: 'higher-is-better',
      position: 6,
    })
  })

  test.each(['success', 'goal', 'importance', 'confidence', 'motivation', 'independence'] as const)(
    'a scale of %s points upward',
    (type) => {
      const asked = practitioner(1, ['closed-question', { attributes: ['scaling'], cues: [`scale-of-${type}`] }])
      expect(scaleAfter(asked, answer(5)).scale).toMatchObject({ type, polarity: 'higher-is-better', position: 5 })
    },
  )

  test('on a burden scale a higher number is the worse one to compare with', () => {
    const asked = practitioner(1, ['closed-question', { attributes: ['scaling'], cues: ['scale-of-burden'] }])
    const compared = (number: number) =>
      scaleAfter(asked, answer(7), practitioner(3, ['open-question', { attributes: ['scaling'], number }])).latest
    expect(compared(9)).toBe('already-achieved')
    expect(compared(5)).toBe('current-position')
  })

  test('nothing lower is asked of a client at the bottom, nothing higher of one at the top', () => {
    expect(scaleAfter(zeroToTen, ask, answer(0)).waived).toEqual(['already-achieved'])
    expect(scaleAfter(zeroToTen, ask, answer(10)).waived).toEqual(['higher-before', 'one-step-higher'])
    expect(scaleAfter(zeroToTen, ask, answer(4)).waived).toEqual([])
  })

  test('a number said about another moment leaves the position alone', () => {
    const before = practitioner(3, ['closed-question', { attributes: ['scaling', 'exception'] }])
    const higher = client(4, ['neutral', { attributes: ['scale-answer'], number: 7 }])
    expect(scaleAfter(zeroToTen, ask, answer(4), before, higher).scale.position).toBe(4)
  })
})
