import type { CueEntry } from '../language'
import { questions } from './questions'
import { stepCues } from './step-cues'

/** What brings the cues about in English. */
export const cues: readonly CueEntry[] = [...questions, ...stepCues]
