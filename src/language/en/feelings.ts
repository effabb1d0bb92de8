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
    cue: 'feeling-angry',
    match: [
      '(angry|anger|mad|furious|frustrated|frustrating|frustration|frustrates|annoyed|annoying|annoys|irritated|irritating|irritable|pissed|rage|resent|resentful|resentment|fed up|sick of|ticked|bitter|outraged|aggravated|aggravating)',
    ],
    example: 'I get so mad at school.',
    nearMiss: 'He is a good man.',
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
    cue: 'feeling-afraid',
    match: [
      '(afraid|scared|scary|scares|fear|fears|frightened|frightening|terrified|worried|worry|worries|worrying|worrisome|anxious|anxiety|nervous|panic|concerned|concern|concerning|insecure|uneasy|freaked|freaking out|dread)',
    ],
    example: "I'm scared it will go wrong.",
    nearMiss: 'He sits on the couch.',
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
    cue: 'feeling-guilty',
    match: [
      '(guilty|guilt|regret|regrets|remorse|let down|let him down|let her down|let them down|my fault|blame myself|bad mother|bad father|bad mom|bad parent|failure|failed|failing|sorry for what)',
    ],
    example: 'I feel guilty about it.',
    nearMiss: 'The jury was out.',
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
    cue: 'feeling-tired',
    match: [
      '(tired|exhausted|exhausting|drained|draining|worn out|burned out|burnt out|burnout|fatigued|fatigue|sleepy|no energy|wiped|run down|sleep deprived|beat)',
    ],
    example: "I'm exhausted.",
    nearMiss: 'He is retired.',
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
    cue: 'feeling-lonely',
    match: [
      '(lonely|loneliness|isolated|isolation|left out|by myself|by yourself|all alone|on my own|on your own|nobody understands|no one understands|not heard|not seen|unheard|misunderstood|feel alone|abandoned|excluded)',
    ],
    example: "You're all alone in this.",
    nearMiss: 'Leave the cat outside.',
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
    cue: 'feeling-confused',
    match: [
      '(confused|confusing|torn|ambivalent|ambivalence|conflicted|mixed feelings|of two minds|back and forth|unsure|not sure|uncertain|undecided|on the fence|doubt|doubts|dilemma|struggling with|wrestling|hesitant|lost)',
    ],
    example: "I'm torn about it.",
    nearMiss: 'I am sure about it.',
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
    cue: 'feeling-proud',
    match: [
      '(proud|pride|accomplished|accomplishment|satisfied|satisfying|satisfaction|self esteem|confident|confidence|feel good about)',
    ],
    example: "I'm proud of myself.",
    nearMiss: 'He is strict.',
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
    cue: 'feeling-hopeful',
    match: [
      '(hope|hopeful|hoping|optimistic|encouraged|encouraging|faith|confident|looking forward|light at the end|positive|motivated|determined|excited about|inspired)',
    ],
    example: "I'm hopeful about it.",
    nearMiss: "I'm late for it.",
  },
]
