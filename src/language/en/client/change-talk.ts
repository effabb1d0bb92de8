import type { CueEntry } from '../../language'

/** What somebody who wishes change wants to do, have or be: not to talk, tell or go home. */
const WISHED =
  '(be|become|get|change|stop|quit|feel|live|lose|keep|make|improve|cut|work on|start|save|see my|see them|see if|learn|move|try|find|figure|take care|take better|look after|look better|look good|sleep|breathe|run|walk|play|eat better|eat healthier|eat healthy|give up|break|spend more|stay|reduce|exercise|build|fix|prove|turn|come off|wean|do something|do better|do it|do this|do more|do right|have more|have a|have kids|have energy|go back|go without|beat|kick|lower|bring|limit|control|manage|deal|graduate|finish|pass|enjoy|avoid|raise|end|step|sort|tackle|focus|grow|help my|protect|teach|show|provide|slow|switch|drink less|smoke less|drop|dance|marry|read|gain|answer|put|meet|do the|do my|hear my|eat|wake up|travel|join|wear|retire|drive|ride|be there|go to the gym|not)'
/** What somebody who has to change has to do. */
const NEEDED =
  '(be|stop|quit|change|cut|start|lose|work on|take care|take better|take control|find|figure|do something|do it|do this|do better|do more|get|make|try|learn|move on|watch|look after|focus|give up|give it|eat better|eat less|eat more|eat healthier|eat right|exercise|drink less|drink more|smoke less|keep|slow|deal|face|sort|fix|break|reduce|improve|step|put|set|think about|talk to|see someone|see a|go back|go to the gym|come off|lower|control|calm|avoid|save|grow up|pull|clean|let go|stay|remember|be more|show|prove|come up with|go in)'

/** What clients say for change: wish, ability, need. */
export const changeTalk: readonly CueEntry[] = [
  {
    cue: 'wants-change',
    match: [
      `(i|we|me) .{0,2} (want|wanted|would like|would love|hope|hoped|am hoping|was hoping|was wanting) to .{0,2} ${WISHED}`,
      'i .{0,2} (would like|would love|would want|would prefer) (to|more|less|my|some|it|that|them|him|her|the|a|not)',
      'i .{0,2} (want|wanted) (it|this|things|that|my|them|him|her|the|our|us|everything|something) .{0,3} (to be|to change|to stop|to get|to go away|better|different|back|gone|over|to feel|to work|healthy|to have|to know me|to see me|to grow up|off|out|done|saying|so bad|so badly|again)',
      '(want|would like|would love|need) (out of this|some help|change|a change|a better|a different|a normal life|a good life|a healthy|a fresh start|something better|something different|something more|some peace|peace|my life back|my old life|my kids back|my health|freedom|more out of|more from|better for)',
      '(part of me|some of me|half of me|a bit of me|a part of me|i know i|i guess i|i think i|i suppose i) .{0,1} (want|wants|would like|would love|wish|wishes) (to|it|that|out|this)',
      'i .{0,2} wish (i|it|this|there|things|my|we|that i)',
      'i .{0,1} hope (i can|i will|i could|it gets|it works|this works|things|to|that i|we can)',
      '(if only|i long|i am longing|i dream of|i would give anything|i would do anything|i would kill to)',
      '(would|could|will) .{0,1} be .{0,2} (nice|great|good|lovely|wonderful|amazing|awesome|brilliant|ideal|a dream|cool|fantastic|a relief|grand|class) (to|if|not)',
      '(my|the|our) .{0,2} (goal|goals|dream|hope|wish|aim|target|main thing) .{0,1} (is|are|would|will|was|for)',
      '(am|was|are) .{0,2} (looking|hoping|wishing|aiming|dying|desperate|longing|itching) (to|forward to|for a|for some|for something|that i)',
      '(am|feel|feeling|pretty|really|very|more|so|get|got|quite) (motivated|determined|serious about|interested in|eager|keen|committed|passionate|hell bent|dead set|up for it)',
      '(do|really|definitely|truly|genuinely|desperately|badly|would really|honestly) (want|wanted|would like|would love|like|love) to (be|do|get|stop|quit|change|have|make|see|feel|try|live|go|lose|cut|give)',
      '(all|what) i .{0,1} (want|wanted) is',
      '^(but|and|so|because|yes)? i (really|do|just|still|definitely|honestly)? want (it|that|this|to|out|more|better|something better)$',
      '(those|these|they) are .{0,1} (my|the|our) .{0,2} (goals|plans|hopes|reasons|priorities)',
      'i .{0,1} (want|need|would like|would love) (it|this|that|things|my) (done|over|gone|out|fixed|sorted|finished|to work|to stop|to be|down|behind me|off me|under control)',
      '(that|it|this) is what i .{0,1} (want|would like|am after|am hoping|am looking)',
      'i .{0,1} (do want|want kids|want my kids|want my boy|want my girl|want my son|want my daughter|want my body|want another|want less|want more|want better|so want|want out)',
      'would (rather|sooner) .{0,1} (be healthy|live|feel good|feel better|walk|stop|quit|be sober|be there|not have|not be|not need|not smoke|not drink)',
    ],
    example: 'I want to be able to run again.',
    nearMiss: 'I want to let you know he was in the kitchen.',
  },
  {
    cue: 'can',
    match: [
      '(i|we) could .{0,2} (do|try|start|make|go|get|cut|stop|take|ask|talk to|use|put|find|probably|maybe|definitely|handle|manage|call|give|be|eat|walk|drink|set|work|change|add|switch|join|bring|pack|leave|swap|ring|write|keep|quit|skip|limit|replace|have a|have some|have just|cook|plan|aim|live with)',
      '(i|we) can .{0,2} (do|try|start|make|go|get|cut|stop|take|ask|use|put|find|probably|definitely|handle|manage|call|give|walk|set|work on|change|add|switch|join|bring|swap|keep|quit|skip|limit|replace|plan|aim|live with|see myself|picture myself|control|beat|commit|learn)',
      '(i|we) (probably|definitely|certainly|maybe|guess i|think i|know i|suppose i|believe i|am sure i|reckon i|feel i|feel like i) .{0,1} (can|could|would be able|will be able|will manage|would manage)',
      '(i am|i was|i feel|i have been|i had been) .{0,1} able to',
      '(will|would|could|should|might) .{0,1} be able to',
      '(that|it|this|which|they) .{0,1} (is|are|would be|sounds|seems|should be|will be|might be|looks|feels) .{0,2} (doable|possible|manageable|realistic|easy|easier|reasonable|feasible|workable|achievable|attainable|simple enough|no problem|no bother|piece of cake)',
      '(not|should not be|would not be|will not be|is not) .{0,1} (that|too|so|very|all that) (hard|difficult|tough|much to ask)',
      '(pretty|fairly|very|more|quite|really|feel|am|percent|feeling|totally|completely|super) (confident|capable|sure i can|sure i could|sure i will)',
      '(i have|have|i) .{0,2} (done|did|quit|managed|stopped|given up|gave up|beat|lost) .{0,3} before',
      'i .{0,1} (manage|managed|succeeded)',
      '(i have|i have got|got) .{0,1} (what it takes|it in me|the willpower|the strength|the discipline|the will power|the tools|the skills|the support)',
      'could (probably|definitely|maybe|easily|actually|certainly) (do|try|work|make|cut|stop|start|go|get|manage)',
      '(that|it|this) (could|would|might|will|should) .{0,1} (work|happen|be done)',
      '(put|set) my mind to',
      '(strong|tough|stubborn) enough to',
      '(i|we) .{0,1} know how to',
      'i #Filler? could (feel|live|sleep|let|wait|say|play|text|move|stay|turn|hold|sort|fix|stand|begin|pay|buy|read|save|help|run|come|look|think|spend|phone|eat|have)',
    ],
    example: 'I could do that on Tuesdays.',
    nearMiss: 'I can tell you she left in the morning.',
  },
  {
    cue: 'need',
    match: [
      `(i|we) .{0,2} (need|needed|have|have got|got|ought|had better|must) to .{0,2} ${NEEDED}`,
      `(i|we) .{0,2} (should|must) .{0,2} ${NEEDED}`,
      `i (had|would|just|definitely|probably)? (better|best) ${NEEDED}`,
      'i .{0,1} (really|do|definitely|probably|know i|guess i|think i|feel like i|realize i|know that i|suppose i|said i|feel i) .{0,1} (need to|have to|should|ought to|must|got to|have got to)',
      '(maybe|perhaps) .{0,1} i (need|should|have to|ought)',
      '(something|things|it|this|that|life) .{0,1} (has|have|needs|need|got|must) .{0,1} to .{0,2} (change|stop|give|end|happen|go|be different|be done|come down|work|improve|get better)',
      '(something|things|it|this|that) (needs|must) .{0,1} (changing|change|stop|fixing|end)',
      '(can not|cannot|could not) .{0,1} (go on|keep on|keep doing|keep going|keep living|keep putting|keep using|keep drinking|keep smoking|keep this|keep it up|continue|live like|live this|do this anymore|carry on|stay like|have that|have this|afford to keep|take it anymore|be going on|go on like|keep lying|keep hiding|keep spending|keep eating)',
      '(it is|is|about|past) .{0,2} (time|high time) (to|for a|for me|that i|for something)',
      '(going|have got) to (have to|get my act)',
      '(necessary|crucial|urgent|vital|essential) (to|that|for|i)',
      '(i need|i do need|need some|needs|could use|could do with) .{0,1} (help|support|some help|some support|a change|a push|a kick|to change|to stop|to happen|to be done)',
      '(enough is enough|now or never|last chance|the sooner the better|sooner rather than later|rock bottom|last straw|wake up call|time to grow up)',
      'before (it|things|something|i) .{0,2} (worse|too late|happens|end up|lose|kills me)',
      '(no|not) (other|another|really a|got a) (choice|option|way)',
      '(things|this|that|it|something) (are|is|have|has) .{0,1} (going|got) to (change|stop|be different)',
      'i .{0,2} need (strategies|something to|somebody to|someone to|a plan|a way|a reason to|to know how)',
      'only .{0,2} (do|keep|go|take|last) .{0,3} for so long',
      'owe .{0,1} (it to|her|him|them|myself)',
      '(make|making|find) (the|some|more|a little) time',
      'got to make time',
    ],
    example: 'I know I need to cut back.',
    nearMiss: 'I need a new spacer, the car stops there.',
  },
]
