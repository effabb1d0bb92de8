import type { CarriedGoal, Place } from '../../schema/carry-over'
import type { ClientSegment } from '../../schema/coded-transcript'
import { isQuestion, type Language } from '../../schema/codes'
import { dueDay } from './due'
import { type HeardSegment, type HeardTurn, replyTo } from './heard'
import { stemsIn } from './stems'

type Now = Omit<Place, 'turn'>

/** What to talk about today is no goal, though a coder may hear one in the question. */
const asksForGoal = ({ segment, has }: HeardSegment): boolean =>
  isQuestion(segment.code) &&
  ((segment.attributes.some((attribute) => attribute === 'goal') && !has('asks-subject')) ||
    has('asks-goal', 'last-meeting-projection'))

const asksForStep = ({ segment, has }: HeardSegment): boolean =>
  isQuestion(segment.code) &&
  (segment.attributes.some((attribute) => attribute === 'next-step') || has('asks-next-action', 'asks-plan'))

/** Change talk in which the client says to be going to do something. */
const ON_THE_WAY: readonly string[] = ['commitment', 'activation', 'taking-steps']
const isPlan = (segment: ClientSegment): boolean =>
  segment.code === 'change-talk' && segment.subtype !== undefined && ON_THE_WAY.includes(segment.subtype)

/** Words that name something: no bare yes or no, no "I don't know", nothing against. */
const names = ({ segment, has }: HeardSegment, language: Language): boolean =>
  segment.code !== 'sustain-talk' && !has('does-not-know') && stemsIn(segment.text, language).size > 0

type Words = Pick<CarriedGoal, 'turn' | 'said'>

/** From the first of a turn's segments to the last, as it was said. */
function span({ turn }: HeardTurn, segments: readonly HeardSegment[]): Words[] {
  const [first, last] = [segments[0], segments.at(-1)]
  if (!first || !last) return []
  return [{ turn: turn.index, said: turn.text.slice(first.segment.start, last.segment.end).trim() }]
}

/** What the client answers, without what names nothing. */
const answer = (turns: readonly HeardTurn[], at: number, language: Language, plan: boolean): readonly Words[] =>
  replyTo(turns, at).flatMap((reply) => {
    const kept = reply.segments.filter((each) => names(each, language))
    return span(
      reply,
      plan ? kept.filter(({ segment }) => 'code' in segment && isPlan(segment as ClientSegment)) : kept,
    )
  })

/** Whether two texts are about the same: half of the words of the shorter stand in the other. */
function isSame(one: string, other: string, language: Language): boolean {
  const [a, b] = [stemsIn(one, language), stemsIn(other, language)]
  const shared = [...a].filter((stem) => b.has(stem)).length
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size)
}

/**
 * The goals and working goals of a conversation: what the client answers when asked for a goal or a next step, and what
 * the practitioner sums up as the client's task. A goal known already, in much the same words, is not taken twice.
 */
export function goalsIn(
  turns: readonly HeardTurn[],
  now: Now,
  language: Language,
  known: readonly CarriedGoal[],
): CarriedGoal[] {
  const found: CarriedGoal[] = []
  const add = (kind: CarriedGoal['kind'], by: CarriedGoal['by'], { said, turn }: Words): void => {
    const twice = [...known, ...found].some(
      (goal) => goal.state === 'open' && goal.kind === kind && isSame(goal.said, said, language),
    )
    if (twice) return
    const id = `${kind}-${now.conversation}-${turn}`
    found.push({ ...now, turn, id, kind, by, said, due: dueDay(said, language, now.date), state: 'open' })
  }
  turns.forEach((heard, at) => {
    if (heard.turn.role !== 'practitioner') return
    if (heard.segments.some(asksForGoal))
      answer(turns, at, language, false)
        .slice(0, 1)
        .forEach((said) => add('goal', 'client', said))
    else if (heard.segments.some(asksForStep)) {
      answer(turns, at, language, true).forEach((said) => add('working-goal', 'client', said))
    }
    const tasks = heard.segments.filter(({ segment, has }) => has('agrees-task') && !isQuestion(segment.code))
    tasks.forEach((task) => span(heard, [task]).forEach((said) => add('working-goal', 'practitioner', said)))
  })
  return found
}
