import type { CueEntry } from '../../language'

/** Feelings named and shown. */
export const feelings: readonly CueEntry[] = [
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
    cue: 'feels-it-self',
    match: [
      'i .{0,1} (feel|felt|am feeling|was feeling) .{0,3} (sad|bad|good|guilty|angry|ashamed|awful|terrible|horrible|alone|lonely|stupid|scared|anxious|depressed|overwhelmed|tired|hurt|lost|stuck|hopeless|helpless|embarrassed|frustrated|worse|down|sick|numb|empty|worthless|judged|stressed|uncomfortable|disappointed|better|great|proud|happy|relieved|trapped|useless|pathetic|dirty|weird|awkward|hypocritical|selfish|like crap|like shit|like a failure|like a burden)',
      'i (am|was|get|got|became|become|have been|am getting|started getting) .{0,3} (scared|afraid|sad|angry|mad|upset|ashamed|embarrassed|guilty|lonely|depressed|anxious|nervous|worried|frustrated|furious|devastated|hurt|heartbroken|terrified|overwhelmed|exhausted|jealous|disappointed|proud|happy|relieved|miserable|hopeless|desperate|stressed|annoyed|irritated|emotional|gutted|fed up|pissed off)',
      'i (really|just|do|kind of|still|always|did|actually)? (feel|felt) (so|really|very|more|much|pretty|a little|a bit|kind of|as if|like a|like an|like the|like i am|like i was|like it is|like my|it|this|that way)',
      '(makes|made|making|gets|got|make) me .{0,3} (sad|angry|mad|cry|scared|feel|upset|anxious|nervous|crazy|furious|sick|down|depressed|happy|proud|ashamed|guilty|worry|stressed|emotional)',
      'i (cried|cry|hate|miss|dread|panic|panicked|broke down|resent|worry)',
      '(breaks|broke|breaking) my heart',
      'i (just|really|still|always|kind of|do|actually|so) (hate|miss|worry|cry|panic|dread|regret)',
      '(worthless|a failure|a loser|a burden|a bad person|a terrible person|not good enough|hate myself)',
    ],
    example: 'It just makes me so sad.',
    nearMiss: 'I feel like it makes a sound.',
  },
]
