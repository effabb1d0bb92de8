import { type Protocol, PROTOCOLS } from '../../machines/index'
import { InputError } from '../schema/issue'

/** A protocol of the sources by its id, or one of one's own made with `defineProtocol`. */
export type ProtocolChoice = string | Protocol

/**
 * The protocols asked for; all of the sources when none was.
 * @throws {InputError} when there is no protocol with that id.
 */
export const chosenProtocols = (choices: readonly ProtocolChoice[] = []): readonly Protocol[] =>
  choices.length > 0 ? choices.map(protocolOf) : PROTOCOLS

/** The protocols of the sources that a conversation can have as its plan: a skill is practised within any of them. */
export const PLANS: readonly Protocol[] = PROTOCOLS.filter(({ kind }) => kind !== 'skill')

/** Whether a protocol is a skill, which any conversation practises. */
export const isSkill = (id: string): boolean =>
  PROTOCOLS.some((protocol) => protocol.id === id && protocol.kind === 'skill')

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
