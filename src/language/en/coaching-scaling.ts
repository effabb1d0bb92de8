import type { CueEntry } from '../language'

/** What coaching listens for in English: what is said around a scale. */
export const enCoachingScaling: readonly CueEntry[] = [
  {
    cue: 'asks-a-position',
    match: [
      'what (number|mark|score|colour|color)',
      'which (number|colour|color)',
      'where (are|would|do) you .{0,8} (scale|ten|10|now|line)',
      'on a scale (from|of)',
      '(zero|nought|0|one|1) to (ten|10)',
      'how .{0,6} (if|where|with) (ten|10)',
    ],
    example: 'What number would you give it?',
    nearMiss: 'How was school?',
  },
  {
    cue: 'asks-how-higher',
    match: [
      '(take|need|happen|do|help) .{0,2} to (get|move|go|be) .{0,3} (higher|up)',
      '(take|need|happen|do|help) .{0,2} to (get|move|go) to (a|an|that) (ten|10|nine|eight|seven|six)',
      'how .{0,4} (get|move|go) (higher|up)',
    ],
    example: 'What would it take to get higher?',
    nearMiss: 'Has it ever been higher?',
  },
  {
    cue: 'burden-scale',
    match: [
      'how (bad|heavy|painful|stressed|anxious|worried|troubled|severe)',
      'how much (trouble|pain|stress|worry|tension|distress)',
      '(ten|10) .{0,4} (worst|unbearable|a lot of trouble)',
    ],
    example: 'How much trouble does it give you, one to ten?',
    nearMiss: 'How much trust do you have in it?',
  },
  {
    cue: 'scale-rates-person',
    match: [
      '(give|rate|score|mark|grade) yourself',
      '(number|mark|score|grade) .{0,3} yourself',
      'yourself as a (mother|father|parent|mum|mom|dad)',
    ],
    example: 'What mark would you give yourself as a mother?',
    nearMiss: 'What number would you give the evenings?',
  },
  {
    cue: 'grades-position',
    match: [
      '(fail|failing|pass mark|school report)',
      '(that|it|four|five|three|two) is .{0,2} (low|not much|not high|poor)',
      '(only|just) a (one|two|three|four|five)',
      '(expected|hoped for) .{0,3} (higher|more|at least)',
    ],
    example: 'A five is rather low.',
    nearMiss: 'A five, there is something in that.',
  },
  {
    cue: 'perfect-top',
    match: [
      '(ten|10|green) .{0,5} (perfect|ideal|flawless|always|never|no problems)',
      '(perfect|ideal) (mother|father|parent|situation|world)',
    ],
    example: 'Ten is a perfect mother.',
    nearMiss: 'Ten is that it goes well enough.',
  },
  {
    cue: 'asks-readiness',
    match: ['how (ready|willing|prepared) are you', '(ready|willing) to (change|quit|stop)'],
    example: 'How willing are you to change?',
    nearMiss: 'How important is it to you?',
  },
  {
    cue: 'asks-one-small-step',
    match: ['(one|a) (small|little|tiny)? (step|point|bit) .{0,2} (higher|up|further)', 'small step'],
    example: 'What would one step higher look like?',
    nearMiss: 'What is up?',
  },
]
