import { CODE_NAMES } from '../schema/names'
import { PRACTITIONER_CODES, TALK_TYPES, type Language } from '../schema/codes'
import type { ProtocolScore, Remark, Report, Threshold, Totals } from '../schema/report'
import { citation, type Source } from '../schema/source'
import type { Block } from './block'
import { WORDS } from './words'

const percent = (value: number | null): string => (value === null ? '-' : `${Math.round(value * 100)} %`)
const decimal = (value: number | null, language: Language): string =>
  value === null ? '-' : value.toFixed(1).replace('.', language === 'nl' ? ',' : '.')

const sourcesText = (sources: readonly Source[], language: Language): string =>
  `${WORDS[language].source}: ${sources.map(citation).join('; ')}`

/** People count turns from one. */
const spoken = (turn: number): number => turn + 1

function remarkBlock(remark: Remark, language: Language): Block[] {
  const words = WORDS[language]
  const place = remark.turn === null ? '' : words.turn(spoken(remark.turn))
  const where = [place, words.times(remark.times)].filter(Boolean).join(', ')
  return [
    { kind: 'paragraph', text: remark.text },
    ...(remark.quote ? [{ kind: 'quote', text: `"${remark.quote}"${where ? ` (${where})` : ''}` } as const] : []),
    ...(remark.rephrasing ? [{ kind: 'paragraph', text: `${words.rephrasing}: "${remark.rephrasing}"` } as const] : []),
    { kind: 'note', text: sourcesText(remark.sources, language) },
  ]
}

export const remarkBlocks = (title: string, remarks: readonly Remark[], language: Language): Block[] => [
  { kind: 'heading', level: 2, text: title },
  ...(remarks.length
    ? remarks.flatMap((remark) => remarkBlock(remark, language))
    : [{ kind: 'paragraph', text: WORDS[language].nothing } as const]),
]

function protocolBlock(score: ProtocolScore, language: Language): Block[] {
  const words = WORDS[language]
  return [
    { kind: 'heading', level: 3, text: score.title },
    { kind: 'paragraph', text: words.followed(percent(score.fidelity)) },
    ...(score.phase === 'stopped' ? [{ kind: 'paragraph', text: words.stopped } as const] : []),
    {
      kind: 'table',
      head: [words.step, words.status, words.atTurn],
      rows: score.steps.map(({ title, optional, status, turns }) => [
        optional ? `${title} (${words.optional})` : title,
        words.statuses[status],
        turns.map(spoken).join(', '),
      ]),
    },
    { kind: 'note', text: sourcesText(score.sources, language) },
  ]
}

export const protocolBlocks = ({ protocols, language }: Report): Block[] => [
  { kind: 'heading', level: 2, text: WORDS[language].protocols },
  ...(protocols.length
    ? protocols.flatMap((score) => protocolBlock(score, language))
    : [{ kind: 'paragraph', text: WORDS[language].noProtocol } as const]),
]

/** What MITI calls fair and good for this measure, and how this conversation stands to it. */
function verdict(measure: Threshold['measure'], { thresholds, language }: Report): string {
  const words = WORDS[language]
  const threshold = thresholds.find((each) => each.measure === measure)
  if (!threshold) return ''
  const shown = (value: number) => (measure === 'complexReflectionShare' ? percent(value) : decimal(value, language))
  const range = words.thresholds(shown(threshold.fair), shown(threshold.good))
  return threshold.verdict ? `${words.verdicts[threshold.verdict]} (${range})` : range
}

function measures(report: Report): string[][] {
  const { totals, language } = report
  const words = WORDS[language]
  return [
    [words.talkShare, percent(totals.talkShare), ''],
    [words.questions, String(totals.questions), ''],
    [words.openQuestionShare, percent(totals.openQuestionShare), ''],
    [words.reflections, String(totals.reflections), ''],
    [words.complexReflectionShare, percent(totals.complexReflectionShare), verdict('complexReflectionShare', report)],
    [
      words.reflectionsPerQuestion,
      decimal(totals.reflectionsPerQuestion, language),
      verdict('reflectionsPerQuestion', report),
    ],
    [words.miAdherent, String(totals.miAdherent), ''],
    [words.miNonAdherent, String(totals.miNonAdherent), ''],
    [words.changeTalkShare, percent(totals.changeTalkShare), ''],
  ]
}

/** The codes that occur, most frequent first. */
const counted = (codes: Totals['clientCodes'], names: readonly (keyof typeof CODE_NAMES)[], language: Language) =>
  names
    .map((code) => ({ name: CODE_NAMES[code][language], count: codes[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ name, count }) => [name, String(count)])

export function totalsBlocks(report: Report): Block[] {
  const { totals, language } = report
  const words = WORDS[language]
  return [
    { kind: 'heading', level: 2, text: words.totals },
    { kind: 'table', head: [words.measure, words.value, ''], rows: measures(report) },
    {
      kind: 'table',
      head: [`${words.code} (${words.practitioner.toLowerCase()})`, words.count],
      rows: counted(totals.practitionerCodes, PRACTITIONER_CODES, language),
    },
    {
      kind: 'table',
      head: [`${words.code} (${words.client.toLowerCase()})`, words.count],
      rows: counted(totals.clientCodes, TALK_TYPES, language),
    },
  ]
}

export const closingNote = ({ totals, language }: Report): Block => ({
  kind: 'note',
  text: WORDS[language].uncertain(totals.uncertain, totals.segments),
})
