import type { Report } from '../schema/report'
import { csvReport } from './csv'
import { htmlReport } from './html'
import { markdownReport } from './markdown'
import { textReport } from './text'

export const REPORT_FORMATS = ['text', 'json', 'md', 'html', 'csv'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

const RENDERERS: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  text: (report) => textReport(report),
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  md: markdownReport,
  html: htmlReport,
  csv: csvReport,
}

/** A report as text of the format asked for. */
export const renderReport = (report: Report, format: ReportFormat): string => RENDERERS[format](report)
