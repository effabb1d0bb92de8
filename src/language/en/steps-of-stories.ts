import type { CueEntry } from '../language'

/** What tells the steps of life stories, reframing and goals in English. */
export const storySteps: readonly CueEntry[] = [
  {
    cue: 'asks-living',
    match: ['where .{0,4} (lived|live before|grow up|grew up|born)', '(who|whom) .{0,3} (live|lived) with'],
    example: 'Where did you grow up?',
    nearMiss: 'Where is the bus?',
  },
  {
    cue: 'asks-events',
    match: [
      '(good|nice|happy|hard|difficult|important) (memory|memories|event|events|time|times)',
      'what .{0,4} (been through|experienced)',
    ],
    example: 'What is a good memory of that time?',
    nearMiss: 'A nice day today.',
  },
  {
    cue: 'asks-school',
    match: ['how .{0,4} (school|work)', 'what .{0,4} (school|schools)'],
    example: 'How was school for you?',
    nearMiss: 'The bell rings at nine.',
  },
  {
    cue: 'asks-earlier-help',
    match: [
      '(earlier|previous|past|before) .{0,3} (help|care|support|counselling)',
      '(help|support) .{0,4} (had|before|past)',
    ],
    example: 'Which help have you had before?',
    nearMiss: 'I will help you.',
  },
  {
    cue: 'life-story',
    match: ['(life story|timeline|story of your life)', '(tell|hear) .{0,3} your (own)? story', 'what happened to you'],
    example: 'I would like to hear your story.',
    nearMiss: 'That is a long story.',
  },
  {
    cue: 'asks-lesson',
    match: ['what .{0,3} (we|i) .{0,3} (learn|do|avoid)', '(tips|advice) .{0,4} (us|me)'],
    example: 'Which tips do you have for us?',
    nearMiss: 'The tips are in the jar.',
  },
  {
    cue: 'offers-reading',
    match: [
      '(it|that) (could|may|might) (also)? be (that)?',
      'i wonder (if|whether)',
      'another way (to|of) (see|look)',
      '(maybe|perhaps) (he|she|it|they) (is|was|wants|tries|does)',
    ],
    example: 'It could be that he seeks your attention.',
    nearMiss: 'Can it be at three?',
  },
  {
    cue: 'asks-could-it-be',
    match: ['(could|might) (that|it) (be|play|fit)', 'does that (fit|sound)'],
    example: 'Could that play a part?',
    nearMiss: 'He likes to play.',
  },
  {
    cue: 'asks-shared-wish',
    match: ['what .{0,4} (both|all) .{0,2} (want|wish|like)', 'what .{0,3} (agree on|share)'],
    example: 'What do you both want?',
    nearMiss: 'They are both ill.',
  },
  {
    cue: 'last-meeting-projection',
    match: ['last (meeting|session|talk|conversation)', '(suppose|if) .{0,5} (finished|done|no longer needed)'],
    example: 'Suppose this is our last meeting and you are satisfied.',
    nearMiss: 'That is the last cookie.',
  },
  {
    cue: 'asks-measure',
    match: ['how (often|many times|many days) .{0,5} (want|would|do it|manage)', 'how .{0,3} (measure|count|track)'],
    example: 'How often do you want to do that?',
    nearMiss: 'How often does he come?',
  },
]
