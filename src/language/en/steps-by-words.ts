import type { CueEntry } from '../language'

/** Words that tell a step of the main protocols where the code of what is said may be unsure. */
export const stepsByWords: readonly CueEntry[] = [
  {
    cue: 'asks-to-tell-on',
    match: [
      'how (would|will) you (explain|tell|put) .{0,4} to',
      'what (would|will) you tell .{0,3} (at home|tonight|about)',
      'in your own words',
    ],
    example: 'How would you explain this to your gran?',
    nearMiss: 'I will explain it to your gran.',
  },
  {
    cue: 'pictures-later',
    match: [
      'in (a|two|three|six|half) .{0,1} (year|month|months) .{0,3} (is|what|how|will|would|better)',
      '(how|what|where) .{0,8} (a|two|three|six) (year|years|months) from now',
      'if (it|things|all) .{0,2} (went|goes|go|turns out) well',
      'where (should|would) (this|it) .{0,2} (lead|end)',
      'what (do|are) you (hope|hoping) for',
    ],
    example: 'In a year things are better, what do you do then?',
    nearMiss: 'I will ring you in a year.',
  },
  {
    cue: 'asks-wish-to-know',
    match: [
      'anything .{0,4} (know|ask|hear) .{0,2} (me|about)',
      '(what|which) .{0,6} like to (know|understand|ask|hear)',
      'where would you (start|begin)',
      'if you could choose',
    ],
    example: 'Is there anything you want to know from me?',
    nearMiss: 'I do not know anything.',
  },
  {
    cue: 'asks-own-knowledge',
    match: [
      'what (do|did) you (think|believe|make) .{0,3} yourself',
      'what have you .{0,3} (found|heard|read|tried) .{0,3} (already|so far|yourself)',
      'have you .{0,2} (tried|read|heard|looked)',
      'before i (tell|explain|start|go)',
    ],
    example: 'Before I tell you more, what do you think yourself?',
    nearMiss: 'I have tried it often.',
  },
  {
    cue: 'asks-leave-to-tell',
    match: [
      '(may|can|could|shall) i .{0,8} (tell|say|explain|show|share|mention|read)',
      '(would|do) you (like|want) .{0,3} (tip|idea|suggestion|explanation|hear)',
      'do you have room for',
    ],
    example: 'May I show you what the dentist wrote?',
    nearMiss: 'May I sit here?',
  },
  {
    cue: 'asks-how-it-lands',
    match: [
      'how (does|did) (this|that|it) (land|come across|sound|strike)',
      'how is (it|that|this) .{0,3} (hear|read|see)',
      'what does (this|that|it) (do|say|bring) .{0,2} (you|up)',
      'what do you make of (this|that|it|them)',
    ],
    example: 'How does this land with you?',
    nearMiss: 'How did you get here?',
  },
  {
    cue: 'hands-over',
    match: [
      '^(and|okay|right|so|good|well)? now you$',
      '(it is|it s|now) your turn',
      'your turn',
      '(swap|switch) (roles|places|round)',
      'the other way round',
    ],
    example: 'Right, your turn.',
    nearMiss: 'Now you mention it, yes.',
  },
  {
    cue: 'scale-end',
    match: [
      '(0|zero|1|10|ten) (is|means|stands)',
      'at the (top|bottom)',
      '(imagine|picture|draw|take) .{0,3} (ladder|thermometer|ruler|line)',
    ],
    example: 'At the bottom I put that it never works.',
    nearMiss: 'There were ten children.',
  },
  {
    cue: 'step-soon',
    match: [
      '(this|next|coming) (week|days|time|afternoon|evening)',
      '(tomorrow|tonight)',
      '(first|small|tiny) .{0,2} (step|start|bit)',
      'make a start',
    ],
    example: 'Which crumb of that may be there this week?',
    nearMiss: 'That was last year.',
  },
]
