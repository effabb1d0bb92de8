import { describe, expect, test } from 'vitest'
import { contextAfter } from '../../machines/after'
import { PROTOCOLS, scalingQuestion } from '../../machines/index'
import { advance, progressOf, type ProtocolState, startProtocol, stepsAt } from '../../src/protocol/run'
import { client, practitioner } from '../machines/turns'

const zeroToTen = practitioner(
  0,
  ['structure', { cues: ['scale-bottom'], number: 0 }],
  ['structure', { cues: ['scale-top'], number: 10 }],
)
const talk = [
  zeroToTen,
  client(1, ['neutral', { attributes: ['confirmation'] }]),
  practitioner(2, ['closed-question', { attributes: ['scaling'] }]),
  client(3, ['neutral', { attributes: ['scale-answer'], number: 4 }]),
  practitioner(4, ['facilitate']),
  client(5, ['neutral']),
  practitioner(6, ['simple-reflection'], ['open-question', { attributes: ['scaling', 'desired-situation'] }]),
  client(7, ['change-talk']),
]
const run = (events: typeof talk, from = startProtocol(scalingQuestion)): ProtocolState =>
  events.reduce((state, event) => advance(scalingQuestion, state, event), from)

describe('running a protocol', () => {
  test('tells per step at which turn it was done, what is open and what was skipped', () => {
    const { steps, phase, at, without } = progressOf(scalingQuestion, run(talk))
    expect(steps).toEqual([
      { step: 'explain-scale', status: 'done', optional: false, turns: [0], replies: [1] },
      { step: 'current-position', status: 'done', optional: false, turns: [2], replies: [3] },
      { step: 'already-achieved', status: 'skipped', optional: false, turns: [], replies: [] },
      { step: 'higher-before', status: 'skipped', optional: false, turns: [], replies: [] },
      { step: 'one-step-higher', status: 'done', optional: false, turns: [6], replies: [7] },
      { step: 'next-action', status: 'open', optional: true, turns: [], replies: [] },
    ])
    expect({ phase, at, without }).toEqual({
      phase: 'closed',
      at: 'one-step-higher',
      without: { total: 1, inARow: 0 },
    })
  })

  test('a question that the client has not answered is asked, not done', () => {
    const { steps, phase } = progressOf(scalingQuestion, run(talk.slice(0, 3)))
    expect(steps.map(({ status }) => status)).toEqual(['done', 'asked', 'open', 'open', 'open', 'open'])
    expect(phase).toBe('running')
  })

  test('a scale known from last time need not be explained again', () => {
    const progress = progressOf(scalingQuestion, run(talk.slice(2), startProtocol(scalingQuestion, ['explain-scale'])))
    expect(progress.steps[0]).toMatchObject({ status: 'open', optional: true })
  })

  test('stored as JSON at any turn and taken up again, it gives the same', () => {
    for (let cut = 0; cut <= talk.length; cut++) {
      const stored: unknown = JSON.parse(JSON.stringify(run(talk.slice(0, cut))))
      expect(run(talk.slice(cut), stored as ProtocolState)).toEqual(run(talk))
    }
  })

  test('a turn that says nothing to a protocol leaves what it remembers as it was', () => {
    const silent = practitioner(8, ['other'])
    for (const protocol of PROTOCOLS) {
      const start = startProtocol(protocol)
      const { context } = advance(protocol, start, silent)
      expect(context, protocol.id).toBe(start.context)
      expect(contextAfter(protocol, start.context, silent), protocol.id).toBe(start.context)
      expect(stepsAt(protocol, context, 8), protocol.id).toEqual([])
    }
  })
})
