import { expect, test } from 'vitest'
import { closingFrame, type ProtocolEvent, summaryWithCheck } from '../../machines/index'
import { advance, progressOf, startProtocol } from '../../src/protocol/run'
import { client, practitioner } from './turns'

const hear = (...events: readonly ProtocolEvent[]) =>
  events.reduce((state, event) => advance(closingFrame, state, event), startProtocol(closingFrame))
const summary = practitioner(0, ['summary', { cues: ['summary-lead-in'] }])
const check = practitioner(2, ['closed-question', { attributes: ['check'] }])
const reply = (index: number) => client(index, ['neutral'])

test('a step that is a protocol of its own is in that protocol until it is complete', () => {
  expect(hear(summary).value).toEqual({ summary: { asked: 'content' } })
  expect(hear(summary, reply(1)).value).toEqual({ summary: { asked: 'content' } })
  expect(hear(summary, reply(1), check).value).toEqual({ summary: { asked: 'check' } })
  expect(hear(summary, reply(1), check, reply(3)).value).toEqual({ summary: 'answered' })
})

test('what is done within the part is remembered, and no step of the whole is done before it is', () => {
  const half = hear(summary, reply(1))
  expect(half.context.parts['summary']?.steps['content']).toEqual({ worked: [0], replied: [1] })
  expect(progressOf(closingFrame, half).steps[0]?.status).toBe('asked')
  const whole = hear(summary, reply(1), check, reply(3))
  expect(progressOf(closingFrame, whole).steps[0]).toMatchObject({ step: 'summary', status: 'done', turns: [0, 2] })
  expect(closingFrame.steps[0].part?.id).toBe(summaryWithCheck.id)
})
