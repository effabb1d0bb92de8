import type { CueEntry } from '../language'

/** What clients say beside what `client/` holds. */
export const clientSignals: readonly CueEntry[] = [
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
    match: ['^(yes|sure|okay|definitely|absolutely|exactly|right|correct|of course|certainly|totally|true)'],
    example: 'Yeah, that works.',
    nearMiss: 'That works.',
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
      "^(yes|no|hm|okay|sure|right|maybe|sometimes|i guess|i do not know|not really|i guess so|fine|good|nothing|kind of|sort of|probably|pretty much|a little|a little bit|a bit|yes sir|yes ma'am|no sir|i do|i am|i have|i did|never|always|um|oh|all right|true|exactly|whatever|um hm|it is okay|not much|yes yes|no no|uh huh|cool|great|thank you|thanks|absolutely|definitely|of course|oh okay|yes okay|i see|okay yes|yes i do|yes i am|i do not|no i do not|not yet|once|twice|yes please|yes it is|it is|yes right|wow|oh yes|i suppose|that is true|makes sense|correct|i know|yes i know)$",
    ],
    example: 'I guess so.',
    nearMiss: 'I guess we could walk there on Sundays.',
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
      '(no|not any|have no) (idea|clue|answer)',
      '(do|did) not (do not|i do not|really quite|even really|really even|honestly really) know',
      '(not|am not) .{0,2} (sure|certain)',
      '(never thought about|have not thought|have not really thought|hard to say|good question|that is a tough|let me think|it depends|who knows|beats me|could not tell you|i forget|do not remember|can not remember|can not think)',
    ],
    example: 'I have no idea.',
    nearMiss: 'I have an idea.',
  },
  {
    cue: 'information-need',
    match: [
      '(what|how) (should|can|could|do|would|am|are|else can) i .{0,6} (do|stop|get|make|go|know|supposed|handle|deal|start|about|tell|help|take|need|quit|say|use|be)',
      '(what|how) (would|do|does|is|are|will|much|long|often|about|exactly) (you|it|that|this|they|the|those|there)',
      '(do|can|could|would) you .{0,4} (recommend|suggest|suggestions|any suggestions|any advice|have anything|any ideas|tell me|explain|give me|help me|have any|know of|know if|think i should|prescribe|have information)',
      '(is|are|does|do|can|will|would) (it|that|there|this|they|i|those|these) .{0,4} (safe|normal|dangerous|bad|cause|really|anything|a pill|medicine|medication|addictive|hurt|true|okay to|harmful|side effects|work|need to|something|some kind|any|help)',
      '(any|some) (tips|advice|suggestions|recommendations|information|ideas)',
      '(what|which) (is|are) (the|a|some|those|that|an) .{0,3} (best|options|difference|side effects|safe|limit|recommended|normal|risk|risks|other)',
      'i (would like|want|wanted|need|was wondering|am curious) .{0,3} (to know|know|to learn|to ask|information|if|about|some)',
      '(can|should|could|may) i .{0,3} (take|use|still|drink|eat|ask|get|do|have|try|stop)',
    ],
    example: 'What do you think I should do?',
    nearMiss: 'I know the way.',
  },
  {
    cue: 'strength-mentioned',
    match: [
      '(support|strength|encouragement|help) .{0,2} (from|of) .{0,2} (my|god|church|friends|family|wife|husband|work|group|faith)',
      '(faith|church|god|music|dog|exercise|running|gym|job|family|kids|music|art|work|yoga|meditation|wife|husband|son|daughter) .{0,3} (keeps|gives|kept|gets|calms|grounds) .{0,1} me',
      '(people|friends|they|everyone) .{0,2} (say|tell me|says) .{0,2} i am',
    ],
    example: 'I am a fighter and my church helps me.',
    nearMiss: 'I am at the bank.',
  },
  {
    cue: 'negative-goal',
    match: [
      '(no|not|never|without) .{0,5} (any more|anymore|no more|any longer|again|ever again)',
      '(no more|not any more|stop|less|fewer) (fights|fighting|arguing|yelling|drama|stress|smoking|drinking|nagging|cigarettes|drugs|pain)',
      '(get rid of|free of|be done with|get off|off of|go away|stay away|stay out of|make it stop|get away)',
    ],
    example: 'I want to stop yelling all the time.',
    nearMiss: 'I want to play the drums.',
  },
  {
    cue: 'network-mention',
    match: [
      '(my|our|his|her|a|the|your|with|some|good|best|close|another) .{0,1} (#Kin|#Others|#Partner)',
      '(grandma|grandpa|mom|dad|aa|my sponsor|the group|my church|my ex|the guys|the girls)',
    ],
    example: 'My sister helps out.',
    nearMiss: 'It helps out.',
  },
  {
    cue: 'nobody-to-help',
    match: [
      '(i|we) .{0,2} (have|had|got|do not have|not have) .{0,3} (nobody|no one|anyone|anybody|no friends|no family|no support|any friends|any family|any support|many friends|no help)',
      '(nobody|no one) .{0,2} (helps|help me|there for|to talk|to help|understands|listens to me|around to|supports|to turn to)',
      '(on my own|by myself|all alone|single parent|single mom|single dad|alone in this|do it all)',
      '(family|parents|mother|friends) .{0,3} (far away|other country|passed|dead|died|gone|live far|moved)',
    ],
    example: 'I have nobody to call.',
    nearMiss: 'I have somebody to call.',
  },
  {
    cue: 'consent-refused',
    match: [
      '^(no thank|no thanks|not right now|not now|not today|i would rather not|rather not|no i am good|maybe later|not interested|i am not interested|never mind|i will pass)',
      '^(no|not really|i am good|not yet|i am okay)$',
      '(rather not say|rather not talk|rather not discuss|rather not go into|rather not get into|rather not answer|do not want to talk about|do not want to discuss|do not want to get into|skip that|none of your|do not feel like talking|not comfortable)',
    ],
    example: 'I would rather not.',
    nearMiss: 'I would rather walk.',
  },
  {
    cue: 'wants-to-stop-topic',
    match: [
      '(talk about something else|another topic|change the subject|do not want to talk about|stop talking about|talk about this anymore|drop it|move on|are we done|can i go|i have to go|i should go|done talking|enough about|get out of here|how much longer|leave it at that|i am done|i need to go|i got to go|over with)',
    ],
    example: 'Can we talk about something else?',
    nearMiss: 'I told him about it.',
  },
  {
    cue: 'crying',
    match: [
      '(crying|cries|cry|cried|sobbing|sobs|tears|tearing up|bawling|weeping|choked up|😭|😢)',
      '(need|have|get|got) .{0,2} (tissue|tissues|kleenex)',
    ],
    example: 'Sorry, I need to cry.',
    nearMiss: 'Sorry, I need to go.',
  },
  {
    cue: 'then-trouble',
    match: [
      '(then|otherwise|and then) (he|she|they|it|i|we|the kids|everybody|everyone) .{0,3} (screams|scream|cries|cry|yells|yell|fights|fight|freaks|freak|explodes|explode|hits|lose|loses|lost|breaks|break|falls|panic|panics|gets worse|get worse|gets mad|get mad|gets angry|gets upset|shuts down|shut down|goes wrong|blows|blow|hangs up|runs away|wakes up|relapse)',
    ],
    example: 'Then he screams the whole place down.',
    nearMiss: 'Then he goes to school.',
  },
]
