import type { CueEntry } from '../language'

/** What tells the steps of solution-focused protocols in English. */
export const solutionSteps: readonly CueEntry[] = [
  {
    cue: 'asks-details',
    match: [
      '(where|when|who|how) .{0,4} exactly',
      '(where|when|who|how) (was|were|did|is|are|do|does|else) .{0,3} (then|there|with)',
      '^(and|so)? who with',
      'who (was|were) there',
      'what did (he|she|they|everyone) do',
      'what did .{0,4} look like',
    ],
    example: 'Who was there with you?',
    nearMiss: 'Who knows.',
  },
  {
    cue: 'asks-own-part',
    match: ['(your|own) (part|share|contribution|role)', 'what did you do', 'how did you (do|manage|pull)'],
    example: 'What was your part in that?',
    nearMiss: 'He took part in the race.',
  },
  {
    cue: 'asks-more-of-it',
    match: [
      '(how|what) .{0,6} (more often|again|more of)',
      '(do|use|have) .{0,3} more (often|of)',
      'at other (times|moments)',
    ],
    example: 'How could you do that more often?',
    nearMiss: 'I come here often.',
  },
  {
    cue: 'asks-ever-managed',
    match: [
      '(ever|before) .{0,4} (managed|succeeded|done|achieved)',
      '(have|did) you .{0,3} (managed|manage|succeed) .{0,4} before',
    ],
    example: 'Have you ever managed that?',
    nearMiss: 'She manages a shop.',
  },
  {
    cue: 'future-letter',
    match: ['letter .{0,4} (to|from) .{0,4} (yourself|future|self)', 'future letter', 'write to yourself'],
    example: 'You write a letter to yourself five years from now.',
    nearMiss: 'I got a letter from school.',
  },
  {
    cue: 'letter-prompt',
    match: ['in (the|your) letter', 'write (down|in it)', 'what advice .{0,4} (give|yourself)'],
    example: 'In your letter you can say where you live then.',
    nearMiss: 'The post is late.',
  },
  {
    cue: 'asks-letter-debrief',
    match: ['how was .{0,4} (writing|letter)', 'what .{0,4} (letter|wrote|written)', '(main|most important) advice'],
    example: 'How was writing the letter?',
    nearMiss: 'Write your name here.',
  },
  {
    cue: 'asks-what-goes-well',
    match: [
      'what (goes|went|is going|has gone|does go) .{0,3} (well|right|good)',
      'what .{0,3} (happy|pleased) (with|about)',
    ],
    example: 'What went well this week?',
    nearMiss: 'Well, here we are.',
  },
  {
    cue: 'asks-what-is-enjoyed',
    match: ['what .{0,4} (enjoy|proud|like about|love about)'],
    example: 'What do you enjoy in your son?',
    nearMiss: 'He is proud.',
  },
  {
    cue: 'asks-what-was-done',
    match: ['what did you do (then|next)', 'how did you (react|respond)'],
    example: 'What did you do then?',
    nearMiss: 'Then he came home.',
  },
  {
    cue: 'asks-take-along',
    match: ['what .{0,4} take (along|away|with you|from)', 'what .{0,4} use (next time|from it)'],
    example: 'What do you take away from that?',
    nearMiss: 'Take your coat.',
  },
]
