import type { Line, Lines, OpennessLevel, Scenario } from '../schema/scenario'
import type { Want } from './wants'

/** Which lines may be said at which openness, best first: never more than the client would tell. */
const READING: Readonly<Record<OpennessLevel, readonly (keyof Lines)[]>> = {
  closed: ['closed', 'any'],
  guarded: ['guarded', 'any', 'closed'],
  open: ['open', 'any', 'guarded'],
}

const at = (lines: Lines | undefined, level: OpennessLevel): Line[] =>
  lines ? READING[level].flatMap((key) => lines[key] ?? []) : []

/** Everything that a scenario could say, so that a line said can be found again by its words. */
function everyLine(scenario: Scenario): Line[] {
  const all = (lines: Lines): Line[] =>
    [lines.closed, lines.guarded, lines.open, lines.any].flatMap((list) => list ?? [])
  return [
    ...Object.values(scenario.steps).flatMap((step) => [...all(step), ...Object.values(step.on ?? {}).flatMap(all)]),
    ...Object.values(scenario.replies).flatMap(all),
    ...scenario.topics.flatMap((topic) => all(topic.lines)),
    ...scenario.reveals,
  ]
}

/** The next thing to say on the subject of what was said last. */
function more(scenario: Scenario, said: readonly string[]): string[] {
  const last = said.at(-1)
  if (last === undefined) return []
  const line = everyLine(scenario).find(({ say, more: rest }) => say === last || rest.includes(last))
  return line ? line.more.slice(line.more.indexOf(last) + 1) : []
}

function candidates(
  scenario: Scenario,
  want: Want,
  level: OpennessLevel,
  openness: number,
  said: readonly string[],
): readonly string[] {
  switch (want.from) {
    case 'step': {
      const step = scenario.steps[want.step]
      return [...at(step?.on?.[want.kind], level), ...at(step, level)].map(({ say }) => say)
    }
    case 'topic':
      return at(scenario.topics[want.topic]?.lines, level).map(({ say }) => say)
    case 'reply':
      return at(scenario.replies[want.kind], level).map(({ say }) => say)
    case 'more':
      return more(scenario, said)
    case 'reveal':
      return scenario.reveals.filter(({ from }) => openness >= from).map(({ say }) => say)
  }
}

/**
 * What the client says: the first line that was not said yet, from the first place that has one; when all has been said,
 * the line of the first place that lies furthest back.
 */
export function chooseLine(
  scenario: Scenario,
  wants: readonly Want[],
  level: OpennessLevel,
  openness: number,
  said: readonly string[],
): string {
  const places = wants.map((want) => candidates(scenario, want, level, openness, said))
  const fresh = places.flat().find((line) => !said.includes(line))
  if (fresh !== undefined) return fresh
  const known = places.find((place) => place.length > 0) ?? everyLine(scenario).map(({ say }) => say)
  const age = (line: string): number => said.lastIndexOf(line)
  return [...known].sort((a, b) => age(a) - age(b))[0] ?? ''
}
