import { LANGUAGES, type Language } from '../schema/codes'
import { LEVELS, type Finding } from '../schema/finding'
import { sourceSchema } from '../schema/source'
import { coachConversation } from '../coaching/coach'
import { AUDIENCES, CONCERNS, type Example, type Rule, SESSIONS } from '../coaching/rule'
import { codeExample, spoken } from './example'

const KIND = ['met', 'missed', 'nearMiss'] as const
type Kind = (typeof KIND)[number]

const PROPERTIES = ['id', 'meta', 'messages', 'check', 'examples', 'scope']
const META = ['level', 'concern', 'title', 'why', 'ignore', 'skills', 'rows', 'sources', 'only', 'except', 'inRole']
const EXAMPLES = [...KIND, 'situation']
/** A hint is read between two sentences of a conversation. */
export const MOST_WORDS = 25
/** Words that command or judge; a hint offers. */
const COMMANDING: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:moet|moeten|dient te|dien je|hoor je te|hoort te|mag niet|mogen niet|fout|verkeerd|slecht|nooit doen)\b/i,
  en: /\b(?:must|have to|ought to|should|wrong|bad|never do|don't)\b/i,
}
const QUOTED = /[‘“][^‘’“”]*[’”]/g

const unknown = (what: string, given: object, known: readonly string[]): string[] =>
  Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => `${what}: unknown property "${key}"; known are ${known.join(', ')}`)

function shapeFailures(rule: Rule): string[] {
  const { id, meta } = rule
  const failures = [...unknown('rule', rule, PROPERTIES), ...unknown('meta', meta, META)]
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) failures.push(`id: "${id}" is not kebab-case`)
  if (!LEVELS.includes(meta.level)) failures.push(`meta.level: write one of ${LEVELS.join(', ')}`)
  if (!CONCERNS.includes(meta.concern)) failures.push(`meta.concern: write one of ${CONCERNS.join(', ')}`)
  if (!meta.sources.length) failures.push('meta.sources: name a document and section')
  for (const source of meta.sources) {
    if (!sourceSchema.safeParse(source).success) failures.push('meta.sources: not a known document')
    if (!source.section) failures.push('meta.sources: name the section of the document')
  }
  if (!meta.skills.length) failures.push('meta.skills: name the core skills that it serves, by number')
  if (!meta.rows.length) failures.push("meta.rows: name the rows that it covers, or 'own' for a rule of your own")
  if (meta.skills.some((skill) => !Number.isInteger(skill) || skill < 1 || skill > 25))
    failures.push('meta.skills: core skills are numbered 1 to 25')
  for (const switches of [meta.only, meta.except]) {
    if (switches?.audience?.some((a) => !AUDIENCES.includes(a))) failures.push('meta: unknown audience')
    if (switches?.session?.some((s) => !SESSIONS.includes(s))) failures.push('meta: unknown session')
  }
  for (const language of LANGUAGES) {
    for (const text of ['title', 'why', 'ignore'] as const)
      if (!meta[text][language]?.trim()) failures.push(`meta.${text}.${language}: is empty`)
  }
  return failures
}

/** Failures in the words of a message as a practitioner would read it. */
export function textFailures(text: string, language: Language, where: string): string[] {
  const failures: string[] = text.trim() ? [] : [`${where}: is empty`]
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length > MOST_WORDS) failures.push(`${where}: ${words.length} words, at most ${MOST_WORDS}: "${text}"`)
  if (/undefined|NaN|\[object|\$\{|\{\{/.test(text)) failures.push(`${where}: a placeholder was left open: "${text}"`)
  // What is quoted are the practitioner's or client's own words, not ours.
  const commanding = COMMANDING[language].exec(text.replace(QUOTED, ''))
  if (commanding) failures.push(`${where}: "${commanding[0]}" commands or judges: "${text}"`)
  return failures
}

const said = (example: Example): string => spoken(example).join(' | ')

function findingsOf(rule: Rule, example: Example, language: Language, by: 'marks' | 'engine'): readonly Finding[] {
  const situation = rule.examples[language].situation ?? {}
  const coded = codeExample(example, language, by)
  const findings = coachConversation(coded, { rules: [rule], situation })
  if (rule.scope === 'conversation') return findings
  const last = coded.turns.findLastIndex(({ role }) => role === 'practitioner')
  return findings.filter(({ turn }) => turn === last)
}

/** Whether the rule does with the example what its heading says; a reason when it does not. */
export function exampleFailure(
  rule: Rule,
  example: Example,
  kind: Kind,
  language: Language,
  by: 'marks' | 'engine' = 'marks',
): string | null {
  const where = `${rule.id} ${language} ${kind}: ${said(example)}`
  const findings = findingsOf(rule, example, language, by)
  const failed = findings.find(({ message }) => message === 'failed')
  if (failed) return `${where}: the check throws: ${failed.data['error']}`
  const outcomes = findings.map(({ outcome, message }) => `${outcome} (${message})`).join(', ') || 'inapplicable'
  const right =
    kind === 'nearMiss' ? findings.length === 0 : findings.length > 0 && findings.every((f) => f.outcome === kind)
  return right ? null : `${where}: expected ${kind === 'nearMiss' ? 'inapplicable' : kind}, found ${outcomes}`
}

function examplesFailures(rule: Rule, language: Language): string[] {
  const examples = rule.examples[language]
  const failures = unknown(`examples.${language}`, examples, EXAMPLES)
  if (!examples.met?.length && !examples.missed?.length)
    failures.push(`examples.${language}: give a met or a missed example`)
  if (!examples.nearMiss.length) failures.push(`examples.${language}: give a near miss`)
  const seen = new Set<string>()
  const keys = new Set<string>()
  for (const kind of KIND) {
    for (const example of examples[kind] ?? []) {
      if (seen.has(example.join('\n'))) failures.push(`examples.${language}.${kind}: given twice: ${said(example)}`)
      seen.add(example.join('\n'))
      const failure = exampleFailure(rule, example, kind, language)
      if (failure) failures.push(failure)
      for (const finding of findingsOf(rule, example, language, 'marks')) {
        keys.add(finding.message)
        failures.push(...textFailures(finding.text, language, `messages.${finding.message}.${language}`))
        if (finding.rephrasing) failures.push(...openPlaceholders(finding.rephrasing, `rephrasing ${language}`))
      }
    }
  }
  for (const key of Object.keys(rule.messages))
    if (!keys.has(key)) failures.push(`examples.${language}: no example shows the message "${key}"`)
  return failures
}
const openPlaceholders = (text: string, where: string): string[] =>
  /undefined|NaN|\$\{|\s{2}/.test(text) ? [`${where}: a placeholder was left open: "${text}"`] : []

/**
 * Tests a rule by its own examples and by the house rules for rules: known properties only, a source, both languages,
 * texts of at most 25 words that do not command, every message shown by an example, no example twice.
 * @returns what fails, one sentence each; empty when the rule holds.
 */
export function testRule(rule: Rule): readonly string[] {
  const failures = shapeFailures(rule)
  for (const language of LANGUAGES) {
    try {
      failures.push(...examplesFailures(rule, language))
    } catch (error) {
      failures.push(`examples.${language}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return failures
}

/** As {@link testRule}, for test runners. @throws {Error} that lists what fails. */
export function assertRule(rule: Rule): void {
  const failures = testRule(rule)
  if (failures.length > 0) throw new Error(`rule ${rule.id}:\n${failures.map((f) => `- ${f}`).join('\n')}`)
}
