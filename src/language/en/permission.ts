import type { CueEntry } from '../language'

/** Asking leave and asking what is wanted. */
export const permission: readonly CueEntry[] = [
  {
    cue: 'asks-permission',
    match: [
      '(would|is|will|are) (it|that|this|you) .{0,3} (okay|all right|alright|fine|okay with you|helpful|useful|cool|good|willing|comfortable|open|interested|be okay|be interested|be willing) .{0,4} (if|to|with|for|in|that)',
      '(is|would) (that|it|this) .{0,2} (okay|all right|fine|cool|be okay|be all right|be fine|something you)',
      '(do|would) you mind .{0,2} (if|telling|sharing|me|talking)',
      '(may|might|could|can) i .{0,3} (ask|share|tell|give|offer|suggest|make|talk|just|take|show|say|add|check|run|bring|mention|spend|explain|have|see|go)',
      '(can|could|may) we .{0,3} (talk|spend|discuss|look|go|take)',
      '(i would like|i want|i would love|i was hoping|i thought) .{0,8} if (that|it|you|we)',
      '(okay|all right|fine|cool|good) (with you)? (if|for me to) (i|we|me)',
      '(mind|okay|all right|happy) if (i|we)',
      'happy (for me|with me) to',
      'your permission',
      'shall i .{0,1} (tell|show|share|explain|give|say|run|go)',
      'want me to (tell|show|share|explain|give|go|say|help|run)',
      '(if it is okay|if you do not mind|with your permission|if that is okay|if that is all right|if you are okay)',
      '(is|would) (that|this) .{0,1} (something|a topic|a subject)',
      'what would you think (about|if|of)',
      'how would you feel (about|if)',
      '(open|willing|interested) .{0,2} (to|in) (hearing|talking|looking|trying|learning|discussing|knowing|exploring|hear|talk|know|learn)',
    ],
    example: 'Would it be okay if I shared some information?',
    nearMiss: 'It was okay, they shared a room.',
  },
  {
    cue: 'offers-to-inform',
    match: [
      '(would|do|are) you .{0,3} (like|want|interested|care|need) .{0,3} (hear|know|information|some information|learn|hearing|knowing|learning|advice|ideas|suggestions|options|more information|details|tips|feedback)',
      '(can|could|may|should|shall|let) (i|me) .{0,3} (share|tell|explain|give|offer|show|provide|suggest)',
      '(i have|i have got|i could|i can|there is|we have) .{0,3} (information|ideas|some thoughts|materials|pamphlet|brochure|handout|resources|share|options|suggestions)',
      'if you (are interested|would like|want) .{0,3} (i|we|hear|know|some|more)',
      '(happy|glad) to (share|tell|give|explain|answer|provide|talk|go over|help)',
    ],
    example: 'Would you like to hear what has helped others?',
    nearMiss: 'He liked to hear the news.',
  },
  {
    cue: 'asks-leave-for-exercise',
    match: [
      '(would you|are you|can we|could we|shall we|may i|can i|is it okay|would it be|do you want|let us) .{0,8} (practice|role play|roleplay|exercise|try something|try an|activity|pretend|imagine|experiment|ruler|scale|worksheet|rehearse|decisional balance)',
    ],
    example: 'Would you be willing to try a short exercise with me?',
    nearMiss: 'She tried to exercise more.',
  },
  {
    cue: 'asks-what-known',
    match: [
      'what (do|did|have) you .{0,3} (know|understand|heard|read|learned|hear|been told|find out|found)',
      '(have|did) you .{0,3} (heard|hear|read|learn|been told) .{0,3} (about|of|that|anything)',
      '(how much|how familiar|what) .{0,4} (know|familiar|aware) .{0,2} (about|with|of)',
      '(are|were) you .{0,2} (aware|familiar)',
      'do you know .{0,4} (about|what|how|much|anything|that|the)',
      'what (has|have) .{0,3} (told|said to|explained to) you',
    ],
    example: 'What do you already know about it?',
    nearMiss: 'You already know about it.',
  },
  {
    cue: 'asks-need',
    match: [
      '(what|how) (can|could|may|would|do) .{0,3} (help|do for you|be helpful|helpful|be useful|useful|need|assist|support)',
      'what (would|do) you .{0,4} (like to know|want to know|need|need from|expect|hope to get|want from|like from|be helpful|find helpful)',
      '(what|which|your|have you|do you have|are there|or|is there|did you have) (any|other|more|further)? (questions|concerns)',
      '^any (other|more|further)? (questions|concerns)',
      'what (are|were) you .{0,3} (hoping|looking for|expecting|wanting)',
      '(would|do) you .{0,3} (need|want) .{0,2} help',
      'what (kind|sort|type) of (help|support|information)',
      'what .{0,3} most (helpful|useful)',
    ],
    example: 'What can I help you with today?',
    nearMiss: 'Nothing can help me with that.',
  },
  {
    cue: 'asks-subject',
    match: [
      'what (would|do|did|should|shall|can) (you|we) .{0,4} (talk|discuss|focus|start|work on|spend|cover|like to talk|want to talk|address|bring)',
      'where (would|do|should|shall) (you|we) .{0,4} (start|begin|like to start|want to start)',
      'what (is|has been|was|brought|brings|brings you) .{0,4} (on your mind|here|in|today|up|going on|in today|to see)',
      'how can i .{0,2} today',
      'what (is|was) .{0,2} (priority|most important) .{0,3} (today|talk|you)',
    ],
    example: 'What would you like to talk about today?',
    nearMiss: 'We talked about the weather.',
  },
]
