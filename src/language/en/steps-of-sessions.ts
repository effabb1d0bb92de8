import type { CueEntry } from '../language'

/** What tells the steps of how a session opens, closes and goes on in English. */
export const sessionSteps: readonly CueEntry[] = [
  {
    cue: 'asks-fears-of-help',
    match: ['what .{0,4} (dread|afraid of|fear|nervous)', '(afraid|fear) .{0,5} (taken away|lose|removed)'],
    example: 'What do you dread about this?',
    nearMiss: 'She had no fear.',
  },
  {
    cue: 'asks-ideas',
    match: ['(which|what) (ideas|thoughts|insights)', '(any|new) ideas'],
    example: 'Which ideas did this talk give you?',
    nearMiss: 'Good idea.',
  },
  {
    cue: 'asks-expectations',
    match: ['what .{0,4} (expect|expectations)', 'expect (of|from) (me|us|each other)'],
    example: 'What do you expect of me?',
    nearMiss: 'I expect a parcel.',
  },
  {
    cue: 'working-agreements',
    match: [
      '(working agreements|ground rules|how we work together)',
      '(agree|agreements) .{0,3} (how|on how) .{0,3} (work|contact|communicate)',
    ],
    example: 'Let us agree on how we work together.',
    nearMiss: 'We have an appointment at three.',
  },
  {
    cue: 'request-may-change',
    match: ['(may|can) (change|be different)', 'change .{0,2} (your)? mind', '(later|always) .{0,2} (change|adjust)'],
    example: 'Your request may change later on.',
    nearMiss: 'That has to change.',
  },
  {
    cue: 'tells-what-is-shared',
    match: [
      '(share|discuss|pass on) .{0,4} (with|to) .{0,3} (school|parents|doctor|teacher|mother|father)',
      '(want to|like to) be there when i',
    ],
    example: 'I will share this with school.',
    nearMiss: 'He shares his bread.',
  },
  {
    cue: 'family-plan',
    match: ['(family group plan|family plan)', 'make .{0,2} (your)? own plan'],
    example: 'You may first make your own plan.',
    nearMiss: 'What is the plan?',
  },
  {
    cue: 'says-limits',
    match: ["(i|we) (can't|cannot) (promise|guarantee|arrange|decide)", '(is|are) (not)? possible'],
    example: 'I cannot promise that it goes fast.',
    nearMiss: 'I cannot see it.',
  },
  {
    cue: 'names-resource',
    match: [
      '(food bank|debt help|volunteer|volunteers|home care|community centre|community center|parent course|playgroup)',
    ],
    example: 'There is a food bank around the corner.',
    nearMiss: 'The bank is closed.',
  },
  {
    cue: 'refers',
    match: ['(refer|referral|sign you up|hand over)', '(see|go to) (a|the) (psychologist|therapist|specialist|doctor)'],
    example: 'I would like to refer you to a psychologist.',
    nearMiss: 'I prefer tea.',
  },
  {
    cue: 'goes-along',
    match: ["(i|i'll|i will) (come|go) (along|with you)", 'go together'],
    example: "I'll come along to the first talk.",
    nearMiss: 'It goes along the river.',
  },
  {
    cue: 'first-contact',
    match: ['(contact person|first contact|point of contact|coordinator)', '(call|reach|text|mail) (me|us)'],
    example: 'I stay the first contact person.',
    nearMiss: 'She contacts nobody.',
  },
  {
    cue: 'promises-call',
    match: [
      "(i'll|i will|i) (call|text|mail|phone|ring) .{0,6} (tomorrow|week|monday|tuesday|wednesday|thursday|friday|later|back|afternoon)",
      '(tomorrow|later) i (will)? (call|phone)',
    ],
    example: "I'll call you tomorrow to hear how it is.",
    nearMiss: 'Will you call me?',
  },
  {
    cue: 'asks-keep-up',
    match: ['how .{0,5} (keep it up|keep going|keep this|maintain|hold on)', 'what .{0,4} (setback|relapse)'],
    example: 'How do you keep it up?',
    nearMiss: 'He kept the door open.',
  },
  {
    cue: 'names-relapse',
    match: ['(relapse|setback|slip|step back)', '(started|went wrong) again'],
    example: 'A relapse is part of it.',
    nearMiss: 'He fell down the stairs.',
  },
]
