import type { CueEntry } from '../../language'

/** What may come before an answer in one word. */
const LEAD = '(yes|no|oh|well|um|and|hm|okay|but|actually|right|god)?'
/** Auxiliaries that answer by themselves. */
const AUX = '(do|would|will|can|could|did|have|was|had)'
/** Marks in the upper part of a scale. */
const HIGH = '(seven|eight|nine|ten|7|8|9|10|eighty|ninety|hundred|75|80|85|90|95|99|100)'

/** Short answers: what could be done without saying who does it, and answers that lean on what was asked. */
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
]
