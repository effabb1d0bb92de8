import { PROTOCOLS } from '../../machines'
import { coachConversation } from '../coaching/coach'
import type { Situation } from '../coaching/rule'
import { RULES } from '../coaching/rules/index'
import { codeTranscript } from '../protocol/coder'
import { carryOver } from '../protocol/carry-over/carry-over'
import { carryOverMarks } from '../protocol/carry-over/marks'
import { protocolOf, type ProtocolChoice } from '../protocol/find'
import type { CarryOver } from '../schema/carry-over'
import type { Language } from '../schema/codes'
import { CODED_TRANSCRIPT, codedTranscriptSchema, type CodedTranscript } from '../schema/coded-transcript'
import type { IsoDate } from '../schema/course-profile'
import type { Finding } from '../schema/finding'
import { parseWith } from '../schema/issue'
import { REPORT, type Report, type RuleScore } from '../schema/report'
import type { Transcript } from '../schema/transcript'
import { followedProtocols, scoreProtocol } from './protocols'
import { toTry, wentWell } from './remarks'
import { countTotals, thresholdsOf } from './totals'

export interface ScoreOptions {
  /** Score this protocol; when absent, those that the conversation followed. */
  readonly protocol?: ProtocolChoice
  /** Language of the texts, and of a transcript that does not name its own (`nl` when absent). */
  readonly language?: Language
  /** Who the client is and what kind of conversation it is: some rules speak only then. */
  readonly situation?: Situation
  /** What earlier conversations left, and the day of this one: the report tells what was come back to. */
  readonly carried?: { readonly previous: CarryOver; readonly date: IsoDate }
}

/** What earlier conversations ask of this one. */
function carriedFindings(coded: CodedTranscript, { carried }: ScoreOptions, language: Language): Finding[] {
  if (!carried) return []
  const { previous, date } = carried
  return carryOverMarks(previous, { date, language, after: carryOver(coded, previous, { date }) })
}

const isCoded = (input: CodedTranscript | Transcript): input is CodedTranscript => input['schema'] === CODED_TRANSCRIPT

function ruleScores(findings: readonly Finding[], language: Language): RuleScore[] {
  return RULES.flatMap(({ id, meta }) => {
    const of = (outcome: Finding['outcome']) =>
      findings.filter((finding) => finding.rule === id && finding.outcome === outcome).length
    const [met, missed, unclear] = [of('met'), of('missed'), of('unclear')]
    if (met + missed + unclear === 0) return []
    return [
      {
        rule: id,
        title: meta.title[language],
        met,
        missed,
        unclear,
        score: met + missed ? met / (met + missed) : null,
      },
    ]
  })
}

/**
 * Scores a conversation: totals, protocol steps, what went well and what is worth trying. Takes a coded transcript
 * (corrected by a trainer, say) as well as a plain one.
 * @throws {InputError} when the coded transcript is of another shape or the protocol does not exist.
 */
export function scoreTranscript(input: CodedTranscript | Transcript, options: ScoreOptions = {}): Report {
  const own =
    typeof options.protocol === 'object' && !PROTOCOLS.includes(options.protocol) ? options.protocol : undefined
  const coded = isCoded(input)
    ? parseWith(codedTranscriptSchema, input)
    : codeTranscript(input, {
        ...(options.language ? { language: options.language } : {}),
        ...(own ? { protocols: [...PROTOCOLS, own] } : {}),
      })
  const { turns } = coded
  const language = options.language ?? coded.language
  const findings = [
    ...coachConversation(coded, options.situation ? { situation: options.situation } : {}),
    ...carriedFindings(coded, options, language),
  ]
  const totals = countTotals(turns)
  return {
    schema: REPORT,
    ...(coded.id === undefined ? {} : { id: coded.id }),
    language,
    totals,
    thresholds: thresholdsOf(totals),
    protocols: options.protocol
      ? [scoreProtocol(protocolOf(options.protocol), coded, language)]
      : followedProtocols(coded, language),
    rules: ruleScores(findings, language),
    wentWell: wentWell(findings, turns),
    toTry: toTry(findings, turns),
    findings,
    turns,
  }
}
