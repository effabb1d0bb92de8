import type { CueEntry } from '../language'

/** What coaching listens for in English: how the practitioner stands towards the client. */
export const enCoachingStance: readonly CueEntry[] = [
  {
    cue: 'passes-judgement',
    match: [
      "(that is|that's|that was) (just|really|simply)? not (very|so|really)? (good|smart|wise|healthy|normal|okay|clever|helpful)",
      "(that is|that's|that was) (just|really|a bit)? (irresponsible|unhealthy|silly|stupid|childish|selfish|nonsense|an excuse)",
      'you are (just|really)? too (strict|soft|easy|lazy)',
      'you are (just|really)? not (strict|consistent|firm)',
      'you (should not|should never) have',
      'that will never work',
      '(idiotic|ridiculous|stupid|hopeless) (system|plan|idea|habit|rule|way)',
      '(that|this) (is|was) (just)? a lie',
    ],
    example: 'That is not very smart.',
    nearMiss: 'That is not far from here.',
  },
  {
    cue: 'fills-in',
    match: [
      'you (obviously|clearly|surely|must) (think|mean|want|feel|are)',
      'what you (really|actually) mean is',
      'so you just want',
      'i know (exactly|just|very well) (what|how) you',
      'you are (just|simply|obviously) (afraid|angry|jealous|tired|lazy|insecure)',
    ],
    example: 'You obviously mean that it is his fault.',
    nearMiss: 'You think about it often.',
  },
  {
    cue: 'obliges',
    match: ['you (must|should|have to|need to|ought to)', 'you had better'],
    example: 'You should just be firmer.',
    nearMiss: 'It must be hard for you.',
  },
  {
    cue: 'disputes',
    match: [
      "(that is|that's|it is|it's) (just|simply)? not (true|right|correct|so|how it was|how it is)",
      "i (do not|don't) believe (that|you)",
      'are you sure (about that|that)',
      'you are mistaken',
      'you have got that',
    ],
    example: 'That is not true.',
    nearMiss: 'That is true.',
  },
  {
    cue: 'calls-complex',
    match: [
      '(complex|complicated) (problems|situation|case|issues)',
      '(is|are|sounds|seems) (very|all|quite|rather)? (complex|complicated)',
    ],
    example: 'Your situation is quite complex.',
    nearMiss: 'The form is one page.',
  },
  {
    cue: 'names-diagnosis',
    match: [
      '(has|have|is|sounds like|looks like|could be|might be) .{0,3} (adhd|add|autism|autistic|borderline|depressed|depression|an anxiety disorder|a disorder|trauma)',
    ],
    example: 'That sounds like ADHD.',
    nearMiss: 'That sounds like fun.',
  },
  {
    cue: 'blames-parent',
    match: [
      '(because|it is because|it comes from) (you|of your|the way you)',
      'you are doing it wrong',
      '(your own fault|your fault)',
      'no wonder (he|she|they) .{0,5} (if|when) you',
      'you should have',
    ],
    example: 'That is because you give in too much.',
    nearMiss: 'That is because of the weather.',
  },
  {
    cue: 'asks-what-is-wrong',
    match: ['what is (wrong|the matter) with', 'what is up with (him|her|you)'],
    example: 'What is wrong with him?',
    nearMiss: 'What happened to him?',
  },
  {
    cue: 'threatens-placement',
    match: [
      '(otherwise|or) (i|we|they) (will|have to|must|may) .{0,4} (social services|child protection|report|court|take)',
      '(your|the) (child|children|kids) (will|may|could) be (taken|removed|placed)',
      '(lose|losing) (your|the) (child|children|kids)',
      '(at|after) the next .{0,6} (fine|report|police|charge)',
      'otherwise .{0,6} (a fine|the police)',
    ],
    example: 'Otherwise I will have to call child protection.',
    nearMiss: 'Child protection helped you before.',
  },
  {
    cue: 'promises-secrecy',
    match: [
      '(stays|keep|keeps|remains) .{0,3} (between us|secret|in this room)',
      'i (will|would) not tell (anyone|anybody)',
      '(nobody|no one) (will|else will) (hear|know|find out)',
      'i (tell|will tell) (nobody|no one)',
    ],
    example: 'This stays between us.',
    nearMiss: 'We stay here for a moment.',
  },
  {
    cue: 'names-exception-to-secrecy',
    match: ['(unless|except|exception|exceptions)', '(only|but) if', '(danger|safety|unsafe|serious)'],
    example: 'Unless there is danger.',
    nearMiss: 'See you tomorrow.',
  },
  {
    cue: 'claims-expertise',
    match: [
      '(as|speaking as) (a|an|the) (expert|professional|nurse|doctor|specialist)',
      '(trust|believe) me on this',
      'i (was|am) trained (for|in) this',
      'take it from me',
      'i know (best|better)',
    ],
    example: 'Take it from me.',
    nearMiss: 'Take your time.',
  },
  {
    cue: 'replaces-problem',
    match: [
      'the (real|actual) (problem|issue) is',
      '(this|it) is (really|actually) not about',
      'your (real|actual) problem',
    ],
    example: 'The real problem is that you set no limits.',
    nearMiss: 'The problem is hard at times.',
  },
  {
    cue: 'presumes-known',
    match: [
      'as you (surely|of course|obviously) know',
      'as everyone knows',
      'you (surely|obviously|of course) know that',
      'as every parent knows',
    ],
    example: 'As you surely know, toddlers sleep a lot.',
    nearMiss: 'What do you know about it?',
  },
  {
    cue: 'calls-odd',
    match: [
      'you contradict yourself',
      'you (are|keep) contradicting yourself',
      '(that is|that sounds) (strange|contradictory|odd|weird)',
      'you do not (even)? know what you want',
    ],
    example: 'You contradict yourself.',
    nearMiss: 'You speak clearly.',
  },
]
