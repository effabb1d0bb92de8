import type { CueEntry } from '../../language'
import { answers } from './answers'
import { changeTalk } from './change-talk'
import { commitmentTalk } from './commitment-talk'
import { danger } from './danger'
import { discord } from './discord'
import { feelings } from './feelings'
import { grammar } from './grammar'
import { ownFeelings } from './own-feelings'
import { safety } from './safety'
import { signals } from './signals'
import { sustainTalk } from './sustain-talk'

/** What brings the cues of a client about in English, beside what the other files of the language say. */
export const clientCues: readonly CueEntry[] = [
  ...answers,
  ...changeTalk,
  ...commitmentTalk,
  ...danger,
  ...discord,
  ...feelings,
  ...grammar,
  ...ownFeelings,
  ...safety,
  ...signals,
  ...sustainTalk,
]
