import type { ProtocolContext, StepRecord } from '../../machines/context'

/** Lists of turns longer than this are cut. */
const LONG = 16

const isLong = ({ worked, replied }: StepRecord): boolean => worked.length > LONG || replied.length > LONG

const shortRecord = (record: StepRecord): StepRecord =>
  isLong(record) ? { worked: record.worked.slice(-1), replied: record.replied.slice(-1) } : record

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

const needsCut = ({ steps, parts, refusals }: ProtocolContext): boolean =>
  refusals.length > LONG || Object.values(steps).some(isLong) || Object.values(parts).some(needsCut)

/**
 * What a protocol remembers, with only the latest turn of each long list: whether a step was worked on, and when last, is
 * all that the next turn asks. So a turn costs the same however long the conversation is.
 */
export function lately(context: ProtocolContext): ProtocolContext {
  if (!needsCut(context)) return context
  return {
    ...context,
    steps: mapValues(context.steps, shortRecord),
    refusals: context.refusals.slice(-1),
    parts: mapValues(context.parts, lately),
  }
}
