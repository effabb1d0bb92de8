import type { CueEntry } from '../language'

/** The topics that tell steps, in English: what talk about helpers, the network and deciding is about. */
export const topicsOfDeciding: readonly CueEntry[] = [
  {
    cue: 'topic-team',
    match: [
      '(team|supervision|case meeting|multidisciplinary)',
      '(colleague|colleagues) .{0,4} (talked|discussed|asked|thought|said)',
    ],
    example: 'I told it in our team.',
    nearMiss: 'She likes football.',
  },
  {
    cue: 'topic-stuck',
    match: [
      '(i am|i m|we are|we re) .{0,2} (stuck|going round|lost)',
      '(know|knows) too little',
      '(not|no) (my field|expert|experience)',
    ],
    example: 'I am stuck here myself.',
    nearMiss: 'I know enough.',
  },
  {
    cue: 'topic-helper',
    match: [
      '(psychologist|therapist|specialist|speech therapist|counsellor|colleague|colleagues|expert|social worker|paediatrician|physiotherapist)',
      '(look|think|come|join) (along|in|with us)',
      '(somebody|someone) (else|extra|who knows|who works)',
    ],
    example: 'A therapist could join us.',
    nearMiss: 'The baker is open.',
  },
  {
    cue: 'topic-visit',
    match: ['(she|he|they) (comes|will come|asks|stays|will ask|will stay|listens)', '(beforehand|in advance|prepare)'],
    example: 'She will come along and ask questions.',
    nearMiss: 'The cat comes in.',
  },
  {
    cue: 'topic-maximum',
    match: [
      '(most|best) .{0,3} (possible|achieve|get|have)',
      '(maximum|limit|ceiling|end of the road)',
      '(tried|done) everything',
      '(stop|end|hand over|take over|accept|live with|conclude)',
    ],
    example: 'This is the most we can get.',
    nearMiss: 'I want more coffee.',
  },
  {
    cue: 'topic-own-role',
    match: [
      'i (stay|remain|keep|will stay|will keep)',
      'my (role|task|part|job)',
      '(contact|first contact|overview|coordinate)',
      'until (you|she|he|they|it)',
    ],
    example: 'I stay your first contact.',
    nearMiss: 'The lamp is off.',
  },
  {
    cue: 'topic-decide',
    match: [
      '(decide|decision|decided|choose|choice|choosing)',
      'what (do|shall|will) (we|you) .{0,2} (do|want)',
      '(yes or no|with or without)',
    ],
    example: 'What shall we choose?',
    nearMiss: 'The room is red.',
  },
  {
    cue: 'topic-limits',
    match: [
      '(can|could|may) (not|t) .{0,3} (promise|do|arrange|offer|give)',
      'what (is|s) .{0,2} possible',
      '(can|cannot|can t|may not) .{0,3} (promise|arrange|offer|guarantee)',
      '(honest|open|clear) about',
    ],
    example: 'I cannot promise that.',
    nearMiss: 'It is not cold.',
  },
  {
    cue: 'topic-family-plan',
    match: [
      '(plan) .{0,3} (of your own|yourselves|together|first)',
      '(family|friends|circle) .{0,6} plan',
      '(family group|own strength) (plan|conference)',
      '(law|right) (that|to|says)',
    ],
    example: 'The family may make a plan first.',
    nearMiss: 'The planks are wet.',
  },
  {
    cue: 'topic-own-circle',
    match: [
      '(own strength|conference)',
      '(independent|neutral) (coordinator|person|somebody|someone)',
      '(family|friends|neighbours) .{0,5} (together|round the table|invited)',
      'without (us|me|professionals)',
    ],
    example: 'An independent coordinator brings family and friends together.',
    nearMiss: 'The dog barks.',
  },
  {
    cue: 'topic-important-people',
    match: [
      '(important|matters|matter|dear|close) .{0,2} (to you|people|person|for you)',
      '(around you|in your life|circle)',
    ],
    example: 'Who is important to you?',
    nearMiss: 'The clock ticks.',
  },
  {
    cue: 'topic-reliable',
    match: [
      '(rely|reliable|count on|trust|available|reachable)',
      '(would|could|can) (she|he|they) .{0,3} (time|willing|manage)',
    ],
    example: 'Can you count on her?',
    nearMiss: 'The table is high.',
  },
  {
    cue: 'topic-ask-somebody',
    match: ['how .{0,3} (ask|tell|approach|call)', '(ask|call|approach|text) (her|him|them)'],
    example: 'How could you ask her?',
    nearMiss: 'She is on her way.',
  },
  {
    cue: 'topic-invite',
    match: ['(bring|invite|join|be there|come along|with us)'],
    example: 'Would you like her to join us?',
    nearMiss: 'The dog is loose.',
  },
  {
    cue: 'topic-informed',
    match: [
      '(decided|arranged|registered|enrolled|settled|planned)',
      '(he|she|it) (will|is going to|starts|gets)',
      'you (need not|don t have to|only have to)',
    ],
    example: 'We have decided, it is arranged.',
    nearMiss: 'The paint is wet.',
  },
  {
    cue: 'topic-for-record',
    match: ['(report|file|form|application|record|register)', 'i (need|have) to (know|note|fill)'],
    example: 'For the report I need to know more.',
    nearMiss: 'It is late.',
  },
  {
    cue: 'topic-help-wanted',
    match: ['(what|which) .{0,4} (help|need|needed|support)', 'how can (i|we) .{0,2} help'],
    example: 'What help would you need?',
    nearMiss: 'The coat is new.',
  },
  {
    cue: 'topic-standstill',
    match: [
      '(stuck|standing still|standstill|going round|no progress|not moving|stagnates|stagnating)',
      '(same|still the same) (place|point|circle|story|score)',
    ],
    example: 'We are not moving, we are stuck.',
    nearMiss: 'He goes fishing.',
  },
  {
    cue: 'topic-go-on',
    match: [
      '(go on|carry on|continue|keep going|stop) .{0,3} (with|together|or|like)',
      'do you .{0,2} (want|wish) .{0,2} (go on|continue|stop)',
    ],
    example: 'Do you want to go on with this?',
    nearMiss: 'The train stops here.',
  },
  {
    cue: 'topic-hope-of',
    match: ['(hope|wish|look for|looking for|get out of|expect)', 'what would you .{0,2} (ask|learn|like)'],
    example: 'What do you hope for?',
    nearMiss: 'The bike is broken.',
  },
  {
    cue: 'topic-peer',
    match: [
      '(other|another) (mother|mothers|father|fathers|parent|parents|family|families|people|young person) .{0,5} (who|with|meet|same)',
      '(peer|peers|peer group|support group|expert by experience|experts by experience)',
      '(been through|going through) (the same|this)',
    ],
    example: 'I know another mother who went through the same.',
    nearMiss: 'The mother cooks.',
  },
  {
    cue: 'topic-match',
    match: [
      '(with whom|what kind of|which) .{0,4} (click|match|person|parent|mother|father)',
      '(same) (age|language|culture|background|phase|situation)',
      '(one to one|group or|man or|woman or)',
    ],
    example: 'What kind of parent would be a match?',
    nearMiss: 'An old car.',
  },
  {
    cue: 'topic-private',
    match: [
      '(tell|share|say) .{0,5} (not|and what|keep|private)',
      '(private|limits|boundary|boundaries|keep to yourself)',
      '(phone number|your name|address)',
    ],
    example: 'What do you want to share and what not?',
    nearMiss: 'The shop is shut.',
  },
  {
    cue: 'topic-safety',
    match: [
      '(safe|unsafe|safety|danger|dangerous|violence|hit|hits|threat|threatens)',
      'how (heavy|hard) .{0,3} (is|it|at home)',
    ],
    example: 'Is it safe at home?',
    nearMiss: 'The chair is soft.',
  },
  {
    cue: 'topic-other-help',
    match: [
      '(help|therapy|treatment|counselling|sessions|training) .{0,2} (from|at|with|there)',
      '(other) (help|helpers|services)',
      '(psychologist|therapist|counsellor|coach|guardian)',
    ],
    example: 'How is the therapy at the clinic?',
    nearMiss: 'The bus is full.',
  },
]
