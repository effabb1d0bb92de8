import type { CueEntry } from '../language'

/** What tells the steps of motivational protocols in English. */
export const changeSteps: readonly CueEntry[] = [
  {
    cue: 'names-effect',
    match: [
      '(so that|because of that|thanks to that|which means)',
      'which (makes|helps|gives|lets)',
      'that (makes|helps) (it|him|her|them)',
    ],
    example: 'You stayed calm, which helps him calm down.',
    nearMiss: 'Which one is it?',
  },
  {
    cue: 'voices-trust',
    match: ["(i trust|i believe|i'm confident|i am confident) .{0,4} you", 'you can (do|manage) (this|it)'],
    example: 'I believe that you can find a way.',
    nearMiss: 'Can you do it tomorrow?',
  },
  {
    cue: 'states-worry',
    match: [
      "(i'm|i am|i was) (worried|concerned)",
      '(my|one|our) (worry|concern)',
      'what (i|we) notice',
      'i (noticed|notice) that',
    ],
    example: "I'm worried about the bruise that I saw.",
    nearMiss: 'Are you worried?',
  },
  {
    cue: 'asks-what-happened',
    match: ['what happened', 'what (went on|was going on|is going on)', 'how did (that|it|this) happen'],
    example: 'What happened then?',
    nearMiss: 'It happens more often.',
  },
  {
    cue: 'asks-if-unchanged',
    match: [
      'if (nothing|things|it) .{0,3} (changes|stays|stay|keeps|keep|continues)',
      '(biggest|worst) (risk|danger|that could)',
      'if you .{0,3} keep (going|doing)',
    ],
    example: 'How will it be in half a year if nothing changes?',
    nearMiss: 'Nothing has changed.',
  },
  {
    cue: 'asks-which-first',
    match: [
      '(what|which) .{0,6} (first|most|matters most|most important)',
      'where (do|would|should|shall|could|can|will|did|might) .{0,3} (start|begin)',
    ],
    example: 'Which worry weighs most for you?',
    nearMiss: 'First we have coffee.',
  },
  {
    cue: 'asks-what-it-yields',
    match: [
      'what (would|does|did) .{0,4} (bring|yield|give|do for|mean for)',
      'what (effect|benefit)',
      '(how|what) would .{0,3} help',
    ],
    example: 'What would it bring you if she comes along?',
    nearMiss: 'She will bring a cake.',
  },
  {
    cue: 'asks-to-summarise',
    match: ['(can|could|would) you .{0,3} (sum|summarise|summarize|recap)', 'in your own words'],
    example: 'Could you sum up what we talked about?',
    nearMiss: 'Let me sum it up.',
  },
]
