import { withAskingOn } from '../../machines/asks-on'
import { type Move, showing, type Shows } from '../../machines/sign'
import { shownBy, type Trait } from '../../machines/shown'
import type { ProtocolDefinition } from '../../machines/step'
import type { Protocol } from '../../machines/protocol'
import type { PractitionerTurn } from '../schema/coded-transcript'
import { isLearnt } from './judge'

type Segment = PractitionerTurn['segments'][number]

/** What a move cannot do without: the rarest of the lists of which it must show a member. */
function need(move: Move): { readonly trait: Trait; readonly any: readonly string[] } | undefined {
  if (move.about) return { trait: 'cues', any: move.about }
  if (move.cues) return { trait: 'cues', any: move.cues }
  if (move.attributes) return { trait: 'attributes', any: move.attributes }
  if (move.codes) return { trait: 'codes', any: move.codes }
  return undefined
}

const movesOf = ({ opening = [], steps }: ProtocolDefinition): readonly Move[] => [
  ...opening,
  ...steps.flatMap((step) => [...step.moves, ...withAskingOn(step), ...(step.part ? movesOf(step.part) : [])]),
]

/** The moves that can be the first of a protocol: the others ask for one before them. */
const firstMovesOf = ({ opening = [], steps }: ProtocolDefinition): readonly Move[] => [
  ...[...opening, ...steps.flatMap(({ moves }) => moves)].filter(
    ({ after, during, within, with: beside }) => !(after ?? during ?? within ?? beside),
  ),
  ...steps.flatMap(({ part }) => (part ? firstMovesOf(part) : [])),
]

const always: Shows = () => true

/** Protocols with what tells of their moves that ask for the same. */
type Members = { readonly protocol: Protocol; readonly moves: Shows[] }[]

/** Protocols come one after the other: the moves of one are put in together. */
function putIn(members: Members, protocol: Protocol, move: Move): void {
  const last = members.at(-1)
  // what a turn is about can be said in any part of it
  const shows = move.about ? always : showing(move)
  if (last?.protocol === protocol) last.moves.push(shows)
  else members.push({ protocol, moves: [shows] })
}

/** Protocols by what their moves cannot do without. */
class Triggers {
  private readonly always: Members = []
  private readonly by: Record<Trait, Map<string, Members>> = {
    cues: new Map(),
    attributes: new Map(),
    codes: new Map(),
  }

  constructor(protocols: readonly Protocol[], moves: (protocol: Protocol) => readonly Move[]) {
    for (const protocol of protocols) for (const move of moves(protocol)) this.put(protocol, move)
  }

  private put(protocol: Protocol, move: Move): void {
    const needed = need(move)
    if (!needed) putIn(this.always, protocol, move)
    for (const each of needed?.any ?? []) {
      const known = this.by[needed?.trait ?? 'codes']
      const members = known.get(each) ?? []
      known.set(each, members)
      putIn(members, protocol, move)
    }
  }

  /** Adds the protocols, of those asked about, of which a segment shows a move, wherever the conversation is. */
  addTo(found: Set<Protocol>, segment: Segment, asked: (protocol: Protocol) => boolean): void {
    const shown = shownBy(segment)
    const take = (members: Members | undefined): void => {
      for (const { protocol, moves } of members ?? []) {
        if (asked(protocol) && !found.has(protocol) && moves.some((shows) => shows(shown))) found.add(protocol)
      }
    }
    take(this.always)
    take(this.by.codes.get(segment.code))
    for (const attribute of segment.attributes) take(this.by.attributes.get(attribute))
    for (const { cue } of segment.evidence) take(this.by.cues.get(cue))
  }
}

const kept = new WeakMap<readonly Protocol[], Concerns>()

/** Tells which protocols a turn can say anything to; in those that are fresh nothing was done yet. */
export type Concerns = (turn: PractitionerTurn, isFresh: (protocol: Protocol) => boolean) => ReadonlySet<Protocol>

/**
 * Which of many protocols a turn can say anything to. Most turns concern few of them, and asking every move of every
 * protocol costs more than coding the turn: what a move cannot do without is looked up here by what the turn shows.
 */
export function createTriggers(protocols: readonly Protocol[]): Concerns {
  const known = kept.get(protocols)
  if (known) return known
  const first = new Triggers(protocols, firstMovesOf)
  const any = new Triggers(protocols, movesOf)
  // what was learnt about a step may find it in any turn
  const learnt = protocols.filter(isLearnt)
  const concerns: Concerns = ({ segments }, isFresh) => {
    const found = new Set(learnt)
    for (const segment of segments) {
      first.addTo(found, segment, isFresh)
      any.addTo(found, segment, (protocol) => !isFresh(protocol))
    }
    return found
  }
  kept.set(protocols, concerns)
  return concerns
}
