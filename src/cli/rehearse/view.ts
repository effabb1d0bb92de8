import type { Protocol } from '../../../machines'
import { RULES } from '../../coaching/rules/index'
import type { Language } from '../../schema/codes'
import type { CodedTurn, Evidence, PractitionerSegment, PractitionerTurn } from '../../schema/coded-transcript'
import type { Finding } from '../../schema/finding'
import { ATTRIBUTE_NAMES, CODE_NAMES } from '../../schema/names'
import { citation } from '../../schema/source'
import type { Turn } from '../../schema/transcript'
import type { ProtocolPlace } from '../../rehearsal/listener'
import type { Screen, Style } from './screen'
import { TEXTS } from './texts'

const LOOKS: Readonly<Record<Finding['level'], Style>> = { praise: 'green', hint: 'yellow', concern: 'magenta' }

/** What somebody in the conversation says. */
export async function showTurn(screen: Screen, { speaker, text }: Pick<Turn, 'speaker' | 'text'>, fallback: string) {
  await screen.say(text, { label: `${speaker ?? fallback}: `, look: 'cyan' })
}

export async function showFinding(screen: Screen, finding: Finding, language: Language) {
  const texts = TEXTS[language]
  const label = `${texts.levels[finding.level]}: `
  await screen.say(finding.text, { label, indent: 2, look: LOOKS[finding.level] })
  if (finding.rephrasing)
    await screen.say(`${texts.example}: "${finding.rephrasing}"`, {
      indent: 2 + label.length,
      look: LOOKS[finding.level],
    })
}

/** What a hint brings and when to let it pass, with its source: told on request. */
export async function showReason(screen: Screen, finding: Finding, language: Language) {
  const texts = TEXTS[language]
  const rule = RULES.find(({ id }) => id === finding.rule)
  await showFinding(screen, finding, language)
  if (rule) {
    await screen.say(rule.meta.why[language], { label: `${texts.why}: `, indent: 4 })
    if (finding.outcome === 'missed')
      await screen.say(rule.meta.ignore[language], { label: `${texts.ignore}: `, indent: 4 })
  }
  await screen.say(finding.sources.map(citation).join('; '), { label: `${texts.source}: `, indent: 4, look: 'dim' })
}

/** `[x] vragen wat iemand weet  [ ] informatie geven`, with an arrow at the step that the conversation is at. */
export function stepLine(protocol: Protocol, place: ProtocolPlace, language: Language): string {
  return protocol.steps
    .map(({ id, title, optional }) => {
      const box = place.done.includes(id) ? '[x]' : place.step === id ? '[>]' : optional ? '( )' : '[ ]'
      return `${box} ${title[language]}`.replaceAll(' ', '\u00a0')
    })
    .join('  ')
}

const codeOf = ({ code, attributes }: PractitionerSegment, language: Language): string => {
  const names = attributes.map((attribute) => ATTRIBUTE_NAMES[attribute][language])
  return `${CODE_NAMES[code][language]}${names.length > 0 ? ` (${names.join(', ')})` : ''}`
}

/** The codes of a turn in words: "open vraag (schaalvraag) + eenvoudige reflectie". */
export const codesOf = (turn: PractitionerTurn, language: Language): string =>
  turn.segments.map((segment) => codeOf(segment, language)).join(' + ')

/** The words that decided, without those that lie within others. */
function heardIn({ evidence }: PractitionerSegment, text: string): string[] {
  const widest = evidence.filter(
    (one) => !evidence.some((other) => other.start <= one.start && other.end >= one.end && length(other) > length(one)),
  )
  return [...new Set(widest.map(({ start, end }) => `"${text.slice(start, end)}"`))]
}
const length = ({ start, end }: Evidence): number => end - start

/** How each part of a turn was coded, how sure that is, and by which words. */
export async function showCodes(screen: Screen, turn: PractitionerTurn, language: Language) {
  const texts = TEXTS[language]
  for (const segment of turn.segments) {
    await screen.say(`"${segment.text}"`, { indent: 2 })
    const sure = `${Math.round(segment.confidence * 100)} % ${segment.uncertain ? texts.unsure : texts.sure}`
    await screen.say(`${codeOf(segment, language)}, ${sure}`, { indent: 4, look: 'bold' })
    const words = heardIn(segment, turn.text)
    if (words.length > 0) await screen.say(words.join(', '), { label: `${texts.heardBy}: `, indent: 4 })
  }
}

/** The words that the practitioner has to answer now. */
export const lastOfClient = (turns: readonly CodedTurn[]): CodedTurn | undefined =>
  turns.findLast(({ role }) => role === 'client')
