import type { CueEntry } from '../language'
import { clientCues } from './client'
import { questions } from './questions'
import { protocolSteps } from './protocol-steps'

/** What brings the cues about in English. */
export const cues: readonly CueEntry[] = [...clientCues, ...questions, ...protocolSteps]
