import type { CueEntry } from '../../language'

/** Person, time, mood and other small signs. */
export const grammar: readonly CueEntry[] = [
  {
    cue: 'first-person-opener',
    match: ['^(i|my|for me|me|myself|to me)'],
    example: 'I do not know.',
    nearMiss: 'What I know is this.',
  },
  {
    cue: 'negation',
    match: ['(not|no|never|nothing|nobody|none|nowhere|neither|without|hardly|barely)'],
    example: 'I do not smoke.',
    nearMiss: 'I smoke.',
  },
  {
    cue: 'because-word',
    match: ['(because|since|due to|that is why|the reason|so that|therefore)'],
    example: 'I quit because of him.',
    nearMiss: 'I quit.',
  },
  {
    cue: 'if-word',
    match: ['(if|unless|when|whenever|as long as|in case|once|until)'],
    example: 'I call if he is late.',
    nearMiss: 'I call, he is late.',
  },
  {
    cue: 'past-marker',
    match: [
      '(was|were|did|had|went|used to|ago|last|yesterday|back then|said|told|got|came|thought|felt|took|before|in the past|years ago|when i was|started|ended|grew up)',
    ],
    example: 'I had a job last year.',
    nearMiss: 'I have a job.',
  },
  {
    cue: 'future-marker',
    match: ['(will|tomorrow|next|soon|later|tonight|future|going to|someday|eventually|from now on|down the road)'],
    example: 'I will go.',
    nearMiss: 'I go.',
  },
  { cue: 'conditional-marker', match: ['(would|could|might|should)'], example: 'I would go.', nearMiss: 'I go.' },
  {
    cue: 'modal-must',
    match: ['(must|have to|has to|need|needs|needed|got to|should|ought|supposed to|had to)'],
    example: 'I have to leave.',
    nearMiss: 'I leave.',
  },
  { cue: 'modal-can', match: ['(can|could|able|possible)'], example: 'I can swim.', nearMiss: 'I swim.' },
  {
    cue: 'modal-want',
    match: ['(want|wants|wanted|wanting|wish|like to|love to)'],
    example: 'She wants a car.',
    nearMiss: 'She has a car.',
  },
  {
    cue: 'change-verb',
    match: [
      '({stop}|quit|quitting|{cut}|{change}|{reduce}|{start}|{begin}|lose weight|losing weight|lost weight|{improve}|{switch}|{give} up|{work} on|{exercise}|{join}|{avoid}|{limit}|{replace}|slow down|get rid|let go|get help|recover|recovery|sober|clean|healthy|healthier|in shape|active)',
    ],
    example: 'I changed my diet.',
    nearMiss: 'I ate my lunch.',
  },
  {
    cue: 'try-verb',
    match: ['({try}|attempt|attempting|effort|give it a shot|give it a go)'],
    example: 'I tried it.',
    nearMiss: 'I did it.',
  },
  {
    cue: 'think-verb',
    match: [
      '(think|thought|thinking|believe|feel like|guess|suppose|know|understand|wonder|realize|figure|figured|find)',
    ],
    example: 'I think so.',
    nearMiss: 'I walk so.',
  },
  {
    cue: 'always-never',
    match: [
      '(always|never|every time|every day|all the time|constantly|everyone|nobody|everybody|all day|no one|nothing|every night|forever|every single|whole time)',
    ],
    example: 'He never listens.',
    nearMiss: 'He listens.',
  },
  {
    cue: 'frequency-or-amount',
    match: [
      '#Number .{0,2} #Unit',
      '(a|per|every|each|twice a|once a|times a) (day|week|month|night|year|weekend|morning)',
      '(couple|few|several|dozen|half|twenty|fifteen|thirty|forty|fifty|sixty|hundred|twelve|eleven) (of|a|or so|more)? #Unit',
      '(once|twice|daily|weekly|regularly|often|rarely|usually|normally|sometimes|occasionally|a pack|a bottle|a glass|six pack|most days|most nights|most weekends|most mornings|the odd one|here and there)',
    ],
    example: 'Two beers a night.',
    nearMiss: 'I drink beer.',
  },
  {
    cue: 'comparative',
    match: [
      '(more|less|better|worse|fewer|healthier|easier|harder|earlier|longer|higher|lower|stronger|happier|calmer|bigger|smaller|closer|rather|further|worse off)',
    ],
    example: 'It goes better now.',
    nearMiss: 'It goes well.',
  },
  {
    cue: 'reported-speech',
    match: [
      '(he|she|they|doctor|mom|mother|dad|father|wife|husband|teacher|friends|people|boss|nurse|everyone|parents|girlfriend|boyfriend|friend|kids|daughter|son|judge|officer|probation officer) .{0,1} (says|said|say|tells|told|thinks|thought|asked|asks|wants|suggested|mentioned|goes|keeps|is like|was like|are like|recommended)',
    ],
    example: 'My wife says I snore.',
    nearMiss: 'I snore.',
  },
  {
    cue: 'hesitation',
    match: [
      '(um|you know|i mean|let me see|how do i say|or whatever|or something|and stuff|kind of|sort of)',
      'like (um|i|you know|i mean|a|the|it is|just|maybe|really|so|that is|in|when|if|because|we|he|she|they|my)',
      '(just|and|but|so|it is|i am|is|was|or|because|been) like',
      '^(like|well)',
      'like$',
    ],
    example: 'Um, you know, well.',
    nearMiss: 'It is Monday.',
  },
  {
    cue: 'but-inside',
    match: ['(but|although|though|however|yet)'],
    example: 'I can but I am busy.',
    nearMiss: 'I can and I do.',
  },
  {
    cue: 'amplifier',
    match: [
      '(very|really|extremely|totally|absolutely|completely|definitely|super|incredibly|way too|honestly|literally)',
      'so (bad|badly|good|hard|tired|mad|sad|angry|upset|happy|scared|stressed|frustrated|frustrating|worried|many|proud|important|tough|long|far|sick|stupid|annoying|annoyed|sorry|sure|different|difficult|strong|big|high|often|well|overwhelmed|overwhelming|exhausted|lonely|lost|fast|easy|close|busy|guilty|ashamed|embarrassed|nervous|excited)',
    ],
    example: 'I am really okay.',
    nearMiss: 'I am okay.',
  },
  {
    cue: 'plans-act',
    match: [
      'i (usually|always|just|normally|often|sometimes|also|still|then|even|never|really|mostly|only|kind of|try to|will|actually|typically|basically|at least)? (go|start|call|stop|talk|walk|take|eat|drink|smoke|keep|set|make|ask|use|try|work|spend|buy|cook|run|exercise|write|play|watch|stay|leave|sit|pick|drive|hang|meet|visit|clean|sleep|practice|pray|swim|train|wait|listen|vape|bet|gamble)',
      'i do (it|that|my|the|some|a|yoga|this)',
      'i do not (eat|drink|smoke|go|take|use|exercise|cook|talk|sleep|buy)',
    ],
    example: 'I walk to school.',
    nearMiss: 'He walks.',
  },
  {
    cue: 'then-i',
    match: ['then i', 'so i (will|would|can|could|just|guess|do|have|am|went|need|should|think|did|started|stopped)'],
    example: 'Then I go home.',
    nearMiss: 'Then he goes home.',
  },
  {
    cue: 'good-sign',
    match: [
      '(getting|got|gotten|feel|feeling|feels|felt|doing|much|little|lot|bit|sleep|sleeping|is|are|was|been|looking|looks|went|way|even|so much|definitely|things|it) better',
      '(improving|improved|improvement|progress|helpful|getting there|good sign|easier|calmer|healthier|getting stronger|more energy|clearer|on track|under control|worth it)',
      '(a|big|good|first|small|huge|right|the right) (start|step|direction|positive)',
      '(it|that|this|which|really|does|did|has|would|will|might|could|definitely|can|probably) (help|helps|helped|works|worked)',
      '(something|thing|things|lot|anything) .{0,1} (positive|good about|to look forward to|to work on|to work towards|to work toward|to aim for)',
      '(pays|paid|paying) off',
    ],
    example: 'It is getting better.',
    nearMiss: 'It is getting late.',
  },
  {
    cue: 'admits-badly',
    match: [
      '(bad|wrong|worse|terrible|awful|horrible|problem|problems|issue|trouble|unhealthy|too much|out of hand|not good|not great|not healthy|stupid|mistake|mess|messed up|screwed up|out of control|struggling|not okay|not well|toxic|sucks|a wreck|nightmare|not going well|not right|going downhill|ruining|ruined|falling apart|crap|disaster|shit|shitty|not ideal|miserable)',
    ],
    example: 'It went terribly wrong.',
    nearMiss: 'It went by.',
  },
  {
    cue: 'health-trouble',
    match: [
      '(cancer|diabetes|blood pressure|blood sugar|cholesterol|heart attack|heart disease|stroke|asthma|liver|lungs|cough|coughing|overweight|obese|weight|breath|breathing|pain|headaches|sick|hangover|hungover|doctor|hospital|health|infection|pregnant|medication|sleep|insomnia)',
    ],
    example: 'My blood pressure is up.',
    nearMiss: 'My car is up the road.',
  },
  { cue: 'echo-confirm', match: ['yes$', '^(yes|hm) yes', 'right$'], example: 'Tired, yes.', nearMiss: 'I am tired.' },
  {
    cue: 'concedes',
    match: [
      '(i guess so|i suppose so|fair enough|all right then|okay then|fine then|if i have to|if i must|if you think|if you say so|if you insist|okay fine|fine okay|all right fine|you win|point taken|i will give you that|you got me there|you have got a point|you have a point|you might have a point|you convinced me|you have convinced me)',
      '(i guess|i suppose|guess) (i|that|it|we|you) .{0,1} (could|can|will|would|should|have to|might|do|need|is|are right|makes sense|could not hurt)',
      '(i guess|i suppose|i reckon) (i|we) (am|was|do|have|just|need|feel|should|did|would|know|want|never|got|really|probably|could|always)',
      '(i guess|i suppose|i mean) (that|it) (is|does|would|makes|could) (true|fair|make sense|sense|right|okay|fine)',
      '(well|okay|all right|fine) (um|well)? (okay|all right|i will|i guess)$',
      'you (are|may be|might be|could be) (probably|kind of|maybe)? right',
    ],
    example: 'I guess so, fair enough.',
    nearMiss: 'I know that.',
  },
]
