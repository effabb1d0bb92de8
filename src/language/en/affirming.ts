import type { CueEntry } from '../language'

/** Affirming, praising and acknowledging. */
export const affirming: readonly CueEntry[] = [
  {
    cue: 'strength-word',
    match: [
      '(courage|courageous|brave|bravery|guts|strong|strength|strengths|determined|determination|perseverance|persistent|persistence|resilient|resilience|resourceful|creative|smart|wise|insight|insightful|thoughtful|caring|committed|commitment|dedicated|dedication|patient|patience|honesty|openness|responsible|mature|capable|self aware|awareness|hard worker|hard working|motivated|willpower|discipline|disciplined|devoted|loyal|generous|skilled|talented|survivor|fighter|good mother|good father|good mom|good dad|good parent|loving|role model|strong willed|independent|proactive|leader)',
      '(so|very|really|being|been|are|is|was|were|more|brutally|pretty|that) honest',
      '(honest|open) (about|with|minded|to) (yourself|me|us|him|her|them|it|that|this|your|how|what|the|trying|change)',
      '(takes|took|requires|shows) .{0,3} (courage|guts|strength|a lot|effort|commitment|character|discipline)',
      '(says|said) a lot about you',
      'you (really|clearly|obviously|truly|do) .{0,1} (care|love|value)',
    ],
    example: 'That takes courage.',
    nearMiss: 'That takes time.',
  },
  {
    cue: 'effort-word',
    match: [
      '(stuck with|stick with|sticking with|kept going|keep going|keep trying|kept trying|hung in|hanging in|worked hard|working hard|work hard|hard work|working on|put in|put a lot|made the effort|making an effort|effort|doing your best|did your best|best you can|best you could|all you can|everything you can|despite|even though it|did not give up|have not given up|follow through|followed through|stood up|reached out|took the first|taken the first|taking steps|taking the time|you came in|showed up|showing up|made it here|progress|made changes|thought a lot|given this a lot|put thought|done a lot|a lot of thought)',
      'you (managed|decided|chose|started|stopped|quit|cut|tried|took|have made|have taken|have done|have already|are taking|are making|are willing|were willing|were able|are trying|are working|have worked|have tried|have managed|have cut|have been able|have been trying|have been working|have been going|have been doing|set up|set a|signed up|made an|made a|made it|made some|made the|have started|have stopped|have gone|went to|got rid of|got yourself|have kept|have stuck|have set)',
      '(already|also|still) .{0,3} (taken|made|done|started|doing|taking|making|trying|thinking|here)',
    ],
    example: "You've stuck with it for five weeks.",
    nearMiss: "You've put it off for five weeks.",
  },
  {
    cue: 'praise-word',
    match: [
      '^(great|good|excellent|wonderful|awesome|fantastic|perfect|amazing|nice|nice work|good job|well done|good for you|way to go|congratulations|congrats|bravo|kudos|terrific|super|brilliant|cool|beautiful|lovely|impressive|wow|outstanding|very good|fabulous|love it)',
      '(good|great|nice|excellent|wonderful|awesome|fantastic|amazing|terrific|fabulous|incredible|outstanding|super|phenomenal|tremendous) .{0,1} (job|work|for you|idea|plan|start|step|thing|thinking|news|question|point|goal|effort|progress|choice|decision|to hear|accomplishment|insight|achievement)',
      '(sounds|what a|that sounds|that was|that would be|you are being) (a|an|really|such|so|pretty|very)? (a|an|really|very)? (great|good|excellent|wonderful|awesome|fantastic|perfect|amazing|impressive|terrific|brilliant|fabulous|lovely|cool)',
      '(that is|this is|it is) (a|an|really|such|so|just|pretty|very|actually|also|all|quite|like|been|absolutely|truly)? (a|an|really|very|such|so|just|pretty)? (really|very|pretty|so)? (great|good|excellent|wonderful|awesome|fantastic|perfect|amazing|impressive|terrific|brilliant|incredible|fabulous|huge|really good|cool|beautiful|lovely|admirable|commendable|outstanding)',
      '(that is|that was|this is|it was|what a|a) (really|very|pretty|so|such a|a|quite a|a very|a really|pretty)? (clever|smart|sensible|sharp|thoughtful|decent|admirable|solid|neat|generous|wise|brave|inspired|grand|class) (thing|way|idea|move|pace|plan|thought|choice|decision|rule|bit|question|call|start|line|of you|trick|strategy)?$',
      '(clever|smart|sensible|sharp|thoughtful|decent|solid|neat|wise|brave|kind|big|huge|massive|steady|lovely|tidy) (thing to|way to|way of|way round|of you|move|thinking|planning|call|going|drop|accomplishment|achievement|change to make|step to take|step forward)',
      '(some|good) going$',
      '(no small|no mean|quite a|quite an|some) (thing|feat|achievement|accomplishment|change|turnaround|step|effort)',
      '(that|which|this) is (not nothing|no small thing|not a small thing|something to be proud|worth something|to your credit|a credit to)',
      '(good on|fair play to|well done to|nice one to|credit to) (you|ya|ye|the pair of you)',
      '(well done|way to go|congratulations|congrats|kudos|good for you|hats off|high five|pat yourself|thumbs up|nice one|nicely done|good man|good woman|good girl|good lad|fair play to you)',
      'you (did|are doing|have done|do) .{0,2} (great|good|well|awesome|fantastic|an amazing|a great|a good|wonderful|so well|really well)',
    ],
    example: "Good job, that's great!",
    nearMiss: 'It is going well with him.',
  },
  {
    cue: 'practitioner-proud',
    match: [
      'i (am|was|feel|have been) .{0,3} (proud|impressed|glad|happy|pleased|excited|delighted|thrilled|amazed|encouraged)',
      'i (really|do|just|so|truly|certainly|absolutely|want to|would like to|have to)? (admire|love|like|respect|applaud|commend|congratulate|salute) .{0,1} (that|how|you|your|the way|hearing|seeing)',
    ],
    example: "I'm proud of you.",
    nearMiss: 'You are proud of him.',
  },
  {
    cue: 'you-managed',
    match: [
      'you (did it|made it|managed|succeeded|pulled it off|were able|have been able|got through|have managed|were successful|have succeeded|achieved|accomplished|reached|overcame|have overcome|found a way|figured|stayed|have stayed|have kept|have come a long way|have been successful)',
    ],
    example: 'You did it.',
    nearMiss: 'He did it.',
  },
  {
    cue: 'appreciates',
    match: [
      '(appreciate|appreciated|value|grateful) .{0,4} (you|your|that|honesty|openness|sharing|being|time|coming|willingness|telling|candor)',
      '(thank|thanks) .{0,4} (sharing|honest|honesty|telling|being|coming|trusting|openness|talking|letting|answering|opening|willingness|patience|time)',
      '(glad|good|great|nice|happy|wonderful|pleased|fantastic) .{0,1} (that you|to hear|you are|you have|you came|you could|you were|you did|you made|you can|you told|you brought|you decided)',
    ],
    example: 'I appreciate you sharing that with me.',
    nearMiss: 'He shares a room.',
  },
  {
    cue: 'burden-word',
    match: [
      '(that is|it is) .{0,3} (long|a lot|loud|scary|sad|a shame|too bad|awful|cold|rough|lonely)',
      '(tough|hard|difficult|rough|heavy|challenging|challenge|painful|not easy|no small|a lot to|stressful|exhausting|struggle|struggling|hard time|tough time|overwhelming|frustrating|scary|upsetting|a lot going on|a lot on your plate|hard spot|tough spot|rough time|awful|terrible|horrible|demanding|tricky)',
    ],
    example: "That's tough.",
    nearMiss: 'That is no problem.',
  },
  {
    cue: 'sympathy',
    match: [
      '(sorry|sad) .{0,2} (to hear|for your|about your|about that|you are|you had|you have|that happened|that you)',
      '^(oh no|oh dear|oh my|oh man|ouch|bummer|gosh|wow|geez|oh gosh|aw|my goodness|oh boy|goodness)',
      '(what a|that is such a|such a) .{0,2} (shame|loss|tough|hard|terrible|difficult|nightmare|struggle|bummer|shock)',
      '(feel|felt) for you',
      '(my condolences|my heart goes)',
      '(i know|i understand|i get|i see) .{0,3} (hard|tough|difficult|frustrating|not easy|scary|stressful|overwhelming|upsetting)',
    ],
    example: "I'm so sorry to hear that.",
    nearMiss: 'I can hear that.',
  },
  {
    cue: 'must-be',
    match: [
      '(that|it|this|which) (must|has to|had to|has got to|would|can|could|might|may) .{0,3} (be|have been|feel|have felt) .{0,2} (hard|tough|difficult|frustrating|scary|exhausting|rough|painful|overwhelming|upsetting|stressful|challenging|confusing|lonely|awful|tiring|heavy|exciting|annoying|disappointing|embarrassing)',
      '(that|it|this|which) (must|has to|had to|has got to) .{0,3} (be|have been|feel|have felt) .{0,4} (for you|nice|a lot|long)',
      '(that|this|those|it) must have been',
      'i (can|could|can only) .{0,1} (imagine|understand|appreciate|hear|relate)',
      'i can .{0,1} (see|tell) (that|how|why|it|this|where|what|by) .{0,1} (you|is|it|would|that|this|your|matters|means|was)',
      'i (imagine|bet|would imagine|am sure) .{0,3} (that|it|this|you) .{0,5} (hard|tough|difficult|frustrating|scary|exhausting|rough|painful|stressful|was|is|be|are)',
      '(must|had to|has to) .{0,1} (be|feel|have been) (so|really|very|pretty|incredibly|quite|extremely)',
    ],
    example: 'That must be hard for you.',
    nearMiss: 'You must be home at eight.',
  },
  {
    cue: 'others-too',
    match: [
      '(almost|nearly|pretty much) .{0,1} (everyone|everybody|every|all|anyone|nobody)',
      '(not|far from) the first',
      '(i|we) (hear|see|meet|get|have seen|have heard) .{0,3} (lot|all the time|often|many|every week|every day)',
      '(welcome to the club|been there|same here|me too|happens to the best)',
      '(a lot of|lots of|many|most|plenty of|so many|several|a number of|quite a few|some other|many other|millions of|thousands of) .{0,2} (people|parents|folks|patients|women|men|smokers|teens|teenagers|kids|moms|mothers|dads|students|clients|guys|families|individuals|drinkers|parent|teenager|girls|adults)',
      '(not|are not) .{0,2} (alone|the only|the only one)',
      '(everyone|everybody|anyone|anybody|most of us|we all) .{0,4} (struggles|feels|goes|has|would|does|finds|gets|makes|slips)',
      '(common|typical|happens a lot|happens to|hear that a lot|see that a lot|hear this a lot|i hear that|pretty common|very common|quite common)',
    ],
    example: 'A lot of parents struggle with this.',
    nearMiss: 'A lot of bikes are outside.',
  },
  {
    cue: 'understandable',
    match: [
      '(understandable|understandably|makes sense|make sense|natural|normal|perfectly normal|reasonable|legitimate|no wonder|of course|makes perfect sense|makes total sense|human|not unusual|not surprising|not uncommon|okay to feel|fair enough|that is fair)',
      '(i|we) (can|do|totally|completely|really|fully|certainly|definitely)? (understand|get|hear) .{0,2} (that|where|why|you|how|it|completely|totally)',
      'i (can|do)? see (why|where|how|that)',
      '(anyone|anybody|who|everyone) .{0,1} would .{0,3} (feel|be|react|not|want)',
    ],
    example: "It's understandable that you got angry.",
    nearMiss: 'He understands none of it.',
  },
  {
    cue: 'self-word',
    match: [
      '(yourself|by yourself|on your own|all on your own|without help|without any help|without anybody|your own idea|single handedly)',
    ],
    example: 'You came up with it yourself.',
    nearMiss: 'She came up with it.',
  },
  {
    cue: 'pity-sound',
    match: [
      '^(oh no|oh wow|oh gosh|ouch|oh man|oh dear|oh boy|aw|gosh|geez|wow|my goodness|oh my|oh my god|oh my gosh|yikes|whoa|phew|goodness)',
    ],
    example: 'Oh no, that is long.',
    nearMiss: 'It is long.',
  },
  {
    cue: 'says-much-of-you',
    match: [
      '(says|tells me|speaks) .{0,2} (a lot|so much|volumes|something) about (you|how|who|what)',
      '(that|it|this) (shows|tells me) .{0,2} (how much you|how strong you|how committed you|that you care)',
      'not (everyone|everybody|many|many people|a lot of people|just anybody|just anyone) .{0,3} (would|could|can|does|do|manages|manage)',
      '(that|it|which) (takes|took|must have taken|can not have been|takes some|takes real) .{0,3} (doing|nerve|guts|courage|something|strength|grit|backbone|bottle|heart|bravery|character|balls|easy)',
      '(most|a lot of|lots of|plenty of|many) (people|folk|folks|men|women|parents|kids|lads|grown ups) would .{0,2} (have|never|not|run|walk|quit|give|leave|stop)',
      '(that is|you are|there is) .{0,1} (a|the) (person|man|woman|dad|mom|mother|father|parent|fella|lad|bloke|girl|guy|kind of person|sort of person|someone|somebody) (who|that)',
      '(that is|this is) (you|somebody|someone) (all over|who|looking|standing|taking|finding|thinking|caring|being|keeping|doing|putting|choosing|getting)',
      '(without|before) (being|anybody|anyone|having to be) (told|asked|asking|telling)',
      '(off your own bat|under your own steam|nobody told you to|nobody made you)',
    ],
    example: 'That says a lot about you as a father.',
    nearMiss: 'She says that all the time.',
  },
]
