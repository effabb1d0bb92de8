import type { CueEntry } from '../../language'
import { answers } from './answers'
import { changeTalk } from './change-talk'
import { commitmentTalk } from './commitment-talk'
import { discord } from './discord'
import { feelings } from './feelings'
import { safety } from './safety'
import { signals } from './signals'
import { sustainTalk } from './sustain-talk'
import { sustainTalkMore } from './sustain-talk-more'

/** What brings the cues of a client about in Dutch, beside what the other files of the language say. */
export const clientCues: readonly CueEntry[] = [
  ...answers,
  ...changeTalk,
  ...commitmentTalk,
  ...discord,
  ...feelings,
  ...safety,
  ...signals,
  ...sustainTalk,
  ...sustainTalkMore,
]
