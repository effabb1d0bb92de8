import type { CueEntry } from '../../language'

/** What may come before an answer in one word. */
const LEAD = '(yes|no|oh|well|um|and|hm|okay|but|actually|right|god)?'
/** Auxiliaries that answer by themselves. */
const AUX = '(do|would|will|can|could|did|have|was|had)'
/** Marks in the upper part of a scale. */
const HIGH = '(seven|eight|nine|ten|7|8|9|10|eighty|ninety|hundred|75|80|85|90|95|99|100)'

/** How clients answer: yes and no, an act, a number, a colour, and how sure they are of it. */
export const answers: readonly CueEntry[] = [
  {
    cue: 'names-act',
    match: [
      '^(just|maybe|probably|perhaps|even|or|also|or maybe|and maybe|maybe just|or just|i guess|i guess just|i suppose|i would say|mainly|mostly|like|not|definitely|by) (going|taking|getting|cutting|making|finding|talking|calling|asking|setting|walking|exercising|staying|putting|keeping|joining|switching|limiting|avoiding|replacing|sticking|ringing|writing|swimming|spending|having|eating|doing|drinking less|not drinking|not having|not going|stopping|quitting|reading|listening|sitting|telling)',
      '^(going|having|doing|planning|trying|taking|getting|cutting|making|finding|talking|calling|asking|setting|walking|exercising|staying|putting|keeping|joining|switching|limiting|avoiding|replacing|sticking|ringing|writing|swimming|spending) (to|for|a|an|the|my|more|less|some|with|on|out|up|down|back|off|better|away|it|them|him|her|it|someone|somebody|rid|enough|fewer|healthier|in|care|time|together|something|into|this|that|things)',
      '(maybe|perhaps|probably|or|like|even|by|either|such as|with|of|about|would be) (having|taking|getting|eating|cutting|stopping|quitting|making|finding|talking|calling|asking|setting|walking|exercising|staying|putting|keeping|joining|switching|limiting|avoiding|replacing|sticking|writing|swimming|spending) .{0,1} (to|a|an|my|more|less|some|with|out|up|down|back|off|away|someone|somebody|rid|enough|fewer|healthier|time|something|for|instead)',
      '^(just|maybe|probably|perhaps|or|also|maybe just|or just|i guess|i guess just|and|then|and then|or maybe|and maybe|and just|definitely) (go|call|ask|talk|take|get|make|put|find|write|walk|run|exercise|cook|join|cut|stop|quit|set|bring|buy|switch|replace|reduce|limit|avoid|stay|stick|leave|try|eat|drink less|use less|turn|keep|start|work|spend|ring|tell|say no|read|listen|swim|let|give|check|have) (to|for|a|an|the|my|more|less|some|with|on|out|up|down|back|off|better|away|it|them|him|her|someone|somebody|rid|enough|fewer|healthier|in|care|time|something|no|around)',
      '^(go|call|ask|talk|find|walk|cut|stay|stick|join|replace|limit|avoid|write|set|start|try|eat|keep|use|turn|plan) (to|for|it|my|more|less|some|with|out|up|down|back|off|away|someone|somebody|rid|fewer|healthier|a)',
      '(less|fewer) (wine|beer|beers|alcohol|drinks|cigarettes|sugar|sweets|junk|fast food|soda|weed|coffee|caffeine|carbs|salt|snacks|time on|stress|screen)',
      '(more|some|extra) (exercise|vegetables|fruit|water|sleep|walking|support|practice|activity|help from|time with|time for)',
      '^to (stop|start|quit|find a|get a|get off|get rid|get back|get my|cut|change|lose|stay|feel better|be able|be healthier|be healthy|be there|be more|be less|go home|make more|make sure|take care|take better|see my|see them|keep my|keep going|have a|have more|have my|find|try|save|build|earn|learn|live|show|prove|focus|finish|graduate|breathe|sleep|walk|play|run)',
      '(somebody|someone|a friend|my mom|my wife|my husband|my partner) (to|who could|who can|who would) (talk|call|help|check|go|listen|support|come|walk|do)',
      '^(find|call|ring|phone|text|email|contact|visit|get|book|arrange|sort|discuss|check|join|plan|take|start|do|make|try) (the|him|her|them|my|some|about|into|out|that with|it with|care|help|someone|somebody)',
      '(having|getting|finding|arranging|sorting|taking) (out|some|the|more|a|good)? (childcare|babysitter|babysitters|support|transport|daycare|help with|sitter|counseling|advice)',
    ],
    example: 'Maybe taking the stairs more often.',
    nearMiss: 'They were taking turns.',
  },
  {
    cue: 'answers-as-self',
    match: [
      `^${LEAD} (yes|well|um|oh|okay)? (i|we) (really|definitely|certainly|sure|absolutely|truly|honestly|actually|still|guess i|think i|suppose i|reckon i|believe i)? ${AUX}$`,
      `^${LEAD} (yes|well|um|oh|okay)? (i|we) (really|definitely|certainly|sure|absolutely|truly|actually|still)? ${AUX} (yes|too|actually|though|right|now|so|really|already|then|definitely|absolutely|indeed|sometimes)$`,
      `^(so|neither|nor) ${AUX} i$`,
      '^(yes|oh)? (yes)? i (really|definitely|certainly|sure|absolutely|honestly) am$',
      '^i am (really)? (yes|indeed|actually)$',
      '^(me|us) (too|neither|as well|either)$',
    ],
    example: 'Yeah, I really would.',
    nearMiss: 'I would say Tuesday.',
  },
  {
    cue: 'takes-it-up',
    match: [
      '(go on then|all right then|okay then|put me down|sign me up|count me in|book me in|put my name down|let us go for|let us have it|where do i sign|hit me with it|i am game)',
      '^(okay|yes|right|all right|fine)? (i am in|you are on|sold|i am sold)$',
      'let us do (it|that)',
      '(when|how|where) (can|do|would|could|should) (i|we) (start|begin|sign|join|get one|get it|get that|get them|apply|go about)',
      '(i|we) (will|would|could|can|might) (definitely|probably|maybe|certainly|happily|gladly|even|just|always|at least|still|easily|totally|actually)? (take|try|do|manage|live with|part with|go with|go for|go along with|give|use|wear|sign|ask|ring|call|text|talk to|speak to|look at|look into|bring|put|start with|start on|stop|keep|leave|read|drop|make|set|cut|stick to|stick with|work with|shoot for|aim for) (it|that|this|him|her|them|one|those|these|half|both|two|three)',
      '(that|this|which|one|two|three|it) (i|we) (can|could|would|will|might) (do|manage|live with|try|work with)',
      '(that|it|this|#Day|one) (would|will|could|might|should) (probably|definitely|actually|really)? (work|suit|do me|do it|do the trick|do nicely|be enough|be plenty)',
      'i (would|do|really|actually|quite|kind of)? like (that|the sound|the idea|this idea|it like that)',
      '^(yes|okay|sure)? (#Day|that|tonight) (is fine|works|suits|is good|it is|suits me|is grand)$',
      '^(all right|okay|fine|yes|right) (then)? (i will|let us|do it|do that|go on|book it|give me|put|write it|call)',
    ],
    example: 'Go on then, I could manage that.',
    nearMiss: 'We will take the bus.',
  },
  {
    cue: 'high-mark',
    match: [
      `^(um|oh|yes|well|so|about|like|say|maybe|probably|definitely|easily|honestly|around)? (like|about|around|maybe|probably|definitely|easily|at|say)? ${HIGH}$`,
      `^(um|oh|yes|well|so|maybe|probably|definitely|easily|honestly)? ${HIGH} (percent|out of|or|now|because|probably|definitely|easily|maybe|at least|and a half|for sure|right now|i think|i guess|i would|i suppose)`,
      `(a|an|call it|give it|put it at|i am at|say) (solid|good|strong|definite|full)? ${HIGH}$`,
      `(a|an|call it|give it|put it at|i am at|say) (solid|good|strong|definite|full)? ${HIGH} (now|because|probably|definitely|maybe|on the|on that|out of|i think|i guess|right now)`,
      '(hundred|100|110|ninety|90|95|99|eighty|80|one hundred) percent',
      '(seven|eight|nine|7|8|9) or (an|a|maybe)? (eight|nine|ten|8|9|10)',
      `(closer to|more like|solid|strong) ${HIGH}$`,
    ],
    example: 'I would say a solid eight.',
    nearMiss: 'Eight years ago, in a small town.',
  },
  {
    cue: 'confirms',
    match: [
      '^(exactly|precisely|absolutely|totally|correct|indeed|for sure|very much so|that is right|that is true|you got it|certainly|that is exactly|right exactly|i would say so|very true|that is correct)',
      '^(oh|yes|well|no)? (it was|we do|they are|she does|he does|it has|we are|they do|he is|she is|there is|we have|he did|she did|they did|i was|i really do|i really am|i sure do|it really is|it really does|very much)$',
      '(that|it) is (exactly|right|true|correct|so true|it exactly|how i feel|what it is|a good way|accurate)',
      '(you|that) (are|is) (right|absolutely right|so right|spot on)',
      'yes .{0,2} (exactly|definitely|absolutely|totally|for sure|that is it|that is right|that is true|right|true|sure|of course|i think so)',
      '(nail on the head|could not agree more|i agree)',
    ],
    example: 'Exactly, that is how I feel.',
    nearMiss: 'We went to the park.',
  },
  {
    cue: 'confirms',
    match: [
      '^(exactly|precisely|absolutely|right|correct|totally|definitely|true|of course|for sure|that is right|that is true|that is it|that is exactly|pretty much|you got it|you have got it|basically|i guess so|i think so|sure|that is correct|that is fair|very true|certainly|indeed|spot on|i do|i am|it is|i would|it does|i have|i did)$',
      '(yes|right|exactly|absolutely|definitely|totally) (exactly|absolutely|definitely|right|true|correct|pretty much|for sure|totally|i agree|i think so|you are right)',
      'that is (so|very|quite|exactly|pretty|absolutely|totally|really|probably)? (exactly|right|true|correct|pretty much|for sure)',
      '(yes|oh|absolutely|definitely) (i do|i am|it is|it does|i have|i would|i did|it was|that is|that is it)$',
      'you (are|got|have) .{0,1} (right|it right|got it|hit the nail|absolutely right)',
      'i (agree|guess so|think so|would say so|suppose so|guess you are right)',
      '(hit the nail|nailed it|makes sense|that is how it|that is how i)',
    ],
    example: 'Exactly, that is how I feel.',
    nearMiss: 'We went to the park.',
  },
  {
    cue: 'disconfirms',
    match: [
      '^(no|not) (not|really|exactly|at all|quite|that|i|it|necessarily|so much|just|more|actually|she|he|they|we|particularly|always)',
      '(is|was) not (what i|exactly|quite|how|true|right)',
      '(would) not (say|call) (that|it|so)',
    ],
    example: 'Not really, it is more the noise.',
    nearMiss: 'Yes, it is the noise.',
  },
  {
    cue: 'disconfirms',
    match: [
      '^(no|not really|not exactly|not quite|not at all|not necessarily|not so much|not particularly|i do not think so|never|i am not|i do not|it is not|it does not|no not|well no|well not|no i|i did not|i have not)$',
      '(that|it) is not .{0,2} (true|what i|how|right|really|exactly|quite|why)',
      '(that|it) is not .{0,1} it$',
      '^(not really|not exactly|not quite|not at all|not necessarily|no not|no i)',
      '(did not|never) .{0,1} (say|said|mean|meant) .{0,1} that',
      'i (would not|do not) .{0,1} (say|think) (that|so|it)',
    ],
    example: 'Not really, it is more the noise.',
    nearMiss: 'Yes, it is the noise.',
  },
  {
    cue: 'yes-word',
    match: [
      '^yes',
      '^(yes|sure|definitely|absolutely|of course|certainly|okay|right|exactly|mm hm|hm)$',
      '^(sure|okay)',
    ],
    example: 'Yeah, that works.',
    nearMiss: 'That works.',
  },
  {
    cue: 'yes-word',
    match: ['^(yes|sure|okay|definitely|absolutely|exactly|right|correct|of course|certainly|totally|true)'],
    example: 'Yeah, that works.',
    nearMiss: 'That works.',
  },
  {
    cue: 'no-word',
    match: ['^no', '^(never|not really|not at all|none|neither)'],
    example: 'No, I did not.',
    nearMiss: 'I did.',
  },
  {
    cue: 'no-word',
    match: ['^(no|never|not really|not at all|not exactly|not yet)'],
    example: 'No, I did not.',
    nearMiss: 'I did.',
  },
  {
    cue: 'minimal-answer',
    match: [
      '^(yes|no|okay|hm|sure|right|maybe|exactly|definitely|absolutely|not really|i guess|i do not know|i guess so|i think so|i do|i am|of course|fine|good|correct|probably|sometimes|never|always|a little|a lot|a bit|kind of|not at all|thanks|thank you|it is|it does|that is right|that is true|true|nothing|great|cool|yes i do|yes it is|yes i am|i suppose|i suppose so|sounds good|that sounds good|all right|got it|i see|pretty much|something like that|very|both|none)$',
    ],
    example: 'I guess so.',
    nearMiss: 'I guess we could walk there on Sundays.',
  },
  {
    cue: 'minimal-answer',
    match: [
      "^(yes|no|hm|okay|sure|right|maybe|sometimes|i guess|i do not know|not really|i guess so|fine|good|nothing|kind of|sort of|probably|pretty much|a little|a little bit|a bit|yes sir|yes ma'am|no sir|i do|i am|i have|i did|never|always|um|oh|all right|true|exactly|whatever|um hm|it is okay|not much|yes yes|no no|uh huh|cool|great|thank you|thanks|absolutely|definitely|of course|oh okay|yes okay|i see|okay yes|yes i do|yes i am|i do not|no i do not|not yet|once|twice|yes please|yes it is|it is|yes right|wow|oh yes|i suppose|that is true|makes sense|correct|i know|yes i know)$",
    ],
    example: 'I guess so.',
    nearMiss: 'I guess we could walk there on Sundays.',
  },
  {
    cue: 'scale-number',
    match: [
      '^(a|an|i am a|i am at a|i would say a|i would say|probably a|maybe a|about a|like a|probably|maybe|about|i am at|at a|i think a|somewhere around|around|i would give it a|i would say about|definitely a|a solid|at least a|honestly a|i guess a|oh a|yes a|easily a)? #Number$',
      '(i would|i will|i could|would|let us|to|i guess|honestly|i) (say|give it|give myself|put it|put myself|put that|rate it|rate myself|rate that|go with|go for|pick|choose) .{0,3} (zero|one|two|three|four|five|six|seven|eight|nine|ten|0|1|2|3|4|5|6|7|8|9|10)',
      '(i am|i was|it is|that is|would be|importance is|confidence is) .{0,1} (at|at a|a|an|like a|about a|about|around a|around|only a|maybe a|probably a|still a|now a|definitely a|probably|maybe) (zero|three|four|five|six|seven|eight|nine|ten|0|3|4|5|6|7|8|9|10) (right now|now|today|maybe|i|or|out|because|on|at|i think|probably|i guess)?$',
      'between (a|an)? #Number and (a|an)? #Number$',
      '(closer to|more like|at least|almost|maybe even|not quite|still|solid|strong|more of) (a|an) #Number',
      '#Number (on the scale|on that scale|out of ten|out of 10)',
      '(hundred|100|99|110|50|fifty|sixty|seventy|eighty|ninety|60|70|75|80|90|95) percent',
    ],
    example: 'I would say a six.',
    nearMiss: 'I have six brothers here.',
  },
  {
    cue: 'scale-number',
    match: [
      '^(a|an|about|probably|maybe|like|around|definitely|i think|i guess|oh|say)? (a|an)? #Number (or|to|and a half|or maybe|maybe) (a|an)? #Number$',
      '(say|give it|around|about|is|to|am|it|myself|probably|maybe|like|be|at) (a|an) (zero|three|four|five|six|seven|eight|nine|ten|0|3|4|5|6|7|8|9|10)$',
      '^(a|an|at|like|about|probably|maybe) (a|an)? (zero|three|four|five|six|seven|eight|nine|ten|0|3|4|5|6|7|8|9|10) (or|maybe|i|right now|probably|because|for now|out of|now|so)',
      '^#Number (i|maybe|probably|or|out of|because|right now|definitely|i guess|i think)',
      '(between|from) .{0,1} (a|an) #Number .{0,2} (and|to|or) .{0,2} #Number',
      '#Number and a half$',
    ],
    example: 'I would say a six.',
    nearMiss: 'I have six brothers here.',
  },
  {
    cue: 'scale-colour',
    match: ['^(i am|i am in|it is|probably|maybe|in|in the|mostly)? #Colour', '(in|on|at|to|towards) (the)? #Colour$'],
    example: 'Probably orange.',
    nearMiss: 'The orange one is mine.',
  },
  {
    cue: 'scale-colour',
    match: [
      '^(i think|i am|i would say|probably|maybe|more|still|now it is|it is)? (red|orange|amber|yellow|green|blue)$',
      '^(red|orange|amber|yellow|green|blue) (i think|i guess|maybe|probably|right now)',
      '(in|on|at) the (red|orange|amber|yellow|green|blue)',
    ],
    example: 'Probably orange.',
    nearMiss: 'The orange one is mine.',
  },
  {
    cue: 'hedge',
    match: [
      '(maybe|perhaps|possibly|probably|sort of|kind of|i guess|i suppose|i think|might|not sure|i do not know|somewhat|or something|or whatever|i mean|in a way|to a certain degree|to some extent|i would say|it depends|more or less|or so)',
    ],
    example: 'Maybe, it depends.',
    nearMiss: 'We leave at nine.',
  },
  {
    cue: 'hedge',
    match: [
      '(maybe|perhaps|possibly|probably|kind of|sort of|i guess|i think|i suppose|i do not know|not sure|might|somewhat|more or less|or something|or whatever|pretty much|i mean|in a way|it depends|hopefully|i believe|supposedly|or so)',
      '(about|around) .{0,1} (#Number|a|an|ten|twelve|fifteen|twenty|thirty|forty|fifty|half)',
      '(a little|a little bit|a bit) (bit|more|less|of|too|hard|nervous|worried|unsure|skeptical)',
    ],
    example: 'Maybe, it depends.',
    nearMiss: 'We leave at nine.',
  },
  {
    cue: 'does-not-know',
    match: [
      '(do|did|would) not (really|even|honestly|actually|quite|exactly|necessarily|just|yet|totally|fully)? know',
      '(no|not any) (idea|clue)',
      '(not sure|unsure|never thought about|not thought about|hard to say|good question|have to think)',
    ],
    example: 'I have no idea.',
    nearMiss: 'I have an idea.',
  },
  {
    cue: 'does-not-know',
    match: [
      '(no|not any|have no) (idea|clue|answer)',
      '(do|did) not (do not|i do not|really quite|even really|really even|honestly really) know',
      '(not|am not) .{0,2} (sure|certain)',
      '(never thought about|have not thought|have not really thought|hard to say|good question|that is a tough|let me think|it depends|who knows|beats me|could not tell you|i forget|do not remember|can not remember|can not think)',
    ],
    example: 'I have no idea.',
    nearMiss: 'I have an idea.',
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
