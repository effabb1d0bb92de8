import type { CueEntry } from '../../language'
import { againstHelp } from './against-help'
import { answers } from './answers'
import { changeReasons } from './change-reasons'
import { changeTalk } from './change-talk'
import { changeWorth } from './change-worth'
import { commitmentTalk } from './commitment-talk'
import { discord } from './discord'
import { feelings } from './feelings'
import { fondOfIt } from './fond-of-it'
import { limitsReached } from './limits-reached'
import { makesItSmall } from './makes-it-small'
import { objections } from './objections'
import { ownWill } from './own-will'
import { pushesBack } from './pushes-back'
import { safety } from './safety'
import { signals } from './signals'
import { sustainReasons } from './sustain-reasons'
import { sustainTalk } from './sustain-talk'
import { telling } from './telling'
import { thenAndNow } from './then-and-now'
import { tellingEvents } from './telling-events'

/** What brings the cues of a client about in Dutch. */
export const clientCues: readonly CueEntry[] = [
  ...againstHelp,
  ...answers,
  ...changeReasons,
  ...changeTalk,
  ...changeWorth,
  ...commitmentTalk,
  ...discord,
  ...feelings,
  ...fondOfIt,
  ...limitsReached,
  ...makesItSmall,
  ...objections,
  ...ownWill,
  ...pushesBack,
  ...safety,
  ...signals,
  ...sustainReasons,
  ...sustainTalk,
  ...telling,
  ...tellingEvents,
  ...thenAndNow,
]
