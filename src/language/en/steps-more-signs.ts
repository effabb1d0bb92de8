import type { CueEntry } from '../language'

/** More ways in which practitioners say what tells a step, beside those of the themes. */
export const moreSigns: readonly CueEntry[] = [
  {
    cue: 'announces-strange-question',
    match: ['(strange|odd|weird|unusual|crazy) (question|exercise)', '(thought experiment|magic wand|imagination)'],
    example: 'I would like to ask you a strange question.',
    nearMiss: 'That is a good question.',
  },
  {
    cue: 'scale-top',
    match: ['(ten|10|green) (is|being|means|would be)', '(top|highest) .{0,4} (is|means)'],
    example: 'Ten means that it goes well enough.',
    nearMiss: 'There were ten of us.',
  },
  {
    cue: 'scale-bottom',
    match: ['(zero|0|red) (is|being|means|would be)', '(bottom|lowest) .{0,4} (is|means)'],
    example: 'Zero means that nothing works yet.',
    nearMiss: 'It was zero degrees.',
  },
  {
    cue: 'scale-word',
    match: ['(scale|ladder|ruler)'],
    example: 'Let us use a scale for that.',
    nearMiss: 'How many do you smoke?',
  },
  {
    cue: 'asks-one-step-higher',
    match: [
      '(step|point|notch|rung) (higher|up)',
      'to (a|an) (two|three|four|five|six|seven|eight|nine|2|3|4|5|6|7|8|9)',
    ],
    example: 'What would one step higher look like?',
    nearMiss: 'She lives higher up.',
  },
  {
    cue: 'supposes',
    match: ['(suppose|imagine|say) (that|you|it|he|she|there|tomorrow)', 'if .{0,4} (would|were)'],
    example: 'Suppose that you wake up at a seven.',
    nearMiss: 'I suppose so.',
  },
  {
    cue: 'names-meeting',
    match: ['(collaboration|network|team) meeting', '(all|everyone) .{0,3} (together|at the table)'],
    example: 'Welcome to this network meeting.',
    nearMiss: 'Nice to meet you.',
  },
]
