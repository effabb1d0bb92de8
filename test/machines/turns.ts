import type { ProtocolEvent } from '../../machines/index'
import type { CueId } from '../../src/language/cues'
import type { ClientTurn, PractitionerTurn } from '../../src/schema/coded-transcript'
import type { ClientAttribute, PractitionerAttribute, PractitionerCode, TalkType } from '../../src/schema/codes'

interface Said<Attribute> {
  readonly attributes?: readonly Attribute[]
  readonly cues?: readonly CueId[]
  readonly text?: string
  /** The number said, as the language layer would read it. */
  readonly number?: number
}
type Segment<Code, Attribute> = readonly [Code, Said<Attribute>?]

const segments = <Code, Attribute>(said: readonly Segment<Code, Attribute>[]) => {
  let at = 0
  return said.map(([code, { attributes = [], cues = [], text = 'woorden' } = {}]) => {
    const start = at
    const end = start + text.length
    at = end + 1
    const evidence = cues.map((cue) => ({ cue, start, end }))
    return { start, end, text, code, attributes: [...attributes], confidence: 1, evidence }
  })
}

const textOf = (all: readonly { readonly text: string }[]): string => all.map(({ text }) => text).join(' ')
const marksOf = (
  all: readonly { readonly start: number; readonly end: number }[],
  said: readonly Segment<unknown, unknown>[],
) =>
  said.flatMap(([, { number } = {}], nth) =>
    number === undefined ? [] : [{ value: number, start: all[nth]?.start ?? 0, end: all[nth]?.end ?? 0 }],
  )

/** A practitioner's coded turn as an event, each segment as [code, what it shows]. */
export function practitioner(
  index: number,
  ...said: readonly Segment<PractitionerCode, PractitionerAttribute>[]
): ProtocolEvent & { type: 'PRACTITIONER' } {
  const all = segments(said)
  const turn: PractitionerTurn = {
    role: 'practitioner',
    index,
    text: textOf(all),
    main: 'other',
    attributes: [],
    steps: [],
    segments: all,
  }
  return { type: 'PRACTITIONER', turn, marks: marksOf(all, said) }
}

/** A client's coded turn as an event. */
export function client(
  index: number,
  ...said: readonly Segment<TalkType, ClientAttribute>[]
): ProtocolEvent & { type: 'CLIENT' } {
  const all = segments(said)
  const turn: ClientTurn = { role: 'client', index, text: textOf(all), talk: 'neutral', segments: all }
  return { type: 'CLIENT', turn, marks: marksOf(all, said) }
}
