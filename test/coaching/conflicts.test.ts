import { describe, expect, it } from 'vitest'
import { coachConversation } from '../../src/coaching/coach'
import { createChooser } from '../../src/coaching/choose'
import type { Situation } from '../../src/coaching/rule'
import { codeExample } from '../../src/testing/index'

/** The rules that speak up about the last turn. */
const missedBy = (lines: readonly string[], situation: Situation = {}): string[] => {
  const coded = codeExample(lines, 'nl')
  return coachConversation(coded, { situation })
    .filter(({ outcome, turn }) => outcome === 'missed' && turn === coded.turns.length - 1)
    .map(({ rule }) => rule)
}
const upTo = 'P: [open-question] Hoe ging het?'

describe('conflicts between the sources', () => {
  it('C01: the opener with maar that a source gives itself is let be', () => {
    const opener = 'P: [complex-reflection double-sided] Je zou misschien willen minderen, maar je wilt ook rust.'
    expect(missedBy(['C: [neutral] Tja.', opener])).not.toContain('doubt-joined-with-and')
  })
  it('C02: a compliment is welcome in a meeting and when practising', () => {
    const praise = [upTo, 'C: [neutral] Goed.', upTo, 'C: [neutral] Ik bleef rustig.', 'P: [compliment] Goed zo!']
    expect(missedBy(praise)).toContain('affirmation-over-compliment')
    expect(missedBy(praise, { session: 'meeting' })).not.toContain('affirmation-over-compliment')
    expect(missedBy(praise, { session: 'practising' })).not.toContain('affirmation-over-compliment')
  })
  it('C03: why may ask after a past success', () => {
    const why = 'P: [why-question success] Waarom lukte het toen wel?'
    expect(missedBy(['C: [neutral] Toen sliep hij.', why])).not.toContain('why-question')
  })
  it('C04: on a burden scale comparing with a higher number is no fault', () => {
    const asked = 'P: [closed-question scaling] Hoeveel last heb je ervan, van één tot tien?'
    const up = 'P: [open-question scaling] Wat maakt dat het geen acht is?'
    expect(missedBy([asked, 'C: [neutral scale-answer] Een zes.', up])).not.toContain('scale-compare-lower')
  })
  it('C05: a closed question after information counts as asking for a reaction', () => {
    const told =
      'P: [information with-permission] Veel peuters slapen licht. [closed-question elicit-reaction] Heb je hier iets aan?'
    const findings = coachConversation(codeExample(['C: [neutral] Vertel.', told], 'nl'))
    expect(findings.find(({ rule }) => rule === 'reaction-asked')?.outcome).toBe('met')
  })
  it('C06: a question may follow an affirmation or check a burden', () => {
    const affirms = 'P: [affirmation] Je hield vol, ook toen hij krijste. [open-question] Hoe is je dat gelukt?'
    const checks = 'P: [complex-reflection emotion] Je bent er doodmoe van. [closed-question check] Klopt dat?'
    expect(missedBy(['C: [neutral] Ik bleef.', affirms])).not.toContain('reflection-left-standing')
    expect(missedBy(['C: [neutral] Pff.', checks])).not.toContain('reflection-left-standing')
  })
  it('C07: a lead-in is flagged before a plain reflection only', () => {
    const said = 'Ik hoor je zeggen dat je moe bent.'
    expect(missedBy(['C: [neutral] Tja.', `P: [simple-reflection] ${said}`])).toContain('reflection-without-lead-in')
    for (const code of ['summary', 'complex-reflection double-sided'])
      expect(missedBy(['C: [neutral] Tja.', `P: [${code}] ${said}`])).not.toContain('reflection-without-lead-in')
  })
  it('C08: a summary may repeat literally, a reflection better not', () => {
    const words = 'elke avond tegen hem zeggen dat hij zijn telefoon weg moet leggen'
    const literal = (code: string) => missedBy([`C: [neutral] Ik moet ${words}.`, `P: [${code}] Je moet ${words}.`])
    expect(literal('simple-reflection')).toContain('own-words')
    expect(literal('summary')).not.toContain('own-words')
  })
  it('C09: giving yourself a number is flagged in a question, not in an affirmation', () => {
    expect(missedBy(['C: [neutral] Ja.', 'P: [closed-question scaling] Wat geef je jezelf?'])).toContain(
      'scale-about-situation',
    )
    expect(missedBy(['C: [neutral] Ja.', 'P: [affirmation] Je geeft jezelf al een zes.'])).not.toContain(
      'scale-about-situation',
    )
  })
  it('C10: who asks for a tip gets it without further leave', () => {
    const advice = 'P: [advice] Je zou een halfuur eerder kunnen beginnen.'
    expect(missedBy(['C: [neutral] Hij slaapt laat.', advice])).toContain('advice-with-permission')
    expect(missedBy(['C: [neutral] Heb je een tip?', advice])).not.toContain('advice-with-permission')
  })
  it('C11: readiness is flagged on a scale of importance only', () => {
    const ready = 'P: [closed-question scaling] Hoe bereid ben je om te veranderen?'
    const importance = 'P: [closed-question scaling] Hoe belangrijk is het voor je?'
    expect(missedBy(['C: [neutral] Goed.', ready])).not.toContain('importance-not-readiness')
    expect(missedBy([importance, 'C: [neutral scale-answer] Een acht.', ready])).toContain('importance-not-readiness')
  })
  it('C12: naming the unsaid as a reflection is fine, as a fact it is filling in', () => {
    const before = 'C: [neutral] Hij belt nooit.'
    expect(missedBy([before, 'P: [complex-reflection emotion] Je mist hem.'])).toEqual([])
    expect(missedBy([before, 'P: [confront] Je bedoelt natuurlijk dat hij egoïstisch is.'])).toContain('no-filling-in')
  })
  it('C13: safety comes before leaving things as they are, and before every other hint', () => {
    const unsafe = 'C: [neutral safety] Hij slaat me soms.'
    const lines = [unsafe, 'P: [open-question] Wat gebeurt er dan?', 'C: [neutral] Met eten gaat het prima.']
    const advice = 'P: [advice] Je zou vanavond bij je zus kunnen slapen.'
    expect(missedBy([...lines, advice])).not.toContain('leave-what-works')
    const coded = codeExample([unsafe, 'P: [why-question] Waarom kook je niet?'], 'nl')
    const { hints } = createChooser({ language: 'nl' }).choose(coachConversation(coded))
    expect(hints.map(({ rule }) => rule)).toEqual(['safety-first'])
  })
  it('C14: an own worry may begin with ik', () => {
    const worry = 'P: [information] Ik maak me zorgen over haar gewicht. [open-question] Hoe kijk jij daarnaar?'
    expect(missedBy(['C: [neutral] Goed hoor.', worry])).toEqual([])
  })
})
