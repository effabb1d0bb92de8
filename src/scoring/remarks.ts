import type { CodedTurn } from '../schema/coded-transcript'
import type { Finding, Level } from '../schema/finding'
import type { Remark } from '../schema/report'

/** What a person can take in at the end of a conversation (issue: three that went well, three to try). */
const MOST = 3
const URGENCY: readonly Level[] = ['concern', 'hint', 'praise']

function quoteOf(finding: Finding, turns: readonly CodedTurn[]): string | null {
  const turn = turns.find(({ index }) => index === finding.turn)
  return turn ? turn.text.slice(finding.start ?? 0, finding.end ?? turn.text.length) : null
}

/** One remark a rule: its first finding, as an example of all, and how often it came back. */
function remarks(findings: readonly Finding[], turns: readonly CodedTurn[]): Remark[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  return rules.flatMap((rule) => {
    const same = findings.filter((finding) => finding.rule === rule)
    // the one that shows how it can be said otherwise teaches most
    const [example] = [...same.filter(({ rephrasing }) => rephrasing !== null), ...same]
    return example ? [{ ...example, quote: quoteOf(example, turns), times: same.length }] : []
  })
}

/** What went well: the praise that came back most. */
export const wentWell = (findings: readonly Finding[], turns: readonly CodedTurn[]): Remark[] =>
  remarks(
    findings.filter(({ outcome }) => outcome === 'met'),
    turns,
  )
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST)

/** What is worth trying: concerns before hints, then what came back most. */
export const toTry = (findings: readonly Finding[], turns: readonly CodedTurn[]): Remark[] =>
  remarks(
    findings.filter(({ outcome }) => outcome === 'missed'),
    turns,
  )
    .sort((a, b) => URGENCY.indexOf(a.level) - URGENCY.indexOf(b.level) || b.times - a.times)
    .slice(0, MOST)
