import type { CueEntry } from '../../language'

/** What clients tell without a lean: background, a story, a habit, something heard. */
export const telling: readonly CueEntry[] = [
  {
    cue: 'tells-background',
    match: [
      // Work and school
      'i (work|worked|volunteer|teach|taught|serve|served|am working|was working|have worked|have been working|used to work) .{0,1} (at|for|in|as|with|nights|days|mornings|evenings|weekends|retail|construction|nightshift|full|part|from)',
      'i (am|was) (a|an|the|in|still in|just a|studying to be a) (nurse|teacher|student|mechanic|waitress|waiter|bartender|cook|chef|cashier|driver|truck driver|secretary|accountant|manager|engineer|lawyer|paramedic|cleaner|builder|plumber|electrician|welder|carpenter|freshman|sophomore|junior|senior|high school|middle school|college|university|grad|graduate|tenth|ninth|eleventh|twelfth|seventh|eighth|year|sales|stay at home|single|veteran|musician|dancer|actor|writer|receptionist|security guard|care assistant|army|navy|military|marine)',
      'i (go|went|am going|was going) to (school|college|university|church|high school|uni|community college|class|classes)',
      '(my|our|his|her) (job|major|degree|shift|shifts|company|office|boss|commute|hours) (is|was|are|were|starts|started)',
      '(my major|majoring in|internship|semester|graduated from|graduate from|laid off|self employed|unemployed|on disability|i am retired|stay at home mom|stay at home dad)',
      // Home and family
      'i (live|lived|am living|was living|have lived|have been living|grew up|moved|was raised|was born) .{0,2} (with|in|at|on|here|there|alone|by|from|near|down|up|out|together|across)',
      'i (am|was|come) (originally)? from',
      'i (have|had|have got) (a|an|two|three|four|five|six|just one|one|only one) .{0,3} (#Child|#Kin|#Partner|dog|dogs|cat|cats|house|apartment|roommate|roommates|year old|grandchildren|siblings|flat)',
      '(i am|i was|we are|we were|we have been|i have been) .{0,1} (married|divorced|separated|single|engaged|widowed|adopted|an only child|the oldest|the youngest|together for)',
      '(my|our) .{0,1} (#Child|#Kin|#Partner) (is|are|was|works|lives|goes|just turned|turned) (a|an|in|at|with|to|from|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)',
      '(the|my) (oldest|youngest|eldest|other one|middle one) (is|was)',
      // Age and time of life
      '(when|since|until|before) i was .{0,2} (a kid|kid|child|little|young|younger|teenager|teen|in school|in high school|in college|in middle school|in university|in my|born|growing up|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|12|13|14|15|16|17|18|19|20|21)',
      'i (am|was|turned|just turned|will be) (eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|11|12|13|14|15|16|17|18|19|20|21|22|25|30|35|40|45|50|55|60|65|70)',
      '(years|year|months) old',
      '(my|our) (freshman|sophomore|junior|senior|first|second|third|final|last) year',
    ],
    example: 'I work at a bank, and I have two boys.',
    nearMiss: 'I want to work less.',
  },
  {
    cue: 'tells-story',
    match: [
      '(and|so|but)? then (he|she|they|all of a sudden|suddenly|one day|one night|one time)',
      'and then (my|this|we) (mom|mother|dad|father|husband|wife|friend|friends|boss|son|daughter|guy|girl|went|got|had|were|started|came|moved|ended)',
      '(one|the other|that|this one|last) (day|night|time|morning|evening|weekend|afternoon|summer) .{0,1} (i|we|he|she|they|my|when|there|at|in)',
      '(i|he|she|they|we) (was|were|am|is|are) (just)? like (oh|no|yes|okay|what|why|well|hey|you|really|i|whatever|wow|dude|man|um|stop)',
      '(he|she|they|somebody|someone) (goes|went|yelled|texted|called|came|comes|walked|walks|showed up|pulled|grabbed|asked me|told me|said to me|started|ended up|invited|offered|gave me|left|took|found|got|drove|saw|moved|passed|broke|picked) (me|up|out|over|in|to|at|and|off|on|back|home|my|the|us|a|down|away|there|that|it|into)',
      '(this|that|some) (guy|girl|kid|lady|man|woman|dude|friend|teacher|person|boy|cop|one guy|one girl)',
      'there (was|were) (this|these|a|an|some|one|two) (guy|girl|kid|lady|man|woman|party|time|teacher|boy|people|kids|girls|guys|incident|fight|accident|situation|thing|boys)',
      '(that|this) (is|was) (when|how) (i|he|she|they|we|it) (was|got|met|came|went|found|started|saw|heard|said|told|happened|all|first|ended)',
      '(so|and) (i|we) (was|were) (sitting|standing|walking|driving|hanging|talking|working|playing|watching|at|in|out|with|lying|waiting)',
      '(turns|turned) out (that|he|she|they|it|to|i|there)',
      '(all of a sudden|out of nowhere|next thing i know|next thing i knew|before i knew it|long story short|long story|to make a long)',
      '(a|one|two|three|four|few|couple|several|five|six) .{0,2} (days|weeks|months|years|day|week|month|year) (ago|before|later|after|earlier)',
      '(yesterday|last night|last week|last weekend|last month|last year|last summer|last time|this morning|the other day|the other night|on the weekend) .{0,1} (i|we|he|she|they|my|when|there|at|was|and)',
    ],
    example: 'And then he left, and she was like, oh no.',
    nearMiss: 'I could leave earlier.',
  },
  {
    cue: 'describes-habit',
    match: [
      'i (usually|normally|typically|generally|mostly|mainly|tend to|always|only ever) (have|do|go|get|drink|smoke|eat|take|wake|work|just|start|buy|sleep|use|end|watch|play|sit|try|cook|make|skip|walk|drive|stay|come|am|feel|see|talk|spend|bring|pick|wait|finish|leave)',
      '(usually|normally|typically|generally|most days|most nights|most weekends|on weekends|on weekdays|on fridays|on saturdays|on sundays|in the evenings|in the mornings|at weekends|at the weekend|on the weekend|on the weekends|during the week|after work|after school|after dinner|at lunch|before bed) .{0,1} (i|we|it is|just|a|like|with|maybe|about|when|at|in|or)',
      '(have|drink|drank|smoke|eat|had|take|use|do|buy|about|around|probably|like|maybe|just|say|only|usually|or) .{0,1} (two|three|four|five|six|seven|eight|ten|twelve|a couple|a couple of|a few|half a|couple of|couple|few) .{0,1} (drink|drinks|beer|beers|glass|glasses|bottle|bottles|cigarette|cigarettes|pack|packs|joint|joints|bowl|shot|shots|cup|cups|soda|sodas|coffee|coffees|pints|pint|bag|pills|hits|blunt|drags|cans|can|servings|meals)',
      '(once|twice|two|three|four|five|six|few|couple|couple of|several|ten|twenty|dozen|many|how many|seven|2|3|4|5) (times|days|nights|drinks|hours|cigarettes|beers) (a|per|each|every|or|in)',
      '(every|each) .{0,1} (day|night|morning|week|weekend|evening|month|other day|couple of days|few days|time i|sunday|friday|saturday|monday|single day|now and then|once in a while)',
      '(pack|packs|bottle|bottles|glass|six pack|gram) (a|per|every|each) (day|night|week|weekend|month)',
      '(once in a while|every so often|every once in a while|now and again|from time to time|at parties|on special occasions|special occasions|socially|on occasion)',
      '(since|for|over) (about|the past|the last|like|maybe|around)? (two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|couple|few|2|3|4|5|6|10|15|20) (or so)? (years|months|weeks|days)',
      '(for breakfast|for lunch|for dinner|fast food|takeout|frozen pizza|on the way home|on my way home|with dinner|with lunch|on my breaks|on my break|with my coffee)',
      '(depends|depending) (on|if|how|what|where)',
    ],
    example: 'I usually have a couple of beers on Fridays.',
    nearMiss: 'I want fewer of those evenings.',
  },
  {
    cue: 'was-told',
    match: [
      '(he|she|they|doctor|nurse|dentist|people|someone|somebody|everyone|mom|dad|wife|husband|teacher|friend|officer|counselor|school|court|judge|pharmacist|receptionist) (just|also|always)? (told|said to|informed|explained to|mentioned to|warned|sent|referred|recommended to|suggested to) (me|us)',
      'i (was|have been|got|am|had been) (told|sent|referred|asked|ordered|invited|given|diagnosed|prescribed) (to|by|that|here|with|a|it|this|about|for|because)',
      'i (have|had)? (just|also|actually|always|never|did|only)? (heard|read|saw|learned|looked|googled|researched|found out) .{0,2} (that|about|on|of|it|in|somewhere|how|from|online|up|there|they|some|one|an|people)',
      '(my|the|this) (doctor|nurse|dentist|teacher|mom|dad|wife|husband|counselor|probation officer|coach|boss|friend|parents|principal|court|judge|sister|brother|physician|therapist) (says|said|told|thinks|thought|recommended|suggested|sent|wanted|mentioned|referred)',
      '(they|people|everyone|everybody) (always)? (say|said|says) (that|it is|to|you|i|there|if|the)',
      '(on the|from the|in the) (internet|news|newspaper|website|pamphlet|brochure|flyer|commercials|magazine)',
      '(according to|apparently|supposedly|from what i|as far as i know|test results)',
    ],
    example: 'The doctor told me that it was my blood.',
    nearMiss: 'I told the doctor.',
  },
]
