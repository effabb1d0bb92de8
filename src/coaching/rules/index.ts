import type { Rule } from '../rule'
import { adviceInQuestion } from './advice-in-question'
import { adviceWithPermission } from './advice-with-permission'
import { affirmationOverCompliment } from './affirmation-over-compliment'
import { alwaysNeverException } from './always-never-exception'
import { burdenAcknowledged } from './burden-acknowledged'
import { changeTalkPickedUp } from './change-talk-picked-up'
import { doubtJoinedWithAnd } from './doubt-joined-with-and'
import { negativeGoalTurned } from './negative-goal-turned'
import { oneQuestion } from './one-question'
import { openOverClosed } from './open-over-closed'
import { plainWords } from './plain-words'
import { practitionerFirst } from './practitioner-first'
import { questionsInARowRule } from './questions-in-a-row'
import { reactionAsked } from './reaction-asked'
import { reflectionLeftStanding } from './reflection-left-standing'
import { reflectionWithoutLeadIn } from './reflection-without-lead-in'
import { safetyFirst } from './safety-first'
import { scaleAboutSituation } from './scale-about-situation'
import { scaleCompareLower } from './scale-compare-lower'
import { scaleExplained } from './scale-explained'
import { summaryChecked } from './summary-checked'
import { sustainTalkRolledWith } from './sustain-talk-rolled-with'
import { takenSeriously } from './taken-seriously'
import { whyQuestion } from './why-question'

/** Every rule that the coach knows, in alphabetical order of id. */
export const RULES: readonly Rule[] = [
  adviceInQuestion,
  adviceWithPermission,
  affirmationOverCompliment,
  alwaysNeverException,
  burdenAcknowledged,
  changeTalkPickedUp,
  doubtJoinedWithAnd,
  negativeGoalTurned,
  oneQuestion,
  openOverClosed,
  plainWords,
  practitionerFirst,
  questionsInARowRule,
  reactionAsked,
  reflectionLeftStanding,
  reflectionWithoutLeadIn,
  safetyFirst,
  scaleAboutSituation,
  scaleCompareLower,
  scaleExplained,
  summaryChecked,
  sustainTalkRolledWith,
  takenSeriously,
  whyQuestion,
]
