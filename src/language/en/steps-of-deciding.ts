import type { CueEntry } from '../language'

/** What tells the steps of deciding together and the network in English. */
export const decidingSteps: readonly CueEntry[] = [
  {
    cue: 'announces-decision',
    match: [
      "(we|i) (have|'ve)? (decided|determined)",
      "(i'm|i am|we are|we're) (going to|signing) .{0,2} (sign|refer|send|register) you",
    ],
    example: 'We decided that he goes to the group.',
    nearMiss: 'Have you decided?',
  },
  {
    cue: 'asks-for-own-decision',
    match: ['(then|so) (i|we) (can|could) (decide|choose|determine)'],
    example: 'Tell me, then I can decide what is needed.',
    nearMiss: 'You can decide yourself.',
  },
  {
    cue: 'asks-which-help',
    match: ['(what|which) (help|support)', 'what do you .{0,3} need', 'what .{0,3} would help'],
    example: 'Which help do you think you need?',
    nearMiss: 'That is not needed.',
  },
  {
    cue: 'asks-against',
    match: ['(what|which) .{0,4} (in the way|work against|hold|stop|block|hinder)'],
    example: 'What could get in the way?',
    nearMiss: 'He is on his way.',
  },
  {
    cue: 'asks-when-reached',
    match: [
      '(when|how soon|by when) .{0,6} (reached|done|achieved|ready|there)',
      '(within|in) how many (weeks|months)',
    ],
    example: 'By when do you want to have it reached?',
    nearMiss: 'When is your birthday?',
  },
  {
    cue: 'asks-who-matters',
    match: [
      '(to|for) whom .{0,3} (important|matter)',
      'who .{0,4} (care|cares|important|share|shares)',
      '(with whom|who) .{0,3} (talk|share)',
    ],
    example: 'Who cares about how it goes?',
    nearMiss: 'That is important.',
  },
  {
    cue: 'asks-reliable',
    match: ['(rely|count|depend) on', '(reliable|reachable|available)'],
    example: 'Can you count on her?',
    nearMiss: 'He can count to ten.',
  },
  {
    cue: 'asks-how-to-ask',
    match: ['how .{0,5} (ask|approach) (him|her|them|your|the|that)', 'what .{0,4} say to (him|her|them)'],
    example: 'How could you ask her?',
    nearMiss: 'May I ask you something?',
  },
  {
    cue: 'asks-what-to-see',
    match: ['what .{0,5} (see|happen) .{0,5} (worry less|less worried|safe|feel safe)'],
    example: 'What would you have to see to worry less?',
    nearMiss: 'What would you like to drink?',
  },
  {
    cue: 'own-strength-conference',
    match: ['(own strength|family group) conference', '(family|friends) .{0,4} make a plan'],
    example: 'There is also a family group conference.',
    nearMiss: 'My family is large.',
  },
  {
    cue: 'brings-in',
    match: ['bring (in|on)', '(somebody|someone|specialist) .{0,3} (join|alongside|next to)'],
    example: 'I would like to bring in a specialist.',
    nearMiss: 'I will bring a cake.',
  },
  {
    cue: 'names-own-role',
    match: [
      'my (role|task|part) (is|will be)',
      'i (will|shall)? stay (involved|your|in)',
      "i'll (stay|keep) .{0,2} (involved|in touch|contact)",
    ],
    example: "I'll stay involved until they take over.",
    nearMiss: 'Stay seated.',
  },
]
