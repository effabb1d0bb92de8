import type { CueEntry } from '../language'
import { nlCoachingArguing } from './coaching-arguing'
import { nlCoachingClient } from './coaching-client'
import { nlCoachingClientHelp } from './coaching-client-help'
import { nlCoachingConfront } from './coaching-confront'
import { nlCoachingCore } from './coaching-core'
import { nlCoachingPlain } from './coaching-plain'
import { nlCoachingPraise } from './coaching-praise'
import { nlCoachingProcess } from './coaching-process'
import { nlCoachingSafety } from './coaching-safety'
import { nlCoachingScaling } from './coaching-scaling'
import { nlCoachingStance } from './coaching-stance'

/** Every cue that only coaching listens for. */
export const nlCoaching: readonly CueEntry[] = [
  ...nlCoachingCore,
  ...nlCoachingSafety,
  ...nlCoachingScaling,
  ...nlCoachingClient,
  ...nlCoachingClientHelp,
  ...nlCoachingStance,
  ...nlCoachingConfront,
  ...nlCoachingArguing,
  ...nlCoachingProcess,
  ...nlCoachingPraise,
  ...nlCoachingPlain,
]
