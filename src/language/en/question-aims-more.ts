import type { CueEntry } from '../language'

/** What questions are after: feelings, reasons, weight, danger. */
export const questionAimsMore: readonly CueEntry[] = [
  {
    cue: 'asks-feeling',
    match: [
      'how (do|does|did|are|were|is|was|have|would) .{0,4} (feel|feeling|felt|affect|affecting)',
      'what .{0,4} (feeling|feelings|emotions|feel)',
      'how (is|was|has) (that|it|this) .{0,3} (for you|been|like)',
      'what (is|was) (that|it|this) like',
    ],
    example: 'How does that make you feel?',
    nearMiss: 'He feels good about that.',
  },
  {
    cue: 'asks-opinion',
    match: [
      '(what|how) (do|did|are|were|would) (you|your) .{0,3} (think|thinking|thought|thoughts|feel about|view|see|opinion|believe|say)',
      'what (is|are|was) .{0,2} (opinion|view|thoughts|take|sense|understanding|thought|idea|ideas|perspective)',
      '(your|what) (thoughts|opinion|take)',
      'do you (think|feel|believe|see|agree)',
    ],
    example: 'What do you think about that?',
    nearMiss: 'He thinks a lot about that.',
  },
  {
    cue: 'asks-example',
    match: [
      '(give|can you|could you|do you have|think of|have) .{0,4} (example|examples|specific|time when|instance)',
      '(what|tell me about) .{0,3} (last time|typical day|typical|happened|recent time|happens)',
      '(like|such as) what',
      'what (happened|happens|was happening|went on|goes on|was going on|is going on|do you mean)',
      '(walk|take) me through',
    ],
    example: 'Can you give me an example?',
    nearMiss: 'He set an example for others.',
  },
  {
    cue: 'asks-tried',
    match: [
      'what .{0,4} (tried|attempted|already done|done so far|done before|been doing)',
      'what (do|did|can|could|have|would) (you|he|she|they) .{0,2} do about',
      '(have|did) you .{0,3} (tried|try|attempted)',
      '(when|how many times) .{0,3} (tried|try|attempted)',
    ],
    example: 'What have you tried so far?',
    nearMiss: 'I have tried everything.',
  },
  {
    cue: 'asks-disadvantages',
    match: [
      'what .{0,6} (downside|downsides|not so good|less good|not good|negative|negatives|bad|disadvantages|cons|concerns|concern|worries|worry|problems|drawbacks|difficult|hard|harder|bother|bothers|do not like|dislike|challenging|cost|costs|risks|risk|consequences|other side|flip side|barriers|obstacles|dislike|challenges|trouble|difficulties)',
      '(how|in what ways|what ways) .{0,4} (affect|affected|affecting|impact|impacted|impacting|get in the way|gotten in|interfere|caused|hurt)',
      '^the (other|flip) side$',
      'what if (you do not|you did not|nothing|things do not|it does not|they|he|she|you keep)',
      'what (happens|happened|will happen|would happen|might happen|could happen|is going to happen|do you think will happen|do you think might happen|do you think would happen) .{0,1} (if|when|then|down)',
      'what (concerns|worries|problems)',
      '^any .{0,1} (concerns|worries|problems)',
      '(do|did|are|were|have|is|had) (you|there|they|he|she) .{0,2} any .{0,1} (concerns|worries|problems)',
      'where .{0,4} (headed|lead|go|going) .{0,4} (if|continue|keep)',
    ],
    example: 'And what is not so good about it for you?',
    nearMiss: 'There are a lot of good things.',
  },
  {
    cue: 'asks-advantages',
    match: [
      'what .{0,6} (like about|good things|benefits|benefit|pros|advantages|upside|upsides|positive|positives|reasons|reason|enjoy|gain|get out of|get from|better|good about|does it do for|do for you|the good|hoping to gain|reward)',
      '(how|what) .{0,5} (benefit you|benefit from|better off|improve|different if|would help you|might help you|gain from|good for you|good about)',
      'what (would|might|will|could) .{0,5} (change|different|gain|better|improve|good)',
      'what (would|might|will|could) (that|it|this|quitting|stopping|cutting|changing) .{0,4} (do for|mean|give|bring|allow)',
      'what (makes|made) you (want|think about|decide|consider|come|feel like)',
      'what is in it for you',
      'why (would|might|do) you want',
      '(tell|talk) .{0,4} (good things|like about|enjoy|positive)',
    ],
    example: 'What do you like about smoking?',
    nearMiss: 'I like to smoke.',
  },
  {
    cue: 'asks-importance',
    match: [
      'how important',
      'how (much|badly|strongly) (do you|would you|does it|does that) .{0,3} (want|matter|feel|mean|care)',
      'how (big|high|much) .{0,2} priority',
      'what makes .{0,2} (important|worth|a priority)',
      'why now',
      '(why|what) .{0,5} (important|matters|mean to you|you value|care about)',
      'how (motivated|ready|committed|interested|willing)',
      'readiness',
    ],
    example: 'How important is that to you now?',
    nearMiss: 'It is very important to quit.',
  },
  {
    cue: 'asks-confidence',
    match: [
      'how (confident|sure|certain|realistic|doable|able|likely|achievable|feasible|optimistic|hopeful|possible|manageable)',
      '(confident|confidence) .{0,4} (scale|ruler|number|are you|do you|level|from)',
      'do you (think|feel|believe) .{0,3} (can|could|able|realistic|you will)',
      'what .{0,4} (confident|confidence)',
      'what makes you (so)? (sure|certain|think you can|think you could|believe you can|feel you can)',
    ],
    example: 'How confident are you that you can do it?',
    nearMiss: 'I am confident about it.',
  },
  {
    cue: 'asks-worry',
    match: [
      '(what|how) .{0,5} (worry|worries|worried|concern|concerns|concerned|afraid|scares|scare|fear|fears|nervous|anxious|scared)',
      '(are|do|does|is|did) (you|that|it|this) .{0,4} (worry|worried|concern|concerned|scare|scared|afraid|nervous)',
    ],
    example: 'What worries you about that?',
    nearMiss: 'Nothing worries me.',
  },
  {
    cue: 'asks-safety',
    match: [
      '(think|thought|thinking|thoughts|have|had|feel|feeling|want|plan) .{0,6} (suicide|killing yourself|kill yourself|hurting yourself|hurt yourself|harming yourself|harm yourself|ending your life|end your life|dying|being dead|not being here|suicidal|to die)',
      '(are|do|is|does|were) (you|it|he|she|they|home|the kids|your) .{0,4} (safe|suicidal|in danger)',
      '(has|does|did|is|have) .{0,4} (hit|hits|hitting|hurt you|hurting you|beat|threaten|threatened|abuse|abused|touch you|touched you)',
      'do you have a plan',
    ],
    example: 'Do you ever think about ending your life?',
    nearMiss: 'She is the love of my life.',
  },
]
