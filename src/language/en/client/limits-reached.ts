import type { CueEntry } from '../../language'

/** What clients cannot, dare not or will not have: apart for and against change. */
export const limitsReached: readonly CueEntry[] = [
  {
    cue: 'avoids-harm',
    match: [
      '(i|we) (do|did|would) not .{0,2} (want|like|wish) .{0,2} (to|kids to|son to|daughter to) .{0,1} (end up|die|be like|be that|be one of|be a|be sick|be the|be on|be in|be dependent|be stuck|be alone|be this|be fat|be tired|be angry|be remembered|be known|be so|be destructive|be unhealthy|be addicted|be miserable|be hungover|be drunk|be around|get sick|get worse|get cancer|get caught|get diabetes|get in trouble|get hurt|get fired|get arrested|get addicted|lose|go to jail|go to prison|go blind|go down that|go through|have a heart|have a stroke|have diabetes|have cancer|have to worry|have to take|have another|have surgery|have problems|keep|act|turn into|become|wind up|feel|hurt|ruin|miss|wake up|live like|mess|fail|disappoint|grow up|smell|happen|repeat|have to rely|have to live|have to depend|have to go through|have to use|risk|rely|waste|depend|struggle|suffer|worry|fight|yell)',
      '(i|we) (do|did|would) not .{0,2} want (him to|him growing|him seeing|him ending|him smoking|him drinking|him getting|him around|him exposed|him going|him hurt|him having|him doing|her to|her growing|her seeing|her ending|her smoking|her drinking|her getting|her around|her exposed|her going|her hurt|her having|her doing|them to|them growing|them seeing|them ending|them smoking|them drinking|them getting|them around|them exposed|them going|them hurt|them having|them doing|something bad to happen|something to happen|that for|that life|anything to|anything bad|my kids|my son|my daughter|my children|my baby|my mom|my wife|my husband|my family|my mother|my parents|my grandkids|the kids)',
      '(afraid|scared|worried|terrified|fear|scares me|worries me) .{0,4} (end up|ending up|dying|die|cancer|heart attack|stroke|losing my|losing him|losing her|losing them|losing everything|lose my|lose him|lose her|lose them|lose everything|getting sick|diabetes|get worse|jail|prison|overdose|blind|leave me)',
      '(before|or) (it is too late|something bad|something happens|something worse|i end up|i lose|i die|i get sick|i kill|i hurt|i regret|it gets worse|it gets out of|it gets any|someone gets)',
      '(never|not) .{0,2} (end up|turn out|become|turn into) .{0,1} (like|as)',
    ],
    example: 'I do not want to end up like my dad.',
    nearMiss: 'I do not want to quit.',
  },
  {
    cue: 'cannot-go-on',
    match: [
      '(i|we|it|this|things) (can|could) not .{0,2} (go on|carry on|continue|keep doing|keep going|keep living|keep on|keep up|keep this|keep putting|keep letting|keep coming|keep feeling|keep drinking|keep smoking|keep spending|keep fighting|keep having|keep being|keep pretending|live like|live with|live this|live that|stay like|stay this|stay that|do this anymore|do this any more|do this any longer|do this forever|do it anymore|do it any more|do it any longer|do it forever|take it|take this|take any|take much|take anymore|stand it|stand this|stand the|stand being|stand myself|let it|let this|let that|let him|let her|let them|ignore|afford to keep|afford to lose|afford to miss|afford to get|lose my|lose this|lose him|lose her|lose them|lose that|bear)',
      '(i|we) (can|could) not .{0,4} (anymore|any more|any longer|like this)',
      '(i|we) .{0,1} (can|could) not .{0,2} (have that|put her through|put him through|put them through|put myself through|do that to|do this to|do it to|go back there|go back to that|go through that|go through it|lose the|lose another|face another|do another)',
      '(sick of|sick and tired|fed up|had enough|enough is enough|last straw|end of my rope|end of my tether|rock bottom|hit bottom|wake up call|had it with|so done|not sustainable|no way to live|ready to be done|enough of this|over and over again|killing me|breaking point|tired of it|tired of this|tired of being|tired of feeling|tired of living|tired of fighting|tired of having|tired of always|tired of all)',
      '(something|this|things|it) (has|have|needs|need|got) to (give|change|stop|end|be done|be different)',
    ],
    example: 'I can not keep living like this.',
    nearMiss: 'I can not stop, I like it.',
  },
  {
    cue: 'doubts-ability',
    match: [
      '(do|did) not .{0,1} (know|think|believe|feel|see) (if|that|whether|how|why|like|me|then)? i .{0,1} (can|could|would be able|will be able|am able|am going to|have the|have it|have what|am strong|am capable|would last)',
      'not .{0,1} (sure|certain|convinced|confident|positive) (if|that|whether|long term|how)? i .{0,1} (can|could|would be|will be|am ready|am able|am capable|have it in|have the time|have what)',
      'not .{0,2} (sure how it|sure how that|sure how being|sure how doing|sure how long|sure how to|sure how i|sure about it|sure about that|sure about being|sure about doing|sure about long|sure about to|sure about i|confident|hopeful|optimistic)',
      'what if i (fail|can not|could not|do not make|mess|relapse|slip|am not able)',
      '(how|where) (am i|do i|would i|can i|could i|will i) .{0,2} (supposed|going to|ever|even|begin|find)',
      'i (doubt i|doubt it|doubt that|wonder if i|wonder whether i)',
      '(not|no|zero|any|have|lost) .{0,3} (faith|confidence|belief|trust) in (myself|me|it)',
      '(going to|will|would|just|probably) fail',
      '(do|did) not know (where to start|where to begin|what to do|how to do|how to start|how to stop|how to get|how to even|how to go|how to quit|how to handle|how to begin)',
      '(unsure|iffy|doubtful|skeptical|sceptical)',
      '(if|whether) i (can|could) (actually|really|even|ever|manage|handle|keep|stick|stay|pull)',
    ],
    example: 'I am not sure I could manage without it.',
    nearMiss: 'I am sure it will be fine.',
  },
  {
    cue: 'shrinks-from-it',
    match: [
      '(self conscious|embarrassed|embarrassing|intimidated|intimidating|discouraging|uncomfortable|daunting|daunted|ashamed to|awkward|nerve wracking|demoralizing|humiliating)',
      '(afraid|scared|frightened|anxious|nervous|terrified|fear|dread|dreading|hesitant|reluctant) .{0,3} (failing|fail|asking|ask|trying|quitting|stopping|falling|fall|changing|people|they|what|tell|telling|withdrawal|gaining|looking|needles|pain|leaving|rejection|starting|start|speaking|talking)',
      'what if (no one|nobody|they|people|everyone|everybody) .{0,2} (likes|like|laugh|laughs|judge|judges|say no|says no|not|stare|think|thinks|find out|finds out|hates)',
      '(people|everyone|everybody|they|nobody) .{0,3} (looking at me|staring|stare at|laugh at|judge me|judging me|watching me|would think|will think)',
      'i am not .{0,1} (good|smart|strong|pretty|thin|fit|young|educated|qualified|brave) enough',
      '(not good enough|make a fool|look stupid|look silly|look dumb|feel stupid|feel silly|feel dumb|like an idiot|what would people|gives me the creeps|freaks me out|only one there)',
    ],
    example: 'I feel self-conscious going to the gym.',
    nearMiss: 'I feel great going to the gym.',
  },
]
