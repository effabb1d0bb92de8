import { describe, expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import {
  informingWithPermission,
  miracleQuestion,
  obvlkExplanatory,
  practisingBehaviour,
  type Protocol,
  type ProtocolEvent,
  scalingQuestion,
  sharedDecision,
} from '../../machines/index'
import { client, practitioner } from './turns'

/** Hears turns and tells the state after each as `step.asked`, or `undefined` where the machine stays as it was. */
function states(protocol: Protocol, events: readonly ProtocolEvent[]): (string | undefined)[] {
  let [snapshot] = initialTransition(protocol.machine, undefined)
  return events.map((event) => {
    const before = snapshot
    snapshot = transition(protocol.machine, before, event)[0]
    if (snapshot.context === before.context) return undefined
    return typeof snapshot.value === 'string'
      ? snapshot.value
      : Object.entries(snapshot.value).map(([step, part]) => `${step}.${String(part)}`)[0]
  })
}

const reply = (index: number) => client(index, ['neutral'])
const chat = (index: number) => practitioner(index, ['facilitate'])
const table: readonly [string, Protocol, readonly (readonly [ProtocolEvent, string | undefined])[]][] = [
  [
    'informing: elicit, provide, elicit reaction closes',
    informingWithPermission,
    [
      [chat(0), undefined],
      [practitioner(1, ['open-question', { cues: ['asks-what-known'] }]), 'elicit.asked'],
      [reply(2), 'elicit.answered'],
      [reply(3), undefined],
      [practitioner(4, ['information', { attributes: ['with-permission'] }]), 'provide.asked'],
      [practitioner(5, ['acknowledgement']), undefined],
      [reply(6), 'provide.answered'],
      [practitioner(7, ['open-question', { attributes: ['elicit-reaction'] }]), 'elicit-reaction.asked'],
      [reply(8), 'closed'],
      [practitioner(9, ['advice', { attributes: ['options'] }]), 'provide.asked'],
    ],
  ],
  [
    'informing: a refusal stops it, and it can be taken up again',
    informingWithPermission,
    [
      [practitioner(0, ['ask-permission', { cues: ['offers-to-inform'] }]), 'elicit.asked'],
      [client(1, ['neutral', { cues: ['consent-refused'] }]), 'stopped'],
      [chat(2), undefined],
      [practitioner(3, ['ask-permission']), 'elicit.asked'],
      [client(4, ['neutral', { cues: ['consent-given'] }]), 'elicit.answered'],
    ],
  ],
  [
    'informing: leave for an exercise is no step, a reaction is asked only after information',
    informingWithPermission,
    [
      [practitioner(0, ['ask-permission', { cues: ['asks-leave-for-exercise'] }]), undefined],
      [practitioner(1, ['open-question', { attributes: ['elicit-reaction'] }]), undefined],
    ],
  ],
  [
    'miracle: the follow-ups need the question',
    miracleQuestion,
    [
      [practitioner(0, ['open-question', { attributes: ['exception'] }]), undefined],
      [practitioner(1, ['open-question', { attributes: ['circular'] }]), undefined],
      [practitioner(2, ['structure', { cues: ['announces-strange-question'] }]), 'introduce.asked'],
      [client(3, ['neutral', { attributes: ['discord'] }]), 'stopped'],
      [practitioner(4, ['open-question', { attributes: ['miracle'] }]), 'ask.asked'],
      [reply(5), 'ask.answered'],
      [practitioner(6, ['open-question', { attributes: ['miracle'] }]), 'first-sign.asked'],
      [practitioner(7, ['open-question', { attributes: ['miracle', 'circular'] }]), 'others-notice.asked'],
      [reply(8), 'others-notice.answered'],
      [practitioner(9, ['open-question', { attributes: ['next-step'] }]), 'plan.asked'],
      [reply(10), 'closed'],
    ],
  ],
  [
    'scaling: a position needs a number, upward comparison is no step',
    scalingQuestion,
    [
      [practitioner(0, ['structure', { cues: ['scale-top'] }]), 'explain-scale.asked'],
      [practitioner(1, ['closed-question', { attributes: ['scaling'] }]), 'current-position.asked'],
      [reply(2), undefined],
      [client(3, ['neutral', { attributes: ['scale-answer'], number: 4 }]), 'current-position.answered'],
      [practitioner(4, ['why-question', { attributes: ['scaling'], number: 6 }]), undefined],
      [practitioner(5, ['open-question', { attributes: ['scaling'], number: 2 }]), 'already-achieved.asked'],
      [reply(6), 'already-achieved.answered'],
      [practitioner(7, ['open-question']), 'already-achieved.asked'],
      [practitioner(8, ['closed-question', { attributes: ['scaling', 'exception'] }]), 'higher-before.asked'],
      [reply(9), 'higher-before.answered'],
      [practitioner(10, ['open-question', { attributes: ['scaling', 'desired-situation'] }]), 'one-step-higher.asked'],
      [reply(11), 'closed'],
      [practitioner(12, ['open-question', { attributes: ['next-step'] }]), 'next-action.asked'],
      [reply(13), 'closed'],
    ],
  ],
  [
    'explaining: the outcome opens it, the phases go on in order',
    obvlkExplanatory,
    [
      [practitioner(0, ['open-question']), undefined],
      [practitioner(1, ['structure', { cues: ['questionnaire-word'] }]), 'opened'],
      [practitioner(2, ['information', { cues: ['presents-result'] }]), 'recognise.asked'],
      [reply(3), 'recognise.answered'],
      [practitioner(4, ['open-question', { attributes: ['success'] }]), 'understand.asked'],
      [reply(5), 'understand.answered'],
      [practitioner(6, ['open-question', { attributes: ['elicit-reaction'] }]), 'appraise.asked'],
      [reply(7), 'appraise.answered'],
      [practitioner(8, ['open-question', { attributes: ['next-step'] }]), 'act.asked'],
      [reply(9), 'closed'],
    ],
  ],
  [
    'practising: play is only play after the exercise was introduced',
    practisingBehaviour,
    [
      [practitioner(0, ['other']), undefined],
      [practitioner(1, ['ask-permission', { cues: ['introduces-practice'] }]), 'introduce.asked'],
      [reply(2), 'introduce.answered'],
      [practitioner(3, ['structure'], ['other']), 'model.asked'],
      [reply(4), 'model.answered'],
      [practitioner(5, ['open-question', { cues: ['asks-what-seen'] }]), 'name-steps.asked'],
      [reply(6), 'name-steps.answered'],
      [practitioner(7, ['structure', { cues: ['invites-try'] }]), 'try.asked'],
      [reply(8), 'try.answered'],
      [practitioner(9, ['open-question', { attributes: ['success'] }]), 'review.asked'],
      [reply(10), 'closed'],
    ],
  ],
  [
    'deciding: a check before the goals is about the picture, one after the options about the decision',
    sharedDecision,
    [
      [practitioner(0, ['closed-question', { attributes: ['check'] }]), undefined],
      [practitioner(1, ['structure', { cues: ['announces-deciding-together'] }], ['closed-question']), 'welcome.asked'],
      [reply(2), 'welcome.answered'],
      [practitioner(3, ['open-question']), 'elicit-problems.asked'],
      [reply(4), 'elicit-problems.answered'],
      [practitioner(5, ['information']), 'discuss-problems.asked'],
      [practitioner(6, ['closed-question', { attributes: ['check'] }]), 'check-understanding.asked'],
      [reply(7), 'check-understanding.answered'],
      [practitioner(8, ['open-question', { attributes: ['goal'] }]), 'elicit-goals.asked'],
      [practitioner(9, ['advice', { attributes: ['options'] }]), 'discuss-options.asked'],
      [practitioner(10, ['open-question', { attributes: ['elicit-reaction'] }]), 'elicit-preferences.asked'],
      [reply(11), 'elicit-preferences.answered'],
      [practitioner(12, ['summary'], ['closed-question', { attributes: ['check'] }]), 'decide-together.asked'],
      [reply(13), 'closed'],
    ],
  ],
]

describe('state, turn, next state', () => {
  test.each(table)('%s', (_, protocol, rows) => {
    expect(
      states(
        protocol,
        rows.map(([event]) => event),
      ),
    ).toEqual(rows.map(([, state]) => state))
  })
})
