import type { CueEntry } from '../language'

/** What tells the steps of protocols for help that stagnates, and monitoring in English. */
export const stagnationSteps: readonly CueEntry[] = [
  {
    cue: 'proposes-something-else',
    match: [
      '(do|try) something (else|different)',
      '(go|take) .{0,2} (for a walk|outside|a walk)',
      '(play a game|get some air)',
    ],
    example: 'Shall we go for a walk?',
    nearMiss: 'He walks to school.',
  },
  {
    cue: 'asks-role-model',
    match: ['who .{0,5} (example|admire|role model|look up)', 'who (helped|has helped)', 'whom .{0,4} (learn|turn to)'],
    example: 'Who is an example to you as a parent?',
    nearMiss: 'Who is there?',
  },
  {
    cue: 'asks-what-would-have-helped',
    match: [
      'what (would|could|should) .{0,4} have (helped|done|made)',
      'what .{0,4} (done differently|have been different)',
    ],
    example: 'What would have helped at that time?',
    nearMiss: 'It has helped.',
  },
  {
    cue: 'asks-to-involve',
    match: [
      '(who|whom|would you like) .{0,6} (involve|invite|bring|join|there|present)',
      '(shall|can|could|should) .{0,4} (join us|be there|invite)',
    ],
    example: 'Whom would you like to invite?',
    nearMiss: 'I like this place.',
  },
  {
    cue: 'takes-blame',
    match: ["(i wasn't|i was not|my question wasn't) .{0,2} clear", '(my fault|wrong question|put that badly)'],
    example: 'Perhaps I was not very clear.',
    nearMiss: 'That is a hard sum.',
  },
  {
    cue: 'offers-to-stop',
    match: [
      '(leave|stop|end) it (here|there|at that)',
      '(enough|done) .{0,3} (about|for today|for now)',
      'let it rest',
    ],
    example: 'Shall we leave it there?',
    nearMiss: 'He stopped playing football.',
  },
  {
    cue: 'names-stagnation',
    match: [
      "(not|aren't|isn't|no longer) .{0,3} (moving|getting|going) (forward|anywhere|further)",
      '(stuck|standing still|in circles)',
      '(little|nothing) .{0,3} (changes|changed|moves)',
    ],
    example: 'I notice that we are stuck.',
    nearMiss: 'He is getting further ahead.',
  },
  {
    cue: 'asks-wish-to-go-on',
    match: ['(want|wish|like) to (go on|continue|carry on)', 'how to (go on|continue)'],
    example: 'Do you want to go on with this help?',
    nearMiss: 'It went on and on.',
  },
  {
    cue: 'names-colleague',
    match: ['(colleague|co-worker|psychologist from our team)', '(my|our) team .{0,3} (behind|think)'],
    example: 'I would like to bring a colleague.',
    nearMiss: 'She works for the town.',
  },
  {
    cue: 'peer-contact',
    match: [
      '(expert by experience|peer|peers|support group|parent group)',
      '(another|other) (parent|parents|mother|father|family|families) .{0,4} (meet|talk)',
      '(meet|talk to) .{0,3} (another|other) (parent|parents|mother|father|family)',
    ],
    example: 'Would you like to meet another mother who went through it?',
    nearMiss: 'Her mother is here too.',
  },
  {
    cue: 'asks-match',
    match: [
      '(what kind|sort) of (parent|mother|father|person|family)',
      'same (phase|age|background|culture)',
      'who .{0,3} click',
    ],
    example: 'What kind of parent would you like to talk to?',
    nearMiss: 'That is kind of you.',
  },
  {
    cue: 'asks-limits',
    match: ['(not want|rather not|certainly not) .{0,2} (tell|share|discuss)', '(limit|limits|boundary|boundaries)'],
    example: 'What would you rather not share?',
    nearMiss: 'I share a room.',
  },
  {
    cue: 'discussed-in-team',
    match: [
      '(discussed|talked about|brought) .{0,4} (in|with|to) (the|our|my) team',
      '(our|my|the) team (thinks|thought|came up)',
    ],
    example: 'I discussed it in our team.',
    nearMiss: 'He is in the football team.',
  },
  {
    cue: 'maximum-reached',
    match: [
      '(reached|at) (the|our) (maximum|limit)',
      '(all|everything|most) (that|we) .{0,3} (can|could) .{0,2} (do|be done)',
    ],
    example: 'Perhaps we have reached the maximum together.',
    nearMiss: 'The speed limit is thirty.',
  },
  {
    cue: 'asks-progress',
    match: [
      'how (is|are|has|far) .{0,5} (goal|goals|plan|agreement|agreements|actions)',
      'compared (with|to)',
      '(different|better|further) than .{0,4} (weeks|months|start|ago)',
    ],
    example: 'How is it going with the goal of last time?',
    nearMiss: 'How are you?',
  },
  {
    cue: 'asks-other-help',
    match: ['how (is|are) .{0,4} (therapist|psychologist|therapy|treatment|counsellor|counselor)'],
    example: 'How is it going with the psychologist?',
    nearMiss: 'How is your grandpa?',
  },
]
