import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MACHINES } from '../../machines'
import { CUES } from '../../src/language/cues'
import { codedTranscriptSchema } from '../../src/schema/coded-transcript'
import { reportSchema } from '../../src/schema/report'
import { skillEvidenceSchema } from '../../src/schema/skill-evidence'
import { gespreksmaat } from '../support/cli'

const root = join(import.meta.dirname, '../..')
const TALK = 'Verpleegkundige: Waar wilt u het over hebben?\nMoeder: Over het slapen. Zo kan het niet langer.\n'

describe('code', () => {
  it('codes plain text from standard input and says whom it took for the practitioner', () => {
    const { status, out, err } = gespreksmaat(['code', '-'], TALK)
    const coded = codedTranscriptSchema.parse(JSON.parse(out))
    expect(coded.turns.map(({ role, segments }) => [role, segments[0]?.code])).toEqual([
      ['practitioner', 'open-question'],
      ['client', 'neutral'],
    ])
    expect(err).toMatch(/took "Verpleegkundige" for the practitioner \(a guess, by name\)/)
    expect(status).toBe(0)
  })

  it('codes a conversation a line, in order, keeping ids and unknown fields', () => {
    const line = (id: string) =>
      JSON.stringify({
        id,
        topic: 'slapen',
        turns: [
          { role: 'practitioner', text: 'Hoe gaat het?', at: 3 },
          { role: 'client', text: 'Goed.' },
        ],
      })
    const { out } = gespreksmaat(['code', '--jsonl'], `${line('a')}\n${line('b')}`)
    const coded = out
      .trim()
      .split('\n')
      .map((each) => codedTranscriptSchema.parse(JSON.parse(each)))
    expect(coded.map(({ id, topic, turns }) => [id, topic, turns[0]?.['at']])).toEqual([
      ['a', 'slapen', 3],
      ['b', 'slapen', 3],
    ])
  })
})

describe('score', () => {
  const conversation = join(root, 'fixtures/conversations/w2-02.json')

  it('gives the same report in every format', () => {
    const of = (format: string) => gespreksmaat(['score', conversation, '--format', format]).out
    const report = reportSchema.parse(JSON.parse(of('json')))
    const [first] = report.wentWell
    expect(report.id).toBe('w2-02')
    for (const format of ['text', 'md']) expect(of(format).replace(/\s+/g, ' ')).toContain(first?.text)
    expect(of('html')).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/)
    expect(of('csv').trim().split('\r\n')).toHaveLength(1 + report.totals.segments)
  })

  it('quotes what was said, to the letter', () => {
    const { wentWell, toTry, turns } = reportSchema.parse(
      JSON.parse(gespreksmaat(['score', conversation, '--format', 'json']).out),
    )
    for (const { quote, turn, start, end } of [...wentWell, ...toTry]) {
      if (turn !== null) expect(turns[turn]?.text.slice(start, end)).toBe(quote)
    }
    expect(wentWell.length + toTry.length).toBeGreaterThan(0)
  })

  it('scores the protocol asked for', () => {
    const { out } = gespreksmaat(['score', conversation, '--protocol', 'scaling-question', '--format', 'json'])
    const { protocols } = reportSchema.parse(JSON.parse(out))
    expect(protocols.map(({ protocol }) => protocol)).toEqual(['scaling-question'])
    expect(protocols[0]?.steps.map(({ step }) => step)).toEqual([
      'explain-scale',
      'current-position',
      'already-achieved',
      'higher-before',
      'one-step-higher',
      'next-action',
    ])
  })
})

describe('explain', () => {
  it('names the code, how sure it is, and the words it went by', () => {
    const { out } = gespreksmaat(['explain', 'Waarom ga je niet?', '--after', 'Ik ga niet meer.'])
    expect(out).toMatch(/"Waarom ga je niet\?"\n {2}waarom-vraag.* · \d+ %/)
    expect(out).toContain('want "Waarom": vraagt met waarom of hoezo\n')
  })

  it('tells at most five signs a segment, in the language asked for, without their ids', () => {
    const said = 'So you want to stop, but you are afraid that your friends will never call you again because of it.'
    const { out } = gespreksmaat(['explain', said, '--lang', 'en'])
    const signs = out.split('\n').filter((line) => line.startsWith('    because "'))
    expect(signs).toHaveLength(5)
    const english = Object.values(CUES).map(({ en }) => en)
    for (const sign of signs) expect(english).toContain(/": (.+)$/.exec(sign)?.[1])
  })

  it('keeps every sign with its id in JSON', () => {
    const { out } = gespreksmaat(['explain', 'Waarom ga je niet?', '--format', 'json'])
    const { segments } = JSON.parse(out) as { segments: { evidence: { cue: string }[] }[] }
    expect(segments[0]?.evidence.map(({ cue }) => cue)).toContain('why-word')
  })
})

describe('what there is', () => {
  it('lists every protocol with its steps', () => {
    const listed = JSON.parse(gespreksmaat(['protocols', '--format', 'json']).out) as { id: string; steps: unknown[] }[]
    expect(listed.map(({ id }) => id)).toEqual(Object.keys(MACHINES))
    for (const { steps } of listed) expect(steps.length).toBeGreaterThan(0)
  })

  it('keeps space between every id and its title', () => {
    const lines = gespreksmaat(['protocols'])
      .out.split('\n')
      .filter((line) => line.startsWith('  '))
    expect(lines).toHaveLength(Object.keys(MACHINES).length)
    for (const line of lines) expect(line).toMatch(/^ {2}[a-z-]+ {2,}\S/)
  })

  it('lists every rule with its texts in both languages and its sources', () => {
    const rules = JSON.parse(gespreksmaat(['rules', '--format', 'json']).out) as {
      texts: Record<string, { nl: string; en: string }>
      sources: unknown[]
    }[]
    expect(rules.length).toBeGreaterThanOrEqual(20)
    for (const { texts, sources } of rules) {
      expect(sources.length).toBeGreaterThan(0)
      for (const { nl, en } of Object.values(texts)) expect(nl && en && nl !== en).toBe(true)
    }
  })

  it.each([
    ['nl', 'Gebruik:'],
    ['en', 'Usage:'],
  ])('helps in %s', (lang, heading) => {
    const { status, out } = gespreksmaat(['score', '--help', '--lang', lang])
    expect(out).toContain(heading)
    expect(status).toBe(0)
  })

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(gespreksmaat(['--version']).out.trim()).toBe(version)
  })
})

describe('skills', () => {
  const conversation = join(root, 'fixtures/conversations/w2-02.json')

  it('shows the 25 core skills of a conversation, with counts and words', () => {
    const { out, status } = gespreksmaat(['skills', conversation, '--lang', 'en'])
    expect(out).toContain('C. Strengthening own resources')
    expect(out.match(/^ {2}[ \d]\d {2}/gm)).toHaveLength(25)
    expect(out).toContain('text does not show: how you sit, look and nod')
    expect(status).toBe(0)
  })

  it('gives the same as data', () => {
    const { out } = gespreksmaat(['skills', conversation, '--format', 'json'])
    expect(skillEvidenceSchema.parse(JSON.parse(out)).skills[8]?.title).toBe('luisteren, samenvatten, doorvragen')
  })
})

describe('own protocols', () => {
  const good = `
id: eerst-koffie
title: { nl: Eerst koffie, en: Coffee first }
group: session
sources: [{ document: own, section: Huisafspraken }]
steps:
  - id: welkom
    title: { nl: Welkom, en: Welcome }
    doneWhen: { nl: Er is gegroet., en: There was a greeting. }
    moves: [{ codes: [other], cues: [greeting] }]
  - id: vraag
    title: { nl: Waarover, en: What about }
    doneWhen: { nl: De ander koos het onderwerp., en: The other chose the subject. }
    moves: [{ codes: [open-question] }]
`

  it('are checked: a sound one passes, a mistake is told with its line', () => {
    expect(gespreksmaat(['protocols', 'check', '-'], good)).toMatchObject({
      status: 0,
      out: 'Eerst koffie (eerst-koffie): 2 stappen, in orde\n',
    })
    const { status, out, err } = gespreksmaat(['protocols', 'check', '-'], good.replace('open-question', 'open-vraag'))
    expect(err).toMatch(
      /^standard input: line 14, steps\[1\]\.moves\[0\]\.codes\[0\]: found "open-vraag"; write one of/,
    )
    expect({ status, out }).toEqual({ status: 1, out: '' })
  })

  it('are drawn, as ours are', () => {
    expect(gespreksmaat(['protocols', 'draw', 'scaling-question']).out).toMatch(/^stateDiagram-v2\n/)
    expect(JSON.parse(gespreksmaat(['protocols', 'draw', 'miracle-question', '--format', 'xstate']).out)).toMatchObject(
      {
        id: 'miracle-question',
        initial: 'waiting',
      },
    )
  })
})
