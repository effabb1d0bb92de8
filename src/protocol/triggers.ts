import type { ProtocolDefinition } from '../../machines/step'
import type { Move } from '../../machines/sign'
import type { Protocol } from '../../machines/protocol'
import type { PractitionerTurn } from '../schema/coded-transcript'
import { isLearnt } from './judge'

type Trait = 'cues' | 'attributes' | 'codes'

/** What a move cannot do without: the rarest of the lists of which it must show a member. */
function need(move: Move): { readonly trait: Trait; readonly any: readonly string[] } | undefined {
  if (move.cues) return { trait: 'cues', any: move.cues }
  if (move.attributes) return { trait: 'attributes', any: move.attributes }
  if (move.codes) return { trait: 'codes', any: move.codes }
  return undefined
}

const movesOf = ({ opening = [], steps }: ProtocolDefinition): readonly Move[] => [
  ...opening,
  ...steps.flatMap(({ moves, continues = [], part }) => [...moves, ...continues, ...(part ? movesOf(part) : [])]),
]

/**
 * Which of many protocols a turn can say anything to. Most turns concern few of them, and asking every move of every
 * protocol costs more than coding the turn: what a move cannot do without is looked up here by what the turn shows.
 */
export function createTriggers(protocols: readonly Protocol[]): (turn: PractitionerTurn) => ReadonlySet<Protocol> {
  const always = new Set<Protocol>()
  const by: Record<Trait, Map<string, Set<Protocol>>> = { cues: new Map(), attributes: new Map(), codes: new Map() }
  for (const protocol of protocols) {
    if (isLearnt(protocol)) always.add(protocol)
    for (const move of movesOf(protocol)) {
      const needed = need(move)
      if (!needed) always.add(protocol)
      for (const each of needed?.any ?? []) {
        const known = by[needed?.trait ?? 'codes']
        const members = known.get(each) ?? new Set()
        known.set(each, members.add(protocol))
      }
    }
  }
  return ({ segments }) => {
    const found = new Set(always)
    const take = (members: ReadonlySet<Protocol> | undefined): void => members?.forEach((each) => found.add(each))
    for (const { code, attributes, evidence } of segments) {
      take(by.codes.get(code))
      for (const attribute of attributes) take(by.attributes.get(attribute))
      for (const { cue } of evidence) take(by.cues.get(cue))
    }
    return found
  }
}
