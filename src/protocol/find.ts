import { type Protocol, PROTOCOLS } from '../../machines/index'
import { InputError } from '../schema/issue'

/** A protocol of the sources by its id, or one of one's own made with `defineProtocol`. */
export type ProtocolChoice = string | Protocol

/** All of the sources but the skills. */
const COMMON: readonly Protocol[] = PROTOCOLS.filter(({ kind }) => kind !== 'skill')

/**
 * The protocols asked for; when none was, all of the sources but the skills, which any conversation practises.
 * @throws {InputError} when there is no protocol with that id.
 */
export function chosenProtocols(choices: readonly ProtocolChoice[] = []): readonly Protocol[] {
  return choices.length > 0 ? choices.map(protocolOf) : COMMON
}

/**
 * One protocol.
 * @throws {InputError} when there is no protocol with that id.
 */
export function protocolOf(choice: ProtocolChoice): Protocol {
  if (typeof choice !== 'string') return choice
  const found = PROTOCOLS.find(({ id }) => id === choice)
  if (found) return found
  throw new InputError([
    {
      place: 'protocol',
      found: `there is no protocol "${choice}"`,
      remedy: `choose one of: ${PROTOCOLS.map(({ id }) => id).join(', ')}`,
    },
  ])
}
