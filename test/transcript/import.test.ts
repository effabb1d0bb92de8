import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/schema/issue'
import { importTranscript } from '../../src/transcript/import'

const problem = (read: () => unknown): InputError => {
  try {
    read()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('plain text', () => {
  it('reads names, turns over several lines, times and blank lines', () => {
    const transcript = importTranscript(
      'Verpleegkundige: Waar wilt u het\n  over hebben?\n\n[00:01:05] Moeder: Eh, het slapen.\nToen zei hij: nee.\n',
    )
    expect(transcript.turns).toEqual([
      { role: 'practitioner', speaker: 'Verpleegkundige', text: 'Waar wilt u het\nover hebben?' },
      { role: 'client', speaker: 'Moeder', text: 'Eh, het slapen.\nToen zei hij: nee.', start: 65 },
    ])
  })

  it('takes labels in lower case when they come back', () => {
    const { turns } = importTranscript('hv: hoi\nmoeder: ja\nhv: en nu?\nmoeder: weet niet', { practitioner: 'hv' })
    expect(turns.map((turn) => turn.speaker)).toEqual(['hv', 'moeder', 'hv', 'moeder'])
  })

  it('joins what one speaker says in a row and keeps several clients apart', () => {
    const { turns } = importTranscript('Coach: Hoe is het?\nCoach: Vertel.\nVader: Goed.\nMoeder: Nou.')
    expect(turns).toEqual([
      { role: 'practitioner', speaker: 'Coach', text: 'Hoe is het?\nVertel.' },
      { role: 'client', speaker: 'Vader', text: 'Goed.' },
      { role: 'client', speaker: 'Moeder', text: 'Nou.' },
    ])
  })

  it('says whom it took for the practitioner, and why', () => {
    expect(importTranscript('An: Hoe gaat het?\nBo: Goed.').rolesGuessed).toEqual({
      practitioner: 'An',
      because: 'questions',
    })
    expect(importTranscript('Moeder: Is dat zo?\nAn: Ja.').rolesGuessed).toEqual({
      practitioner: 'An',
      because: 'name',
    })
    expect(importTranscript('Bo: ja\nAn: nee').rolesGuessed).toEqual({ practitioner: 'Bo', because: 'first-speaker' })
    expect(importTranscript('Bo: ja\nAn: nee', { practitioner: 'an' })).not.toHaveProperty('rolesGuessed')
  })
})

describe('WebVTT and SubRip', () => {
  it('reads voices, tags, entities, notes, styles and names in the words', () => {
    const { turns } = importTranscript(
      `WEBVTT

NOTE from a meeting tool

STYLE
::cue { color: red }

a-1
00:00:02.100 --> 00:00:03.400 align:start
<v Marieke de Wit>Waar wilt u het
over hebben?</v>

00:03.900 --> 00:05.000
<v.loud Moeder>Over het <i>slapen</i> &amp; eten.</v>

00:00:06.000 --> 00:00:07.000
Marieke de Wit: En verder?

00:00:07.000 --> 00:00:08.000
Vertel maar.
`,
      { practitioner: 'Marieke de Wit' },
    )
    expect(turns).toEqual([
      { role: 'practitioner', speaker: 'Marieke de Wit', text: 'Waar wilt u het over hebben?', start: 2.1, end: 3.4 },
      { role: 'client', speaker: 'Moeder', text: 'Over het slapen & eten.', start: 3.9, end: 5 },
      { role: 'practitioner', speaker: 'Marieke de Wit', text: 'En verder? Vertel maar.', start: 6, end: 8 },
    ])
  })

  it('reads SubRip', () => {
    const { turns } = importTranscript(
      '1\n00:00:01,500 --> 00:00:02,000\nArts: Hoe slaapt ze?\n\n2\n00:00:02,500 --> 00:00:03,000\nMoeder: Slecht.\n',
    )
    expect(turns.map(({ role, start, end }) => [role, start, end])).toEqual([
      ['practitioner', 1.5, 2],
      ['client', 2.5, 3],
    ])
  })
})

describe('JSON', () => {
  it('keeps unknown fields', () => {
    const given = {
      id: 'a',
      x: 1,
      turns: [
        { role: 'practitioner', text: 'Hoi', y: 2 },
        { role: 'client', text: 'Ja' },
      ],
    }
    expect(importTranscript(JSON.stringify(given))).toEqual(given)
  })
})

describe('bad input', () => {
  const turn = (role: string, text = 'ja') => ({ role, text })
  it.each<[string, string, RegExp]>([
    ['nothing', '  \n', /the input is empty; give a transcript/],
    ['broken JSON', '{"turns": [\n  {"role" "client"}]}', /^line 2, column \d+: this is no JSON; mend it/],
    ['cut-off JSON', '{"turns": [', /this is no JSON/],
    ['JSON of another shape', '{"turns": "x"}', /^turns: found "x"; give an array/],
    ['no turns', '{"turns": []}', /^turns: found \[\]; give at least one turn/],
    [
      'an unknown role',
      JSON.stringify({ turns: [turn('nurse')] }),
      /^turns\[0\]\.role: found "nurse"; write one of: practitioner, client/,
    ],
    [
      'an unknown language',
      JSON.stringify({ language: 'fr', turns: [turn('client')] }),
      /^language: found "fr"; write one of: nl, en/,
    ],
    [
      'one side only',
      JSON.stringify({ turns: [turn('client')] }),
      /^turns: no turn of the practitioner in 1 turn\(s\); give/,
    ],
    ['one speaker only', 'An: ja\nAn: nee', /^speakers: only An speaks; give a conversation of two sides/],
    ['words without a speaker', 'zomaar wat\nAn: ja', /^line 1: these words have no speaker; begin with/],
    [
      'a turn that is no turn',
      JSON.stringify({ turns: [turn('client', 'a '.repeat(100_000)), turn('practitioner')] }),
      /^turns\[0\]\.text: found 200000 characters in one turn; split/,
    ],
    ['WebVTT without cues', 'WEBVTT\n\nzomaar', /no|cue|line/],
  ])('refuses %s in one line', (_, text, message) => {
    const error = problem(() => importTranscript(text))
    expect(error.message).toMatch(message)
    expect(error.message).not.toContain('\n')
  })

  it('names the speakers there are when the practitioner is not among them', () => {
    expect(problem(() => importTranscript('An: ja\nBo: nee', { practitioner: 'Els' })).message).toBe(
      'speakers: nobody is called Els; name the practitioner as one of: An, Bo',
    )
  })
})
