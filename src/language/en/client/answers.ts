import type { CueEntry } from '../../language'

/** Answers that name what could be done without saying who does it. */
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
    ],
    example: 'Maybe taking the stairs more often.',
    nearMiss: 'They were taking turns.',
  },
]
