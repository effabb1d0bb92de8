import Papa from 'papaparse'
import type { Report } from '../schema/report'

const COLUMNS = [
  'turn',
  'role',
  'speaker',
  'start',
  'end',
  'text',
  'code',
  'subtype',
  'attributes',
  'confidence',
  'steps',
]

/** One line a segment, for a spreadsheet: the codes as the engine gave them, places as in the contract. */
export function csvReport(report: Report): string {
  const data = report.turns.flatMap((turn) =>
    turn.segments.map((segment) => [
      turn.index,
      turn.role,
      turn.speaker ?? '',
      segment.start,
      segment.end,
      segment.text,
      segment.code,
      'subtype' in segment ? (segment.subtype ?? '') : '',
      segment.attributes.join(' '),
      segment.confidence,
      turn.role === 'practitioner' ? turn.steps.map(({ protocol, step }) => `${protocol}/${step}`).join(' ') : '',
    ]),
  )
  // a spreadsheet must not take what somebody said for a formula
  return `${Papa.unparse({ fields: COLUMNS, data }, { escapeFormulae: true })}\r\n`
}
