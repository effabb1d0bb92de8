import type { CueEntry } from '../../language'

/** Remedies and aids that a client was given or told to take. */
const REMEDY =
  '(it|they|that|pills|pill|tablets|tablet|meds|patches|patch|gum|insulin|medicine|medication|inhaler|spray|mask|machine|injection|injections|shot|shots|one)'

/** How clients put a plan aside: they do not see it, ask how that should go, or had harm from it; and what they themselves dread. */
export const pushesBack: readonly CueEntry[] = [
  {
    cue: 'does-not-see-it',
    match: [
      '(do|did|can|could) not (really|quite|just|honestly|frankly|even|actually|personally|exactly|always)? see (how|why|what|that|where|myself|me|anything)',
      '(do|can) not (really|quite|just|honestly|even|actually|personally)? see (it|this)$',
      '(do|did|can) not (really|quite|just|honestly|even|actually)? (get|understand) (why it|why i|why they|what is so|what is wrong|what the fuss|what the problem|what the big|what everyone|where they|how they|all the)',
      '(do|did) not (really|quite|just|honestly|even|actually)? know (why it is|why they|why he|why she|why everyone|why people|why i am|what the big|what the problem|what the fuss|what is wrong)',
      '(surprises me|surprised|annoyed|confuses me|confused|puzzled|baffled) .{0,2} because',
      '(makes|make) no sense to me',
      '(does|do) not make (any|much|a lot of)? sense to me',
    ],
    example: 'I honestly do not see how that would go.',
    nearMiss: 'I see how that would go.',
  },
  {
    cue: 'asks-back-how',
    match: [
      '(what|when|where|how|who|why) (am|was|are|were) (i|we) .{0,1} (supposed to|meant to|expected to|going to)',
      '(and|but|because|so|then) who (is going to|will|would|pays|watches|does|feeds|minds|looks after|covers|picks up|takes care)',
      'who (is going to|will|would) (cook|pay|feed|watch|look after|drive|keep|cover|mind|run|pick up|take care|take the|do the|hire)',
      '(what|who|where) else (am i|do i|have i|can i|could i|would i|will i)',
      '(and|but) what if (i|it|they|he|she|we|the|my|nobody|something)',
      'what (would|do|will|could) (i|we|you) do (with my|with your|with all|all day|all night|instead|then|on a|at night|of an evening|for fun|to relax)',
      '(you|why do not you|they should) try .{0,1} (doing|eating|living|sleeping|walking|being|telling|sitting|working|getting|raising|having|cooking|running|going) .{0,2} (on|with|out|in|all|a|that|it|when|after|for|at|my|two|three)',
      '(easy|all right|fine|okay) for (you|him|her|them|some people) to (say|talk|tell)',
      '^with (my|what) (hip|knee|knees|back|feet|shifts|hours|job|money|kids|time|legs|luck|schedule|wage|wages|heart|lungs)$',
      '^what if (i|my|he|she|they|it|something|nobody|someone|there) .{0,2} (need|needs|happens|calls|wakes|finds out|gets|is an|breaks|asks|says)',
    ],
    example: 'And who is going to watch the kids?',
    nearMiss: 'Who is that at the door?',
  },
  {
    cue: 'but-against',
    match: [
      'but (i|we) (just|really|still|honestly|also|definitely|personally)? (can|could|am|have|would|will) not',
      'but (i|we) (just|really|still|honestly|also|definitely|personally)? (do|did) not (really|even|think|want|need|have|like|feel|see|care|believe|drink|smoke|use|do|get|go|mind|trust|enjoy|agree)',
      'but (it|that|this|they|there|he|she) (just|really|still|probably)? (do|does|can|could|is|are|will|would) not',
      'but (it|that|this|those|these|things|quitting|stopping|everything) .{0,1} (is|are|gets|seems|feels|can be|would be) .{0,2} (hard|difficult|tough|a lot|complicated|tricky|harder|expensive|impossible|a pain|a hassle|too much|easier said|not easy)',
      'but (at the same time|the thing is|the problem is|the trouble is|realistically|then again) .{0,4} (not|hard|difficult|no|never|just|craving|expensive|busy)',
    ],
    example: 'I have thought of it, but I really do not want to.',
    nearMiss: 'I was tired but I went along.',
  },
  {
    cue: 'remedy-harms',
    match: [
      `${REMEDY} .{0,2} (make|makes|made|making|leave|leaves|left) (me|you) .{0,3} (sick|dizzy|drowsy|sleepy|groggy|fat|ill|cough|foggy|fuzzy|nauseous|queasy|shaky|jittery|worse|weird|itchy|moody|puffy|wrecked|slow|sore|awful|terrible|throw up|swell|ache|constipated|bloated|bleed|gain weight|zombie|irritable|numb|wired)`,
      `${REMEDY} .{0,2} (give|gives|gave|giving|get|gets|got) me .{0,2} (headache|headaches|nightmares|dreams|cramps|hiccups|rash|heartburn|diarrhea|the runs|palpitations|migraines|nausea|blisters|hives|nosebleeds|a cough|stomach)`,
      `${REMEDY} .{0,1} (keeps|kept|keep) me (awake|up all|up at|up half)`,
      '(side effects|side effect|bad reaction|allergic reaction|like a zombie|be a zombie|knocks me out|knocked me out|wipes me out|wiped me out|upsets my stomach|upset my stomach|slows me down|slows you down|messes with my|messed with my|not agree with me|never agreed with me|plays havoc|hangover from|not good for my|bad for my back|bad for my knees)',
      '(they|it|which) (hurts|hurt|aches|stings|itches|leaks|leak|stinks|stink|rattles|pinches|cracks|chafes|sting|itch|rubs) (when|me|my|like|so|and|to|as)',
      '(when|whenever|if|every time|as soon as) i (move|walk|exercise|run|stretch|bend|lift|take it|take them|do them|stand) .{0,3} (hurts|hurt|sick|dizzy|worse|sore|swells|cough|shake|pain|agony|ache|aches|out of breath)',
      '(caused|causes|cause|gave me|gives me|got|brought) .{0,2} (more problems|more trouble|more harm|more pain|side effects|worse)',
      '(more harm than|more problems than|more trouble than|worse than the)',
      'i .{0,1} (did|tried|took|wore|used|went) .{0,4} and (it|they|i|my) .{0,2} (hurt|ached|made me|gave me|sick|worse|throwing up|threw up|could not|hated|nearly|laughed)',
      '(they|it|that|those) (itch|itches|stings|sting|chafes|tastes awful|tastes horrible|tastes disgusting|knocks me|dries me)',
    ],
    example: 'Those tablets make me so drowsy.',
    nearMiss: 'The tablets are on the shelf.',
  },
  {
    cue: 'wants-not-to-be',
    match: [
      'i .{0,2} (do|did|would) not .{0,2} (want|like|wish) to .{0,1} (feel|fall back|fall into|rely|act|end up|die|live|hurt|have to|risk|wake up|look back|look like|become|turn|fight|yell|hit|waste|spend|depend|mess|ruin|wallow|worry|repeat|hang on|keep|lose my|lose him|lose her|lose them|lose everything|go back out|go back there|go down|disappoint|let him|let her|let them|let my|see myself|get sick|get worse|get caught|get to that|do that anymore|do this anymore|do that every|drink to|drink like|drink every|smoke around|miss out on|scare|push|set a bad)',
      'i .{0,2} (do|did|would) not .{0,2} (want|like|wish) to .{0,1} be (a|an|the|that|this|like|so|in that|on my|one|some|dependent|destructive|angry|tired|sick|alone|fat|unhealthy|known|remembered|found|with the|him|her|them|my|always|stuck|lying|hiding|dead|breathless|drunk|hungover|controlled)',
      'i .{0,2} (do|did|would) not .{0,2} want (her|him|them|my|the kids|the children|the baby|people|anyone|anybody|someone|the boys|the girls) .{0,3} (to|seeing|growing|thinking|having|coming|around|worrying|ending|getting|going|smoking|drinking|looking|living|finding|smelling)',
      'i .{0,2} (do|did|would) not .{0,2} want (it|that|this) .{0,1} (near|for|around|anymore|happening|again|life|to happen|to be|to get|to go)',
    ],
    example: 'I do not want to be a mother who yells.',
    nearMiss: 'I do not want to go to the gym.',
  },
]
