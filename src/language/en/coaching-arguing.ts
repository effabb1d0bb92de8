import type { CueEntry } from '../language'

/** How a practitioner argues in English, by kind: only rules listen for these, so that a remark can name what was said. */
export const enCoachingArguing: readonly CueEntry[] = [
  {
    cue: 'takes-the-point',
    match: [
      '^(well|oh|look|there)? (you see|see)$',
      '^(there|see) you (are|go)',
      '(did i not|what did i) (say|tell)',
      'then we (are|all|both) .{0,2} (agreed|agree)',
      'that is (exactly|just) what i (mean|meant|said)',
      '(so|then) it can be done',
      '(so|then) you can (do it)? after all',
    ],
    example: 'See, then we are agreed.',
    nearMiss: 'Do you see it that way too?',
  },
  {
    cue: 'opens-with-but',
    match: ['^(yes|yeah|no|well|okay|ok|sure|right|oh|look) .{0,1} but', '^but', '^(come on|oh please|oh come on)'],
    example: 'Yes, but that is another matter.',
    nearMiss: 'You want nothing but rest.',
  },
  {
    cue: 'goes-against',
    match: [
      '^(nonsense|rubbish|not at all)',
      "(that is|that's|it is|it's|this is) (just|really|simply)? not (true|so|right|necessary|a reason|an argument|an excuse|the same|how it is|how it works)",
      '(that|this|it) is (no|not an|not a) (argument|excuse|reason|solution)',
      '(surely|after all|of course not|exaggerated|exaggerating)',
      '(it is|that is|it cannot be) not? (that|so) (bad|hard|long|difficult)',
      'you do not (need|have) to',
      'will not solve',
      'this is (no|not a) (negotiation|discussion|game)',
      'it (is|says) .{0,2} in the (report|file|record)',
      '(she|he|they) (is|are) (just|simply)? right',
      'do not (think|see it|take it) (like that|that way|so)',
    ],
    example: 'That is not a reason.',
    nearMiss: 'Tell me, nothing but good things?',
  },
  {
    cue: 'weighs-it',
    match: [
      '(is|was) .{0,4} (too much|too late|too little|too long|too young|too high|serious|risky|harmful|unwise)',
      '(is|was) .{0,3} not (very|so|really|that)? (good|fair|smart|clever|normal|healthy|wise)',
      'not (supposed|meant) to',
      'you should have',
      'will go wrong',
      'if you go on like this',
      '(no joke|a bad sign|no good idea|a bad example)',
      'that has to stop',
      'what goes wrong',
    ],
    example: 'That is not very fair to him.',
    nearMiss: 'That is fair of you.',
  },
  {
    cue: 'makes-it-everyones',
    match: [
      '(everyone|everybody|all parents|all mothers|all fathers|all kids|all children|all teenagers|every mother|every father|every parent|every child|every teenager|they all) (has|have|does|do|says|say|thinks|think|feels|feel)',
      'will (grow out of|get over) it',
      'will (come right|be fine|sort itself out)',
      'nothing to (worry about|lose sleep over)',
      'the worst is over',
    ],
    example: 'Oh, every mother has that at times.',
    nearMiss: 'You think that you are the only one.',
  },
]
