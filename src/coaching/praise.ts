import type { PractitionerSegment } from '../schema/coded-transcript'
import { isQuestion } from '../schema/codes'
import type { Finding } from '../schema/finding'
import { mayConfront } from './confronting'
import { clientJustSaid, clientSegmentsBefore, has, hasCue, questionsOf, turnHasCue } from './context'
import { dangerOnTable } from './danger'
import type { Concern, TurnContext } from './rule'
import { turnsToAnother } from './speakers'

/** Whether a segment leads, asks for an account or pushes advice that nobody asked for. */
const pushes = (context: TurnContext, segment: PractitionerSegment, welcome: boolean): boolean => {
  if (isQuestion(segment.code) && !has(segment, 'check') && hasCue(context, segment, 'leads-openly')) return true
  if (segment.code === 'why-question') return !has(segment, 'success', 'exception')
  if (segment.code === 'advice') return !has(segment, 'with-permission', 'options') && !welcome
  return has(segment, 'leading')
}

/** More questions than this in one turn, and the good one among them is lost (ours). */
const VOLLEY = 2

/** Whether the turn as a whole bears praise: one good sentence does not make up for the one that argues beside it. */
function bearsPraise(context: TurnContext, safety: boolean): boolean {
  const { turn } = context
  if (turn.segments.some((segment) => !isQuestion(segment.code) && mayConfront(context, segment))) return false
  // Somebody in danger may be told what to do.
  if (safety) return true
  if (questionsOf(turn).length > VOLLEY || turn.text.split('?').length - 1 > VOLLEY) return false
  const asked = clientSegmentsBefore(context).some((segment) => hasCue(context, segment, 'asks-advice'))
  const welcome = asked || turnHasCue(context, turn, 'leaves-it-free')
  return !turn.segments.some((segment) => pushes(context, segment, welcome))
}

/**
 * What can be said beside danger that was told. Until it was taken up, wording and technique wait; blame and judgement do
 * not, once the sign itself was answered or passed by.
 */
function notBeside(
  danger: ReturnType<typeof dangerOnTable>,
  findings: readonly Finding[],
  concernOf: (finding: Finding) => Concern,
): readonly Finding[] {
  // That it was passed by is said instead of all else: see choose.ts.
  if (!danger || findings.some((finding) => finding.outcome === 'missed' && concernOf(finding) === 'safety'))
    return findings
  return findings.filter((finding) => {
    const concern = concernOf(finding)
    if (concern === 'safety') return true
    return concern === 'relation' && (finding.outcome === 'met' || (danger === 'still' && finding.level === 'concern'))
  })
}

/**
 * The findings without the praise that the rest of the turn contradicts, nor small hints to who asks about danger or was told of it.
 */
export function deservedIn(
  all: readonly Finding[],
  context: TurnContext,
  concernOf: (finding: Finding) => Concern,
): readonly Finding[] {
  const safety = (finding: Finding): boolean => concernOf(finding) === 'safety'
  // Who asks about danger is not told of something smaller.
  const careful =
    context.turn.segments.some(
      (segment) =>
        isQuestion(segment.code) &&
        !has(segment, 'leading') &&
        hasCue(context, segment, 'asks-safety', 'asks-about-danger'),
    ) && context.turn.segments.every(({ code }) => code !== 'confront')
  const findings = notBeside(dangerOnTable(context), all, concernOf).filter(
    (f) => !careful || f.outcome !== 'missed' || f.level !== 'hint' || safety(f),
  )
  if (findings.every(({ outcome }) => outcome !== 'met')) return findings
  const faulty = findings.some(({ outcome }) => outcome === 'missed')
  // Words to the son are no answer to what his mother said.
  const elsewhere = turnsToAnother(clientJustSaid(context), context.turn, context.turns)
  return findings.filter((finding) => {
    if (finding.outcome !== 'met') return true
    if (elsewhere && 'heard' in finding.data) return false
    return bearsPraise(context, safety(finding)) && (!faulty || safety(finding))
  })
}
