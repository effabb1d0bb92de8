import type { CueEntry } from '../language'

/** The form of questions. */
export const questions: readonly CueEntry[] = [
  {
    cue: 'opens-with-interrogative',
    match: [
      '^(what|how|which|who|where|when|whose)',
      '^(on|in|with|for|at|from|to|by|about|of|than|under) (what|which|whom|who)',
    ],
    example: 'And how did that go?',
    nearMiss: 'I know that it went well.',
  },
]
