import type { CueEntry } from '../language'

/** Handing back what was said. */
export const reflecting: readonly CueEntry[] = [
  {
    cue: 'you-opener',
    match: [
      '^(your|yourself|for you|to you|you and|you who|you two|you guys)',
      '^you (are|were|have|had|did|do|feel|felt|want|wanted|love|loved|hate|hated|enjoy|enjoyed|care|cared|worry|worried|hope|hoped|wish|wished|miss|missed|struggle|struggled|saw|thought|believe|believed|realize|realized|noticed|find|found|came|went|got|get|made|took|tried|started|stopped|quit|decided|kept|keep|drink|drank|smoke|smoked|use|used|eat|ate|sleep|slept|work|worked|live|lived|spend|spent|lose|lost|gained|grew|gave|said|mentioned|told|talked|seem|sound|look|wonder|wondered|recognize|recognized|understand|value|knew|prefer|expected|planned|figured|like|liked|stay|stayed|left|feeling|trying|managed|learned|heard|called|moved|ran|bought|played|turned|stood|held|ended|dealt|needed|forgot|avoid|avoided|cope|coped|woke|walked|cut|reached|set|brought|hit|chose|choose|become|became|fell|broke|fought|gambled|relapsed|slipped|identified|seemed|deserve|doubt|fear|dread|regret|resent|would|might|must|can not|could not|really|still|already|just|also|always|never|sometimes|kind|even|actually|probably|almost|basically|truly|certainly|generally|mostly|honestly|genuinely|rarely|hardly|barely|currently|recently|definitely|usually|often|only|finally|obviously|clearly|sort|both|too|will|can|could|should|need|go|see|think|say|know that|know how|know it|take|try|not|may|put|run|call|start|stop|quit|decide|ask|help|describe|mention|about|in|with|on|for)',
    ],
    example: "You're done with it.",
    nearMiss: 'I think you are right.',
  },
  {
    cue: 'you-subject',
    match: [
      'you (are|were|have|had|do|did|feel|felt|want|wanted|think|need|like|see|would|could|can|will|might|should|get|got|really|just|also|still|kind|sort|said|say|mentioned|started|start|find|found|notice|noticed|look|sound|seem|care|go|love|hate|believe|realize|worry|wish|hope|put|take|took|made|make|use|drink|smoke|try|tried|enjoy|thought|decided|came|keep|kept|spend|know that|know how|know it)',
      '(that|when|because|where|what|how|if|since|while|so|and|but) you',
    ],
    example: 'Sometimes you feel alone.',
    nearMiss: 'That belongs to raising kids.',
  },
  {
    cue: 'so-opener',
    match: ['^so', '(okay|all right|right|yes|well|um|hm) so'],
    example: 'So it went wrong.',
    nearMiss: 'It went wrong so often.',
  },
  {
    cue: 'then-opener',
    match: ['^(and|but|well|okay|or)? then'],
    example: 'Then you sit there waiting.',
    nearMiss: 'You sit there waiting then.',
  },
  {
    cue: 'so-at-end',
    match: ['#You .{1,8} then$'],
    example: 'You start the day with a row then.',
    nearMiss: 'Then you start the day with a row.',
  },
  {
    cue: 'it-opener',
    match: ['^(it|that|this|there|those|these|here)'],
    example: "It's the same song again.",
    nearMiss: 'Again it is the same song.',
  },
  {
    cue: 'and-opener',
    match: [
      '^(and|but|because|or) (then|now|you|that|it|the|so|at|in|for|when|also|sometimes|part|there|your|this|if)',
    ],
    example: 'And then you are on your own.',
    nearMiss: 'You are on your own.',
  },
  {
    cue: 'summary-lead-in',
    match: [
      '(summarize|summarise|summary|summarizing|sum up|recap|to review|in a nutshell|putting it together|put together|pull together|wrap up|putting all|tie together|putting this together)',
      '(let me|i want to|i would like to|can i|i will|i am going to|let us) .{0,2} (see if|summarize|make sure|recap|pull|check|go over|reflect|play back|run|back up|stop) .{0,5} (understand|understood|right|together|said|heard|straight|got|correctly|this|what|have|missing)',
      'we have .{0,2} (talked|discussed|covered|gone|looked|spoken)',
      'we .{0,1} (talked|discussed|covered|started off|started out|went over) .{0,3} (a lot|a few|several|some|couple|today|things|so far|how your|how you)',
      '(so far|on the one hand|to begin with|altogether|on top of that|on top of all|all of this|all of these) .{0,3} (you|i|your|is|are|it)',
      '(what i have heard|what i am hearing|what you have told|what you have said|things you have mentioned|things you said|a couple of things|couple things|number of things|lot of things|lot going on|everything you have|all the things)',
      'you have .{0,2} (talked|told|mentioned|shared|described|said|listed|named|identified|brought up|pointed out|laid out)',
      'you .{0,1} (shared|described|listed|told me) .{0,3} (that|about|how|with|some|several)',
      '(did i|have i|am i) .{0,1} (miss|missed|missing|get|got|leave|left|cover|understand|understanding|hearing)',
      '(anything|something) .{0,2} (missed|left out|add|leave out|missing)',
    ],
    example: "Let me summarise what I've heard.",
    nearMiss: 'The summer was long.',
  },
  {
    cue: 'reflection-lead-in',
    match: [
      '(does|do|did|it|things) .{0,1} (sound|seem) (like|as if|as though|that) .{0,2} (you|it|there|your|he|she|they|things|the|part|quitting|being)',
      '(sounds|seems|looks|feels|sounded|seemed|appears) (like|as if|as though|to me|that|to you) .{0,2} (you|that|it|this|there|your|he|she|they|things|the|part|for|quitting|being|what|because|like|maybe|when|is|was|something|some|getting|having|we)',
      '(it|um|and|just|also|really|still|then|me) (sounds|seems|sounded|seemed|feels|appears) (like|as if|as though|to me|that|almost)',
      '^(sounds|seems|sounded|almost|sort of|kind of) (like|as if|as though)',
      'what i .{0,3} (hear|hearing|heard|picking up|getting|understanding|understand|sensing|sense|gather|gathering|picked up|noticing)',
      'i .{0,1} (hear|heard|hearing) .{0,2} (you|that|a|some|from|in|is|your|there|how|it|like)',
      'i (am|was|have been) .{0,1} (picking up|sensing|gathering|hearing|getting|noticing|guessing|thinking you|imagining)',
      'i .{0,1} (get|got|getting|have) .{0,2} (sense|feeling|impression)',
      'i (gather|take it|sense|imagine|suspect|would imagine|would guess|guess|notice|noticed|wonder if|understand that|understand|assume|suppose) .{0,1} (you|your|part of you)',
      'i can .{0,1} (hear|sense|feel|see) .{0,1} (you|your|how|that you|it in|the)',
      'i can .{0,1} tell (that|it|this|how|your|by|you are|you have|you were|you really|you want|you care|you feel|you would|from)',
      '(hear|hearing|heard) you .{0,1} (say|saying|talk|talking|describe|tell)',
      '(you are|you were|are you|is it|you have been) .{0,2} (saying|telling me|describing|talking about|suggesting|getting at)',
      '(in other words|so you mean|you mean|my sense is|it strikes me|hearing that you|hearing that it|hearing that there|another way of saying|so basically|so essentially|what you are saying|what you are telling|correct me if|tell me if i|in your words|in a sense|if you will)',
      'if i .{0,3} (understand|understood|hear|heard|hearing|get|got|right|correctly|following)',
      '(let me see if|let me make sure|make sure that|make sure|see if|want to check|check if) i .{0,1} (have|had|am|got|understand|understood|hear|heard|follow|get|can)',
    ],
    example: "It sounds like you've had enough.",
    nearMiss: 'It sounds loud in here.',
  },
  {
    cue: 'you-said',
    match: [
      'you (said|mentioned|told|talked|described|brought up|shared|noted|have mentioned|had mentioned|have said|had said|have told|pointed|were saying|were talking|were telling|indicated|wrote|have described|have talked|put|alluded)',
      '(as|like|something|things|what|when) you (said|mentioned|told|say|described|have said|were saying)',
      '(earlier|before|last time|previously) .{0,3} you (said|mentioned|told|talked|were)',
    ],
    example: 'You mentioned that you sleep badly.',
    nearMiss: 'I mentioned it to him.',
  },
  {
    cue: 'seems-word',
    match: [
      '(it|and|just|also|still|really|yes|um|so|then|almost|what|there|which|this|things|everything|he|she|they) (sounds|seems|seemed|appears|sounded|sound|seem)',
      '^(sounds|seems|looks like|appears|sounded|seemed|almost|apparently|perhaps)',
      '(sounds|seems|seemed|appears|sounded|feels|sound|seem|looks) (like|as if|as though|to me|to you|to be|that you)',
      'you (seem|sound|seemed|appear|sounded|look)',
      'that (sounds|seems|feels) (really|so|very|pretty|quite|hard|tough|frustrating|stressful|difficult|painful|exhausting|scary|important|like|overwhelming|awful|lonely|incredibly|kind of|a little|a bit)',
      '(apparently|as if|as though|almost like|kind of like|sort of like|i imagine|i would imagine|i bet|i would guess|i am guessing|my guess|it is like|it is almost|i suspect|i would think|i suppose)',
      '(maybe|perhaps|probably|i guess|wondering if|i wonder if) .{0,1} (you are|you feel|you were|you have|you felt|part of|a part|a little|it is|it feels|there is)',
    ],
    example: 'It seems you are on your own with this.',
    nearMiss: 'You are on your own.',
  },
  {
    cue: 'opens-without-subject',
    match: [
      '^(a|an|not|only|too|more|less|twice|once|sometimes|every|almost|feeling|being|trying|getting|having|wanting|making|doing|going|knowing|working|losing|keeping|taking|looking|living|wondering|worried|tired|scared|frustrated|discouraged|stressed|overwhelmed|kind of|sort of|lots of|two|three|four|five|six|seven|ten|in the|on the|at the|for the|from the|with the|even)',
      '^(seeing|finding|spending|watching|staying|thinking|sitting|walking|drinking|smoking|eating|coming|giving|using|quitting|stopping|cutting|putting|hearing|missing|carrying|waiting|worrying|letting|sleeping|driving|hoping|running|still|until|since|without|half|most of|all of|part of|some of|none of)',
    ],
    example: 'A little tired.',
    nearMiss: 'That is a little much.',
  },
  {
    cue: 'one-side',
    match: [
      '(on the one hand|on one hand|one hand|on one side|on this side|part of you|there is a part|one part|some part|a part of|on the one side|one side of|in some ways|to some extent|half of you|piece of you|side of you|of two minds|torn between|caught between|stuck between|as much as you)',
    ],
    example: 'On the one hand you enjoy it.',
    nearMiss: 'Give me a hand.',
  },
  {
    cue: 'other-side',
    match: [
      '(on the other hand|on the other side|at the same time|another part|other part of you|and yet|but also|while also|other side|the other part|then again|even though|on the flip side|but at the same|but on|but part of|meanwhile|but you also|and you also|although|and still|but still|but then|even so|other half|other times|but another)',
      '^yet',
      'yet (you|it|there|at|part|here|on|your|that|when|also|still|the|a|another|deep|somehow)',
    ],
    example: "And at the same time you don't want to lose her.",
    nearMiss: 'She is at school.',
  },
  {
    cue: 'but-inside',
    match: ['(but|though|although|however|while|whereas|except)'],
    example: "You want to but it doesn't work.",
    nearMiss: 'You want to and it works.',
  },
  {
    cue: 'amplifier',
    match: [
      '(totally|completely|absolutely|entirely|utterly|never|always|nobody|everybody|everyone|everything|nothing|at all|no way|impossible|not even|all the time|constantly|every single|whatsoever|forever|the only|the worst|no one|any more|any longer|any of it|any of this|any at all|ever again|whole|really really|so much|too much|pretty much|more than anything|a huge|quite a|a whole lot|the last thing)',
    ],
    example: 'Nothing ever helps.',
    nearMiss: 'Something helped.',
  },
  {
    cue: 'image',
    match: [
      '(like|as if|almost|kind of|sort of|as though) .{0,3} (weight|wall|roller coaster|rollercoaster|volcano|bomb|storm|island|battle|war|mountain|cage|prison|trap|treadmill|tightrope|train|boat|anchor|burden|cloud|tunnel|minefield|eggshells|hole|bridge|door|battery|sponge|rope|ball|clock|fire|glass|puzzle|juggling|tug of war|crossroads|fence|crutch|monster|escape|hamster|demon|road|path|journey|drowning|floating|magnet|movie|robot|shadow|chain|chains|fog|spiral|snowball|balloon|lifeline|shield|mask|maze)',
      '(weight|world|load|burden) .{0,3} (shoulders|off your|lifted|carrying)',
      '(on the fence|at a crossroads|crossroads|between a rock|walking on eggshells|tug of war|juggling|juggle|balancing act|uphill battle|end of your rope|light at the end|back against|caught in|caught between|stuck in|stuck between|hit a wall|brick wall|spinning your wheels|vicious cycle|slippery slope|rock bottom|on your plate|wearing you down|weighs on|weighing on|weighing you|pulled in|pulling you|pulls you|drowning|sinking|treading water|in the driver|turning point|wake up call|eye opener|door open|open the door|carrying|double edged|catch 22|down that road|path|back burner|back seat|push your buttons|pushes your buttons|fork in|up to here|side of the coin|autopilot|head above water|rock the boat|iceberg|fell off the wagon|back on track|off track|right track|foot in the door|hanging over|light bulb|the last straw|a crutch|safety net|calling you|calls to you|calling your name|out the window|ball rolling|two worlds|draw the line|on your game|cut the cord|slipping away|falling apart|fell apart|hold you back|holding you back|holds you back|keeps you going|in the way of|gets in the way|getting in the way|snowballed|spiraling|bottled up|boils over|walk on eggshells|tip the balance|tips the balance)',
    ],
    example: "It's like a weight on your shoulders.",
    nearMiss: 'He lost weight.',
  },
  {
    cue: 'wish-word',
    match: [
      '(wish|wishes|{hope}|hopes|hoping|hopeful|{dream}|dreams|desire|long for|longing|would love|would like|rather|prefer|ideally|someday|one day|future|looking forward)',
    ],
    example: 'What you long for is peace.',
    nearMiss: 'I asked him.',
  },
  {
    cue: 'value-word',
    match: [
      '(honest|honesty|respect|respected|self respect|trust|trusted|safety|freedom|independence|independent|responsible|responsibility|integrity|loyal|loyalty|faith|god|friendship|fairness|peace|harmony|in control|role model|quality of life|dignity|pride|stability|stable|commitment|belonging|belong|closeness|connection|connected|privacy|purpose|meaningful|fulfilled|fulfilling|fulfillment|identity|justice|self esteem|self worth|self confidence|quality time|good example|an example|family first|health first|normal life|your own boss|your own person|your own man|your own terms|your own way|your own life|be yourself|who you are|who you want|right thing)',
      '(good|better|best|great|caring|loving) (mother|father|mom|dad|parent|mommy|daddy|husband|wife|partner|friend|grandma|grandpa|grandmother|grandfather|son|daughter|role model|example|provider|person|man|woman)',
      '(be|being|are|were|stay|stick) .{0,1} there for',
      '(provide|providing|protect|protecting|care|caring|fight|fighting|sake|love|take care|taking care|giving back|give back|best) .{0,1} (for|of|to) .{0,1} (family|kids|children|son|daughter|mom|mother|baby|others|wife|husband|partner|marriage)',
      '(see|watch|watching|seeing) .{0,4} (grow up|growing up|graduate|get married)',
      '(kind|sort|type) of (person|man|woman|parent|mother|father|mom|dad|guy|girl|life) .{0,2} (you|who|that)',
      '(making a difference|make a difference|living longer|live longer|live long|long life|healthy life|your health is|health matters|family matters|comes first|come first|coming first)',
    ],
    example: 'Honesty means everything to you.',
    nearMiss: 'He is at school.',
  },
  {
    cue: 'lists-things',
    match: ['and .{1,7} and', '(first|earlier|before) .{1,8} (then|now|later) .{1,8} and'],
    example: 'You sleep badly and you work a lot and you worry.',
    nearMiss: 'You sleep badly.',
  },
]
