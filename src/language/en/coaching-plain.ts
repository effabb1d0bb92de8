import type { CueEntry } from '../language'

/** Words in English so plain that coaching goes by them where coding is unsure. */
export const enCoachingPlain: readonly CueEntry[] = [
  {
    cue: 'praises-only',
    match: [
      "^(good job|well done|good for you|great job|great work|very good|excellent|brilliant|i am proud of you|i'm proud of you|nice work|nice job)$",
    ],
    example: 'Well done!',
    nearMiss: 'Well, let us go on.',
  },
  {
    cue: 'asks-fact',
    match: ['how (old|often|many|late|long)', 'what time'],
    example: 'How old is the youngest?',
    nearMiss: 'How is that?',
  },
  {
    cue: 'suggests',
    match: [
      'you could .{0,3} (try|ask|set|make|start|go|take|use|put|call|talk|write|give)',
      'you might (want to|try|consider)',
      '^(try|maybe try|perhaps try)',
      '(i would|i would not|i suggest|i recommend|i advise|i would suggest)',
      'my advice',
      '(maybe|perhaps) .{0,2} (is|could be) an idea',
      '^(set|put|make|write|take|give|call|ask|let) (him|her|it|them|a|the|your|some)',
    ],
    example: 'You could set a fixed time.',
    nearMiss: 'You could see it.',
  },
  {
    cue: 'contradicts',
    match: ['but you (do|did)? (know|see|said|sound|sounded|want)', '^(nonsense|no way|come on|not at all)'],
    example: 'But you know that it harms him.',
    nearMiss: 'But you were not there.',
  },
  {
    cue: 'states-fact',
    match: [
      '(most|many|some) (children|toddlers|teenagers|parents|people|mothers|fathers|babies)',
      '(children|toddlers|teenagers|babies) (need|have|are|sleep|learn)',
      '(smoking|alcohol|sleep|sugar|cannabis) .{0,3} (is|causes|makes|can)',
      'research shows',
      'there is a (course|training|law|waiting list)',
    ],
    example: 'Most teenagers need nine hours of sleep.',
    nearMiss: 'The teenagers here are kind.',
  },
  {
    cue: 'plans-meeting',
    match: [
      '^(next week|next time|in two weeks)',
      'let us (look|start|begin|go|move|do)',
      'we will (start|begin|go)',
      "(i will|i'll) (start|begin|take) .{0,2} (with|you|the)",
    ],
    example: 'Let us look at your plan.',
    nearMiss: 'You will be late.',
  },
  {
    cue: 'suggests-in-question',
    match: [
      // `Have you ever thought that you might hurt him?` asks about danger.
      '^(and|but|so)? have you .{0,2} (tried|considered) (a|an|the|to|just|not|putting|taking|giving|sitting|asking|going|talking|letting|making)',
      '^(and|but|so)? have you .{0,2} thought (of|about)',
      "^(and|but|so)? (could not|couldn't|can not|cannot|can't|would not|wouldn't) you (just|simply|not|rather|better)",
      '^(and|but|so)? (could|can|would) you not (just|simply|rather|better)',
      'have you (no|not got|got no) .{0,8} who (can|could|would)',
      "(would not|wouldn't) it be (better|good|wise|an idea)",
      "(is not|isn't) it (better|an idea|wise)",
    ],
    example: 'Have you tried sitting with him?',
    nearMiss: 'What have you tried?',
  },
  {
    cue: 'claims-in-question',
    match: [
      'you do (want|see|understand|realise|agree|think) (that|it|him|her)',
      'surely you (want|see|understand|realise|agree|think|can)',
      'you (understand|realise|see) (now|then)? (that|why|how) .{0,8} (right|do you not|yes|no)$',
      '(is|was) not (so|that|too) .{1,2} (right|is it|was it)$',
      'i (assume|suppose|take it)$',
      'agreed .{0,8} (yes|ok|okay|right)$',
    ],
    example: 'Surely you want him to join in?',
    nearMiss: 'You are in year nine, right?',
  },
  {
    cue: 'two-sides',
    match: ['on the one hand', 'you (want|would like) .{0,8} but (you|it|also)'],
    example: 'You want help, but you also want to do it yourself.',
    nearMiss: 'You want help with cooking.',
  },
  {
    cue: 'asks-wish',
    match: ['how would you like', 'what would you like (it|things)'],
    example: 'How would you like it to be?',
    nearMiss: 'How would that be?',
  },
  {
    cue: 'corrects',
    match: ['^no .{0,3} (not|more|rather)', '(that is|it is) not (what|how) i'],
    example: 'No, more sad.',
    nearMiss: 'No, thanks.',
  },
  {
    cue: 'took-step',
    match: [
      'i .{0,1} (called|asked|stopped|started|went|told|did) .{0,4} myself',
      'i (quit|stopped|started) (smoking|drinking|walking|going)',
    ],
    example: 'I called the doctor myself.',
    nearMiss: 'I did nothing.',
  },
  {
    cue: 'does-not-know',
    match: [
      "^(um|uh|well|hm)? (i don't know|i do not know|don't know|dunno|no idea|i have no idea|not sure|i'm not sure) (really|actually)?$",
    ],
    example: 'I don’t know.',
    nearMiss: 'I don’t know him.',
  },
]
