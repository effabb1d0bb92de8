import type { CueEntry } from '../language'

/** What coaching listens for in English: steps, decisions, practising and meetings. */
export const enCoachingProcess: readonly CueEntry[] = [
  {
    cue: 'shares-worry',
    match: [
      "(i am|i'm|we are) (a bit|a little|rather|really)? (worried|concerned)",
      '(my|our) (worry|concern) is',
      'it worries me',
    ],
    example: 'I am worried about her weight.',
    nearMiss: 'You are worried about her.',
  },
  {
    cue: 'presents-score',
    match: [
      '(the|your) (score|scores|result|results|graph|line) (is|are|shows|show|says|lies)',
      '(from|according to) (the|your) (list|questionnaire|scores|results)',
    ],
    example: 'Your scores show that stress is high.',
    nearMiss: 'Do you have the questionnaire?',
  },
  {
    cue: 'moves-on',
    match: ['(move|go|moving) on', '(next|another) (point|subject|topic|question)', 'something else'],
    example: 'Let us move on to the next point.',
    nearMiss: 'Let us stay here.',
  },
  {
    cue: 'asks-cause',
    match: [
      '(what is|what was) (causing|the cause|behind)',
      'where does (it|that|this) come from',
      'what caused',
      'how come',
    ],
    example: 'What is the cause of it?',
    nearMiss: 'What is it like?',
  },
  {
    cue: 'announces-decision',
    match: [
      'i (have)? decided',
      '(i am|i will) (signing|sign|put|putting) you (up|down)',
      'i have (already)? (signed|referred|put) you',
      'the plan is that you',
      '(put|note|write) .{0,5} that #You .{0,1} agree',
    ],
    example: 'I decided that we start therapy.',
    nearMiss: 'Have you decided?',
  },
  {
    cue: 'takes-over',
    match: [
      "(i will|i'll) (sort|arrange|handle|fix|take care of) (it|that)",
      'let me (do|handle|arrange|sort) (it|that)',
      "(i will|i'll) (call|email|ask) (them|him|her|the school) for you",
      'leave it to me',
    ],
    example: 'Leave it to me, I will arrange it.',
    nearMiss: 'I will see you tomorrow.',
  },
  {
    cue: 'offers-service',
    match: [
      '(refer|referral|sign up|enrol|enroll)',
      '(a|the|for) (training|course|therapy|treatment|psychologist|family coach)',
      '(intensive|specialist) (help|care)',
    ],
    example: 'I think of a training.',
    nearMiss: 'I think of summer.',
  },
  {
    cue: 'refers',
    match: [
      '(refer|referring) you',
      '(put|sign) you (down|up) (for|with)',
      '(go|see) (to)? (the|a) (psychologist|doctor|specialist|paediatrician)',
    ],
    example: 'I refer you to the psychologist.',
    nearMiss: 'I show you the way.',
  },
  {
    cue: 'refuses-flat',
    match: [
      '(that|this) (is not|is just not|cannot be) (possible|allowed|done)$',
      '(that|we) (can not|do not) (do|offer|have) that$',
    ],
    example: 'That is not possible.',
    nearMiss: 'That is not what I said.',
  },
  {
    cue: 'takes-sides',
    match: [
      '(your|the) (husband|wife|mother|father|daughter|son|partner) is right',
      '(i) (quite|totally|fully)? agree with (your|him|her|dad|mum|mom)',
    ],
    example: 'Your husband is right.',
    nearMiss: 'Your husband is home.',
  },
  {
    cue: 'assigns-network',
    match: [
      '(then|maybe)? (grandma|granny|grandpa|your mother|your father|your sister|your brother|the neighbour|the neighbor) (can|could|has to|should) .{0,3} (babysit|take|come|help|do|pick|call)',
    ],
    example: 'Then grandma could babysit on Wednesdays.',
    nearMiss: 'Then grandma went home.',
  },
  {
    cue: 'hesitant-roleplay',
    match: [
      '(maybe|perhaps) .{0,5} (role play|roleplay|act it out)',
      '(role play|roleplay) .{0,5} (maybe|scary|silly|weird)',
    ],
    example: 'Maybe we could do a role play?',
    nearMiss: 'Let us see how it looks.',
  },
  {
    cue: 'plays-real-person',
    match: [
      "(i am|i'll be|i will be|i will play|i'll play) your (mother|father|mum|mom|dad|son|daughter|sister|brother|husband|wife)",
    ],
    example: 'I will play your mother.',
    nearMiss: 'I will play a mother.',
  },
  {
    cue: 'lists-steps',
    match: ['the steps (are|were)', 'step (one|1|two|2) (is|was)', 'first i .{0,8} then i'],
    example: 'The steps were: make contact, say what you see.',
    nearMiss: 'The stairs are steep.',
  },
  {
    cue: 'asks-steps-seen',
    match: ['(which|what) steps', 'what did you (see|hear|notice) (me|that)'],
    example: 'Which steps did you see?',
    nearMiss: 'Which shoes did you see?',
  },
  {
    cue: 'changes-scene',
    match: ['(now|then) .{0,3} (a|another|different) (different|new|other)? (situation|scene|example)'],
    example: 'Now we take a different situation.',
    nearMiss: 'Now we take the same evening.',
  },
  {
    cue: 'explains-what-to-say',
    match: [
      '(then)? (you|just) (say|tell|ask) (him|her|them) (that|to|simply)',
      'you (can|could) (just|simply) (say|tell|ask)',
    ],
    example: 'You can simply say that you need help.',
    nearMiss: 'What did you say?',
  },
  {
    cue: 'vague-behaviour',
    match: [
      '(listen|pay attention) (better|more)',
      '(be|being) (more)? (consistent|stricter|positive|patient|firm)',
      '(more|offer|give) (structure|attention|clarity|boundaries)',
    ],
    example: 'You could be more consistent.',
    nearMiss: 'You could begin at seven.',
  },
  {
    cue: 'limits-alone',
    match: [
      '(reward chart|sticker chart|star chart|naughty step|time-out|timeout)',
      '(send|put) (him|her|them) .{0,2} (room|corner|hall)',
    ],
    example: 'A reward chart works well.',
    nearMiss: 'A card is nice.',
  },
  {
    cue: 'teaches-in-anger',
    match: ['(when|if|while) (he|she|they) (is|are) (angry|upset|mad) .{0,6} (explain|teach|talk|discuss)'],
    example: 'When he is angry you can explain it.',
    nearMiss: 'When he is angry I walk off.',
  },
  {
    cue: 'several-goals',
    match: ['(all|two|three|four|five) (goals|aims) (at once|at the same time|together)', '(everything) at once'],
    example: 'We tackle all goals at once.',
    nearMiss: 'We choose one goal.',
  },
  {
    cue: 'sets-goal-alone',
    match: ['(the|your|our) goal (is|will be) (that|to)', '(i|we) (set|put) .{0,2} (as|the) (a)? goal'],
    example: 'The goal will be that he sleeps at eight.',
    nearMiss: 'What is your goal?',
  },
  {
    cue: 'proposes-letter',
    match: ['(write|writing) .{0,4} (letter|diary)', 'letter to (yourself|your)'],
    example: 'I want you to write a letter to yourself.',
    nearMiss: 'There is a letter.',
  },
]
