import type {
  ClientSegment,
  ClientTurn,
  CodedTranscript,
  CodedTurn,
  Evidence,
  PractitionerSegment,
  PractitionerTurn,
  StepRef,
} from '../schema/coded-transcript'
import {
  CLIENT_ATTRIBUTES,
  INPUT_ATTRIBUTES,
  isQuestion,
  isReflection,
  type Language,
  type MainBehaviour,
  PRACTITIONER_CODES,
  QUESTION_ATTRIBUTES,
  REFLECTION_ATTRIBUTES,
  TALK_SUBTYPES,
  TALK_TYPES,
} from '../schema/codes'
import { CODED_TRANSCRIPT } from '../schema/coded-transcript'
import { codeTurns } from '../coding/coder'
import { findEvidence } from './cues'

const LINE = /^([CP]): (\S.*)$/
const MARK = /\[([^[\]]*)\]/g

interface Part {
  readonly marks: readonly string[]
  readonly text: string
}

const among = <T extends string>(list: readonly T[], marks: readonly string[]): T[] =>
  list.filter((item) => marks.includes(item))

const partsOf = (line: string): Part[] => {
  const pieces = line.split(MARK)
  const parts: Part[] = []
  if (pieces[0]?.trim()) parts.push({ marks: [], text: pieces[0].trim() })
  for (let index = 1; index < pieces.length; index += 2) {
    const text = pieces[index + 1]?.trim() ?? ''
    if (!text) throw new SyntaxError(`nothing is said after [${pieces[index]}] in "${line}"`)
    parts.push({ marks: (pieces[index] ?? '').split(' '), text })
  }
  return parts
}

const PRACTITIONER_MARKS: readonly string[] = [
  ...PRACTITIONER_CODES,
  ...QUESTION_ATTRIBUTES,
  ...REFLECTION_ATTRIBUTES,
  ...INPUT_ATTRIBUTES,
  'uncertain',
]
const CLIENT_MARKS: readonly string[] = [...TALK_TYPES, ...TALK_SUBTYPES, ...CLIENT_ATTRIBUTES, 'uncertain']

const refuseUnknown = (marks: readonly string[], known: readonly string[], line: string): void => {
  const strange = marks.find((mark) => !known.includes(mark) && !mark.startsWith('step:'))
  if (strange !== undefined) throw new SyntaxError(`"${strange}" is no code or attribute here, in "${line}"`)
}

interface Spot {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly confidence: number
  readonly uncertain?: true
  readonly evidence: Evidence[]
}

function spots(parts: readonly Part[], evidence: readonly Evidence[]): Spot[] {
  let at = 0
  return parts.map(({ text, marks }) => {
    const start = at
    const end = start + text.length
    at = end + 1
    const inside = evidence.filter((hit) => hit.start >= start && hit.end <= end)
    const base = { start, end, text, confidence: 1, evidence: inside }
    return marks.includes('uncertain') ? { ...base, uncertain: true } : base
  })
}

const mainOf = (segments: readonly PractitionerSegment[]): MainBehaviour => {
  const codes = segments.map(({ code }) => code)
  if (codes.some((code) => isQuestion(code) || code === 'ask-permission')) return 'question'
  if (codes.some(isReflection)) return 'reflection'
  return codes.some((code) => code === 'information' || code === 'advice') ? 'input' : 'other'
}

const stepsOf = (parts: readonly Part[]): StepRef[] =>
  parts.flatMap(({ marks }) =>
    marks
      .filter((mark) => mark.startsWith('step:'))
      .map((mark) => {
        const [protocol = '', step = ''] = mark.slice('step:'.length).split('/')
        return { protocol, step }
      }),
  )

function practitionerTurn(index: number, parts: readonly Part[], evidence: readonly Evidence[]): PractitionerTurn {
  const segments = spots(parts, evidence).map((spot, at): PractitionerSegment => {
    const marks = parts[at]?.marks ?? []
    return {
      ...spot,
      code: among(PRACTITIONER_CODES, marks)[0] ?? 'other',
      attributes: [
        ...among(QUESTION_ATTRIBUTES, marks),
        ...among(REFLECTION_ATTRIBUTES, marks),
        ...among(INPUT_ATTRIBUTES, marks),
      ],
    }
  })
  const questions = segments.filter(({ code }) => isQuestion(code)).length
  return {
    role: 'practitioner',
    index,
    text: parts.map(({ text }) => text).join(' '),
    main: mainOf(segments),
    attributes: questions > 1 ? ['multiple-questions'] : [],
    steps: stepsOf(parts),
    segments,
  }
}

function clientTurn(index: number, parts: readonly Part[], evidence: readonly Evidence[]): ClientTurn {
  const segments = spots(parts, evidence).map((spot, at): ClientSegment => {
    const marks = parts[at]?.marks ?? []
    const code = among(TALK_TYPES, marks)[0] ?? 'neutral'
    const subtype = among(TALK_SUBTYPES, marks)[0]
    return { ...spot, code, attributes: among(CLIENT_ATTRIBUTES, marks), ...(subtype ? { subtype } : {}) }
  })
  const talk = segments.find(({ code }) => code !== 'neutral')?.code ?? 'neutral'
  return { role: 'client', index, text: parts.map(({ text }) => text).join(' '), talk, segments }
}

/** The example without its marks, as it would be said. */
export const spoken = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(MARK, '').replace(/ {2,}/g, ' ').trim())

/**
 * A small conversation as coded turns. With marks (`P: [simple-reflection] Je bent moe. [open-question] Wat helpt?`) the
 * codes are those given; without any, the engine codes it. `by: 'engine'` ignores the marks.
 * @throws {SyntaxError} for a line without `C:` or `P:`, or a mark that is no code or attribute.
 */
export function codeExample(
  lines: readonly string[],
  language: Language,
  by: 'marks' | 'engine' = 'marks',
): CodedTranscript {
  const split = lines.map((line) => {
    const match = LINE.exec(line)
    if (!match) throw new SyntaxError(`write "C: …" or "P: …", found "${line}"`)
    return { role: match[1] === 'P' ? ('practitioner' as const) : ('client' as const), said: match[2] ?? '' }
  })
  const marked = lines.some((line) => line.includes('['))
  if (by === 'engine' || !marked) {
    const turns = spoken(lines).map((line, at) => ({ role: split[at]?.role ?? 'client', text: line.slice(3) }))
    return { schema: CODED_TRANSCRIPT, language, turns: codeTurns(turns, language) }
  }
  const turns = split.map(({ role, said }, index): CodedTurn => {
    const parts = partsOf(said)
    refuseUnknown(
      parts.flatMap(({ marks }) => marks),
      role === 'practitioner' ? PRACTITIONER_MARKS : CLIENT_MARKS,
      said,
    )
    const evidence = findEvidence(parts.map(({ text }) => text).join(' '), language)
    return role === 'practitioner' ? practitionerTurn(index, parts, evidence) : clientTurn(index, parts, evidence)
  })
  return { schema: CODED_TRANSCRIPT, language, turns }
}
