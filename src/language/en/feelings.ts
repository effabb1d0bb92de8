import type { CueEntry } from '../language'

/** Words of feeling, by kind. */
export const feelings: readonly CueEntry[] = [
  {
    cue: 'feeling-word',
    match: [
      '({feel}|feeling|feelings|emotion|emotions|emotional)',
      '(angry|anger|mad|furious|frustrated|frustrating|frustration|annoyed|annoying|irritated|pissed|upset|sad|sadness|depressed|depression|depressing|crying|grief|miserable|afraid|scared|scary|fear|worried|worry|anxious|anxiety|nervous|panic|ashamed|shame|embarrassed|embarrassing|guilty|guilt|helpless|powerless|hopeless|stuck|desperate|tired|exhausted|exhausting|stress|stressed|stressful|overwhelmed|overwhelming|pressure|lonely|alone|hurt|hurts|disappointed|rejected|confused|torn|ambivalent|conflicted|unsure|happy|glad|excited|exciting|proud|relieved|relief|grateful|hopeful|confident|comfortable|uncomfortable|calm|relaxed|jealous|bored|awful|terrible|horrible)',
    ],
    example: 'That gives me a bad feeling.',
    nearMiss: 'That gives me a lot of work.',
  },
  {
    cue: 'feeling-word',
    match: [
      '#Feel',
      '(feelings|emotion|emotions|emotional|emotionally|mood|moods)',
      '(upset|hurts|stressed|excited|miserable|heartbroken|devastated|sad|angry|scared|afraid|ashamed|guilty|worried|anxious|lonely|happy|proud|nervous|frustrated|tired|exhausted|overwhelmed|hopeless|depressed|relieved|embarrassed|disappointed|annoyed|furious|mad|glad|grateful|terrified|bored|unhappy|jealous|panicked|uncomfortable)',
    ],
    example: 'I am so upset about it.',
    nearMiss: 'I am at the shop.',
  },
  {
    cue: 'feeling-angry',
    match: [
      '(angry|anger|mad|furious|frustrated|frustrating|frustration|frustrates|annoyed|annoying|annoys|irritated|irritating|irritable|pissed|rage|resent|resentful|resentment|fed up|sick of|ticked|bitter|outraged|aggravated|aggravating)',
    ],
    example: 'I get so mad at school.',
    nearMiss: 'He is a good man.',
  },
  {
    cue: 'feeling-angry',
    match: [
      '(angry|anger|mad|furious|rage|raging|annoyed|annoying|irritated|irritable|irritating|frustrated|frustrating|frustration|fed up|pissed|resent|resentful|resentment|lose my temper|lost my temper|lost it|snap|snapped|blow up|boiling|outraged|hate)',
      '(drives|driving|drove) .{0,1} (crazy|nuts|mad|insane|up the wall)',
    ],
    example: 'He makes me so mad.',
    nearMiss: 'He makes dinner.',
  },
  {
    cue: 'feeling-sad',
    match: [
      '(sad|sadness|depressed|depression|depressing|crying|cry|cried|grief|grieving|mourning|miserable|heartbroken|heartbreaking|tears|unhappy|empty|devastated|loss|miss him|miss her|lost my|gloomy)',
    ],
    example: 'She has been so sad lately.',
    nearMiss: 'She has been so busy lately.',
  },
  {
    cue: 'feeling-sad',
    match: [
      '(sad|sadness|depressed|depressing|depression|unhappy|miserable|grief|grieving|heartbroken|heartbreaking|devastated|gloomy|cry|crying|cried|tears|upset|miss her|miss him|miss them|miss my|mourning)',
      '(feel|feels|felt|feeling|so|really|pretty|bit|very|little|quite|too|gets me|gets you|got me|got you|brings me|brings you|bringing me|bringing you|emotionally|mentally) (down|low|blue)',
      '(down in the dumps|down lately|low mood|low moods|low point|down days|low days|when i am down|when you are down|when i am low|when you are low)',
    ],
    example: 'I feel so sad lately.',
    nearMiss: 'I feel the cold.',
  },
  {
    cue: 'feeling-afraid',
    match: [
      '(afraid|scared|scary|scares|fear|fears|frightened|frightening|terrified|worried|worry|worries|worrying|worrisome|anxious|anxiety|nervous|panic|concerned|concern|concerning|insecure|uneasy|freaked|freaking out|dread)',
    ],
    example: "I'm scared it will go wrong.",
    nearMiss: 'He sits on the couch.',
  },
  {
    cue: 'feeling-afraid',
    match: [
      '(afraid|scared|scary|scares|fear|fears|terrified|terrifying|frightened|frightening|worried|worry|worries|worrying|anxious|anxiety|nervous|panic|panicking|panicked|dread|concerned|freaked out|freaking out|freak out|paranoid|uneasy|insecure)',
    ],
    example: 'I am afraid of it.',
    nearMiss: 'I am fond of it.',
  },
  {
    cue: 'feeling-ashamed',
    match: [
      '(ashamed|shame|shameful|embarrassed|embarrassing|embarrassment|humiliated|humiliating|judged|stigma|self conscious|look stupid)',
    ],
    example: "I'm so ashamed of it.",
    nearMiss: 'That is a pity.',
  },
  {
    cue: 'feeling-ashamed',
    match: [
      '(ashamed|shame|shameful|embarrassed|embarrassing|embarrassment|humiliated|humiliating|self conscious|mortified|judged|awkward)',
      '(feel|feels|felt|feeling|look|looked) .{0,2} (stupid|dumb|foolish|small|like an idiot)',
    ],
    example: 'I was so embarrassed.',
    nearMiss: 'I was on time.',
  },
  {
    cue: 'feeling-guilty',
    match: [
      '(guilty|guilt|regret|regrets|remorse|let down|let him down|let her down|let them down|my fault|blame myself|bad mother|bad father|bad mom|bad parent|failure|failed|failing|sorry for what)',
    ],
    example: 'I feel guilty about it.',
    nearMiss: 'The jury was out.',
  },
  {
    cue: 'feeling-guilty',
    match: [
      '(guilty|guilt|regret|regrets|remorse|my fault|blame myself|bad about|failing|failed|failure|bad mother|bad mom|bad father|bad dad|bad parent|sorry for)',
      '(let|letting) .{0,2} down',
    ],
    example: 'I feel guilty about it.',
    nearMiss: 'I feel fine about it.',
  },
  {
    cue: 'feeling-powerless',
    match: [
      '(helpless|powerless|hopeless|stuck|desperate|despair|trapped|no control|out of control|lost control|no way out|at a loss|defeated|discouraged|give up|giving up|end of my rope|no choice|can not win|what is the point|discouraging)',
    ],
    example: 'I feel stuck, nothing helps.',
    nearMiss: 'The car has power.',
  },
  {
    cue: 'feeling-powerless',
    match: [
      '(powerless|helpless|hopeless|hopelessness|desperate|despair|stuck|trapped|lost|out of options|no way out|at a loss|defeated|discouraged|discouraging|out of control|overpowered|give up|giving up|gave up|no control)',
      '(do|did) not know what (to do|else)',
    ],
    example: 'I feel stuck in this.',
    nearMiss: 'I feel the rain.',
  },
  {
    cue: 'feeling-tired',
    match: [
      '(tired|exhausted|exhausting|drained|draining|worn out|burned out|burnt out|burnout|fatigued|fatigue|sleepy|no energy|wiped|run down|sleep deprived|beat)',
    ],
    example: "I'm exhausted.",
    nearMiss: 'He is retired.',
  },
  {
    cue: 'feeling-tired',
    match: [
      '(tired|exhausted|exhausting|worn out|drained|draining|burned out|burnt out|burnout|fatigue|fatigued|no energy|sleepy|tiring|wiped out|run down|sluggish|weary)',
    ],
    example: 'I am so exhausted.',
    nearMiss: 'I am so early.',
  },
  {
    cue: 'feeling-stressed',
    match: [
      '(stress|stressed|stressful|stressing|stresses|stressors|overwhelmed|overwhelming|pressure|pressured|tense|tension|hectic|busy|a lot on|too much|on edge|swamped|juggling|crazy|chaotic|chaos|burden)',
    ],
    example: "It's giving me so much stress.",
    nearMiss: 'It gives me joy.',
  },
  {
    cue: 'feeling-stressed',
    match: [
      '(stress|stressed|stressful|stressing|pressure|tense|tension|overwhelmed|overwhelming|hectic|busy|swamped|juggling|juggle|too much|on edge|crazy|chaos|chaotic|strained|a lot on my plate)',
    ],
    example: 'There is so much stress at home.',
    nearMiss: 'There is a cat at home.',
  },
  {
    cue: 'feeling-lonely',
    match: [
      '(lonely|loneliness|isolated|isolation|left out|by myself|by yourself|all alone|on my own|on your own|nobody understands|no one understands|not heard|not seen|unheard|misunderstood|feel alone|abandoned|excluded)',
    ],
    example: "You're all alone in this.",
    nearMiss: 'Leave the cat outside.',
  },
  {
    cue: 'feeling-lonely',
    match: [
      '(lonely|loneliness|alone|isolated|left out|abandoned|by myself|on my own|rejected|disconnected|nobody understands|no one understands|not heard|excluded)',
    ],
    example: 'I feel so alone in this.',
    nearMiss: 'I feel good with them.',
  },
  {
    cue: 'feeling-hurt',
    match: [
      '(hurt|hurts|hurtful|hurting|disappointed|disappointing|disappointment|rejected|rejection|betrayed|betrayal|insulted|offended|attacked|put down|painful|unappreciated|taken for granted|let down)',
    ],
    example: 'That really hurt you.',
    nearMiss: 'He ran home.',
  },
  {
    cue: 'feeling-hurt',
    match: [
      '(hurt|hurts|hurtful|betrayed|disappointed|disappointing|disappointment|let down|offended|insulted|rejected|disrespected|unappreciated|bullied|put down)',
    ],
    example: 'It really hurts.',
    nearMiss: 'It really works.',
  },
  {
    cue: 'feeling-confused',
    match: [
      '(confused|confusing|torn|ambivalent|ambivalence|conflicted|mixed feelings|of two minds|back and forth|unsure|not sure|uncertain|undecided|on the fence|doubt|doubts|dilemma|struggling with|wrestling|hesitant|lost)',
    ],
    example: "I'm torn about it.",
    nearMiss: 'I am sure about it.',
  },
  {
    cue: 'feeling-confused',
    match: [
      '(confused|confusing|torn|unsure|mixed up|ambivalent|conflicted|undecided|mixed feelings|uncertain|doubt|doubts|not sure|wondering)',
    ],
    example: 'I feel torn about it.',
    nearMiss: 'I feel warm in it.',
  },
  {
    cue: 'feeling-happy',
    match: [
      '(happy|happier|happiness|glad|enjoy|enjoying|enjoys|enjoyed|enjoyable|fun|excited|exciting|joy|love|loved|good time|laugh|laughing|pleasure|pleasant|cheerful|thrilled|grateful|thankful|blessed)',
    ],
    example: 'That makes me happy.',
    nearMiss: 'That makes me sick.',
  },
  {
    cue: 'feeling-happy',
    match: [
      '(happy|happier|happiness|glad|enjoy|enjoying|enjoyed|enjoyable|joy|fun|love|loved|excited|exciting|cheerful|laugh|laughing|laughed|smile|grateful|thankful|pleasure)',
      '(feel|feels|felt|feeling|having|had|have) (so|really|pretty|just|very|a)? (great|nice|wonderful|awesome|amazing)',
    ],
    example: 'I am so happy.',
    nearMiss: 'I am so late.',
  },
  {
    cue: 'feeling-proud',
    match: [
      '(proud|pride|accomplished|accomplishment|satisfied|satisfying|satisfaction|self esteem|confident|confidence|feel good about)',
    ],
    example: "I'm proud of myself.",
    nearMiss: 'He is strict.',
  },
  {
    cue: 'feeling-proud',
    match: [
      '(proud|pride|confident|confidence|accomplished|accomplishment|achievement|satisfied|satisfying|self esteem|self worth)',
    ],
    example: 'I am proud of it.',
    nearMiss: 'I am part of it.',
  },
  {
    cue: 'feeling-relieved',
    match: [
      '(relief|relieved|reassured|reassuring|relaxed|relax|relaxing|relaxes|calm|calmer|calming|at ease|peace|peaceful|weight off|breathe|unwind|comforting|comfortable)',
    ],
    example: 'What a relief.',
    nearMiss: 'What a mess.',
  },
  {
    cue: 'feeling-relieved',
    match: [
      '(relieved|relief|calm|calmer|calms|calming|relaxed|relaxing|relax|peace|peaceful|at ease|weight off|comfortable|reassuring|reassured|unwind|safe)',
    ],
    example: 'It was such a relief.',
    nearMiss: 'It was such a day.',
  },
  {
    cue: 'feeling-hopeful',
    match: [
      '(hope|hopeful|hoping|optimistic|encouraged|encouraging|faith|confident|looking forward|light at the end|positive|motivated|determined|excited about|inspired)',
    ],
    example: "I'm hopeful about it.",
    nearMiss: "I'm late for it.",
  },
  {
    cue: 'feeling-hopeful',
    match: [
      '(hope|hopeful|hopefully|optimistic|positive|motivated|inspired|encouraged|encouraging|looking forward|determined|faith|believe in)',
    ],
    example: 'I am hopeful about it.',
    nearMiss: 'I am late for it.',
  },
]
