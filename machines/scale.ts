import type { ColourName, NumberFound } from '../src/language/numbers'
import type { CodedSegment, CodedTurn } from '../src/schema/coded-transcript'

/** The six scales of the sources and the burden scale, on which higher is worse. */
export const SCALE_TYPES = [
  'success',
  'goal',
  'importance',
  'confidence',
  'motivation',
  'independence',
  'burden',
] as const
export type ScaleType = (typeof SCALE_TYPES)[number]

/** A number or colour that was said, and where in the turn. A colour's value is its place in the matrix, from 1. */
export type ScaleMark = NumberFound

const COLOURS = 5

/** What is known of the scale in use. Ends and direction are never assumed: null until said. */
export interface Scale {
  readonly type: ScaleType | null
  readonly min: number | null
  readonly max: number | null
  readonly polarity: 'higher-is-better' | 'higher-is-worse' | null
  readonly position: number | null
  readonly colour: ColourName | null
}

export const UNKNOWN_SCALE: Scale = { type: null, min: null, max: null, polarity: null, position: null, colour: null }

/** How a question's marks lie against the position: at its worse side, only at its better side, or neither. */
export type Comparison = 'worse' | 'better' | null

/** The numbers and colours that stand in a segment. */
export const marksWithin = ({ start, end }: CodedSegment, marks: readonly ScaleMark[]): readonly ScaleMark[] =>
  marks.filter((mark) => mark.start >= start && mark.end <= end)

export function compare(scale: Scale, segment: CodedSegment, marks: readonly ScaleMark[]): Comparison {
  const { position, polarity } = scale
  if (position === null) return null
  const sign = polarity === 'higher-is-worse' ? -1 : 1
  const gaps = marksWithin(segment, marks).map(({ value }) => sign * (value - position))
  if (gaps.some((gap) => gap < 0)) return 'worse'
  return gaps.some((gap) => gap > 0) ? 'better' : null
}

const typeIn = (turn: CodedTurn): ScaleType | undefined =>
  SCALE_TYPES.find((type) =>
    turn.segments.some(({ evidence }) => evidence.some(({ cue }) => cue === `scale-of-${type}`)),
  )

/** The scale after the practitioner has explained it or asked for a position on it. */
export function explained(scale: Scale, turn: CodedTurn, marks: readonly ScaleMark[]): Scale {
  const type = typeIn(turn) ?? scale.type
  const values = marks.map(({ value }) => value)
  const ends = values.length > 1 ? { min: Math.min(...values), max: Math.max(...values) } : {}
  const polarity = type === 'burden' ? 'higher-is-worse' : 'higher-is-better'
  return { ...scale, type, ...ends, polarity }
}

/** The scale after the client has named a position. */
export function positioned(scale: Scale, turn: CodedTurn, marks: readonly ScaleMark[]): Scale {
  const answers = turn.segments.filter(({ attributes }) => attributes.some((each) => each === 'scale-answer'))
  const said = answers.flatMap((segment) => marksWithin(segment, marks)).at(0)
  if (!said) return scale
  const ends = said.colour ? { min: 1, max: COLOURS } : {}
  return { ...scale, ...ends, position: said.value, colour: said.colour ?? null }
}

/** Whether the position is the worst or the best that the scale has. */
export function extreme({ position, min, max, polarity }: Scale): Comparison {
  if (position === null || polarity === null) return null
  const [worst, best] = polarity === 'higher-is-better' ? [min, max] : [max, min]
  if (position === worst) return 'worse'
  return position === best ? 'better' : null
}
