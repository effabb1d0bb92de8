import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coachConversation } from '../../src/coaching/coach'
import { codeTranscript } from '../../src/protocol/coder'
import { codeExample } from '../../src/testing/index'

const praisedFor = (...lines: readonly string[]): string[] => {
  const coded = codeExample(lines, 'nl')
  return coachConversation(coded)
    .filter(({ outcome, turn }) => outcome === 'met' && turn === coded.turns.length - 1)
    .map(({ rule }) => rule)
}
const story = 'C: [change-talk desire emotion] Ik wil zo graag weer slapen, ik ben op.'
const reflection = '[complex-reflection emotion] Je verlangt naar slaap en je bent op.'

describe('praise', () => {
  it('is for the turn as a whole', () => {
    expect(praisedFor(story, `P: ${reflection}`)).toContain('change-talk-picked-up')
    for (const more of [
      '[confront] Maar dat is je eigen schuld.',
      '[why-question] Waarom ga je dan niet eerder naar bed?',
      '[advice directive] Leg je telefoon beneden.',
      '[closed-question leading] Je legt je telefoon toch wel weg?',
      '[open-question] Hoe laat is het dan? [closed-question] Slaapt hij? [closed-question] En je dochter?',
    ])
      expect(praisedFor(story, `P: ${reflection} ${more}`), more).toEqual([])
  })

  it('is not for words that only look like it to the coder', () => {
    const coded = codeExample([story, `P: ${reflection}`], 'nl')
    const [client, said] = coded.turns
    if (said?.role !== 'practitioner' || !client) throw new TypeError('the example has two turns')
    const unsure = { ...said, segments: said.segments.map((segment) => ({ ...segment, confidence: 0.65 })) }
    const found = coachConversation({ ...coded, turns: [client, unsure] })
    expect(found.filter(({ outcome }) => outcome === 'met')).toEqual([])
  })

  it('for an answer to danger stays beside a clear word on what to do', () => {
    const danger = 'C: [neutral safety] Hij heeft me weer geslagen.'
    const answer = 'P: [acknowledgement] Wat erg dat dat is gebeurd. [advice directive] Ga vanavond naar je zus.'
    expect(praisedFor(danger, answer)).toContain('safety-first')
  })

  it('goes before small hints where somebody asks about danger', () => {
    const hinted = (said: string) =>
      coachConversation(
        codeExample(['C: [change-talk taking-steps] Ik heb mezelf al opgegeven bij de club.', said], 'nl'),
      )
        .filter(({ outcome, level }) => outcome === 'missed' && level === 'hint')
        .map(({ rule }) => rule)
    expect(hinted('P: [closed-question] Hoe oud is de trainer?')).not.toEqual([])
    expect(hinted('P: [closed-question] Denk je weleens aan de dood?')).toEqual([])
  })

  // Coded by the engine, judged by the codes that people gave. The weights have seen these: see docs/accuracy.md.
  it('seldom rests on a turn that people coded as confronting, and is seldom for an open question', () => {
    const folder = new URL('../../fixtures/conversations/', import.meta.url)
    let all = 0
    let open = 0
    const onConfronting: string[] = []
    for (const file of readdirSync(folder).filter((each) => /^w1[2-5]-.*\.json$/.test(each))) {
      const { turns } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
        turns: { role: 'practitioner' | 'client'; text: string; segments: { code: string }[] }[]
      }
      const coded = codeTranscript({ language: 'nl', turns: turns.map(({ role, text }) => ({ role, text })) })
      for (const { rule, outcome, turn } of coachConversation(coded)) {
        if (outcome !== 'met' || turn === null) continue
        all += 1
        if (rule === 'open-over-closed') open += 1
        if (turns[turn]?.segments.some(({ code }) => code === 'confront')) onConfronting.push(`${file} ${turn} ${rule}`)
      }
    }
    process.stdout.write(`praise: ${all}, ${open} for open questions, ${onConfronting.length} on confronting turns\n`)
    expect(all).toBeGreaterThan(200)
    expect(open / all).toBeLessThanOrEqual(0.2)
    expect(onConfronting.length / all, onConfronting.join('\n')).toBeLessThanOrEqual(0.005)
  })
})
