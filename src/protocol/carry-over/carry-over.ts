import { PROTOCOLS } from '../../../machines'
import {
  CARRY_OVER,
  type CarryOver,
  carryOverSchema,
  type Involved,
  type OpenProtocol,
  type Place,
} from '../../schema/carry-over'
import { type CodedTranscript, codedTranscriptSchema } from '../../schema/coded-transcript'
import { isQuestion } from '../../schema/codes'
import { type IsoDate, isoDateSchema, type Measurement, measurementSchema } from '../../schema/course-profile'
import { InputError, parseWith } from '../../schema/issue'
import { PLANS, type ProtocolChoice, protocolOf } from '../find'
import { follow, type Progress } from '../run'
import { goalsIn } from './goals'
import { hearTurns, type HeardTurn } from './heard'
import { promisesAfter, promisesIn } from './promises'
import { sameScale, scalesIn } from './scales'

export interface CarryOverOptions {
  /** The day of the conversation. There is no clock in here. */
  readonly date: IsoDate
  /** The protocols whose open steps are carried over; those that were half done, when left out. */
  readonly protocols?: readonly ProtocolChoice[]
  /** T-scores that were filled in since last time. */
  readonly measurements?: readonly Measurement[]
}

type Now = Omit<Place, 'turn'>

function checked(coded: CodedTranscript, previous: CarryOver | null, date: IsoDate): void {
  const day = isoDateSchema.safeParse(date)
  const refuse = (found: string, remedy: string): never => {
    throw new InputError([{ place: 'date', found, remedy }])
  }
  if (!day.success) refuse(`found ${JSON.stringify(date) ?? 'nothing'}`, 'write a day such as 2026-03-02')
  const last = previous?.conversations.at(-1)?.date
  if (last && date < last)
    refuse(`${date} lies before the last conversation, of ${last}`, 'give conversations in order')
  const again = coded.id !== undefined && previous?.conversations.some(({ id }) => id === coded.id)
  if (again) {
    const found = `conversation "${coded.id}" was carried over already`
    throw new InputError([{ place: 'id', found, remedy: 'carry over each conversation once' }])
  }
}

/** Everybody around the client that was named, by the last word: "mijn zus" and "haar zus" are one name. */
function networkAfter(turns: readonly HeardTurn[], { conversation }: Now, known: readonly Involved[]): Involved[] {
  const network = known.map((each) => ({ ...each }))
  for (const { turn, segments } of turns) {
    if (turn.role !== 'client') continue
    for (const { segment, cues } of segments) {
      for (const { start, end } of cues.filter(({ cue }) => cue === 'network-mention')) {
        const said = segment.text.slice(start, end)
        const who = said.toLowerCase().split(/\s+/).at(-1) ?? said
        const there = network.find((each) => each.who === who)
        if (!there) network.push({ who, said, conversations: [conversation] })
        else if (!there.conversations.includes(conversation))
          there.conversations = [...there.conversations, conversation]
      }
    }
  }
  return network
}

/** A protocol of which less than half was done was not the plan of the conversation (ours, as in a report). */
const FOLLOWED = 0.5

const doneIn = ({ steps }: Progress): readonly string[] =>
  steps.filter(({ status }) => status === 'done').map(({ step }) => step)

/** Protocols that are under way: those of last time less what was done now, and those that were begun now. */
function protocolsAfter(
  coded: CodedTranscript,
  { conversation, date }: Now,
  known: readonly OpenProtocol[],
  choices: readonly ProtocolChoice[] | undefined,
): OpenProtocol[] {
  const own = (choices ?? []).filter((choice) => typeof choice !== 'string')
  const carried = known.flatMap((each) => {
    const protocol = [...own, ...PROTOCOLS].find(({ id }) => id === each.protocol)
    return protocol ? [protocol] : []
  })
  const protocols = [...new Set([...carried, ...(choices ? choices.map(protocolOf) : PLANS)])]
  return protocols.flatMap((protocol): OpenProtocol[] => {
    const before = known.find((each) => each.protocol === protocol.id)
    const progress = follow(protocol, coded, before?.done)
    const done = [...new Set([...(before?.done ?? []), ...doneIn(progress)])]
    const needed = protocol.steps.filter(({ optional }) => optional !== true).map(({ id }) => id)
    const open = needed.filter((id) => !done.includes(id))
    const touched = progress.steps.some(({ turns }) => turns.length > 0)
    const underWay = choices !== undefined ? touched : (needed.length - open.length) / needed.length >= FOLLOWED
    if (open.length === 0 || progress.phase === 'stopped' || progress.phase === 'closed') return []
    if (!touched) return before ? [before] : []
    return before || underWay ? [{ protocol: protocol.id, conversation, date, done, open }] : []
  })
}

/** A later measurement of the same person on the same day takes the place of the earlier. */
function measurementsAfter(known: readonly Measurement[], more: readonly Measurement[]): Measurement[] {
  const replaced = (each: Measurement) =>
    more.some(({ respondent, date }) => respondent === each.respondent && date === each.date)
  return [...known.filter((each) => !replaced(each)), ...more]
}

const asked = (turns: readonly HeardTurn[], by: (segment: HeardTurn['segments'][number]) => boolean): boolean =>
  turns.some(
    ({ turn, segments }) =>
      turn.role === 'practitioner' && segments.some((each) => isQuestion(each.segment.code) && by(each)),
  )

/**
 * What a conversation leaves for the next: promises of the practitioner, goals, scale positions, who is around the client
 * and protocol steps still open, together with what earlier conversations left. Plain data; a caller may correct it.
 * @throws {InputError} when what is given does not fit its schema, or conversations come in another order.
 */
export function carryOver(
  coded: CodedTranscript,
  previous: CarryOver | null | undefined,
  { date, protocols, measurements = [] }: CarryOverOptions,
): CarryOver {
  const conversationNow = parseWith(codedTranscriptSchema, coded)
  const before = previous ? parseWith(carryOverSchema, previous) : null
  checked(conversationNow, before, date)
  const { language, turns, id } = conversationNow
  const now: Now = { conversation: (before?.conversations.length ?? 0) + 1, date }
  const heard = hearTurns(turns, language)
  const goals = before?.goals ?? []
  const known = before?.scales ?? []
  const scales = scalesIn(turns, now, language, known)
  // asking for a position on a scale of last time is asking how far things have come
  const again = scales.some((scale) => known.some((each) => sameScale(each, scale)))
  return {
    schema: CARRY_OVER,
    language,
    conversations: [...(before?.conversations ?? []), { date, ...(id === undefined ? {} : { id }) }],
    promises: [...promisesAfter(before?.promises ?? [], heard, now, language), ...promisesIn(heard, now, language)],
    goals: [...goals, ...goalsIn(heard, now, language, goals)],
    scales: [...known, ...scales],
    measurements: measurementsAfter(
      before?.measurements ?? [],
      measurements.map((each) => parseWith(measurementSchema, each)),
    ),
    network: networkAfter(heard, now, before?.network ?? []),
    protocols: protocolsAfter(conversationNow, now, before?.protocols ?? [], protocols),
    networkAsked: asked(heard, ({ segment }) => segment.attributes.some((each) => each === 'network'))
      ? date
      : (before?.networkAsked ?? null),
    progressAsked: again || asked(heard, ({ has }) => has('asks-progress')) ? date : (before?.progressAsked ?? null),
  }
}
