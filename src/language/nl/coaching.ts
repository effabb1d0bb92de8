import type { CueEntry } from '../language'
import { nlCoachingClient } from './coaching-client'
import { nlCoachingCore } from './coaching-core'
import { nlCoachingPlain } from './coaching-plain'
import { nlCoachingPraise } from './coaching-praise'
import { nlCoachingProcess } from './coaching-process'
import { nlCoachingStance } from './coaching-stance'

/** Every cue that only coaching listens for. */
export const nlCoaching: readonly CueEntry[] = [
  ...nlCoachingCore,
  ...nlCoachingClient,
  ...nlCoachingStance,
  ...nlCoachingProcess,
  ...nlCoachingPraise,
  ...nlCoachingPlain,
]
