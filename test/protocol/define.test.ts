import { describe, expect, test } from 'vitest'
import type { Protocol } from '../../machines/index'
import { checkProtocol } from '../../src/protocol/check'
import { defineProtocol, type ProtocolFile, protocolJsonSchema } from '../../src/protocol/define'
import { checkProtocolFile, readProtocol } from '../../src/protocol/protocol-file'
import { mermaid, xstateJson } from '../../src/protocol/draw'
import { advance, progressOf, startProtocol } from '../../src/protocol/run'
import { InputError } from '../../src/schema/issue'
import { client, practitioner } from '../machines/turns'

const HOME_VISIT = `id: home-visit
title: { nl: Huisbezoek, en: Home visit }
sources:
  - { document: own, section: Handboek 3 }
steps:
  - id: shoes-off
    title: { nl: Binnenkomen, en: Come in }
    doneWhen: { nl: Je kwam rustig binnen., en: You came in quietly. }
    moves:
      - { codes: [other], cues: [greeting] }
  - id: ask-home
    title: { nl: Vragen hoe het thuis is, en: Ask how it is at home }
    doneWhen: { nl: Je vroeg hoe het thuis is., en: You asked how it is at home. }
    moves:
      - { codes: [open-question], after: [shoes-off] }
`
const thrown = (run: () => unknown): InputError => {
  try {
    run()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('a protocol in YAML', () => {
  test('becomes a machine that runs', () => {
    const protocol = readProtocol(HOME_VISIT)
    const end = [
      practitioner(0, ['other', { cues: ['greeting'] }]),
      client(1, ['neutral']),
      practitioner(2, ['open-question']),
      client(3, ['neutral']),
    ].reduce((state, event) => advance(protocol, state, event), startProtocol(protocol))
    expect(progressOf(protocol, end)).toMatchObject({ protocol: 'home-visit', phase: 'closed' })
    expect(checkProtocol(protocol)).toEqual([])
    expect(protocol.group).toBe('own')
  })

  test('is the same as in JSON', () => {
    const plain = (protocol: Protocol): unknown =>
      JSON.parse(JSON.stringify({ ...protocol, machine: undefined, rows: undefined }))
    const yaml = plain(readProtocol(HOME_VISIT))
    const json = plain(readProtocol(JSON.stringify(yaml)))
    expect(json).toEqual(yaml)
  })

  test.each([
    [
      'an unknown code',
      ['codes: [other]', 'codes: [hello]'],
      'line 10, steps[0].moves[0].codes[0]',
      'write one of: open-question',
    ],
    ['an unknown cue', ['greeting', 'salute'], 'line 10, steps[0].moves[0].cues[0]', 'write one of'],
    [
      'an unknown step',
      ['after: [shoes-off]', 'after: [shoes]'],
      'line 15, steps[1].moves[0].after',
      'shoes-off, ask-home',
    ],
    ['an id twice', ['id: ask-home', 'id: shoes-off'], 'line 11, steps[1].id', 'its own id'],
    ['a reserved id', ['id: ask-home', 'id: closed'], 'line 11, steps[1].id', 'another id'],
    [
      'a missing language',
      ['{ nl: Huisbezoek, en: Home visit }', '{ nl: Huisbezoek }'],
      'line 2, title.en',
      'give a string',
    ],
    ['broken YAML', ['sources:', 'sources: ['], 'line 4', 'mend the YAML'],
  ])('%s is told with its line and what to write', (_, [from = '', to = ''], place, remedy) => {
    const [issue] = thrown(() => readProtocol(HOME_VISIT.replace(from, to))).issues
    expect(issue?.place).toBe(place)
    expect(issue?.remedy).toContain(remedy)
  })
})

const definition = (moves: ProtocolFile['steps'][number]['moves'], more: Partial<ProtocolFile> = {}): ProtocolFile => ({
  id: 'trial',
  title: { nl: 'Proef', en: 'Trial' },
  sources: [{ document: 'own', section: 'Handboek' }],
  steps: [
    {
      id: 'one',
      title: { nl: 'Een', en: 'One' },
      doneWhen: { nl: 'Klaar.', en: 'Done.' },
      moves: [{ codes: ['advice'] }],
    },
    { id: 'two', title: { nl: 'Twee', en: 'Two' }, doneWhen: { nl: 'Klaar.', en: 'Done.' }, moves },
  ],
  ...more,
})
const faults = (file: ProtocolFile) => checkProtocol(defineProtocol(file)).map(({ fault, step }) => [fault, step])

test('what is wrong in a file is told with its line', () => {
  const source = HOME_VISIT.replace(
    '{ codes: [open-question], after: [shoes-off] }',
    '{ codes: [other], cues: [greeting] }',
  )
  expect(checkProtocolFile(source).map(({ fault, line, place }) => [fault, line, place])).toEqual([
    ['unreachable-step', 'line 11', 'steps[1]'],
    ['dead-end', 'line 6', 'steps'],
  ])
  expect(checkProtocolFile(HOME_VISIT)).toEqual([])
})

describe('checking a protocol', () => {
  test('a step behind another with the same sign is never reached', () => {
    expect(faults(definition([{ codes: ['advice'] }]))).toEqual([
      ['unreachable-step', 'two'],
      ['dead-end', null],
    ])
  })
  test('an attribute that the code cannot have', () => {
    expect(faults(definition([{ codes: ['simple-reflection'], attributes: ['scaling'] }]))).toContainEqual([
      'impossible-step',
      'two',
    ])
  })
  test('a step without any sign', () => {
    expect(faults(definition([], { closing: ['one'] }))).toEqual([
      ['impossible-step', 'two'],
      ['unreachable-step', 'two'],
    ])
  })
  test('empty texts and sources', () => {
    const bare = definition([{ codes: ['affirmation'] }], {
      title: { nl: 'Proef', en: ' ' },
      sources: [{ document: 'own', section: '' }],
    })
    expect(faults(bare)).toEqual([
      ['missing-text', null],
      ['missing-source', null],
    ])
  })
})

test('drawing gives a diagram and the JSON that Stately opens', () => {
  const protocol = readProtocol(HOME_VISIT)
  expect(mermaid(protocol, 'en').split('\n')).toEqual([
    'stateDiagram-v2',
    '  state "Come in" as shoes_off',
    '  state "Ask how it is at home" as ask_home',
    '  [*] --> shoes_off',
    '  shoes_off --> ask_home',
    '  ask_home --> [*]',
  ])
  expect(JSON.parse(xstateJson(protocol))).toMatchObject({
    id: 'home-visit',
    initial: 'waiting',
    states: { 'shoes-off': { initial: 'asked', meta: { step: 'shoes-off' } } },
  })
})

test('the schema can be published', () => {
  expect(protocolJsonSchema()).toMatchObject({ type: 'object', required: ['id', 'title', 'sources', 'steps'] })
})
