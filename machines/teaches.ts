import type { CueId } from '../src/language/cues'
import type { Localised } from '../src/schema/codes'
import type { StepDefinition } from './step'
import { ASKS, INPUT, step } from './vocabulary'

const TOLD = [...INPUT, 'structure', 'normalising', 'other', 'confront'] as const

/**
 * A point that the practitioner passes on to parents: told, shown in play, or asked about. A question has to name the
 * point itself; in what is told, its topic is enough.
 */
export const teaches = (
  id: string,
  title: Localised,
  doneWhen: Localised,
  cue: CueId,
  topic: CueId,
  more: Partial<StepDefinition> = {},
): StepDefinition =>
  step(
    id,
    title,
    doneWhen,
    [
      { codes: [...TOLD, ...ASKS, 'affirmation', 'simple-reflection', 'complex-reflection', 'summary'], cues: [cue] },
      { codes: TOLD, cues: [topic] },
    ],
    more,
  )
