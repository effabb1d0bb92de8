import type { CueEntry } from '../language'
import { enCoachingArguing } from './coaching-arguing'
import { enCoachingClient } from './coaching-client'
import { enCoachingClientHelp } from './coaching-client-help'
import { enCoachingConfront } from './coaching-confront'
import { enCoachingCore } from './coaching-core'
import { enCoachingPlain } from './coaching-plain'
import { enCoachingPraise } from './coaching-praise'
import { enCoachingProcess } from './coaching-process'
import { enCoachingSafety } from './coaching-safety'
import { enCoachingScaling } from './coaching-scaling'
import { enCoachingStance } from './coaching-stance'

/** Every cue that only coaching listens for. */
export const enCoaching: readonly CueEntry[] = [
  ...enCoachingCore,
  ...enCoachingSafety,
  ...enCoachingScaling,
  ...enCoachingClient,
  ...enCoachingClientHelp,
  ...enCoachingStance,
  ...enCoachingConfront,
  ...enCoachingArguing,
  ...enCoachingProcess,
  ...enCoachingPraise,
  ...enCoachingPlain,
]
