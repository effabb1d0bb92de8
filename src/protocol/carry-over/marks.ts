import { PROTOCOLS } from '../../../machines'
import { type CarriedPromise, type CarryOver, carryOverSchema, type ScalePosition } from '../../schema/carry-over'
import type { Language } from '../../schema/codes'
import type { IsoDate } from '../../schema/course-profile'
import type { Finding } from '../../schema/finding'
import { parseWith } from '../../schema/issue'
import type { Sources } from '../../schema/source'
import { addDays, daysBetween, weeksBetween } from '../course-profile/days'
import { ANALYSIS_AT, CONSULT_FROM, CONSULT_UNTIL } from '../course-profile/marks'
import { dayText, listText, numberText } from '../course-profile/texts'
import { improvementOf } from './improvement'
import { type Data, type MarkId, MARKS, type MarkText } from './mark-texts'
import { moved, sameScale } from './scales'

/** A working goal is for a week or two; the sources have a next one made after that. */
const WORKING_GOAL_DAYS = 14

export interface CarryOverMarkOptions {
  /** The day of the conversation that these are for. */
  readonly date: IsoDate
  readonly language?: Language
  /** What is carried over after that conversation: tells what was come back to in it. */
  readonly after?: CarryOver
}

type Given = Required<Pick<CarryOverMarkOptions, 'date' | 'language'>> & Pick<CarryOverMarkOptions, 'after'>

function finding(id: MarkId, language: Language, data: Data, turn: number | null = null, sources?: Sources): Finding {
  const { level, outcome, text, sources: own }: MarkText = MARKS[id]
  return {
    rule: id,
    level,
    outcome,
    turn,
    message: id,
    data: { ...data },
    text: text[language](data),
    rephrasing: null,
    sources: [...(sources ?? own)],
  }
}

/** As it stands within a sentence: without a full stop of its own. */
const quoted = (said: string): string => said.replace(/\.$/u, '')

function promiseMarks({ promises }: CarryOver, { date, language, after }: Given): Finding[] {
  return promises
    .filter(({ state }) => state === 'open')
    .flatMap((promise: CarriedPromise) => {
      const { id, said, due } = promise
      const data = { promise: id, said: quoted(said), date: dayText(promise.date, language) }
      const now = after?.promises.find((each) => each.id === id)
      if (now?.state === 'told') return [finding('carried-promise-told', language, data, now.told?.turn ?? null)]
      if (due !== null && due > date) return []
      if (now) return now.state === 'open' ? [finding('carried-promise-left', language, data)] : []
      return due === null
        ? [finding('carried-promise-open', language, data)]
        : [finding('carried-promise-due', language, { ...data, due: dayText(due, language) })]
    })
}

/** The latest working goals: a newer one builds on those before it. Silent when the goals were looked back at just now. */
function workingGoalMarks({ goals }: CarryOver, { date, language, after }: Given): Finding[] {
  if (after?.progressAsked === date) return []
  const working = goals.filter(({ kind }) => kind === 'working-goal')
  const latest = Math.max(0, ...working.map(({ conversation }) => conversation))
  return working
    .filter(({ state, conversation }) => state === 'open' && conversation === latest)
    .filter((goal) => (goal.due ?? addDays(goal.date, WORKING_GOAL_DAYS)) <= date)
    .map((goal) =>
      finding('carried-working-goal', language, {
        goal: goal.id,
        said: quoted(goal.said),
        date: dayText(goal.date, language),
      }),
    )
}

/** How long ago progress was asked after, and how long nothing got better. */
function weekMarks(carried: CarryOver, { date, language, after }: Given): Finding[] {
  const start = carried.conversations[0]?.date ?? date
  const marks: Finding[] = []
  const since = weeksBetween(carried.progressAsked ?? start, date)
  const askedNow = after?.progressAsked === date
  if (askedNow) marks.push(finding('carried-progress-asked', language, {}))
  else if (since >= CONSULT_FROM) marks.push(finding('carried-progress-due', language, { weeks: since }))
  const { measured, date: improved } = improvementOf(after ?? carried)
  const from = improved ?? start
  const weeks = weeksBetween(from, date)
  if (weeks < CONSULT_FROM) return marks
  const id = weeks >= ANALYSIS_AT ? 'carried-still-12' : weeks >= CONSULT_UNTIL ? 'carried-still-8' : 'carried-still-4'
  return [...marks, finding(measured ? id : 'carried-unknown', language, { weeks, since: dayText(from, language) })]
}

const COLOURS: Readonly<Record<string, string>> = {
  red: 'rood',
  orange: 'oranje',
  yellow: 'geel',
  blue: 'blauw',
  green: 'groen',
}
const colourText = (colour: string, language: Language): string =>
  language === 'nl' && Object.hasOwn(COLOURS, colour) ? (COLOURS[colour] ?? colour) : colour

/** The latest position on each scale beside the one before it, of an earlier conversation. */
function scaleMarks(carried: CarryOver, { language, after }: Given): Finding[] {
  const scales = (after ?? carried).scales
  const last = (after ?? carried).conversations.length
  const latest = scales.filter((each, at) => !scales.slice(at + 1).some((later) => sameScale(each, later)))
  return latest.flatMap((to) => {
    const from = scales.findLast((each) => sameScale(each, to) && each.conversation < to.conversation)
    // old news when it did not happen in the latest conversation
    const way = from && to.conversation === last ? moved(from, to) : null
    if (!from || !way) return []
    const shown = ({ position, colour }: ScalePosition) =>
      colour ? colourText(colour, language) : numberText(position, language)
    const data = { scale: to.type ?? '', from: shown(from), to: shown(to), date: dayText(from.date, language) }
    return [finding(`carried-scale-${way}`, language, data, after ? to.turn : null)]
  })
}

const networkMarks = (carried: CarryOver, { language, after }: Given): Finding[] =>
  (after ?? carried).networkAsked === null ? [finding('carried-network-never', language, {})] : []

const stepMarks = ({ protocols }: CarryOver, { language, after }: Given): Finding[] =>
  (after?.protocols ?? protocols).flatMap(({ protocol: id, open }) => {
    const protocol = PROTOCOLS.find((each) => each.id === id)
    const titles = open.map((step) => protocol?.steps.find((each) => each.id === step)?.title[language] ?? step)
    const data = { protocol: protocol?.title[language] ?? id, steps: listText(titles, language) }
    return [finding('carried-steps-open', language, data, null, protocol?.sources)]
  })

/**
 * What earlier conversations ask of the next one: promises still open, a working goal that has had its time, weeks without
 * a look at the goals or without improvement, a scale that moved, a network not asked after, steps still open.
 * Before the conversation everything is `unclear` (to come back to); with `after`, what was come back to in it is `met`,
 * and a promise that was due and did not come back `missed`.
 * @throws {InputError} when what is given does not fit its schema.
 */
export function carryOverMarks(carried: CarryOver, options: CarryOverMarkOptions): Finding[] {
  const before = parseWith(carryOverSchema, carried)
  const given: Given = { ...options, language: options.language ?? before.language }
  // marks are for a day, and days of the past are counted from it
  if (daysBetween(before.conversations.at(-1)?.date ?? given.date, given.date) < 0) return []
  return [promiseMarks, workingGoalMarks, weekMarks, scaleMarks, networkMarks, stepMarks].flatMap((marks) =>
    marks(before, given),
  )
}
