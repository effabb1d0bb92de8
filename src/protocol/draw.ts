import type { Protocol } from '../../machines/protocol'
import type { StepDefinition } from '../../machines/step'
import type { Language } from '../schema/codes'

const nodeId = (id: string): string => id.replace(/-/g, '_')
const quoted = (text: string): string => `"${text.replace(/"/g, '&quot;')}"`

/**
 * A protocol as a Mermaid state diagram: its steps in order, what may be left out, the steps of a step's own protocol,
 * a refusal, and where it closes. From everywhere the practitioner may take up any step; only the order is drawn.
 */
export function mermaid(protocol: Protocol, language: Language = 'nl'): string {
  const { steps, anyOrder, closing = [] } = protocol
  const label = ({ title, optional }: StepDefinition): string =>
    `${title[language]}${optional ? (language === 'nl' ? ' (mag)' : ' (optional)') : ''}`
  const states = steps.flatMap((step) => [
    `  state ${quoted(label(step))} as ${nodeId(step.id)}`,
    ...(step.part
      ? [
          `  state ${nodeId(step.id)} {`,
          ...step.part.steps.map(
            (inner) => `    state ${quoted(inner.title[language])} as ${nodeId(`${step.id}-${inner.id}`)}`,
          ),
          '  }',
        ]
      : []),
  ])
  const begin = anyOrder ? steps : steps.slice(0, 1)
  const order = anyOrder
    ? []
    : steps.slice(1).map((step, nth) => `  ${nodeId(steps[nth]?.id ?? '')} --> ${nodeId(step.id)}`)
  const last = steps.at(-1)?.id ?? ''
  const ends = closing.length > 0 ? closing : [last]
  return [
    'stateDiagram-v2',
    ...states,
    ...begin.map(({ id }) => `  [*] --> ${nodeId(id)}`),
    ...order,
    ...steps.filter(({ asksLeave }) => asksLeave).map(({ id }) => `  ${nodeId(id)} --> stopped`),
    ...ends.map((id) => `  ${nodeId(id)} --> [*]`),
  ].join('\n')
}

/** The machine as the JSON that Stately's editor opens: states, transitions, guards and actions by name. */
export const xstateJson = ({ machine }: Protocol): string => JSON.stringify(machine.config, null, 2)
