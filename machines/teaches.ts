import type { CueId } from '../src/language/cues'
import type { Localised } from '../src/schema/codes'
import type { StepDefinition } from './step'
import { ASKS, INPUT, step } from './vocabulary'

/** A point that the practitioner passes on to parents: told, shown in play, or asked about. */
export const teaches = (
  id: string,
  title: Localised,
  doneWhen: Localised,
  cue: CueId,
  more: Partial<StepDefinition> = {},
): StepDefinition =>
  step(
    id,
    title,
    doneWhen,
    [{ codes: [...INPUT, ...ASKS, 'structure', 'normalising', 'affirmation', 'other'], cues: [cue] }],
    more,
  )
