import { describe, expect, it } from 'vitest'
import { coachConversation } from '../../src/coaching/coach'
import type { Rule } from '../../src/coaching/rule'
import { RULES } from '../../src/coaching/rules/index'
import { LANGUAGES, type Language } from '../../src/schema/codes'
import { codeExample } from '../../src/testing/index'
import { textFailures } from '../../src/testing/rule-tester'
import { lix, sentencesIn, wordsIn } from '../support/readability'

/** What a reader of B1 reads at ease (LIX; ours, on Björnsson's scale: easy for all texts together, average for one). */
const EASY = 30
const AVERAGE = 45
/** In fewer words one long word outweighs all the others, and LIX says nothing. */
const MEASURABLE = 12

/** Every text of a rule that a practitioner reads, as its own examples show it. */
function textsOf(rule: Rule, language: Language): readonly string[] {
  const { met = [], missed = [], situation = {} } = rule.examples[language]
  const shown = [...met, ...missed].flatMap((example) =>
    coachConversation(codeExample(example, language), { rules: [rule], situation }).map(({ text }) => text),
  )
  return [...new Set([...shown, rule.meta.why[language], rule.meta.ignore[language]])]
}

describe.each(LANGUAGES)('the texts of the rules in %s', (language) => {
  const texts = RULES.flatMap((rule) => textsOf(rule, language).map((text) => ({ id: rule.id, text })))

  it('are of one or two sentences and at most 25 words, and command nobody', () => {
    const failures = texts.flatMap(({ id, text }) => [
      ...textFailures(text, language, id),
      ...(sentencesIn(text) > 2 ? [`${id}: ${sentencesIn(text)} sentences: "${text}"`] : []),
    ])
    expect(texts.length).toBeGreaterThan(3 * RULES.length)
    expect(failures).toEqual([])
  })

  it('read easily (B1): LIX at most 30 together and 45 each', () => {
    expect(lix(texts.map(({ text }) => text))).toBeLessThanOrEqual(EASY)
    const hard = texts.filter(({ text }) => wordsIn(text).length >= MEASURABLE && lix([text]) > AVERAGE)
    expect(hard.map(({ id, text }) => `${id} ${Math.round(lix([text]))}: ${text}`)).toEqual([])
  })
})

describe('the measure of readability', () => {
  it('counts words, sentences and long words', () => {
    // 7 words in 2 sentences, 1 of them long
    expect(lix(['Je vroeg wat hij wil. Verstandig gedaan.'])).toBeCloseTo(7 / 2 + 100 / 7)
  })

  it('leaves quoted words out', () => {
    expect(lix(['‘Onvoorwaardelijke verantwoordelijkheden’ zei je.'])).toBeCloseTo(3)
    expect(sentencesIn('‘Wat nu? Ga maar.’ is een vraag.')).toBe(1)
  })
})
