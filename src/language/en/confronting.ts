import type { CueEntry } from '../language'

/** Judging, arguing, warning, pressing. */
export const confronting: readonly CueEntry[] = [
  {
    cue: 'judgement',
    match: [
      'not .{0,3} (smart|wise|good for|healthy|responsible|acceptable|okay|fair|appropriate|a good idea|a good choice|going to work|the best idea|how it works|a good excuse|good enough|safe|normal)',
      'not (a|very|really|really a|very a|that|any|exactly|quite|a very|doing you any)? good',
      'not (really|quite|very|exactly|at all|the)? right',
      '(irresponsible|ridiculous|selfish|lazy|stupid|foolish|careless|excuse|excuses|childish|unacceptable|disgusting|crazy|immature|nonsense|pathetic|shame on|poor choice|poor choices|bad choice|bad choices|bad decision|bad decisions|reckless|denial|hypocrite|disappointing|weak)',
      '(a|that is a|another|tell a|told a|telling a|not) lie',
      'lie to (me|us|yourself|your|her|him|them)',
      '(you are|you were|are you|stop|just) lying',
      'lying to (me|us|yourself|your|her|him|them)',
      '(how|what) (can|could|were|are|do) you .{0,4} (thinking|expect|do that|do this|let|possibly)',
      '^(oh)? come on$',
      'come on (now|you|man|this|that|it|do not|seriously|really|let us)',
      '(seriously|are you kidding|really though|for crying|god is sake)',
    ],
    example: "That's not very smart of you.",
    nearMiss: 'That is a smart kid.',
  },
  {
    cue: 'disagreement',
    match: [
      '(i|we) .{0,2} (disagree|do not agree|do not think so|do not buy|do not believe|have to disagree)',
      '(that|it) is not .{0,2} (true|right|correct|how|the case|what|exactly|really|accurate|the point|entirely)',
      '^(yes|well|okay|right|sure|no) but',
      '(but|well) (then|still|now)? (the fact|actually|the reality|surely)',
      '^well (then|still|now|surely)? you (are|were|said|did|do|have|can|could|should|need|told|still)',
      '(but|well) surely you',
      '^but you (said|told|can|could|should|need|still)',
      '(the fact|the truth|the point) is',
      '^(but|well|yes but|look|no) .{0,2} the reality is',
      'you (are wrong|are mistaken|are exaggerating|do not understand|do not realize|are not listening|are not hearing|are kidding|do not get it)',
      '(not|hardly|never) (the point|a discussion|optional|negotiable|up for discussion|an excuse|a reason|a game)',
      '(like it or not|to be frank|to be blunt|to be straight with|let us be honest|no such thing|rubbish|only yourself to blame|with all due respect|no excuse|no excuses|a myth|an old wives)',
    ],
    example: "I don't agree with you on that.",
    nearMiss: 'We agree on that together.',
  },
  {
    cue: 'warning',
    match: [
      '(if|unless|when) you .{0,8} (end badly|end up|badly)',
      '(if you|unless you|you keep|you continue|you do not|without) .{0,8} (die|dead|cancer|lose|worse|kill|end up|get worse|problems|hospital|jail|arrested|prison|sick|consequences|risk|damage|stroke|heart attack|never|disease|die young|go back|trouble|accident|hurt|fail|caught|kicked|regret|complications)',
      '(dangerous|harmful|damaging|deadly|fatal|irreversible|consequences|serious problem|serious consequences|killing you|going to kill|high risk|at risk|toxic|too late|danger|risky)',
      '(you will|you are going to|you could|you can|you might) .{0,3} (die|lose|end up|kill|regret|fail|get cancer|get hurt|have a heart|have a stroke|go to jail|get arrested|get caught|get sick|hurt|cause|get worse|be in trouble|destroy|ruin)',
      '(or else|otherwise|sooner or later|before you know it|next thing you know)',
      'do you (realize|know|understand) .{0,3} (how|that|what|dangerous|the)',
    ],
    example: "If you go on like this it'll end badly.",
    nearMiss: 'If you are done you may go.',
  },
  {
    cue: 'minimising',
    match: [
      '(not|never) .{0,2} (that bad|so bad|a big deal|the end of the world|that hard|that difficult|that big|such a big|as bad|so hard|rocket science|worry)',
      '(do not|no need to|nothing to) .{0,1} (worry|stress|panic|fret|overreact)',
      '(it|that|this|things) (will|is going to) .{0,2} (be fine|be okay|pass|get better|work out|be all right|blow over)',
      '(everyone|everybody|all kids|all teenagers|all babies) .{0,2} (does|do|has|have|goes)',
      '(cheer up|look on the bright|get over it|it could be worse|could be worse|just a phase|grow out of|come on now)',
      'just (a phase|stop|quit|say no|do it|relax|ignore|calm down)',
      '^(oh|okay|well|come on)? (now)? (relax|calm down)',
      '(need to|should|got to|try to|can you|could you|please) (calm down|relax)',
    ],
    example: "It's really not that bad.",
    nearMiss: 'It is a bad road.',
  },
  {
    cue: 'blame',
    match: [
      '(your fault|your own fault|brought this on|brought it on|did this to yourself|only yourself to blame|your own doing|you let this|you let it|you caused|because of you|you chose to|you made your|you should have|you should not have|you could have|you would not have|you have only yourself)',
      '(it is|that is) .{0,2} (your fault|on you|your doing|because you)',
      'you (always|never|keep|just|only|still) .{0,3} (make|let|do|forget|refuse|blame|complain|avoid|give in|doing|making|drink|lie|choose)',
    ],
    example: 'You brought this on yourself.',
    nearMiss: 'You brought the cake.',
  },
  {
    cue: 'expert-claim',
    match: [
      '(trust|believe) me',
      '(in|from) my (experience|opinion|professional|clinical|view|practice)',
      '(as|i am) (your|a|the) (doctor|nurse|physician|professional|expert|counselor|therapist|dentist|clinician|medical|probation|pharmacist|provider)',
      'i (have seen|know|have been doing|have worked|see) .{0,4} (lot of|many|for years|this before|how this|what works|what i am talking|too many|better|hundreds|patients|all the time)',
      '(take|listen) .{0,1} (it from|to) me',
    ],
    example: "I've been doing this for twenty years, trust me.",
    nearMiss: 'He has worked here for twenty years.',
  },
  {
    cue: 'claims-agreement',
    match: [
      '(then|so) .{0,2} (we agree|we are agreed|you agree|it is settled|that is settled|we are in agreement|it is decided|we are on the same page|that is that)',
      '(i think|i am sure|surely) .{0,1} (you|we) .{0,2} (agree|both|can agree)',
      '(you|we) (would|can|will|have to) .{0,2} (agree|admit|acknowledge)',
    ],
    example: 'Then we agree on that.',
    nearMiss: 'My parents never agree.',
  },
  {
    cue: 'placement-threat',
    match: [
      '(child protective|cps|social services|report you|file a report|court|judge|probation|parole|jail|prison|arrested|police|foster|custody|take your kids|taken away|removed|removal|revoked|sanction|sanctions|detention|expelled|suspended|suspension|lose custody|lock you|warrant|juvenile|mandated|violation|violate|evicted|fired)',
    ],
    example: "Otherwise we'll have to file a report.",
    nearMiss: 'He closed the door.',
  },
  {
    cue: 'jargon-word',
    match: [
      '(intervention|interventions|diagnosis|diagnostic|comorbid|comorbidity|psychosocial|psychoeducation|cognitive|behavioral|cbt|mindfulness|coping mechanism|coping mechanisms|attachment disorder|executive function|trauma informed|modality|modalities|ambivalence|contingency|protocol|protocols|systemic|outpatient|inpatient|residential treatment|multidisciplinary|assessment tool|screening tool|evidence based|ssri|contraindicated|pharmacotherapy|prophylactic|hypertension|hyperlipidemia|etiology|pathology|adherence|compliance|titrate|titration|biometric|glycemic|a1c|cessation|harm reduction|relapse prevention|nrt|antagonist|agonist|efficacy)',
    ],
    example: 'We start with a psychosocial intervention.',
    nearMiss: 'We start with coffee.',
  },
  {
    cue: 'of-course-word',
    match: [
      '(of course|obviously|clearly|naturally|simply|surely|after all)',
      'just (stop|do|quit|go|take|try|put|say|make|let|get|have to|need to|tell)',
    ],
    example: 'You just stop, of course.',
    nearMiss: 'You stop at noon.',
  },
  {
    cue: 'falls-short',
    match: [
      '(too much|too many|too little|too low|too high|too late|too long|too often|not enough|far too|way too|still not|still only|only been|insufficient|more than you should)',
      '(expected|hoped) .{0,2} more',
      'never .{0,3} (learn|work|get|change|happen)',
    ],
    example: 'A two is really too low.',
    nearMiss: 'A two is nice.',
  },
]
