import type { CueEntry } from '../language'

/** The form of questions. */
export const questions: readonly CueEntry[] = [
  {
    cue: 'opens-with-interrogative',
    match: ['^(what|how|which|who|where|when|whose)', '^(on|in|with|for|at|from|to|by|about|of) (what|which|whom|who)'],
    example: 'And how did that go?',
    nearMiss: 'I know that it went well.',
  },
  {
    cue: 'why-word',
    match: ['why', 'how come', 'what for$', 'for what reason'],
    example: 'Why do you smoke?',
    nearMiss: 'You smoke when you wake up.',
  },
]
