import type { CueEntry } from '../language'

/** The miracle question and what follows it. */
export const miracle: readonly CueEntry[] = [
  {
    cue: 'announces-strange-question',
    match: [
      '(strange|odd|weird|unusual|funny|different|crazy|silly|special) .{0,1} (question|questions|exercise|kind of question)',
      '(question|this) .{0,4} (strange|odd|weird|imagination|unusual|funny|crazy|silly)',
      '(use|using) .{0,2} imagination',
      '(imagine|pretend|suppose|picture|let us say|let us imagine|let us pretend|close your eyes)',
    ],
    example: 'I have a bit of a strange question for you.',
    nearMiss: 'That is a good question.',
  },
  {
    cue: 'miracle-core',
    match: [
      '(suppose|imagine|if|say|that|pretend|while|after) .{0,7} (miracle|magic wand|magic pill|magically|fairy godmother|genie)',
      'miracle .{0,3} (happens|happened|occurs|occurred)',
      '(after the miracle|wave a magic|magic wand|magic wands)',
      '(suppose|imagine|pretend|if) .{0,8} (problem|problems|everything|all of this|worries|struggles) .{0,3} (solved|gone|disappeared|went away|fixed|vanished)',
    ],
    example: 'Suppose a miracle happens tonight.',
    nearMiss: 'It is a miracle he is alive.',
  },
  {
    cue: 'miracle-night',
    match: [
      'while you .{0,3} (sleep|asleep|sleeping)',
      '(tonight|overnight|in the middle of the night|in the night) .{0,6} (happens|miracle|changes|while|sleep|asleep|go to bed)',
      '(wake|woke|woken) up .{0,4} (tomorrow|morning|next|and)',
      '(tomorrow|the next|in the) morning .{0,5} (wake|woke|notice|get up|different)',
    ],
    example: 'While you are asleep something changes.',
    nearMiss: 'He is asleep.',
  },
  {
    cue: 'asks-first-sign',
    match: [
      '(what|how) .{0,6} (first thing|first sign|first clue|notice first|first notice|first small)',
      'how (would|will|could|do|did) you (know|notice|tell|realize|find out)',
      'what (would|will|might) .{0,3} (tell you|notice|be the first|let you know)',
      '(first|very first) (thing|sign|clue|difference)',
    ],
    example: 'What would be the first thing you notice?',
    nearMiss: 'He was the first to notice.',
  },
  {
    cue: 'asks-what-different',
    match: [
      '(what|how) .{0,6} (different|differently|change|changes|changed)',
      'what (would|will|might|could) you .{0,3} (do|be doing|see|notice|feel|say) .{0,3} (then|instead|next|differently|that day|first)',
      'what (happens|would happen|else would|else is|next|then)',
      'how would .{0,5} (day|morning|life|things) .{0,3} (go|look|be|different)',
    ],
    example: 'What would be different then?',
    nearMiss: 'That is different.',
  },
  {
    cue: 'asks-what-instead',
    match: ['(what|how) .{0,8} instead', 'what .{0,3} (in its place|take its place|replace)'],
    example: 'What would you do instead?',
    nearMiss: 'He went home instead.',
  },
  {
    cue: 'asks-others-notice',
    match: [
      '(what|how|who) .{0,4} (#Kin|#Child|#Partner|#Others|he|she|they|others|someone|people|anyone|family) .{0,4} (notice|see|say|tell|react|respond|different|do differently|know)',
      'who .{0,4} (notice|first|know|see|else would)',
      '(how|what) would .{0,4} (react|respond|notice)',
    ],
    example: 'What would your kids notice about you?',
    nearMiss: 'Your kids notice everything.',
  },
  {
    cue: 'asks-already-happens',
    match: [
      '(are|is|have|has|when|what|which|do|does|how) .{0,7} (already|a little bit|small part|parts of|pieces of|some of) .{0,4} (happen|happening|happens|happened|there|that|this|it|miracle|going on|doing|in place)',
      'when .{0,5} (last time|most recent|recently|even a little) .{0,5} (like this|like that|miracle|bit of)',
      '(little|small|tiny|even a) (bit|bits|piece|pieces|part|parts) .{0,2} of .{0,3} (miracle|that|this|it)',
    ],
    example: 'Are there parts of that which already happen?',
    nearMiss: 'It already happened twice.',
  },
  {
    cue: 'asks-plan',
    match: [
      '(what|which|how) .{0,7} (tomorrow|this week|right now|today|tonight|part|piece|small) .{0,5} (do|try|start|make happen|begin|work on|pick)',
      'what (part|parts|piece) .{0,5} (do|start|try|happen|could|would)',
      'what .{0,4} (plan|take)',
      '(pretend|act as if|live as if) .{0,5} (miracle|happened)',
      'who (does|will do|would do) what',
      'how (can|could|do) .{0,3} (make|bring|get) .{0,4} (happen|closer|real)',
    ],
    example: 'Which part of it could you do tomorrow?',
    nearMiss: 'Tomorrow we go to grandma.',
  },
]
