import type { CueEntry } from '../language'

/** Questions for one fact, and turns of thought. */
export const factsAndTurns: readonly CueEntry[] = [
  {
    cue: 'who-asked',
    match: [
      '^who (is|are|was|were|does|do|did|has|will|would|can|could|looks|takes|brings|picks|makes|knows|helps|lives|else)',
      '^(with|from|to|by|for|about) (who|whom)',
    ],
    example: 'And who looks after her on Saturday?',
    nearMiss: 'I do not know who did that.',
  },
  {
    cue: 'when-asked',
    match: ['^(since|until|from|by)? when', '^(what|which|on what|on which) (day|date|time|month)'],
    example: 'When is the next time?',
    nearMiss: 'He comes when he likes.',
  },
  {
    cue: 'where-asked',
    match: [
      '^where (is|are|was|were|does|do|did) (you|he|she|it|they|your|the|that|this|mum|mom|dad)',
      '^where (would|do|did) you (put|place|live|work|sleep|draw)',
    ],
    example: 'Where were the children?',
    nearMiss: 'He is where he wants to be.',
  },
  {
    cue: 'degree-asked',
    match: [
      'how (sure|certain|confident|important|strong|bad|busy|deep|warm|safe|tired|angry|afraid|serious|satisfied|motivated|doable|hard|difficult|heavy|ready|likely|well) (is|are|was|were|do|does|did|would|can|could)',
    ],
    example: 'How sure are you of that, out of ten?',
    nearMiss: 'How is it going?',
  },
  {
    cue: 'plain-fact-asked',
    match: [
      'what (does|do|did) (it|that|he|she|you|they) (cost|earn|weigh|drink|eat|pay|smoke|take)',
      'what is (your|his|her|their|the) (name|age|address|number|job|weight|height|schedule)',
      'what (is|are) (he|she|they|it) called',
    ],
    example: 'And what do you earn?',
    nearMiss: 'What do you make of it?',
  },
  {
    cue: 'one-of-asked',
    match: [
      '(who|which|what|where) .{0,3} of (the|those|these) (two|three|four|five|six)',
      'which (one|day|word|animal|number|moment|picture|card|part|idea|step)',
      '(what|which) (fits|suits|works|feels|would) .{0,3} (better|best|rather)',
      '(which|what) will it be',
    ],
    example: 'Who of the three notices it first?',
    nearMiss: 'What does he notice of it?',
  },
  {
    cue: 'all-asked',
    match: ['(who|what|where|which) .{0,3} (all|else)', '^(anything|anyone|anybody|what|who) else'],
    example: 'Who else is around you?',
    nearMiss: 'They are all still here.',
  },
  {
    cue: 'wh-choice',
    match: ['^(what|who|where|which|how|when) .{1,8} or (you|a|the|to|with|in|on|rather|more|half|later|earlier|is)'],
    example: 'Where do you want to go, to a four or to a six?',
    nearMiss: 'What do you want to do?',
  },
  {
    cue: 'not-but',
    match: [
      '(not|no) .{1,6} (but|just|only|rather)',
      'not (only|just|so much|any more) .{1,6} (but|also|as)',
      '(on|from) the outside .{0,5} (inside|within)',
      'rather .{0,6} than',
      '(the one|one of you|one side) .{1,8} (the other|the other side)',
    ],
    example: 'Away from this feeling, not from him but from the noise.',
    nearMiss: 'Away from this house.',
  },
  {
    cue: 'worth-more',
    match: [
      '(worth more|worth less|worth nothing)',
      '(weighs|weigh|counts|count) .{0,3} (more|most|for|less)',
      '(that is|this is|what) .{0,3} (it is all about|what it is about|what matters|what counts|you do it for)',
      '(comes first|first and foremost|at stake|what you do it for|matters most)',
    ],
    example: 'That is what matters to you.',
    nearMiss: 'It is going better.',
  },
  {
    cue: 'adds-option',
    match: [
      '(works|helps|is possible|is fine|is an option) (too|as well)',
      'another (possibility|option|way|idea|thing|choice)',
      '^(or|otherwise|besides|alternatively) (there|you|we|a|the|with|through)',
      '(also|you could also|can also|there is also|there are also)',
    ],
    example: 'Another possibility is two mornings.',
    nearMiss: 'He is on his way.',
  },
  {
    cue: 'miracle-scene',
    match: [
      '(while|when|as) .{0,4} (sleep|asleep|sleeping|snoring)',
      'you (go|fall|are|crawl|lie) .{0,4} (sleep|asleep|bed)',
      '(nobody|no one) .{0,4} (told|tells|knows|noticed|notices|sees)',
      'you (do not know|know nothing|have no idea|did not notice) .{0,3} (it|of it|that|about it|yet|happened)',
      '(something|a miracle) (happens|happened|changes|comes)',
      '(is|are) .{0,3} (solved|gone|vanished)',
      '(miracle|magic wand|fairy)',
    ],
    example: 'You go to bed, and while you sleep something happens.',
    nearMiss: 'He is still awake.',
  },
  {
    cue: 'asks-facts',
    match: [
      'how (many|much|long|often|old|far|frequently|late|early|tall|big|recently|regularly)',
      'when (did|was|were|is|does|has|had) (you|he|she|it|they|that|this|your|the|most)',
      'where (is|was|were|did) (you|he|she|it|they|that|this|your|the|most)',
      'where do you (live|work|go|get|keep|sleep|smoke|drink|buy|eat|usually|normally|do)',
      'who (is|was|else|do|did) (that|he|she|you|it|this|lives|living|at|with|there|your|in)',
      '^(and|so|okay)? (since|until|from) when$',
      '(what|which) (time|kind|kinds|sort|sorts|type|types|brand|age|year|grade|medication|medications|medicine|medicines|drugs|school|college|dose|hospital|pills|inhaler|substances|class|classes|job)',
      'what (is|was|are|were) (your|his|her|their) (name|age|date|job|weight|height|address|number|birthday|diet|schedule|routine|major|living|blood|last|usual|typical)',
      '^(and|so|okay|um|all right|now|well)? do you (have|live|work|smoke|drink|use|take|eat|exercise|go|own|ever|usually|currently|still|get|sleep|drive|see|remember|do|play|mostly|normally|also|cook|wear|vape|gamble|bet|have to|feel any|notice any|share|keep|hang)',
      '^(and|so|okay|um|all right|now|well)? (have|has|had) (you|he|she|they|it) (ever|been|had|seen|taken|used|heard|always|gone|done|got|noticed any|smoked|had any|lost|gained|told|spoken|talked)',
      '^(and|so|okay|um|all right|now|well)? (did|does) (you|he|she|they|it|that|your|anyone|anybody) (have|go|get|bring|take|use|drink|see|hear|ever|know|come|live|work|smoke|happen|eat|sleep|tell|say|bother|hurt|run|feel)',
      '^(and|so|okay|um|all right|now|well)? are you (currently|still|taking|on|allergic|married|working|in|using|pregnant|from|living|sleeping|eating|having|seeing|drinking|smoking|getting|a|the|feeling any|single|employed|here)',
      '^(and|so|okay|um|all right|now|well)? (is|are|was|were) (he|she|they|there|your|the|that|this|it|any|these|those) (a|an|any|your|still|also|usually|mostly|just|every|anyone|anybody|in|at|on|with|from|about|all|always|during|his|her|mom|dad|kids|parents|people)',
      '(any|some) (history|family history|allergies|other medications|other drugs|medical|pain|symptoms|side effects|siblings|brothers|kids|children|trouble with|problems with|concerns at)',
      '(in|over|during|within) the (last|past) (week|month|year|few|couple|six|three|two)',
      '(on average|in a row|in a sitting|on a given|in one go)',
      'a (typical|usual|normal|regular|average) (day|week|night|weekend|evening)',
    ],
    example: 'And how many of those do you have?',
    nearMiss: 'And what would you hope for?',
  },
]
