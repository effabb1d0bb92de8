import type { CueEntry } from '../../language'
import { answers } from './answers'
import { changeTalk } from './change-talk'
import { changeWorth } from './change-worth'
import { commitmentTalk } from './commitment-talk'
import { discord } from './discord'
import { feelings } from './feelings'
import { limitsReached } from './limits-reached'
import { objections } from './objections'
import { safety } from './safety'
import { signals } from './signals'
import { staysAsItIs } from './stays-as-it-is'
import { sustainTalk } from './sustain-talk'
import { sustainTalkMore } from './sustain-talk-more'
import { telling } from './telling'

/** What brings the cues of a client about in Dutch, beside what the other files of the language say. */
export const clientCues: readonly CueEntry[] = [
  ...answers,
  ...changeTalk,
  ...changeWorth,
  ...commitmentTalk,
  ...discord,
  ...feelings,
  ...limitsReached,
  ...objections,
  ...safety,
  ...signals,
  ...staysAsItIs,
  ...sustainTalk,
  ...sustainTalkMore,
  ...telling,
]
