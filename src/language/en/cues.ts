import type { CueEntry } from '../language'
import { aboutIt } from './about-it'
import { aboutTheOther } from './about-the-other'
import { affirming } from './affirming'
import { clientCues } from './client/cues'
import { confronting } from './confronting'
import { courtesies } from './courtesies'
import { deciding } from './deciding'
import { factsAndTurns } from './facts-and-turns'
import { factsTold } from './facts-told'
import { feelings } from './feelings'
import { safety } from './safety'
import { grammar } from './grammar'
import { howItWorks } from './how-it-works'
import { informing } from './informing'
import { miracle } from './miracle'
import { permission } from './permission'
import { practising } from './practising'
import { protocolSteps } from './protocol-steps'
import { questionAims } from './question-aims'
import { questionAimsMore } from './question-aims-more'
import { questionForms } from './question-forms'
import { questions } from './questions'
import { reflecting } from './reflecting'
import { results } from './results'
import { scaling } from './scaling'
import { structure } from './structure'
import { telling } from './telling'
import { yourTalk } from './your-talk'

/** What brings the cues about in English. */
export const cues: readonly CueEntry[] = [
  ...clientCues,
  ...aboutIt,
  ...aboutTheOther,
  ...affirming,
  ...confronting,
  ...courtesies,
  ...deciding,
  ...factsAndTurns,
  ...factsTold,
  ...feelings,
  ...safety,
  ...grammar,
  ...howItWorks,
  ...informing,
  ...miracle,
  ...permission,
  ...practising,
  ...protocolSteps,
  ...questionAims,
  ...questionAimsMore,
  ...questionForms,
  ...questions,
  ...reflecting,
  ...results,
  ...scaling,
  ...structure,
  ...telling,
  ...yourTalk,
]
