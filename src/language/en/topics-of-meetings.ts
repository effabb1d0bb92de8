import type { CueEntry } from '../language'

/** The topics that tell steps, in English: what meetings of several people, and the frame of any conversation, are about. */
export const topicsOfMeetings: readonly CueEntry[] = [
  {
    cue: 'topic-purpose',
    match: [
      '(goal|aim|purpose|point) of (today|this|the meeting|our)',
      '(we are|we re) here (to|for|because|about)',
      '(today|this hour) (we|i) (will|want|would)',
      '(why|reason) (we|you) .{0,2} (are|re) here',
    ],
    example: 'The goal of today is one plan.',
    nearMiss: 'My goal is to lose weight.',
  },
  {
    cue: 'topic-agenda',
    match: [
      '(agenda|item|items|points|order)',
      'what .{0,3} (would|do) you .{0,2} (like|want) .{0,2} (talk|discuss|bring)',
      'what should we talk about',
      'anything you .{0,2} (want|like) .{0,2} (talk|discuss|add)',
    ],
    example: 'What would you like to talk about?',
    nearMiss: 'Where is my coat?',
  },
  {
    cue: 'topic-introductions',
    match: [
      '(introduce|introductions|round of names)',
      'who (are you|you are|everybody is|everyone is)',
      'my name is',
      'i work (at|for|with|as)',
      'how do you know',
    ],
    example: 'Shall we introduce ourselves first?',
    nearMiss: 'Who took the cake?',
  },
  {
    cue: 'topic-expectations',
    match: [
      '(expect|expectation|expectations|expecting)',
      'what (do|would) you .{0,2} (hope|want|need) .{0,2} (from|of) (me|us|this|each)',
      'worth your while',
    ],
    example: 'What do you expect of me?',
    nearMiss: 'She is late.',
  },
  {
    cue: 'topic-working-agreements',
    match: [
      '(agree|agreement|agreements) .{0,3} (how|on|that|to)',
      '(shall|can|could) we agree',
      'how (shall|do|will) we .{0,2} (work|do|keep|stay)',
      '(text|call|mail|message) me (if|when)',
      '(reach|reached) (me|you|each)',
    ],
    example: 'Shall we agree how to keep in touch?',
    nearMiss: 'At three I see the dentist.',
  },
  {
    cue: 'topic-collaboration',
    match: [
      '(collaboration|cooperation|working together|work together)',
      '(contact|communication) (between|with)',
      'between (us|you)',
    ],
    example: 'How is the collaboration with school?',
    nearMiss: 'She walks home.',
  },
  {
    cue: 'topic-goals',
    match: [
      '(goal|goals|target|targets|action|actions)',
      '(agreed|agreement) .{0,3} (that|to|was|last)',
      'how far (are|have|did)',
      'compared (with|to)',
    ],
    example: 'How is the first goal going?',
    nearMiss: 'He plays football.',
  },
  {
    cue: 'topic-actions',
    match: [
      '(action|actions|concrete|concretely|proposal|proposals|solution|solutions)',
      'what (will|should|can) .{0,2} (happen|do)',
      '(next|first) step',
    ],
    example: 'What concrete action do we take?',
    nearMiss: 'What a nice day.',
  },
  {
    cue: 'topic-tasks',
    match: [
      'who (does|will|is going|can|takes|calls|arranges)',
      '(task|tasks|divide|divided)',
      'and i (will|call|arrange|take|ask|send)',
      '(do|arrange|call) .{0,2} yourself',
    ],
    example: 'Who will call the school?',
    nearMiss: 'Who is there?',
  },
  {
    cue: 'topic-next-meeting',
    match: [
      '(next|follow up|new) (meeting|appointment|date|talk)',
      '(see|meet) (you|each other) (again|in|on|next)',
      '(come|meet|look) (back|again)',
      'in .{0,1} (weeks|months) .{0,4} (again|back|together)',
      'how often',
    ],
    example: 'When is the next meeting?',
    nearMiss: 'Last month I was ill.',
  },
  {
    cue: 'topic-adjust',
    match: [
      '(adjust|adjusted|change|changed|drop) .{0,3} (goal|goals|plan|agreement|it|something)',
      '(new|extra|other) (agreement|action|goal)',
      '(still|not) (fit|right|work)',
    ],
    example: 'Should we adjust the goal?',
    nearMiss: 'It fits you well.',
  },
  {
    cue: 'topic-talk-rules',
    match: [
      '(interrupt|interrupting|take turns|one at a time|finish)',
      '(rule|rules|ground rules)',
      '(if|when) .{0,3} (angry|upset|shouts|shouting)',
      '(shout|shouting|swear|swearing|respect|tone)',
    ],
    example: 'One at a time, and nobody interrupts.',
    nearMiss: 'The book is out.',
  },
  {
    cue: 'topic-attendance',
    match: [
      'who .{0,3} (come|there|invite|attend|invited|join)',
      '(invite|invited|attend|join|present)',
      '(photo|picture|empty chair)',
    ],
    example: 'Who would you like to invite?',
    nearMiss: 'I like my bike.',
  },
  {
    cue: 'topic-place',
    match: [
      '(place|location|room|venue)',
      'where .{0,4} (meet|talk|sit|hold|like)',
      '(at home|at school|here) or (at|here|somewhere|in)',
    ],
    example: 'Where would you like to meet?',
    nearMiss: 'Where is my coat?',
  },
  {
    cue: 'topic-chairing',
    match: [
      'who .{0,2} (chairs|chair|leads|lead|opens|begins|starts|speaks|tells|says|notes)',
      '(chair|chairing|chairperson|role|roles|message)',
    ],
    example: 'Who chairs the meeting?',
    nearMiss: 'He waits at the door.',
  },
  {
    cue: 'topic-seating',
    match: [
      '(where|next to|beside|across) .{0,4} (sit|sits|seated)',
      '(sit|sits|seated) .{0,2} (next to|beside|across)',
      '(seat|seats|seating|chairs)',
    ],
    example: 'Who do you want to sit next to?',
    nearMiss: 'She is at school.',
  },
  {
    cue: 'topic-turns',
    match: [
      '(not|hardly|barely) heard (from|you)',
      '(your turn|turn to|the floor)',
      'how do you (see|look at) (it|this|that)',
      'what do you (think|make) of (it|this|that)',
    ],
    example: 'We have hardly heard from you.',
    nearMiss: 'She did not do it.',
  },
  {
    cue: 'topic-later',
    match: ['(park|parked|come back to|later on|for later)', '(not now|save) .{0,3} (for later|that)'],
    example: 'Let us park that and come back to it.',
    nearMiss: 'I come home late.',
  },
  {
    cue: 'topic-fixed',
    match: [
      '(not|never) .{0,2} (negotiable|open|up for discussion)',
      '(is|are) fixed',
      'no matter what',
      '(room|freedom) (for|to)',
    ],
    example: 'That is not negotiable.',
    nearMiss: 'The chair is loose.',
  },
  {
    cue: 'topic-dwell',
    match: [
      '(stay with|dwell on|stop at) (that|this|it)',
      'take (that|this|it) seriously',
      '(hear|understand) .{0,2} (worry|worries|worried)',
    ],
    example: 'I want to stay with that for a moment.',
    nearMiss: 'The car is outside.',
  },
  {
    cue: 'topic-agreements',
    match: [
      '(agreed|agreement|agreements|decided)',
      '(write|writing|put|note|noting) .{0,3} (down|on paper|in the plan|record)',
      '(sum up|summarise|repeat)',
    ],
    example: 'I write down what we agreed.',
    nearMiss: 'He comes from York.',
  },
  {
    cue: 'topic-round',
    match: ['(any|more|other|a) (question|questions)', '(anybody|anyone|anything) .{0,3} (add|ask|say|else)'],
    example: 'Does anyone have a question?',
    nearMiss: 'That is questionable.',
  },
  {
    cue: 'topic-how-are-you',
    match: [
      'how (are|is|have|has) (you|it|things|he|she|they) .{0,3} (been|going|doing|at home|now|today)',
      'how (are you|is it going)',
    ],
    example: 'How are you doing now?',
    nearMiss: 'He goes home.',
  },
  {
    cue: 'topic-same-of-you',
    match: ['^(and|now) (you|for you|with you|him|her|mum|dad)', '^(and)? what about (you|him|her)'],
    example: 'And for you?',
    nearMiss: 'I do it for you.',
  },
]
