import { isQuestion, isReflection, PRACTITIONER_CODES, TALK_TYPES } from '../schema/codes'
import type { CodedTurn } from '../schema/coded-transcript'
import type { Threshold, Totals } from '../schema/report'

const share = (part: number, whole: number): number | null => (whole ? part / whole : null)
const words = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** Counts what the codebook asks for ("Totals that follow from the codes") over one coded conversation. */
export function countTotals(turns: readonly CodedTurn[]): Totals {
  const of = (role: CodedTurn['role']) => turns.filter((turn) => turn.role === role)
  const wordsOf = (role: CodedTurn['role']) => of(role).reduce((sum, turn) => sum + words(turn.text), 0)
  const practitioner = turns.flatMap((turn) => (turn.role === 'practitioner' ? turn.segments : []))
  const client = turns.flatMap((turn) => (turn.role === 'client' ? turn.segments : []))
  const segments = [...practitioner, ...client]
  const count = (codes: readonly string[], coded: readonly { readonly code: string }[]) =>
    Object.fromEntries(codes.map((code) => [code, coded.filter((segment) => segment.code === code).length]))
  const practitionerCodes = count(PRACTITIONER_CODES, practitioner)
  const clientCodes = count(TALK_TYPES, client)
  const p = (code: (typeof PRACTITIONER_CODES)[number]) => practitionerCodes[code] ?? 0
  const questions = practitioner.filter((segment) => isQuestion(segment.code)).length
  const reflections = practitioner.filter((segment) => isReflection(segment.code)).length
  const change = clientCodes['change-talk'] ?? 0
  const permitted = practitioner.filter(
    (segment) => segment.code === 'advice' && segment.attributes.includes('with-permission'),
  ).length
  const said = { practitioner: wordsOf('practitioner'), client: wordsOf('client') }
  return {
    turns: { practitioner: of('practitioner').length, client: of('client').length },
    words: said,
    talkShare: share(said.practitioner, said.practitioner + said.client),
    practitionerCodes,
    clientCodes,
    questions,
    reflections,
    openQuestionShare: share(p('open-question') + p('why-question'), questions),
    complexReflectionShare: share(p('complex-reflection') + p('summary'), reflections),
    reflectionsPerQuestion: share(reflections, questions),
    miAdherent: p('affirmation') + p('autonomy') + p('ask-permission'),
    miNonAdherent: p('confront') + p('advice') - permitted,
    changeTalkShare: share(change, change + (clientCodes['sustain-talk'] ?? 0)),
    uncertain: segments.filter((segment) => segment.uncertain).length,
    segments: segments.length,
  }
}

const MITI = { document: 'miti', section: 'Basic competence thresholds' } as const
const THRESHOLDS = [
  { measure: 'complexReflectionShare', fair: 0.4, good: 0.5, source: MITI },
  { measure: 'reflectionsPerQuestion', fair: 1, good: 2, source: MITI },
] as const

/** The totals for which MITI 4.2.1 says what is fair and what is good. */
export const thresholdsOf = (totals: Totals): Threshold[] =>
  THRESHOLDS.map((threshold) => {
    const value = totals[threshold.measure]
    const verdict =
      value === null ? null : value >= threshold.good ? 'good' : value >= threshold.fair ? 'fair' : 'below'
    return { ...threshold, value, verdict }
  })
