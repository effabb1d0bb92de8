import type { Protocol } from '../../machines/protocol'
import type { Move } from '../../machines/sign'
import { LANGUAGES, type Localised } from '../schema/codes'
import { explore } from './explore'
import { codeFor } from './samples'

export const FAULTS = [
  'unreachable-step',
  'dead-end',
  'impossible-step',
  'impossible-move',
  'missing-text',
  'missing-source',
] as const
export type Fault = (typeof FAULTS)[number]

/** One thing that is wrong with a protocol, and what to do about it. */
export interface ProtocolFault {
  readonly fault: Fault
  /** Null when it is about the whole protocol. */
  readonly step: string | null
  /** Where in the definition: `steps[1].moves[0]`. */
  readonly place: string
  readonly text: Localised
}

const fault = (kind: Fault, step: string | null, place: string, nl: string, en: string): ProtocolFault => ({
  fault: kind,
  step,
  place,
  text: { nl, en },
})

const possible = (move: Move): boolean =>
  codeFor(move) !== undefined && (!move.cues || move.cues.some((cue) => !move.not?.cues?.includes(cue)))

function moveFaults({ steps }: Protocol): readonly ProtocolFault[] {
  return steps.flatMap(({ id, moves, continues = [], part }, position) => {
    const all = [...moves, ...continues]
    if (all.length === 0 && !part) {
      return [
        fault(
          'impossible-step',
          id,
          `steps[${position}]`,
          `Stap "${id}" heeft geen enkel teken: geef bij moves op welke codes, attributen of signalen de stap zetten.`,
          `Step "${id}" has no sign at all: give under moves which codes, attributes or cues do its work.`,
        ),
      ]
    }
    return all.flatMap((move, nth) =>
      possible(move)
        ? []
        : [
            fault(
              all.some(possible) || part ? 'impossible-move' : 'impossible-step',
              id,
              nth < moves.length
                ? `steps[${position}].moves[${nth}]`
                : `steps[${position}].continues[${nth - moves.length}]`,
              `Stap "${id}", teken ${nth + 1}: geen enkele uiting kan zo gecodeerd worden; kijk of de attributen bij de codes horen.`,
              `Step "${id}", move ${nth + 1}: nothing can be coded like that; see whether the attributes belong to the codes.`,
            ),
          ],
    )
  })
}

function textFaults(protocol: Protocol): readonly ProtocolFault[] {
  const texts: readonly (readonly [string | null, string, string, Localised])[] = [
    [null, '', 'title', protocol.title],
    ...protocol.steps.flatMap(({ id, title, doneWhen }, position) => [
      [id, `steps[${position}].`, 'title', title] as const,
      [id, `steps[${position}].`, 'doneWhen', doneWhen] as const,
    ]),
  ]
  return texts.flatMap(([step, within, field, text]) =>
    LANGUAGES.filter((language) => text[language].trim() === '').map((language) =>
      fault(
        'missing-text',
        step,
        `${within}${field}.${language}`,
        `${step ? `Stap "${step}": ` : ''}${field}.${language} is leeg: schrijf die tekst.`,
        `${step ? `Step "${step}": ` : ''}${field}.${language} is empty: write that text.`,
      ),
    ),
  )
}

const sourceFaults = ({ sources }: Protocol): readonly ProtocolFault[] =>
  sources.some(({ section }) => section.trim() !== '')
    ? []
    : [
        fault(
          'missing-source',
          null,
          'sources',
          'Er staat geen bron bij: noem document en paragraaf waar het protocol vandaan komt.',
          'No source is given: name the document and section that the protocol comes from.',
        ),
      ]

function reachFaults(protocol: Protocol): readonly ProtocolFault[] {
  const { steps, states } = explore(protocol)
  const unreachable = protocol.steps
    .filter(({ id }) => !steps.has(id))
    .map(({ id }) =>
      fault(
        'unreachable-step',
        id,
        `steps[${protocol.steps.findIndex((step) => step.id === id)}]`,
        `Stap "${id}" is nooit te bereiken: kijk naar after, before, during en with, en of een eerdere stap hetzelfde teken heeft.`,
        `Step "${id}" can never be reached: look at after, before, during and with, and whether an earlier step has the same sign.`,
      ),
    )
  if (states.has('closed')) return unreachable
  return [
    ...unreachable,
    fault(
      'dead-end',
      null,
      protocol.closing ? 'closing' : 'steps',
      'Het protocol komt nooit tot een einde: geen gesprek kan alle nodige stappen (of een stap uit closing) afmaken.',
      'The protocol never comes to its end: no conversation can complete every needed step (or a step of closing).',
    ),
  ]
}

/** Everything that is wrong with a protocol; an empty list when nothing is. */
export const checkProtocol = (protocol: Protocol): readonly ProtocolFault[] => [
  ...textFaults(protocol),
  ...sourceFaults(protocol),
  ...moveFaults(protocol),
  ...reachFaults(protocol),
]
