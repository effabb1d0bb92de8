import type { CueEntry } from '../language'
import { enCoachingClient } from './coaching-client'
import { enCoachingCore } from './coaching-core'
import { enCoachingPlain } from './coaching-plain'
import { enCoachingPraise } from './coaching-praise'
import { enCoachingProcess } from './coaching-process'
import { enCoachingStance } from './coaching-stance'

/** Every cue that only coaching listens for. */
export const enCoaching: readonly CueEntry[] = [
  ...enCoachingCore,
  ...enCoachingClient,
  ...enCoachingStance,
  ...enCoachingProcess,
  ...enCoachingPraise,
  ...enCoachingPlain,
]
