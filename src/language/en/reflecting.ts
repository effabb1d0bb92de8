import type { CueEntry } from '../language'

/** Handing back what was said. */
export const reflecting: readonly CueEntry[] = [
  {
    cue: 'you-opener',
    match: ['^(you|your|yourself|for you|to you)'],
    example: "You're done with it.",
    nearMiss: 'I think you are right.',
  },
  {
    cue: 'you-subject',
    match: [
      'you (are|were|have|had|do|did|feel|felt|want|wanted|know|think|need|like|see|would|could|can|will|might|should|get|got|really|just|also|still|kind|sort|said|say|mentioned|started|start|find|found|notice|noticed|look|sound|seem|care|go|love|hate|believe|realize|worry|wish|hope|put|take|took|made|make|use|drink|smoke|try|tried|enjoy|thought|decided|came|want|keep|kept|spend)',
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
      '(summarize|summarise|summary|summarizing|sum up|recap|to review|in a nutshell|putting it together|put together|pull together|wrap up)',
      '(let me|i want to|i would like to|can i) .{0,3} (see if|summarize|make sure|recap|pull|check|go over|reflect) .{0,5} (understand|understood|right|together|said|heard|straight|got|correctly|this|what|have)',
      '(we|you) (have|talked|discussed|covered|mentioned|told|shared|have talked|have mentioned) .{0,4} (talked about|a lot|a few|several|about|me|some|couple|today)',
      '(so far|on the one hand|to begin|altogether|overall) .{0,3} (you|i|we|is|have)',
      '(what i have heard|what i am hearing|what you have told|what you have said|things you have mentioned|things you said|a few things|a couple of things|couple things|number of things|lot of things|lot going on)',
      '(you have|have) .{0,2} (talked|told|mentioned|shared|described|said|given|listed|named) .{0,4} (about|me|that|several|some|how|a)',
      '(is|are) .{0,3} (there|anything) .{0,3} (missed|left out)',
    ],
    example: "Let me summarise what I've heard.",
    nearMiss: 'The summer was long.',
  },
  {
    cue: 'reflection-lead-in',
    match: [
      '(sounds|sound|seems|looks|feels|sounded) (like|as if|as though|to me) .{0,2} (you|that|it|this|there|your|he|she|they|things|the|a|part|for|quitting|being|what|because|like|maybe|when)',
      '(what i am hearing|what i hear|i hear|i am hearing|i heard|what i heard|if i am hearing|i am picking up|i get the sense|i am getting the sense|i sense|i get the feeling|i get the impression|i am sensing|i can hear|i can see|i see that|i understand that|my sense is|it strikes me|i am noticing|i notice|hearing that|hear you saying|hearing you say)',
      '(you are|you were|are you|you are kind of|you are really) (saying|telling|describing|talking|suggesting|sharing)',
      '(what you are saying|what you are telling|you are telling me|you are saying|in other words|you mean|so you mean|if i understand|if i have got|if i hear you|let me see if i)',
      '(in|so) other words',
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
    cue: 'you-feel',
    match: [
      'you (are|were|feel|felt|feeling|have felt|get|got|have been|must be|must feel|seem|sound|look|become|would feel|might feel|are feeling|were feeling|start) .{0,4} (angry|mad|upset|frustrated|sad|depressed|afraid|scared|worried|anxious|nervous|stressed|overwhelmed|tired|exhausted|guilty|ashamed|embarrassed|lonely|alone|hurt|disappointed|torn|confused|ambivalent|stuck|hopeless|helpless|happy|glad|proud|relieved|hopeful|excited|confident|concerned|annoyed|bothered|comfortable|uncomfortable|motivated|discouraged|unsure|ready|better|good|bad|worse|pressured|shocked|surprised|fed up|sick of|tired of|trapped|judged|irritated|conflicted|reluctant|skeptical|determined|committed|lost|miserable|bored|pleased|grateful|desperate|burned out|attacked|defensive|resentful|worn)',
      'you (feel|felt)',
      '(that|it|this|which) (makes|made|has made|bothers|scares|worries|frustrates|hurts|upsets|concerns|stresses|annoys|hits|means|leaves|breaks|bugs|frightens|feels) .{0,2} (you|pretty|really|like|good|bad|hard|overwhelming)',
      'you (worry|hate|love|enjoy|miss|dread|fear|regret|resent|care|like|struggle|hurt|are struggling|have struggled|do not like|do not feel)',
      '(your) .{0,1} (fear|anger|worry|frustration|sadness|guilt|pain|anxiety|concern|concerns|worries|feelings)',
    ],
    example: 'You feel so guilty about it.',
    nearMiss: 'I feel guilty about it.',
  },
  {
    cue: 'you-want',
    match: [
      'you (want|wanted|would like|would love|hope|hoped|wish|wished|would want|are hoping|were hoping|are looking for|would prefer|long|really want|just want|are wanting|do want|still want|also want|would really like|kind of want|do not want|are looking to|are trying to|were looking)',
      '(something|what|things|one thing|that) you (want|would like|hope|really want|care|are looking|wish|are hoping|are wanting)',
      '(your) .{0,1} (hope|wish|dream|goal|desire|hopes|goals|dreams)',
    ],
    example: "You'd really like things to change.",
    nearMiss: "I'd like things to change.",
  },
  {
    cue: 'you-think',
    match: [
      'you (think|thought|believe|know|see|wonder|doubt|realize|realized|notice|noticed|understand|find|found|figure|guess|are thinking|are wondering|are not sure|are not convinced|are beginning|are starting|recognize|see yourself|have thought|have realized|have noticed|have been thinking|do not think|do not see|do not know|consider|expect|suspect|feel like|feel that|are aware|have decided|decided|were thinking|are considering|assume|see it|would say)',
      '(in your|from your) (mind|view|eyes|opinion|perspective|experience|point of view)',
      'part of you',
    ],
    example: 'You wonder if it will ever get better.',
    nearMiss: 'I wonder if it will get better.',
  },
  {
    cue: 'you-can',
    match: [
      'you (can|could|are able|were able|have been able|have managed|managed|know how|would be able|feel able|are capable|can not|could not|were not able|are not able|have been unable)',
    ],
    example: "You're able to stay calm.",
    nearMiss: 'He is able to stay calm.',
  },
  {
    cue: 'you-must',
    match: [
      'you (have to|had to|need|needed|must|have got to|got to|are supposed|should|are expected|are forced|feel like you have to|are required)',
    ],
    example: 'You have to do everything alone.',
    nearMiss: 'I have to do everything alone.',
  },
  {
    cue: 'you-did',
    match: [
      'you (have|had|did|made|took|went|came|gave|got|kept|found|put|tried|started|stopped|quit|decided|cut|worked|called|told|asked|used|were|spent|lost|gained|grew|moved|turned|noticed|realized|brought|set|stayed|managed|stuck|learned|chose|left|became|have been|have done|have had|have tried|have made)',
    ],
    example: "You've asked three times already.",
    nearMiss: 'He asked three times.',
  },
  {
    cue: 'seems-word',
    match: [
      '(seems|seem|seemed|sounds|sound|looks like|appears|apparently|as if|as though|almost like|i guess|i imagine|i would imagine|i bet|i would guess|perhaps|probably|maybe|kind of like|my guess|wondering if|it is like)',
    ],
    example: 'It seems you are on your own with this.',
    nearMiss: 'You are on your own.',
  },
  {
    cue: 'important-to-you',
    match: [
      '(important|matters|matter|means|meaningful|valuable|precious|priority|significant|big deal|value) .{0,3} (to|for) you',
      'you (value|care|care about|treasure|prioritize|really care|believe in|are committed|are dedicated|take pride|love)',
      '(your) .{0,2} (priority|priorities|values|value)',
      '(what|that) .{0,2} (matters|counts) .{0,2} (you|most|is)',
    ],
    example: 'That matters a lot to you.',
    nearMiss: 'That matters a lot to the school.',
  },
  {
    cue: 'one-side',
    match: [
      '(on the one hand|on one hand|on one side|part of you|one part of you|a part of you|there is a part|on the one side|one side of you|in some ways|in a way|to some extent|half of you)',
    ],
    example: 'On the one hand you enjoy it.',
    nearMiss: 'Give me a hand.',
  },
  {
    cue: 'other-side',
    match: [
      '(on the other hand|on the other side|at the same time|another part|other part of you|and yet|but also|while also|and also|other side|the other part|then again|even though|yet|on the flip side|but at the same|but on|meanwhile|but you also|and you also|although)',
    ],
    example: "And at the same time you don't want to lose her.",
    nearMiss: 'She is at school.',
  },
  {
    cue: 'but-inside',
    match: ['(but|though|although|yet|however|while|whereas|except|still)'],
    example: "You want to but it doesn't work.",
    nearMiss: 'You want to and it works.',
  },
  {
    cue: 'amplifier',
    match: [
      '(totally|completely|absolutely|entirely|utterly|never|always|nobody|everybody|everyone|everything|nothing|ever|at all|no way|impossible|not even|all the time|constantly|every single|whatsoever|forever|the only|the worst|no one|any|ever again|whole|really really|so much)',
    ],
    example: 'Nothing ever helps.',
    nearMiss: 'Something helped.',
  },
  {
    cue: 'image',
    match: [
      '(like|as if|almost|kind of|sort of|as though) .{0,3} (weight|wall|roller coaster|rollercoaster|volcano|bomb|storm|island|battle|war|mountain|cage|prison|trap|treadmill|tightrope|train|boat|anchor|burden|cloud|tunnel|minefield|eggshells|hole|bridge|door|battery|sponge|rope|ball|clock|fire|glass|puzzle|juggling|tug of war|crossroads|fence|crutch|monster|friend|escape|hamster|demon|road|path|journey|drowning|floating)',
      '(weight|world|load|burden) .{0,3} (shoulders|off your|lifted|carrying)',
      '(on the fence|at a crossroads|between a rock|walking on eggshells|tug of war|juggling|balancing act|uphill battle|end of your rope|light at the end|back against|caught in|stuck in|hit a wall|brick wall|spinning your wheels|vicious cycle|slippery slope|rock bottom|on your plate|wearing you down|weighs on|weighing on|pulled in|drowning|sinking|treading water|in the driver|turning point|wake up call|eye opener|door open|window|carrying|double edged|catch 22|down that road|path)',
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
      '(honest|honesty|respect|trust|safety|safe|freedom|independence|independent|family|health|healthy|responsible|responsibility|integrity|loyal|loyalty|faith|god|love|friendship|fairness|peace|control|in control|your own|role model|good parent|good mother|good father|good mom|good dad|quality of life|dignity|being there for|pride|values|value|success|stability|commitment)',
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
