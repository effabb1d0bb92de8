import type { Mistake } from '../mistake'
import type { ProtocolDefinition } from '../step'
import { decidingMistakes } from './deciding'
import { meetingMistakes } from './meetings'
import { monitoringMistakes } from './monitoring'
import { motivationalInterviewing } from './motivational-interviewing'
import { parentingMistakes } from './parenting'
import { sessionMistakes } from './session'
import { solutionFocused } from './solution-focused'
import { storyAndPractice } from './story-and-practice'
import type { Mistakes } from './write'

/** What often goes otherwise in the protocols of the sources, by their id: for pages, no machine looks at it. */
export const MISTAKES: Mistakes = {
  ...motivationalInterviewing,
  ...solutionFocused,
  ...monitoringMistakes,
  ...decidingMistakes,
  ...meetingMistakes,
  ...storyAndPractice,
  ...parentingMistakes,
  ...sessionMistakes,
}

/** Those of a protocol, ours or one's own. */
export const mistakesOf = ({ id, mistakes }: ProtocolDefinition): readonly Mistake[] => mistakes ?? MISTAKES[id] ?? []
