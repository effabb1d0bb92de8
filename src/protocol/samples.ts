import type { Heard } from '../../machines/context'
import type { ProtocolEvent } from '../../machines/protocol'
import type { ScaleMark } from '../../machines/scale'
import type { Move, Reply } from '../../machines/sign'
import type { ProtocolDefinition, StepDefinition } from '../../machines/step'
import type { ClientSegment, PractitionerSegment, PractitionerTurn } from '../schema/coded-transcript'
import {
  INPUT_ATTRIBUTES,
  PRACTITIONER_CODES,
  type PractitionerAttribute,
  type PractitionerCode,
  QUESTION_ATTRIBUTES,
  REFLECTION_ATTRIBUTES,
  TALK_TYPES,
} from '../schema/codes'

const QUESTIONS: readonly string[] = ['open-question', 'closed-question', 'why-question', 'ask-permission']
const MIDDLE = 5
const WORD = 'woord'

/** The attributes that a segment with this code can have. */
function attributesOf(code: PractitionerCode): readonly PractitionerAttribute[] {
  if (QUESTIONS.includes(code)) return QUESTION_ATTRIBUTES
  if (code === 'complex-reflection' || code === 'summary') return [...REFLECTION_ATTRIBUTES, 'check']
  return code === 'advice' || code === 'information' ? INPUT_ATTRIBUTES : []
}

/** A code and an attribute that show a move, or undefined when nothing that can be coded does. */
export function codeFor(move: Move): { code: PractitionerCode; attributes: PractitionerAttribute[] } | undefined {
  const wanted = move.attributes
  for (const code of move.codes ?? PRACTITIONER_CODES) {
    if (move.not?.codes?.includes(code)) continue
    if (!wanted) return { code, attributes: [] }
    const attribute = wanted.find((each) => attributesOf(code).includes(each) && !move.not?.attributes?.includes(each))
    if (attribute) return { code, attributes: [attribute] }
  }
  return undefined
}

const cuesFor = (sign: Move | Reply): readonly string[] => {
  const lists = [sign.cues, 'about' in sign ? sign.about : undefined]
  return lists.flatMap((list) => list?.find((each) => !sign.not?.cues?.includes(each)) ?? [])
}

interface Sample {
  readonly segment: PractitionerSegment
  readonly marks: readonly ScaleMark[]
}

function sampleOf(move: Move, at: number): Sample | undefined {
  const found = codeFor(move)
  if (!found || (move.cues && cuesFor(move).length === 0)) return undefined
  const [start, end] = [at, at + WORD.length]
  const beside = move.compares === 'worse' ? -1 : 1
  const count = move.compares ? 1 : (move.numbers ?? 0)
  return {
    segment: {
      ...found,
      start,
      end,
      text: WORD,
      confidence: 1,
      evidence: cuesFor(move).map((cue) => ({ cue, start, end })),
    },
    marks: Array.from({ length: count }, (_, nth) => ({
      value: move.compares ? MIDDLE + beside : nth * 10,
      start,
      end,
    })),
  }
}

/** The moves of a step, and those of the protocol that it is. */
const movesOf = ({ moves, continues = [], part }: StepDefinition): readonly Move[] => [
  ...moves,
  ...continues,
  ...(part ? part.steps.flatMap(movesOf) : []),
]

/** A practitioner's turn for each move of a protocol that can be coded at all. */
export function sampleMoves(protocol: ProtocolDefinition): readonly Heard<PractitionerTurn>[] {
  const steps = protocol.steps
  const firstMove = (id: string): Move | undefined =>
    steps.find((step) => step.id === id)?.moves.find((move) => move.with === undefined)
  const moves = [...(protocol.opening ?? []), ...steps.flatMap(movesOf)]
  return moves.flatMap((move) => {
    const before = (move.with ?? []).slice(0, 1).flatMap((id) => firstMove(id) ?? [])
    const samples = [...before, move].map((each, nth) => sampleOf(each, nth * (WORD.length + 1)))
    if (samples.includes(undefined)) return []
    const sure = samples.filter((sample) => sample !== undefined)
    return [
      {
        turn: {
          role: 'practitioner' as const,
          index: 0,
          text: sure.map(({ segment }) => segment.text).join(' '),
          main: 'other' as const,
          attributes: [],
          steps: [],
          segments: sure.map(({ segment }) => segment),
        },
        marks: sure.flatMap(({ marks }) => marks),
      },
    ]
  })
}

function clientSegment(reply: Reply): ClientSegment {
  const [start, end] = [0, WORD.length]
  return {
    code: reply.codes?.[0] ?? TALK_TYPES[2],
    attributes: reply.attributes?.slice(0, 1) ?? [],
    ...(reply.subtypes?.[0] ? { subtype: reply.subtypes[0] } : {}),
    start,
    end,
    text: WORD,
    confidence: 1,
    evidence: cuesFor(reply).map((cue) => ({ cue, start, end })),
  }
}

/** A client's turn for each reply that a protocol waits for, a plain one, a refusal, and a position on a scale. */
export function sampleReplies(protocol: ProtocolDefinition): readonly ProtocolEvent[] {
  const asked = protocol.steps.flatMap(({ reply = [], part }) => [
    ...reply,
    ...(part?.steps.flatMap((inner) => inner.reply ?? []) ?? []),
  ])
  const replies: readonly Reply[] = [
    { codes: ['neutral'] },
    { attributes: ['scale-answer'] },
    { attributes: ['discord'] },
    ...(protocol.clientOpening ?? []),
    ...asked,
  ]
  return replies.map((reply) => ({
    type: 'CLIENT',
    turn: { role: 'client', index: 0, text: WORD, talk: 'neutral', segments: [clientSegment(reply)] },
    marks: [{ value: MIDDLE, start: 0, end: WORD.length }],
  }))
}
