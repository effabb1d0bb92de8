import type { CueEntry } from '../../language'

/** Other signs in what clients say. */
export const signals: readonly CueEntry[] = [
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
    cue: 'no-word',
    match: ['^no', '^(never|not really|not at all|none|neither)'],
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
    cue: 'scale-number',
    match: [
      '^(a|an|i am a|i am at a|i would say a|i would say|probably a|maybe a|about a|like a|probably|maybe|about|i am at|at a|i think a|somewhere around|around|i would give it a)? #Number$',
      '(say|at|a|about|probably|maybe|around|like|than|be|give|least|to|is|was|gave) .{0,1} (a|an) (zero|one|two|three|four|five|six|seven|eight|nine|ten|0|1|2|3|4|5|6|7|8|9|10)$',
      '(am|say|at|probably|maybe|around|definitely|be|is) (a|an|at|at a|like a|about a|probably a|maybe a) (zero|three|four|five|six|seven|eight|nine|ten|0|2|3|4|5|6|7|8|9|10)',
      '^#Number (or|to|and a half|maybe|probably|i guess|because)',
      'between (a|an)? #Number and (a|an)? #Number',
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
    cue: 'hedge',
    match: [
      '(maybe|perhaps|possibly|probably|sort of|kind of|i guess|i suppose|i think|might|not sure|i do not know|somewhat|or something|or whatever|i mean|in a way|to a certain degree|to some extent|i would say|it depends|more or less|or so)',
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
    cue: 'information-need',
    match: [
      '(what|how|where) (do|can|should|would|could|am|is|are|does|about) .{0,3} (i|we|it|that|you|the|there|this|start|take|work|do|mean|cost)',
      '(do|can|could|would|have|did|are) you .{0,3} (know|have|think|recommend|suggest|mean|help|tell|give|got|explain|advise|saying|heard)',
      '(is|are|does|will|can|could|would) (it|that|there|this|they) .{0,3} (okay|normal|safe|bad|dangerous|hurt|work|help|something|anything|make|cause|like|going|true|a|good|too|affect|any)',
      '(any|some) (tips|advice|suggestions|ideas|options|information)',
      'i (was|am|have been|would like) .{0,1} (wondering|curious|to know|to ask|interested in)',
      'what (options|would you|do you|should i|are my|kind of|does that|is that|if)',
    ],
    example: 'What do you think I should do?',
    nearMiss: 'I know the way.',
  },
  {
    cue: 'asks-practitioner',
    match: [
      '^(what|how|why|where|when|which|who) (do|did|does|is|are|was|would|should|can|could|if|about|kind|else|will|have)',
      '^(is|are|do|does|did|can|could|would|will|should|am|was|have) (i|it|that|this|there|you|they|we|she|he)',
      '(does it|do not you think|you know what i mean|do you know what i mean|you mean)$',
      '(is|are|was|that|it|this|you|them|do|so|there|time|week|now|day) right$',
    ],
    example: 'Is that normal?',
    nearMiss: 'That is normal.',
  },
  {
    cue: 'exception-told',
    match: [
      '(except|unless|other than|apart from) (when|for|if|on|that|maybe)?',
      '(when|while|if) .{0,1} (i was|we were|he was|she was|i am|we are|he is|she is) .{0,6} (did not|do not|was better|better|fine|happy|good|less|easier|great|okay|calm)',
      '(there|that) (was|were) .{0,2} (a time|one time|times|days|a day|this one time|a period|a week)',
      '(went|gone|go) .{0,2} (a|two|three|few|couple|whole|without) .{0,3} (day|days|week|weeks|month|months|drinking|smoking|it|one)',
      '(sometimes|usually|most of the time) .{0,2} (it is|i can|i do|he does|she does|it works|i am)',
    ],
    example: 'There was a time when it went well.',
    nearMiss: 'It always goes wrong.',
  },
  {
    cue: 'strength-mentioned',
    match: [
      'i am .{0,3} (strong|good at|stubborn|determined|hard worker|good mother|good father|good mom|good dad|fighter|smart|organized|patient|creative|responsible|confident|committed|disciplined|a survivor|a good)',
      '(my faith|god|church|prayer|support|supportive|supports me|encourages|there for me|help me|has my back|believes in me|a good support|support system)',
    ],
    example: 'I am a fighter and my church helps me.',
    nearMiss: 'I am at the bank.',
  },
  {
    cue: 'negative-goal',
    match: [
      '(not|no|without|never) .{0,2} (want|have to|need|be|feel|live|do|go|see|wake up|depend|rely|worry|smoke|drink|fight|yell|use|argue) .{0,4} (anymore|any more|any longer|ever again|so much|as much|all the time)',
      '(stop|quit|avoid|less|fewer|get rid of|away from|get off|free of|without|done with) (the|all the|all this|all that|having|being so)? (drinking|smoking|yelling|fighting|fights|stress|worrying|being|feeling|getting|trouble|pain|arguing|alcohol|sugar|drama|gambling|using|vaping|cheating|nagging|anxiety|pills|weed|drugs|cigarettes|meds|medication|shouting|crying|snacking|overeating)',
      '(stop|quit|get rid of|done with) it',
      '(no more|off my back|never again|be done with|be finished with|out of trouble|out of my life|out of my system|out of my house)',
    ],
    example: 'I want to stop yelling all the time.',
    nearMiss: 'I want to play the drums.',
  },
  {
    cue: 'no-longer',
    match: [
      '(anymore|any more|any longer|no longer|not again|never again|no more|not as much|not as often|not so much)',
    ],
    example: 'I do not smoke anymore.',
    nearMiss: 'I smoke.',
  },
  {
    cue: 'network-mention',
    match: [
      '(my|our|his|her|a|some|the) .{0,2} (#Kin|#Others|#Partner)',
      '(grandma|grandpa|mom|dad|my kids|my son|my daughter)',
    ],
    example: 'My sister helps out.',
    nearMiss: 'It helps out.',
  },
  {
    cue: 'nobody-to-help',
    match: [
      '(nobody|no one|not anyone|not anybody|no family|no friends|no support|no help)',
      '(all|completely|totally) (alone|on my own|by myself)',
      '(do|did) not have (anyone|anybody|any friends|any family|any support|any help|a lot of support|a lot of friends)',
      '(i am the only|just me|only one)',
    ],
    example: 'I have nobody to call.',
    nearMiss: 'I have somebody to call.',
  },
  {
    cue: 'consent-given',
    match: [
      '^(go ahead|that is fine|that would be fine|no problem|i do not mind|that is okay|that would be great|i would like that|sounds good|that sounds good|yes please|go for it|i would love that|certainly|that would be good|that would be okay|i am okay with that)',
      '(go ahead|that is fine|that would be great|that would be good|that would be helpful|that would be nice|i am all ears|i would appreciate)',
    ],
    example: 'Sure, go ahead.',
    nearMiss: 'She went home.',
  },
  {
    cue: 'consent-refused',
    match: [
      '(rather not|no thanks|no thank you|not right now|do not want to talk|do not wanna talk|prefer not|not comfortable|not today)',
    ],
    example: 'I would rather not.',
    nearMiss: 'I would rather walk.',
  },
  {
    cue: 'wants-to-stop-topic',
    match: [
      '(do not|not) .{0,2} (talk about|discuss|get into|go into|go there)',
      '(change the subject|talk about something else|move on|are we done|can i go|how long will|how much longer|drop it|can we stop|is that it|let it go)',
    ],
    example: 'Can we talk about something else?',
    nearMiss: 'I told him about it.',
  },
  {
    cue: 'both-sides',
    match: [
      'i .{0,1} (want|would like|would love|like|know|wish|need|love|could|can|understand|should|try|get|enjoy) .{0,8} but .{0,3} (it is|then|hard|difficult|at the same|how|when|not|there is|sometimes|my|i also|i still|i just|i am|i do|i really|i like|i love|i know|i need|i feel|i keep|i can)',
      '(on the one hand|on one hand|on the other hand|at the same time|part of me|half of me|double edged|mixed feelings|torn|back and forth|love hate|pros and cons|both ways|that being said|one side of me|in two minds|of two minds|conflicted|ambivalent|fifty fifty|50 50|on the fence|catch 22|then again)',
      '(even though|although) (i|it|my|we|they|he|she)',
    ],
    example: 'I want to stop but it is hard.',
    nearMiss: 'I stopped.',
  },
  {
    cue: 'past-act',
    match: [
      'i (just|actually|finally|also|already|always|never|even|then|only|usually|like)? (went|took|made|came|started|tried|drank|smoked|ate|woke|saw|called|left|talked|found|gave|decided|stopped|worked|met|bought|lost|sat|kept|ended|ran|walked|drove|moved|quit|stayed|spent|brought|turned|looked|played|joined|grew|fell|hung|threw|signed|picked|slept|wrote|went)',
      'i (just|also|already|never|even)? (told|asked) (him|her|them|my|the|everybody|everyone|you|this|that|people)',
      'i (did|had) (it|that|this|the|a|an|some|my|one|two|three|all)',
      'i got (a|the|my|an|up|home|back|out|in|into|on|off|there|some|drunk|high|married|divorced|pregnant|fired|arrested|caught|hit|hurt|sick|used|hooked|really|so)',
      'i (have|had) (just|already|actually|also|even|never|always|only)? (been|done|had|gone|made|gotten|tried|taken|seen|lost|started|talked|given|quit|stopped|smoked|worked|lived|used|heard|read|met|known|gained)',
    ],
    example: 'I told him on Sunday.',
    nearMiss: 'I tell him on Sundays.',
  },
  {
    cue: 'wants-not',
    match: [
      'i (just|really|definitely|honestly|certainly|still|also)? (do|did|would) not (really|just|even|ever|also|necessarily|want|particularly|exactly|actually)? (want|like|wish|fancy|intend|care to|care for)',
      'i (just|really|definitely|honestly)? (do|did|would) not (really|just|even|ever|also|necessarily)? (need|have to)',
      '(not|never) what i .{0,1} (want|wanted|need|would want)',
      'i .{0,1} never .{0,1} (want|wanted) (to|it|that|this|him|her|them|my|another)',
    ],
    example: 'I do not really want that.',
    nearMiss: 'I want that.',
  },
  {
    cue: 'wish-for-other',
    match: [
      '(want|wanted|like|hope|wish|need|would like|would love) (her|him|them|my|the kids|my kids|my son|my daughter|he|she|they|people|us|you) .{0,2} (to|would|will|can|could|were|was|had|son|daughter|kids|husband|wife|family|mom|be|not)',
    ],
    example: 'I just want her to be safe.',
    nearMiss: 'I want a coffee.',
  },
]
