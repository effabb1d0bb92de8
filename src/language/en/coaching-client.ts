import type { CueEntry } from '../language'

/** What coaching listens for in English: what clients say. */
export const enCoachingClient: readonly CueEntry[] = [
  {
    cue: 'no-belief',
    match: [
      '(it|that|nothing) (will not|does not|never)? (help|helps|work|works) (anyway|any more|anymore|ever)',
      'nothing (helps|works)',
      "what's the point",
      'no point',
      '(tried|done) everything',
      '(do not|stopped) (believe|believing) (in it|it|any more|that)',
    ],
    example: 'Nothing helps anyway.',
    nearMiss: 'It helps when my mother is here.',
  },
  {
    cue: 'plan-not-done',
    match: [
      '(did not|never) (get|got) (round|around) to',
      '(did not|never) (do|happen|manage) (it|that|the)?',
      '(forgot|forgotten) (to do)? (it|about it)?',
      'it did not (work out|happen)',
    ],
    example: 'I did not get round to it this week.',
    nearMiss: 'I did it on Monday.',
  },
  {
    cue: 'low-confidence',
    match: [
      'i (can not|could never|can never) (do|manage) (that|it|this)',
      "i'm not (good|able|strong) (at|to|enough)",
      'no idea how i (would|could)',
    ],
    example: 'I can never do that.',
    nearMiss: 'We can do that tomorrow.',
  },
  {
    cue: 'denies-problem',
    match: [
      '(there is|there) nothing (wrong|the matter)',
      'i (do not|can not) see (a|any|the) problem',
      '(it is|it) not (a|that big a) problem',
      'it is not that bad',
      'there is no problem',
    ],
    example: 'There is nothing wrong with him.',
    nearMiss: 'There is something wrong.',
  },
  {
    cue: 'feels-guilty',
    match: [
      'it is (all)? my (own)? fault',
      'if only i',
      'i feel (so|really|very)? guilty',
      'i (do|did) (everything|it) wrong',
      'i am (a|such a|not a) (bad|terrible|good) (mother|father|parent|mum|mom|dad)',
      'what am i doing wrong',
    ],
    example: 'It is my fault.',
    nearMiss: 'It is my turn.',
  },
  {
    cue: 'fears-placement',
    match: [
      '(take|taking|took) (my|our) (child|children|kids|son|daughter|baby) (away)?',
      '(take|taking) (him|her|them) away',
      '(lose|losing) (my|our) (child|children|kids|son|daughter)',
      'social services will',
    ],
    example: 'They will take my children away.',
    nearMiss: 'They will take my order.',
  },
  {
    cue: 'fears-label',
    match: [
      '(afraid|scared|worried|not want) .{0,5} (label|labelled|labeled|diagnosis)',
      '(label|diagnosis) .{0,4} (for life|forever|stick|follow)',
    ],
    example: 'I am afraid he gets a label.',
    nearMiss: 'There is a label on the jar.',
  },
  {
    cue: 'feels-ashamed',
    match: [
      'i am ashamed',
      '(so|really) (ashamed|embarrassed)',
      '(do not|did not) dare (to)? (say|tell)',
      'what will people think',
    ],
    example: 'I am ashamed that I shouted.',
    nearMiss: 'I am tired.',
  },
  {
    cue: 'negative-meaning',
    match: [
      '(he|she|they) (does|do) (it|that) on purpose',
      '(he|she|they) (just)? (wants|want) to (hurt|annoy|provoke|punish) (me|us)',
      '(he|she|they) (does|do) not (care|give a damn)',
      '(manipulative|manipulates|a monster)',
    ],
    example: 'He does it on purpose.',
    nearMiss: 'He does it well.',
  },
  {
    cue: 'things-improved',
    match: [
      '(is|are|it is|going|went|been|got|gets) (a lot|much|a bit|so much)? better',
      '(improved|improving|progress)',
      '(a lot|much) (calmer|easier|quieter)',
    ],
    example: 'It is going much better.',
    nearMiss: 'I had better go.',
  },
  {
    cue: 'things-worsened',
    match: ['(is|are|getting|gets|got|going) (only|even)? (worse|downhill)', 'worse (than|and worse)'],
    example: 'It is getting worse.',
    nearMiss: 'It is getting late.',
  },
  {
    cue: 'loses-temper',
    match: ['i (explode|snap|lose it|blow up|flip|lose my temper)', '(then|and) i (shout|yell|scream) (at)?'],
    example: 'Then I explode.',
    nearMiss: 'Then I sleep.',
  },
  {
    cue: 'knows-already',
    match: [
      'i (know|knew) (that|already|about)',
      'i (have)? (read|heard|googled) (that|about|somewhere)',
      '(that|this) i (know|knew)',
    ],
    example: 'I read that smoking harms.',
    nearMiss: 'I bought bread.',
  },
  {
    cue: 'tells-exception',
    match: [
      '(sometimes|yesterday|last week|once|then|monday|tuesday|wednesday|thursday|friday|saturday|sunday) .{0,4} did (go|work|sleep|listen|help)',
      '(it|that) did (work|go well|help)',
      '(except|only) (when|if|with|at)',
      '(sometimes|once) .{0,3} (works|worked|goes well|went well)',
    ],
    example: 'Yesterday it did go well.',
    nearMiss: 'Yesterday I went out.',
  },
  {
    cue: 'content-with-it',
    match: [
      '(goes|is going|going) (fine|great|really well|perfectly)',
      '(happy|content|satisfied) with (how|that|it)',
      'no complaints',
    ],
    example: 'Sleeping goes fine.',
    nearMiss: 'He goes to school.',
  },
  {
    cue: 'wish-is-vague',
    match: [
      '(just|a bit|more|a little) (normal|calmer|better|nicer|easier|quieter)',
      'more (peace|calm|space|time|respect|structure|attention)',
    ],
    example: 'Just a bit calmer.',
    nearMiss: 'That he clears his plate.',
  },
  {
    cue: 'names-own-goal',
    match: ['(i|we) (want|would like|wish)', '(my|our) goal'],
    example: 'My goal is peace.',
    nearMiss: 'It rains.',
  },
  {
    cue: 'reproaches-other',
    match: ['you .{0,2} (never|always)'],
    example: 'You never listen!',
    nearMiss: 'We listen.',
  },
]
