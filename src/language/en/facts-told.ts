import type { CueEntry } from '../language'

/** Plain facts that bear no other sign of informing, what is offered in passing, and what is told of oneself. */
export const factsTold: readonly CueEntry[] = [
  {
    cue: 'states-fact',
    match: [
      '^there (is|are|will be|has been|have been|used to be) (a|an|the|some|also|always|no|nothing|none|#Number|lots|plenty|only|about|many|several|other|different|people|usually|often|really|actually|new|more)',
      '^(the|a|an|most|every|any) .{1,2} #FactVerb',
      '^they #FactVerb',
      '(one|another|the other|the first|the next|the last|the main|the only) (thing|option|way|step|idea|possibility|reason|part|piece|tip|trick) (is|to|that|you|we|people|i|would|for)',
      '^(about|around|roughly|nearly|almost|up to|at least|at most) .{0,1} (#Number|a|an|half|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety)',
    ],
    example: 'The waiting room has a machine for that.',
    nearMiss: 'You know the waiting room.',
  },
  {
    cue: 'tells-workings',
    match: [
      '(the|your|our) (body|brain|liver|heart|lungs|stomach|kidneys|bladder|skin|gut|muscles|nerves|immune system|bloodstream|airways|gums|teeth|system|pancreas) (also|actually|just|really|still|then|only|even)? #FactVerb',
      '#Substance (also|actually|just|really|still|then|only|even)? #FactVerb',
      '(it|that|this|which|smoking|drinking|exercise|stress|sleep|anxiety|panic) (usually|often|also|only|just|really|actually|normally)? (takes|lasts) .{0,2} (about|around|up to|#Number|weeks|days|months|hours|while|time|minutes|years|twenty|longer)',
      '(wears|wear|builds|build|kicks|kick|adds|add|dies|passes|speeds|dries|bounces|flares|breaks) (off|up|in|down|back|through|out)',
      '(works by|happens when|tends to|tend to|counts as|count as|stands for|turns into|acts as|acts like|feeds on|goes away|goes up|goes down|does not mean|does not work|does not last|does not cause|do not work|do not last|makes it harder|makes it easier|makes it worse)',
    ],
    example: 'Caffeine stays in your system for hours.',
    nearMiss: 'He stays with us for a week.',
  },
  {
    cue: 'practical-fact',
    match: [
      '(the rule|the rules|rules are|rule says|the law|by law|legally|illegal|the policy|policy says|procedure|procedures|waiting list|paperwork|insurance|copay|free of charge|no charge|entitled|eligible|eligibility|deadline|front desk|opening hours|phone number|drop in|on the nhs|sick note|self certify|the website|helpline|hotline|quitline|license|licence|benefits office|case manager)',
      '(not|are|is|only|never|be|get) allowed',
      '(costs|cost) .{0,2} (#Number|pounds|dollars|euro|euros|nothing|about|around|you about|twenty|fifty)',
      '(it is|is|are|for|completely|totally) free',
      '(sign|signed|fill|fills|signs) .{0,2} (form|forms|here|in|off|contract|up for)',
      '(open|opens|runs|run|meets|meet|closed|closes|starts) .{0,1} (from|every|till|until|#Day|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|weekdays)',
      '(at|on|to|from|through) the (website|front desk|desk|office|reception|pharmacy|pharmacist|clinic|chemist|library|center|centre|school office|back of the)',
      '(fine|fined|charged|charge) .{0,1} (you for|for the|up to|you up)',
      '(has to be|have to be|must be|needs to be|need to be|get it|gets it|is) (signed|sent|paid|handed|reported|logged|filed|delivered|collected|stamped|renewed)',
    ],
    example: 'You fill out a form at the front desk.',
    nearMiss: 'He formed a band with his brother.',
  },
  {
    cue: 'offers-if-wanted',
    match: [
      'if (you|he|she|they) (are|were|is|feel|get|ever|do|really|still|also)? .{0,1} (like|interested|willing|want|wanted|wish|ready|up for|open to it|fancy|agree|prefer)',
      'if (it|that|this) .{0,1} (helps|suits|would help|would suit|appeals|sounds good|is something you|is any use|is useful|is of interest|is what you want|would be helpful|would be useful|works for you)',
      'if you (have|had|need|get) (any|more|other|some) .{0,1} (questions|question|help|concerns|information|support|trouble)',
      '(when|whenever|once) you (are|feel) .{0,1} ready',
      '(happy|glad|free) to (help|give|answer|call|set|share|talk|send|ask|come|explain|refer)',
    ],
    example: "If you'd like, I can print the list.",
    nearMiss: 'If that is so, tell her.',
  },
  {
    cue: 'tells-of-self',
    match: [
      'i (have|had) (seen|had|known|worked|heard|noticed|found|learned|done|treated|met|helped|read|been doing)',
      'i (used to|knew a|know a|had a|had one|see a lot|see it|grew up|found that|found out|quit|worked|struggled|read|looked it up|learned)',
      'my (own experience|experience|job is|patients|clients|understanding|guess|sense|hunch|thought|thinking|worry)',
      '(when|since) i (was|worked|started|quit|had|did)',
    ],
    example: 'I used to smoke myself, before my training.',
    nearMiss: 'He used to smoke too.',
  },
]
