import { createActor } from 'xstate'
import type { Protocol, ProtocolEvent, ProtocolMachine } from '../../machines/protocol'

type Scope = Parameters<ProtocolMachine['transition']>[2]
type Snapshot = ReturnType<ProtocolMachine['resolveState']>

const scopes = new WeakMap<ProtocolMachine, Scope>()

/** XState's `transition` makes an actor at every call; these machines start nothing, so that one idle actor serves all. */
function idle(machine: ProtocolMachine): Scope {
  const known = scopes.get(machine)
  if (known) return known
  const self = createActor(machine)
  const nothing = (): void => undefined
  const scope: Scope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
  scopes.set(machine, scope)
  return scope
}

/** The state after an event; pure, as XState's own `transition` is. */
export const transitionOf = ({ machine }: Protocol, before: Snapshot, event: ProtocolEvent): Snapshot =>
  machine.transition(before, event, idle(machine))
