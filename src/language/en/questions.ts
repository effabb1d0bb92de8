import type { CueEntry } from '../language'

/** The form of questions. */
export const questions: readonly CueEntry[] = [
  {
    cue: 'opens-with-interrogative',
    match: [
      '^(what|how|which|who|where|when|whose)',
      '^(on|in|with|for|at|from|to|by|about|of|than|under) (what|which|whom|who)',
    ],
    example: 'And how did that go?',
    nearMiss: 'I know that it went well.',
  },
  {
    cue: 'exclaims',
    match: [
      '^how (brave|good|great|nice|kind|lovely|wonderful|strong|honest|thoughtful|sweet|cool|awful|hard|sad|tough|scary|difficult|painful|frustrating) (of|that|for)',
      '^how (brave|good|great|nice|kind|lovely|wonderful|strong|honest|thoughtful|sweet|cool|awful|hard|sad|tough|scary|difficult|painful|frustrating)$',
      '^what (a|an) (great|good|nice|kind|lovely|wonderful|strong|big|brave|honest|thoughtful|sweet|awful|hard|sad|tough|difficult|step|week|story|relief|shame)',
    ],
    example: 'How brave of you to say that.',
    nearMiss: 'How hard is it to begin?',
  },
  {
    cue: 'interrogative-inside',
    match: [
      '(and|but|tell|me|about|of|so|know|see|say|understand|hear|wondering|wonder|curious|remember|is|guess) (what|how|which|who|where|when)',
      '(what|how|which|who|where|when) (do|does|did|are|is|was|were|have|has|would|could|can|will|might|should|kind|kinds|sort|sorts|about|else) .{0,1} (you|your|it|that|the|this|he|she|they|there|we|some|of|are|is)',
    ],
    example: 'Tell me how that went.',
    nearMiss: 'Tell me about that.',
  },
  {
    cue: 'how-come',
    match: [
      'what (makes|made|led|brought|caused|drives|keeps|kept|got|gets|stopped|stops|prevents|motivates|motivated|leads|brings|drove) .{0,2} (you|it|that|this|him|her|them)',
      'what (is|was|are|were) .{0,2} (reason|reasons|cause|driving|behind|stopping|getting in the way|holding)',
      '(how come|how did it come about|how is it that)',
      'what (gets|got) in (the|your) way',
      'what is it about',
      'where (does|did|do) (that|this|it) come from',
    ],
    example: 'What makes you feel that way?',
    nearMiss: 'What makes a good cake?',
  },
  {
    cue: 'why-word',
    match: ['(why|how come)', 'what for$', 'for what reason'],
    example: 'Why do you smoke?',
    nearMiss: 'You smoke when you wake up.',
  },
  {
    cue: 'why-in-statement',
    match: [
      '(that is|this is|is|know|understand|see|explain|reason|reasons|reason is|part of) why',
      '(so|and) that is why',
    ],
    example: 'That is why I asked you to come in.',
    nearMiss: 'Why did you come in?',
  },
  {
    cue: 'verb-first',
    match: [
      '^(is|are|was|were|does|do|did|has|have|had|can|could|will|would|should) (it|that|this|there|he|she|they|your|the|those|these|any|anyone|anybody|anything|some|people|things|we|smoking|drinking|other|everything|part)',
    ],
    example: 'Is there anything that helps?',
    nearMiss: 'There is something that helps.',
  },
  {
    cue: 'verb-first-you',
    match: ['^#Aux (you|you all|any of you)', '^(ever|anything|any) (you|thought|tried|else|of)'],
    example: 'Have you thought about cutting down?',
    nearMiss: 'You have thought about cutting down.',
  },
  {
    cue: 'tag-question',
    match: [
      '(you|your|it|that|this|they|he|she|there|so|the|a|we|of|in|is|are) .{0,6} (right|correct|huh|okay|yes|is it|does it|do you|did you|have you|are you|is that it)$',
      '(is that right|is that correct|is that fair|does that sound right|does that make sense|make sense|you know what i mean|do you not|are you not|is it not|do not you think|would you say|do not you)$',
      '(is not|was not|does not|did not|would not|could not|can not|are not|have not|has not|do not) (it|you|that|they|he|she)$',
    ],
    example: 'You go every week, right?',
    nearMiss: 'You go to the right every week.',
  },
  {
    cue: 'tell-invitation',
    match: [
      '(tell|talk|walk|run|fill|catch) .{0,1} (me|us|to me|me in) .{0,5} (about|more|what|how|through|in|up|when|where|a little|a bit|some)',
      '^(tell|describe|explain|share|say|talk) .{0,1} (me|us|more|about|what|how|that|a little|a bit|to me|some)',
      '(can|could|would|will|do|might) you .{0,4} (tell|say|describe|explain|share|talk|elaborate|walk|give|help me understand|expand|speak|go into|flesh|paint)',
      'say (more|a bit more|a little more|some more)',
      '(a little|a bit|some) more (about|on)',
      '(help|helps) me .{0,2} (understand|see|get|know)',
      '(i would|i will|would) .{0,3} (like|love|want|be interested) .{0,2} (to hear|to know|to understand|to learn|hearing|know)',
      '(give me|can you think of|do you have) .{0,3} example',
      'let us (hear|talk) .{0,2} about',
      '(go ahead|i am all ears)',
      '^more about',
    ],
    example: 'Tell me a little bit about your week.',
    nearMiss: 'He told me about his week.',
  },
  {
    cue: 'elliptic-question',
    match: [
      '^(like what|such as|how so|in what way|in what ways|and then|then what|so what|for example|meaning|because|and you|and now|what else|how about you|what about you|what about now|who else|anything else|and after that|and before that|how do you mean|what do you mean|like|how about now|where at|who with|with who|with whom|how much|how many|how often|how long|since when|which one|which ones|what kind|what time)$',
      '^(and|so)? (what|how) about',
      '^(and|so) (at|with|on|in|during|for) .{0,2} (work|home|school|weekend|weekends|night|friends|#Kin|#Child|#Partner)$',
      '^(and|so) (your|the) (#Kin|#Child|#Partner|#Others)$',
    ],
    example: 'And at work?',
    nearMiss: 'And at work it got worse.',
  },
  {
    cue: 'wonders',
    match: [
      '(i|we) (wonder|wondered|was wondering|am wondering|am curious|was curious|am interested|am just curious|am just wondering|was just wondering|guess i am wondering)',
      '(wondering|curious|interested) .{0,2} (what|how|if|whether|about|why|when|where|to know|to hear|in)',
      '(i do not know|not sure|curious) if you',
      'makes me (wonder|curious)',
      '(i guess|guess) .{0,2} (question|wondering)',
    ],
    example: "I'm wondering how that was for you.",
    nearMiss: 'It was wonderful for him.',
  },
  {
    cue: 'choice-or',
    match: [
      '^#Aux (you|it|that|there|this|they|he|she|your) .{1,8} or (sadness|fear|less|later|never|maybe|is|are|do|does|did|more|rather|just|would|not|in|on|with|at|a|the|have|has|was|is it|it|you|to|something)',
      'or (is|are|do|does|did|would|have|has|was|were|could) (it|you|that|they|there|this|he|she)',
      'or (rather|more like|something else|not$)',
      'or (anything|something) (like|else)',
    ],
    example: 'Is it more anger or sadness?',
    nearMiss: 'I do not know whether it is so.',
  },
  {
    cue: 'number-asked',
    match: [
      'how (many|old|often|long|much|far|big|tall|late|frequently|soon|recently|regularly)',
      'what (age|time|number|percentage|amount|dose)',
    ],
    example: 'How many drinks do you have in a day?',
    nearMiss: 'How are things at home?',
  },
  {
    cue: 'fact-asked',
    match: [
      'what is .{0,3} (name|address|age|birthday|number|job|dose|diagnosis|weight)',
      'what (kind|type|sort|kinds|types|brand|grade|year|day|school|medication|medications|drugs|drug) .{0,2} (of|do|are|is|did|did|you)',
      '(since|until) when',
      'where (do|did|does|are) (you|he|she|they) (live|work|go|stay|get|from)',
      '(who|whom) (is|was|are|do you live|did you|do you) .{0,2} (that|this|with|your|live|see|there)',
      'when (did|was|were|do|is|have) (you|it|that|the|your|this) .{0,3} (start|begin|last|first|quit|stop|diagnosed|appointment|born|happen)',
    ],
    example: "What is your daughter's name?",
    nearMiss: 'What is your daughter like?',
  },
  {
    cue: 'check-understanding',
    match: [
      '(is|was|does|would) (that|this|it) .{0,3} (right|correct|accurate|fair|sound right|sound about right|fit|make sense|ring true|about right|what you mean|what you are saying|capture|summarize|seem right|reasonable)',
      '(did|do|have|am) i .{0,4} (right|correctly|correct|get|got|understand|understood|miss|missed|missing|hear|heard|hearing|forget|forgotten|following|cover|covered|leave|left)',
      '(make|making|be|want to be) sure .{0,5} (understand|understood|got|get|right|heard|hearing|clear|following)',
      '(let me|i want to|i would like to|just to) .{0,2} (check|clarify|make sure|see if)',
      '(correct me|tell me|stop me) if .{0,2} wrong',
      '(anything|something|what) .{0,2} (i missed|i have missed|i left out|i forgot|you would add|to add|you want to add|you would change)',
      '(how|what) .{0,2} (does that sound|did i do|else would you add)',
      'am i (right|wrong|close|on the right track|off)',
    ],
    example: 'Did I get that right?',
    nearMiss: 'You got it right on the exam.',
  },
  {
    cue: 'anything-else',
    match: [
      '(anything|something|what|who|where|how) else',
      '(any|other) .{0,1} (other|questions|concerns|things|thoughts|reasons|ideas|ways|worries|benefits)',
      '(anything|something) (more|you want|you would like|that you|we)',
      'what other',
    ],
    example: 'Is there anything else you want to talk about?',
    nearMiss: 'There is nothing that helps.',
  },
  {
    cue: 'asks-whether',
    match: [
      '(do|did) you (know|notice|find|remember|realize|happen|ever|usually|have any|have a|feel like|think that)',
      '(have|has) (you|it|there|that|anyone|anybody|he|she) (ever|always|been|had|thought|considered|noticed|tried)',
      '(is|are|was|were) there (any|a|anything|some|something|times|ever|anybody|anyone|somebody|other)',
    ],
    example: 'Do you know if he goes to school?',
    nearMiss: 'He goes to school.',
  },
  {
    cue: 'shall-we',
    match: [
      '^(shall we|let us|why do we not|how about we|can we|could we|maybe we|should we|what if we)',
      'what (if|about) we',
      'we (could|can|might) .{0,3} (talk|look|try|think|work|explore|discuss|come up|start|figure)',
    ],
    example: 'Shall we look at that together?',
    nearMiss: 'We looked at that together.',
  },
]
