import type { CueEntry } from '../../language'

/** What clients say against change. */
export const sustainTalk: readonly CueEntry[] = [
  {
    cue: 'does-not-want',
    match: [
      'i (do|did|would|am|have|really do|just do|definitely do|still do) not .{0,3} (want|wanna|like|care|feel like|need|plan|planning|interested|going|ready|willing|looking|intend|trying|wanting|comfortable|about to|into|here|enjoy)',
      '(not|no) .{0,2} (interested|interest|desire|intention|for me|my thing|ready|willing|motivated|motivation|my style|my kind|into)',
      '(hate|dislike|dread|refuse) (to|it|the|having|being|going|that)',
      '(would|would much) (rather|prefer) .{0,2} not',
      '(rather|sooner) (not|die|just|keep|stay|have|be|do)',
      'i do not know (if|that|whether) i (want|really want|would want|need|am ready|like)',
    ],
    example: 'I do not really want to quit.',
    nearMiss: 'I want to quit.',
  },
  {
    cue: 'cannot',
    match: [
      'i (can|could|would|will) not .{0,3} (do|just|stop|quit|afford|imagine|see|go|get|be|help|control|give|even|stand|think|really|take|handle|sleep|sit|find|make|keep|tell|eat|ever|live|deal|say)',
      '(can|could) not',
      '(not|never) .{0,2} (able to|possible|capable|strong enough|confident|realistic|doable|that easy|easy|good at|convinced|sure i can|going to work|going to happen|that strong|gonna happen)',
      '(do|does|did) not .{0,2} (know how|know if i can|think i can|think i could|have the|have that|have enough|see how|see myself|see that happening|see it|think it is possible|have it in me|know if i could|know what to do)',
      '(impossible|hopeless|unrealistic|overwhelming|daunting|addicted|powerless|helpless|useless)',
      '(no|not enough|not much|lack of) (willpower|will power|self control|energy|motivation|discipline|courage|control)',
      'i am (just|too) .{0,2} (weak|lazy|old|tired|busy|far gone|stressed|shy|set in my ways|out of shape|addicted)',
      '(too|so|really|very|pretty|it is|was|be|is|just) .{0,1} (hard|difficult|tough|much work|much to ask|late for me)',
      '(unable|struggle|struggling|struggled) (to|with)',
      '(a|big) ask$',
    ],
    example: 'I just can not see how.',
    nearMiss: 'I can see how.',
  },
  {
    cue: 'hard-to-do',
    match: [
      '(hard|difficult|tough|tricky|rough|challenging|harder|struggle|a challenge|hard time) (to|for|when|because|part|if|with|giving|getting|doing|not|thing|trying|on|at)',
      '(it is|is|was|be|it would be|that is|would be|gets|just|so|really|very|pretty|too|kind of) (hard|difficult|tough|rough|tricky|challenging|a struggle|a challenge|complicated)',
      '(easier said|not easy|not that easy|not that simple|not so easy|not as easy)',
    ],
    example: 'It is hard giving that up.',
    nearMiss: 'It is easy for him.',
  },
  {
    cue: 'reason-against',
    match: [
      '(do|does|did|would) not .{0,2} (have|have the|have any|get) .{0,2} (time|money|energy|insurance|car|babysitter|support|help|motivation|room|choice|childcare|ride|cash|patience)',
      '(can|could) not afford',
      '(too|so) (busy|expensive|much work|far|tired|stressed|hectic|boring|complicated|long|crowded|cold)',
      '(if i|when i) .{0,2} (quit|stop|stopped|give up|do not|did not|cut|change|try|tried|go without|say no) .{0,6} (gain|weight|get|feel|what|lose|be|end|start|would|will|go|am|miss|irritable|yell)',
      '(all|most of|none of) .{0,2} (my friends|friends|the people|us|them|the guys|family) .{0,3} (do|drink|smoke|party|use|are|love|go|hang|like)',
      '(my friends|my husband|my wife|my boyfriend|my girlfriend|my family|my roommate|my mom|my dad|roommates|partner) .{0,3} (smokes|drinks|drink|smoke|still|love|loves|does not|do not|would|all|like|likes|not|gets|bring|brings|buys)',
      '(work|working|job|school|kids|stress|stressed|stressful|weather|winter|money|schedule|pressure|pain|boss|hours|shifts) .{0,4} (so|all day|full time|too|long|gets|and then|hard|busy|a lot|is|hectic|tiring)',
      '(side effects|withdrawal|cravings|craving|gain weight|weight gain|gained weight|gaining weight|insomnia|headaches|irritable|left out|peer pressure|bored|boring|weird if|lonely)',
      '(nothing|not much|what else|not anything) .{0,3} (else|to do|to look forward|going on)',
      '(been|have been|smoked|drinking|smoking|doing it|done it|did it) .{0,4} (for|all|my whole|since|so long|years|forever|long time|my life|a kid|twenty|thirty)',
      'it is .{0,2} (expensive|far|crowded|a habit|habit|a long time|too late|part of|the only|all i|what i do|what we do|who i am)',
    ],
    example: 'I do not have any time for it.',
    nearMiss: 'I have all the time for it.',
  },
  {
    cue: 'refuses',
    match: [
      'i (am|will|would) not .{0,2} (going to|gonna|do|quit|stop|give|change|go|take|let|allow|allowing|giving|stopping|quitting|doing|be|ever|talk|sit|coming)',
      '(no way|not a chance|forget it|not happening|over my dead body|absolutely not|definitely not|hell no|never going to|not gonna|never ever|certainly not)',
      'i (will|am going to|would|am gonna|plan to|am just going to) .{0,2} (keep|continue|still) .{0,1} (smoking|drinking|doing|using|going|eating|on|it|to|smoke|drink|do)',
      'i (refuse|decline)',
      'do not .{0,2} (plan on|intend|see myself|expect)',
      '(i|just) (will|would) (still|just) (smoke|drink|do it|keep)',
    ],
    example: 'I am not going to quit.',
    nearMiss: 'I am going to quit.',
  },
  {
    cue: 'tried-all',
    match: [
      'i (have|had)? .{0,1} tried .{0,6} (but|did not|does not|never|not work|before|everything|nothing|and|it all|several|many|twice|times|without)',
      '(tried|done) (everything|it all|that already|that before|all that|them all|so many|a million)',
      '(nothing|none of it|never) .{0,2} (works|worked|helps|helped|seems to|changes|happens|work|help)',
      '(does|did|do|would) not .{0,2} (work|help|last|make a difference|do anything|change anything|stick|do any good|work for me|seem to work|really work|matter)',
      '(every time|each time|whenever) (i|we) (try|tried|quit|stop|start|do|go)',
      '(already|been there) (tried|done that|did that)',
    ],
    example: 'I have tried everything and nothing works.',
    nearMiss: 'I tried the soup.',
  },
  {
    cue: 'fell-back',
    match: [
      '(went|go|going|gone|slipped|slip|fell|fall|falling|relapsed|got|get|started|start|end up|ended up|back) (back|right back|up) .{0,2} (to|into|on|again|smoking|drinking|doing|using|gaining|it|going)',
      '(relapse|relapsed|relapsing|slipped up|messed up|screwed up|fell off|gave in|give in|caved|could not resist|blew it|backslide|slip up|falling off)',
      '(started|smoking|drinking|using|doing it) again',
      'then (something|i) .{0,1} (happens|happened|just|went|got|end|stopped|start)',
    ],
    example: 'I went right back to smoking.',
    nearMiss: 'He came home by train.',
  },
  {
    cue: 'obstacle',
    match: [
      '(time|money|schedule|work|job|shift|shifts|babysitter|insurance|gas|bills|rent|kids|school|homework|weather|transportation|afford|expensive|overtime|full time|boss|deadline|deadlines)',
    ],
    example: 'My shifts change every week.',
    nearMiss: 'I feel okay about it.',
  },
  {
    cue: 'resigns',
    match: [
      '(it is what it is|that is just how|that is just the way|that is just who|that is how it|that is how i|that is how we|nothing i can do|nothing we can do|what can i do|what can you do|no choice|not given any|too late|just who i am|no other way|just how it is|oh well|stuck with|used to it|not much i can)',
      '(i|we) just (do it|deal with it|live with it|keep going|let it|give up|gave up|have to deal)',
    ],
    example: 'It is what it is.',
    nearMiss: 'It is a house.',
  },
  {
    cue: 'not-yet',
    match: [
      '(not|never) .{0,2} (ready|yet|right now|now|today|at this point|at the moment|this time|quite|anytime soon|prepared)',
      '(right now|at this point|at the moment|for now|maybe later|another time|some other time|one day|someday|eventually|not there yet|too soon|down the road|when i am older)',
    ],
    example: 'I am not ready for this.',
    nearMiss: 'I am ready for this.',
  },
]
