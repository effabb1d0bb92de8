import type { CueEntry } from '../language'

/** What a conversation leaves for the next, in English: promises of the practitioner, and what came of them. */
export const enCarryOver: readonly CueEntry[] = [
  {
    cue: 'vows-call',
    match: [
      "(i'll|i will|i shall|let me|i'm going to|i can) (call|phone|ring|text|email|message) (you|back)",
      "(i'll|i will|i shall|i'm going to) .{0,3} (call|phone|ring) .{0,3} (back|tomorrow|today|monday|tuesday|wednesday|thursday|friday|next|you)",
      '(shall|should) i (call|phone|ring|text|email) (you|back)',
      "(i'll|i will) .{0,2} (let you know|get back to you|come back to)",
      "you('ll| will) hear from me",
      "you'll hear from me",
    ],
    example: "I'll call you back on Friday.",
    nearMiss: 'Will you call me if it gets worse?',
  },
  {
    cue: 'vows-find-out',
    match: [
      "(i'll|i will|i shall|let me|i'm going to) .{0,2} (find out|look into|look up|check|inquire|enquire|ask around)",
      '(shall|should) i .{0,2} (find out|look into|look up|check)',
    ],
    example: "I'll find out how long the waiting list is.",
    nearMiss: 'Could you find out yourself?',
  },
  {
    cue: 'vows-send',
    match: [
      "(i'll|i will|i shall|let me|i'm going to) .{0,2} (send|post|print|forward)",
      "(i'll|i will) (email|text) you (the|a|that|this|some)",
      '(shall|should) i .{0,2} (send|post|print|forward)',
    ],
    example: 'I will send you the leaflet.',
    nearMiss: 'Could you send me the letter?',
  },
  {
    cue: 'vows-arrange',
    match: [
      "(i'll|i will|i shall|let me|i'm going to) .{0,2} (arrange|set up|sort|book|plan|refer|register|sign you up|apply)",
      "(i'll|i will|i shall|i'm going to) .{0,2} (contact|get in touch|be in touch|make an appointment|make a referral)",
      '(shall|should) i .{0,2} (arrange|set up|book|refer|contact|get in touch|register)',
    ],
    example: "I'll get in touch with the school this week.",
    nearMiss: 'Will you get in touch with the school?',
  },
  {
    cue: 'vows-discuss',
    match: [
      "(i'll|i will|i shall|i'm going to|let me) .{0,2} (discuss|talk|raise|bring|take|put) .{0,6} (team|colleague|colleagues|doctor|supervisor|manager|psychologist)",
      '(shall|should) i .{0,2} (discuss|raise|bring|take) .{0,6} (team|colleague|colleagues|doctor|supervisor)',
    ],
    example: "I'll discuss it with a colleague.",
    nearMiss: 'We discuss these things a lot.',
  },
  {
    cue: 'vows-bring',
    match: [
      "(i'll|i will|i shall|i'm going to) (bring|take) .{0,6} (along|next time|with me)",
      '(shall|should) i bring .{0,6} (along|next time|with me)',
    ],
    example: "I'll bring the cards next time.",
    nearMiss: 'Will you bring the cards next time?',
  },
  {
    cue: 'reports-call',
    match: [
      "(i've|i have|i) (called|phoned|rung|texted|emailed|spoken) .{0,2} (you|to|with|the|school|him|her|them)",
      'i (spoke) .{0,1} (to|with)',
    ],
    example: "I've called the school.",
    nearMiss: 'Have you called the school?',
  },
  {
    cue: 'reports-find-out',
    match: [
      "(i've|i have|i) .{0,1} (found out|looked into|looked up|looked it up|looked that up|checked|asked around|enquired|inquired)",
    ],
    example: 'I looked into the waiting list.',
    nearMiss: 'Have you looked into it?',
  },
  {
    cue: 'reports-send',
    match: [
      "(i've|i have|i) (sent|posted|printed|forwarded)",
      'did you (get|receive) .{0,2} (leaflet|letter|email|link)',
    ],
    example: 'I sent you the leaflet.',
    nearMiss: 'Who sent you that?',
  },
  {
    cue: 'reports-arrange',
    match: [
      "(i've|i have|i) .{0,1} (arranged|set up|booked|sorted|referred|registered|applied|contacted|got in touch|made an appointment|made a referral)",
    ],
    example: 'I contacted the school.',
    nearMiss: 'Have you contacted the school?',
  },
  {
    cue: 'reports-discuss',
    match: ["(i've|i have|i) .{0,1} (discussed|raised|talked) .{0,5} (team|colleague|colleagues|doctor|supervisor|it)"],
    example: 'I discussed it with my colleague.',
    nearMiss: 'Have you discussed it with your husband?',
  },
  {
    cue: 'reports-bring',
    match: ["(i've|i have|i) (brought|got) .{0,5} (along|with me|here)", "i've brought"],
    example: "I've brought the cards.",
    nearMiss: 'Have you brought the cards?',
  },
  {
    cue: 'agrees-task',
    match: [
      "(we|we've|we have) .{0,1} (agree|agreed) .{0,2} (you|you'll)",
      "(this|next|the coming) (week|fortnight) (you|you'll)",
      "(you|you'll|you will) .{0,3} (try|practise|practice|do) .{0,6} (this|next|the coming) (week|fortnight)",
    ],
    example: 'So we agree that you start at seven every evening.',
    nearMiss: 'We agree that I call you.',
  },
]
