import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languagePack } from '../../src/language/packs'
import { secondCoderFigures } from '../../src/training/measure'
import { heard, turnSamples } from '../../src/training/samples'
import { readTurnCoded, readTurnCodedIn } from '../../src/training/turn-coded'

const folder = mkdtempSync(join(tmpdir(), 'turn-coded-'))
function fileOf(name: string, ...lines: object[]): string {
  const file = join(folder, name)
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  return file
}
const turns = [
  { role: 'practitioner', text: 'How was the week?', main: 'question', question: 'open' },
  { role: 'client', text: 'I had two cigarettes.', talk: 'neutral' },
]

describe('conversations coded per turn', () => {
  const file = fileOf('talk.jsonl', { id: 'a', source: 'film', turns })

  it('are grouped by recording, with a coder’s labels', () => {
    expect(readTurnCoded(file)).toMatchObject([
      {
        id: 'a',
        group: 'film',
        turns: [
          { labels: { main: 'question', question: 'open', reflection: 'none' } },
          { labels: { talk: 'neutral' } },
        ],
      },
    ])
  })

  it('get the labels of a second coder from the file beside them', () => {
    const second = fileOf('second.jsonl', { id: 'a', turns: [{ main: 'other' }, { talk: 'change' }] })
    const [conversation] = readTurnCoded(file, second)
    expect(conversation?.turns.map((turn) => turn.second)).toEqual([
      { main: 'other', question: 'none', reflection: 'none' },
      { talk: 'change-talk' },
    ])
    expect(conversation && secondCoderFigures([conversation]).main).toMatchObject({ n: 1, accuracy: 0 })
  })

  it('or hold them themselves', () => {
    const own = fileOf('own.jsonl', { id: 'b', turns: turns.map((turn) => ({ ...turn, second: { talk: 'sustain' } })) })
    expect(readTurnCoded(own)[0]?.turns[1]?.second).toEqual({ talk: 'sustain-talk' })
  })

  it('are refused where a second coder left a turn out', () => {
    const short = fileOf('short.jsonl', { id: 'a', turns: [{ main: 'other' }] })
    expect(() => readTurnCoded(file, short)).toThrow(/short\.jsonl holds 1 turns of "a", .*talk\.jsonl 2/)
  })

  it('are none where there is no such file or folder', () => {
    expect(readTurnCoded(join(folder, 'nothing.jsonl'))).toEqual([])
    expect(readTurnCodedIn(join(folder, 'nowhere'))).toEqual([])
  })
})

describe('a turn with two codings', () => {
  const [once, twice] = [undefined, { talk: 'change-talk' }].map((second) => {
    const turn = { role: 'client' as const, text: 'I had two cigarettes.', labels: { talk: 'neutral' } }
    const conversation = {
      id: 'a',
      language: 'en' as const,
      style: 'clean',
      group: 'a',
      turns: [second ? { ...turn, second } : turn],
    }
    return heard(conversation, languagePack('en')).flatMap((turn) => turnSamples(turn, 1))
  })

  it('teaches both, each somewhat less than an only one', () => {
    expect(once?.map(({ labels, weight }) => [labels['talk'], weight])).toEqual([['neutral', 1]])
    expect(twice?.map(({ labels }) => labels['talk'])).toEqual(['neutral', 'change-talk'])
    const weights = twice?.map(({ weight }) => weight) ?? []
    expect(weights[0]).toBe(weights[1])
    expect(weights[0]).toBeLessThan(1)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeGreaterThan(1)
  })
})

describe('the role-plays', () => {
  it('are coded, and nearly every client turn twice', () => {
    const turns = readTurnCodedIn('fixtures/role-plays').flatMap((conversation) => conversation.turns)
    expect(turns.length).toBeGreaterThan(18_000)
    const clients = turns.filter(({ role }) => role === 'client')
    expect(clients.filter(({ second }) => second?.talk).length / clients.length).toBeGreaterThan(0.99)
  })
})
