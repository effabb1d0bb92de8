import type { CueEntry } from '../language'

/** What tells the steps of meetings with several people in English. */
export const meetingSteps: readonly CueEntry[] = [
  {
    cue: 'asks-child-present',
    match: ['(child|son|daughter) .{0,4} (be there|present|attend|join)', 'photo .{0,3} (table|put)'],
    example: 'Will your son be there, or do we put a photo on the table?',
    nearMiss: 'A photo of the dog.',
  },
  {
    cue: 'asks-who-attends',
    match: ['who .{0,5} (invite|invited|come|attend|at the table|present)'],
    example: 'Whom shall we invite, who should come?',
    nearMiss: 'Who is that?',
  },
  {
    cue: 'asks-location',
    match: [
      'where .{0,4} (meet|hold|sit|talk)',
      '(place|location) .{0,4} (suits|prefer|choose|neutral)',
      'neutral place',
    ],
    example: 'Where shall we meet?',
    nearMiss: 'Where is my coat?',
  },
  {
    cue: 'asks-meeting-topic',
    match: [
      'what .{0,5} (network|family|them|meeting) .{0,3} (help|ask|for|discuss)',
      '(goal|topic) of the (meeting|talk)',
    ],
    example: 'What do you want your family to help with, what to ask them for?',
    nearMiss: 'My family is nice.',
  },
  {
    cue: 'asks-chair-role',
    match: ['who .{0,3} (chair|chairs|lead|leads)', '(chairperson|chair the)'],
    example: 'Who will chair the meeting?',
    nearMiss: 'The chair is broken.',
  },
  {
    cue: 'talk-rules',
    match: [
      '(ground rules|rules for the talk|rules for this talk)',
      'let (each other|everyone|one another) finish',
      'if (someone|you|anyone) (gets|get|becomes) angry',
    ],
    example: 'Let each other finish, please.',
    nearMiss: 'He talks a lot.',
  },
  {
    cue: 'time-out',
    match: ['(time out|timeout)', 'if (someone|you|anyone) .{0,3} (walk|walks|leave|leaves)', 'take a break if'],
    example: 'If someone walks out, we wait.',
    nearMiss: 'The train left.',
  },
  {
    cue: 'seating',
    match: ['(who|where) .{0,4} sit', 'sit next to', 'comfortable .{0,3} (sitting|seat)'],
    example: 'Whom do you want to sit next to?',
    nearMiss: 'She sits in class four.',
  },
  {
    cue: 'introduction-round',
    match: [
      '(introduce|introduction|introductions) .{0,3} (yourself|ourselves|round|themselves|first)',
      'get to know each other',
    ],
    example: 'Let us introduce ourselves first.',
    nearMiss: 'He introduced a rule.',
  },
  {
    cue: 'why-we-meet',
    match: ['(reason|why) .{0,4} (here|together|meet|meeting)', '(together|here) (because|to talk)'],
    example: 'The reason that we are here is the change of school.',
    nearMiss: 'They live together.',
  },
  {
    cue: 'question-round',
    match: ['(any|everyone|anyone) .{0,3} questions', '(further|other) questions'],
    example: 'Does anyone have questions?',
    nearMiss: 'I ask her.',
  },
  {
    cue: 'records-agreements',
    match: [
      '(agreements|agreement|decisions) .{0,4} (paper|down|record|notes|mail)',
      '(write|put|note) .{0,4} (down|on paper|in the plan)',
    ],
    example: 'I will put the agreements on paper.',
    nearMiss: 'There is paper on the table.',
  },
  {
    cue: 'plans-follow-up',
    match: [
      '(next|follow up) (meeting|appointment|talk|time|date)',
      'when .{0,4} (meet|see each other|speak) again',
      '(in|after) .{0,3} (weeks|months) .{0,3} (again|back)',
    ],
    example: 'When do we meet again?',
    nearMiss: 'Last week was busy.',
  },
  {
    cue: 'divides-tasks',
    match: ['who (does|will do|takes|arranges) .{0,2} (what|care|this|that)', '(divide|share) .{0,2} tasks'],
    example: 'Who does what in the coming weeks?',
    nearMiss: 'Who opens the door?',
  },
  {
    cue: 'values-contribution',
    match: [
      '(good|great|important|valuable|useful) (idea|point|remark|question|contribution)',
      '(good|glad) that you (say|mention|bring)',
    ],
    example: 'That is an important remark.',
    nearMiss: 'Do you have a remark?',
  },
  {
    cue: 'gives-turn',
    match: [
      '(like|want) .{0,2} hear .{0,3} (too|as well|from)',
      '(your turn to speak|give the floor)',
      "haven't heard .{0,3} (you|from)",
    ],
    example: 'I would like to hear from grandpa as well.',
    nearMiss: 'I hear the train.',
  },
  {
    cue: 'parks-topic',
    match: ['(park|hold on to) (that|this|it|the)', '(come|get) back to .{0,3} (later|that|it|this)', 'agenda item'],
    example: 'Let us park that and come back to it later.',
    nearMiss: 'The park is green.',
  },
  {
    cue: 'asks-common-ground',
    match: ['what .{0,4} (agree on|agree about)', '(closer|nearer) (together|to each other)'],
    example: 'What do you agree on?',
    nearMiss: 'I agree.',
  },
  {
    cue: 'back-to-goal',
    match: ['back to (the|our) (goal|plan|question)', '(fit|help|serve) .{0,2} (the|our) (goal|plan)'],
    example: 'Let us go back to the goal of today.',
    nearMiss: 'He went back home.',
  },
  {
    cue: 'non-negotiable',
    match: [
      '(not|no) .{0,2} (negotiable|open for discussion|up for discussion|choice)',
      '(has|have) to .{0,3} (anyway|in any case|at least)',
      '(bottom line|minimum demand)',
    ],
    example: 'That he is safe is not negotiable.',
    nearMiss: 'We had a discussion.',
  },
  {
    cue: 'asks-how-it-goes',
    match: ['how (are you|is it|are things|have you been|has it been)'],
    example: 'How are things at home?',
    nearMiss: 'He goes home.',
  },
  {
    cue: 'asks-collaboration',
    match: [
      'how .{0,4} (collaboration|working together|cooperation)',
      '(collaboration|cooperation) .{0,3} (going|goes|better)',
    ],
    example: 'How is the collaboration going?',
    nearMiss: 'They work in the garden.',
  },
]
