import type { CueEntry } from '../../language'

/** Feelings named and shown. */
export const feelings: readonly CueEntry[] = [
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
      '(angry|anger|mad|furious|rage|raging|annoyed|annoying|irritated|irritable|irritating|frustrated|frustrating|frustration|fed up|pissed|resent|resentful|resentment|lose my temper|lost my temper|lost it|snap|snapped|blow up|boiling|outraged|hate)',
      '(drives|driving|drove) .{0,1} (crazy|nuts|mad|insane|up the wall)',
    ],
    example: 'He makes me so mad.',
    nearMiss: 'He makes dinner.',
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
      '(afraid|scared|scary|scares|fear|fears|terrified|terrifying|frightened|frightening|worried|worry|worries|worrying|anxious|anxiety|nervous|panic|panicking|panicked|dread|concerned|freaked out|freaking out|freak out|paranoid|uneasy|insecure)',
    ],
    example: 'I am afraid of it.',
    nearMiss: 'I am fond of it.',
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
      '(guilty|guilt|regret|regrets|remorse|my fault|blame myself|bad about|failing|failed|failure|bad mother|bad mom|bad father|bad dad|bad parent|sorry for)',
      '(let|letting) .{0,2} down',
    ],
    example: 'I feel guilty about it.',
    nearMiss: 'I feel fine about it.',
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
      '(tired|exhausted|exhausting|worn out|drained|draining|burned out|burnt out|burnout|fatigue|fatigued|no energy|sleepy|tiring|wiped out|run down|sluggish|weary)',
    ],
    example: 'I am so exhausted.',
    nearMiss: 'I am so early.',
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
      '(lonely|loneliness|alone|isolated|left out|abandoned|by myself|on my own|rejected|disconnected|nobody understands|no one understands|not heard|excluded)',
    ],
    example: 'I feel so alone in this.',
    nearMiss: 'I feel good with them.',
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
      '(confused|confusing|torn|unsure|mixed up|ambivalent|conflicted|undecided|mixed feelings|uncertain|doubt|doubts|not sure|wondering)',
    ],
    example: 'I feel torn about it.',
    nearMiss: 'I feel warm in it.',
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
      '(proud|pride|confident|confidence|accomplished|accomplishment|achievement|satisfied|satisfying|self esteem|self worth)',
    ],
    example: 'I am proud of it.',
    nearMiss: 'I am part of it.',
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
      '(hope|hopeful|hopefully|optimistic|positive|motivated|inspired|encouraged|encouraging|looking forward|determined|faith|believe in)',
    ],
    example: 'I am hopeful about it.',
    nearMiss: 'I am late for it.',
  },
  {
    cue: 'exclaims-feeling',
    match: [
      '(oh my god|oh god|oh no|wow|ugh|gosh|oh man|jeez|damn|shit|fuck|hell|oh dear|yikes|whew|phew|omg|😭|😢|😔|😞|😡|😤|🥺|😬|😅|❤️|😂|🙈|😩|😫|💔|😓|😟|🥹|😠)',
    ],
    example: 'Oh my god, twenty.',
    nearMiss: 'Twenty of them.',
  },
  {
    cue: 'feels-body',
    match: [
      '(heart|chest|stomach|throat|hands|head|knot|shoulders) .{0,2} (racing|pounding|tight|hurts|hurt|knots|lump|shaking|sinking|beating|aches|heavy|drop|dropped|drops|in my throat|in my stomach)',
      '(shaking|shaky|trembling|sweating|sweaty|nauseous|sick to my stomach|goosebumps|dizzy|butterflies|numb|tight chest|lump in my)',
    ],
    example: 'I get a knot, my heart is racing.',
    nearMiss: 'He gets a book.',
  },
  {
    cue: 'breaks-down',
    match: [
      '(can not|could not) .{0,1} (take it|take this|cope|handle it|handle this|deal|do this anymore|breathe|go on|stop crying)',
      '(break down|broke down|breaking down|falling apart|fall apart|fell apart|losing it|lose it|losing my mind|going crazy|end of my rope|breaking point|at my wits|burst into tears|too much for me|had enough)',
    ],
    example: 'I can not take it, I am falling apart.',
    nearMiss: 'I can take it home.',
  },
  {
    cue: 'loss-told',
    match: [
      '(passed away|passed on|died|is dead|was dead|funeral|lost my mother|lost my mom|lost my dad|lost my father|lost my son|lost my daughter|lost my husband|lost my wife|lost my brother|lost my sister|lost my friend|lost my baby|miscarriage|killed|widow|widower|got divorced|the divorce|my divorce|broke up|left me|laid off|got fired)',
    ],
    example: 'My mother passed away last year.',
    nearMiss: 'My mother came last year.',
  },
  {
    cue: 'crying',
    match: ['(cry|crying|cried|sobbing|tears|weep|weeping|tear up|tearing up|crying myself|😭|😢)'],
    example: 'Sorry, I am crying again.',
    nearMiss: 'Sorry, I am late again.',
  },
]
