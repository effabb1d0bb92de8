import type { CueEntry } from '../language'
import { moreSigns } from './steps-more-signs'
import { stepCues } from './step-cues'
import { stepsByWords } from './steps-by-words'
import { changeSteps } from './steps-of-change'
import { decidingSteps } from './steps-of-deciding'
import { meetingSteps } from './steps-of-meetings'
import { parentingSteps } from './steps-of-parenting'
import { sessionSteps } from './steps-of-sessions'
import { solutionSteps } from './steps-of-solutions'
import { stagnationSteps } from './steps-of-stagnation'
import { storySteps } from './steps-of-stories'
import { topics } from './topics'

/** Everything that tells steps of protocols in Dutch. */
export const protocolSteps: readonly CueEntry[] = [
  ...stepCues,
  ...moreSigns,
  ...stepsByWords,
  ...changeSteps,
  ...decidingSteps,
  ...meetingSteps,
  ...parentingSteps,
  ...sessionSteps,
  ...solutionSteps,
  ...stagnationSteps,
  ...storySteps,
  ...topics,
]
