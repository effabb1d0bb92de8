import type { CueEntry } from '../language'
import { topicsOfDeciding } from './topics-of-deciding'
import { topicsOfMeetings } from './topics-of-meetings'
import { topicsOfParenting } from './topics-of-parenting'
import { topicsOfChange } from './topics-of-change'
import { topicsOfStories } from './topics-of-stories'

/** What turns are about, in Dutch. */
export const topics: readonly CueEntry[] = [
  ...topicsOfDeciding,
  ...topicsOfMeetings,
  ...topicsOfParenting,
  ...topicsOfChange,
  ...topicsOfStories,
]
