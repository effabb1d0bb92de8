import { InputError, parseWith } from '../schema/issue'
import { type Scenario, scenarioSchema } from '../schema/scenario'
import { PROTOCOLS } from '../../machines'
import afterTheMove from '../../fixtures/scenarios/after-the-move.json'
import askingMySister from '../../fixtures/scenarios/asking-my-sister.json'
import morningsOnTime from '../../fixtures/scenarios/mornings-on-time.json'
import notToSchool from '../../fixtures/scenarios/not-to-school.json'
import tabletInBed from '../../fixtures/scenarios/tablet-in-bed.json'

const SHIPPED: readonly unknown[] = [tabletInBed, notToSchool, morningsOnTime, afterTheMove, askingMySister]

/**
 * Checks a scenario: its shape, and that the steps it speaks of are steps of its protocol.
 * @throws {InputError} with an issue for every place that does not fit.
 */
export function readScenario(data: unknown): Scenario {
  const scenario = parseWith(scenarioSchema, data)
  const protocol = PROTOCOLS.find(({ id }) => id === scenario.protocol)
  if (!protocol) {
    throw new InputError([
      {
        place: 'protocol',
        found: `there is no protocol "${scenario.protocol}"`,
        remedy: `choose one of: ${PROTOCOLS.map(({ id }) => id).join(', ')}`,
      },
    ])
  }
  const ids = protocol.steps.map(({ id }) => id)
  const [first, ...rest] = Object.keys(scenario.steps)
    .filter((step) => !ids.includes(step))
    .map((step) => ({
      place: `steps.${step}`,
      found: `"${step}" is no step of ${protocol.id}`,
      remedy: `choose one of: ${ids.join(', ')}`,
    }))
  if (first) throw new InputError([first, ...rest])
  return scenario
}

let shipped: readonly Scenario[] | undefined

/** The scenarios that come with the library, one for each protocol that is practised. */
export function scenarios(): readonly Scenario[] {
  shipped ??= SHIPPED.map(readScenario)
  return shipped
}

/**
 * A scenario of ours by its id, or by the id of the protocol that it practises.
 * @throws {InputError} when there is none.
 */
export function scenarioById(id: string): Scenario {
  const found = findScenario(id)
  if (found) return found
  throw new InputError([
    {
      place: 'scenario',
      found: `there is no scenario "${id}"`,
      remedy: `choose one of: ${scenarios()
        .map((each) => each.id)
        .join(', ')}`,
    },
  ])
}

/** The same, or undefined when there is none. */
export const findScenario = (id: string): Scenario | undefined =>
  scenarios().find((each) => each.id === id) ?? scenarios().find((each) => each.protocol === id)

/** Whether this is one of ours, unchanged, so that its id says it all. */
export const shippedScenario = (scenario: Scenario): boolean =>
  SHIPPED.some((data) => JSON.stringify(readScenario(data)) === JSON.stringify(scenario))
