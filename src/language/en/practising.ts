import type { CueEntry } from '../language'

/** Practising behaviour together. */
export const practising: readonly CueEntry[] = [
  {
    cue: 'introduces-practice',
    match: [
      '(practice|practise|practicing|role play|roleplay|rehearse|rehearsal|act it out|act out|try it out|try out|dry run|run through)',
      '(let us|we can|we could|shall we|want to) .{0,4} (try|act|pretend|play|run|walk)',
    ],
    example: 'Shall we practise that here?',
    nearMiss: 'Soccer is three times a week on the field.',
  },
  {
    cue: 'assigns-roles',
    match: [
      '(i|you) (am|are|will be|will play|play|can be|can play|get to be) .{0,3} (your|you|the|me|him|her|a) .{0,2} (#Child|#Kin|#Partner|#Others|role|guy|dad|mother)',
      'i (will|am going to|can) .{0,1} (be|play) .{0,1} (you|your|the|him|her|a)',
      'you (will|can|are going to|could) .{0,1} (be|play) .{0,1} (me|your|the|him|her|a)',
      '(switch|swap|reverse|trade) .{0,2} (roles|places|sides|around)',
      '(in|out of) (the|your|this|his|her) role',
    ],
    example: 'I will be you and you are your son.',
    nearMiss: 'I am tired and you are angry.',
  },
  {
    cue: 'practitioner-goes-first',
    match: [
      'i (will|can|am going to|could|would|shall) .{0,4} (show|demonstrate|model|go first|start|do it first|do one|try first|give you an example)',
      '(let|watch) me .{0,3} (show|go first|demonstrate|do|try|first|how)',
      '(watch|notice|pay attention|listen) .{0,3} (what i|how i|to what|to how)',
      '(me|i) first',
    ],
    example: 'I will show you first.',
    nearMiss: 'They showed up first.',
  },
  {
    cue: 'asks-what-seen',
    match: [
      'what (did|do|have) you .{0,3} (see|notice|hear|observe|seen|noticed|pick up)',
      'what (did|was) i .{0,3} (do|say|doing|different|just)',
      '(which|what) (steps|step|parts)',
    ],
    example: 'What did you see me do?',
    nearMiss: 'He did not see me.',
  },
  {
    cue: 'names-steps',
    match: [
      'first .{0,8} (then|second|next|after that|and then)',
      '(step|number) (one|two|three|1|2|3|four)',
      '(first|second|third|fourth|next|last) (step|you|is|one|thing is|of all)',
      '(two|three|four|five|2|3|4|5) .{0,1} (steps|things|parts)',
    ],
    example: 'First you get down to eye level, then you say her name.',
    nearMiss: 'First he went to school.',
  },
  {
    cue: 'invites-try',
    match: [
      '(now|okay|so) .{0,2} (you try|your turn|it is your turn|you go|you do|you are up|let you)',
      '(your|you) turn',
      '(go|give) .{0,2} (ahead|it a try|it a go|it a shot|that a try)',
      '(want|would you like|ready|willing) .{0,3} (try|give it)',
      '(try|do|say) (it|that|one) .{0,2} (again|now|yourself|with me|in your own|out loud|once more)',
      '(one more time|again from|take two|and action)',
    ],
    example: 'Now you try.',
    nearMiss: 'They tried it now and then.',
  },
  {
    cue: 'asks-experience',
    match: [
      'how (was|did|is|does) .{0,4} (that|it|go|feel|practice|exercise)',
      'what (was|went|worked|felt|did you like|did you notice) .{0,4} (like|well|good|hard|easy|difficult|different|for you)',
    ],
    example: 'How was it to do that?',
    nearMiss: 'How was the weather?',
  },
  {
    cue: 'positive-feedback',
    match: [
      'i (noticed|saw|heard|liked|like|love|loved|could see|really liked) .{0,3} (you|how|that|the way|your) .{0,6} (calm|clear|eye contact|stayed|tone|said|name|voice|warm|firm|kept|got down|asked|did|were|are|handled|waited)',
      'you (stayed|kept|made|used|were|sounded|got|did|waited|spoke) .{0,5} (calm|eye contact|clear|firm|kind|level|tone|voice|short|well|great|good|patient|warm)',
      '(that|what) .{0,3} (worked|went|sounded|came across|was) .{0,2} (well|good|great|strong|nicely|convincing|perfect)',
    ],
    example: 'I noticed you stayed calm, that worked well.',
    nearMiss: 'He stayed calm.',
  },
  {
    cue: 'feedback-tip',
    match: [
      'next time .{0,4} (could|can|try|might|maybe|see if|you|just)',
      '(could|might|can) .{0,4} (a little|even|a bit) (more|longer|shorter|slower|calmer|clearer|softer|firmer)',
      '(one|a|small|little) (tip|suggestion|thing to work|pointer)',
    ],
    example: 'Next time you could wait a little longer.',
    nearMiss: 'Next time I will take the car.',
  },
]
