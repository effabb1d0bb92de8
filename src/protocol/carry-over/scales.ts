import { recordOf } from '../../../machines/context'
import { scalingQuestion } from '../../../machines/scaling-question'
import type { Place, ScalePosition } from '../../schema/carry-over'
import type { CodedTurn } from '../../schema/coded-transcript'
import type { Language } from '../../schema/codes'
import { advance, heard, startProtocol } from '../run'

type Now = Omit<Place, 'turn'>
const POSITION = 'current-position'

/** Whether two positions lie on the same scale, as far as was said: type, and colours or numbers. */
export const sameScale = (one: ScalePosition, other: ScalePosition): boolean =>
  one.type === other.type && (one.colour === null) === (other.colour === null)

/**
 * Fills in what was not said again from what was said of the same scale before. A scale of which nobody says what it
 * measures is taken for the latest one (ours): "waar sta je nu op die schaal".
 */
function completed(position: ScalePosition, before: readonly ScalePosition[]): ScalePosition {
  const last = before.findLast((each) => sameScale(each, { ...position, type: position.type ?? each.type }))
  if (!last) return position
  return {
    ...position,
    type: last.type,
    min: position.min ?? last.min,
    max: position.max ?? last.max,
    polarity: position.polarity ?? last.polarity,
  }
}

/** Every position that the client named when asked for it, by the machine of the scaling question. */
export function scalesIn(
  turns: readonly CodedTurn[],
  now: Now,
  language: Language,
  before: readonly ScalePosition[],
): ScalePosition[] {
  const found: ScalePosition[] = []
  let state = startProtocol(scalingQuestion, before.length > 0 ? ['explain-scale'] : [])
  for (const turn of turns) {
    state = advance(scalingQuestion, state, heard(turn, language))
    if (turn.role !== 'client' || recordOf(state.context, POSITION).replied.at(-1) !== turn.index) continue
    const { position, type, colour, min, max, polarity } = state.context.scale
    if (position === null) continue
    found.push(
      completed({ ...now, turn: turn.index, type, position, colour, min, max, polarity }, [...before, ...found]),
    )
  }
  return found
}

/** How a later position lies to an earlier one on the same scale; null where the ends differ or the direction is unknown. */
export function moved(from: ScalePosition, to: ScalePosition): 'better' | 'worse' | 'equal' | null {
  if (!sameScale(from, to) || to.polarity === null || from.polarity !== to.polarity) return null
  if (from.min !== to.min || from.max !== to.max) return null
  if (from.position === to.position) return 'equal'
  return to.position > from.position === (to.polarity === 'higher-is-better') ? 'better' : 'worse'
}
