import type { CueEntry } from '../language'

/** The topics that tell steps, in English: what talk about a life, letters, contact and support is about. */
export const topicsOfStories: readonly CueEntry[] = [
  {
    cue: 'topic-life',
    match: [
      '(your|own|whole) (life|story|past|history|childhood)',
      '(life story|timeline|beginning|chapter|chapters|grew up|growing up)',
    ],
    example: 'Tell me about your life so far.',
    nearMiss: 'The milk is sour.',
  },
  {
    cue: 'topic-living',
    match: ['(live|lived|living|born|grew up|moved|foster family|foster home|placed)'],
    example: 'Where have you lived?',
    nearMiss: 'The bike is blue.',
  },
  {
    cue: 'topic-good-or-hard',
    match: [
      '(good|nice|beautiful|happy|hard|difficult|painful|sad|scary) .{0,4} (time|memory|memories|moment|moments|period|years)',
      '(remember|memory|memories|went through)',
    ],
    example: 'What was hard in that time?',
    nearMiss: 'The door is open.',
  },
  {
    cue: 'topic-school',
    match: ['(school|class|teacher|nursery|day care|training|study|job|work|during the day)'],
    example: 'How did school go?',
    nearMiss: 'The rain falls.',
  },
  {
    cue: 'topic-help',
    match: ['(help|helped|helper|helpers|support|counselling|therapy|therapist|psychologist|services)'],
    example: 'Who helped you before?',
    nearMiss: 'The table is round.',
  },
  {
    cue: 'topic-before',
    match: ['(before|earlier|ever|previous|past|used to|experience|experiences)'],
    example: 'Have you had that before?',
    nearMiss: 'Tomorrow I leave.',
  },
  {
    cue: 'topic-talked-before',
    match: [
      '(talked|spoken|been) (to|with) .{0,3} (before|somebody|someone|anyone|helper|counsellor|psychologist)',
      '(good|bad) experience',
      '(dread|afraid of|nervous)',
    ],
    example: 'Have you talked to someone about it?',
    nearMiss: 'I talk to the cat.',
  },
  {
    cue: 'topic-missed-help',
    match: ['(would|could|should) have .{0,3} (helped|made|done|been|needed)', '(missed|made a difference)'],
    example: 'What would have helped then?',
    nearMiss: 'He had a dog.',
  },
  {
    cue: 'topic-letter',
    match: ['(letter|letters)', '(write|writing) to .{0,3} (yourself|future|older)'],
    example: 'You write a letter to your future self.',
    nearMiss: 'The glasses are dirty.',
  },
  {
    cue: 'topic-written',
    match: [
      '(wrote|written|writing it|reading it|read it|read out|on paper)',
      '(most important|main) .{0,2} (advice|line|sentence)',
    ],
    example: 'How was writing it?',
    nearMiss: 'The hen lays an egg.',
  },
  {
    cue: 'topic-other-reading',
    match: [
      '(could|may|might) .{0,2} (be|also be) .{0,2} (that|because)',
      '(maybe|perhaps|possibly) (he|she|it|they)',
      '(another|different) (way|side|light|reading)',
      'what if (he|she|it|they)',
    ],
    example: 'It could be that he feels safe with you.',
    nearMiss: 'Tomorrow it is nice.',
  },
  {
    cue: 'topic-call-later',
    match: [
      'i (will|ll|shall) (call|text|mail|ring|phone|message)',
      '(call|ring|phone) you (back|on|later|tomorrow)',
      'let you know',
    ],
    example: 'I will call you on Friday.',
    nearMiss: 'The bell rings.',
  },
  {
    cue: 'topic-resource',
    match: [
      '(fund|foundation|scheme|allowance|benefit|food bank|clothing bank|library|community centre|volunteer|volunteers|buddy|debt advice)',
      '(council|neighbourhood) .{0,3} (pays|offers|has)',
    ],
    example: 'There is a fund for the club.',
    nearMiss: 'The cow moos.',
  },
  {
    cue: 'topic-offer-help',
    match: [
      'i (can|could|will|ll) .{0,2} (arrange|call|fill|apply|help|find out|come along)',
      '(shall|can|may) i .{0,2} (arrange|call|help|fill|do)',
      '(together) .{0,2} (fill|call|apply)',
    ],
    example: 'Shall I arrange that for you?',
    nearMiss: 'The door opens.',
  },
  {
    cue: 'topic-wanted',
    match: [
      '(do|would) you .{0,2} (want|like|need) .{0,2} (this|that|me to|it)',
      '(does|would) .{0,2} (fit|suit|help)',
      'you decide',
    ],
    example: 'Do you want this?',
    nearMiss: 'The clouds are grey.',
  },
  {
    cue: 'topic-confidential',
    match: [
      '(confidential|secret|private|between us|between you and me)',
      '(stays|stay) (here|in this room|between)',
      '(unless|except) .{0,6} (danger|safe|unsafe)',
      '(tell|share|pass) .{0,3} (nobody|no one|not|on)',
    ],
    example: 'What you say stays between us.',
    nearMiss: 'The soup is hot.',
  },
  {
    cue: 'topic-sharing',
    match: [
      '(share|tell|discuss|talk) .{0,4} (with|to) (someone|somebody|your parents|school|my team|colleague|your mother|your father)',
      '(be there|sit in) (when|if)',
    ],
    example: 'If I share this with school, do you want to be there?',
    nearMiss: 'The chicken is done.',
  },
  {
    cue: 'topic-change-later',
    match: ['(may|can) .{0,2} (change|be different|come back)', '(change your mind|later on|not set in stone)'],
    example: 'It can change later.',
    nearMiss: 'The sky is blue.',
  },
  {
    cue: 'topic-enough',
    match: ['(enough) .{0,3} (said|talked|for today|for now|about)', '(leave it|stop) .{0,2} (here|at that|for today)'],
    example: 'Is it enough for today?',
    nearMiss: 'The sea is deep.',
  },
  {
    cue: 'topic-something-else',
    match: [
      '(something|anything) (else|different)',
      '(walk|go outside|play|draw|make) .{0,2} (together|a bit|for a while|a game)',
      '(show me|proposal|suggestion|strange idea)',
    ],
    example: 'Shall we do something else, take a walk?',
    nearMiss: 'The boat is still.',
  },
  {
    cue: 'topic-observed',
    match: [
      'i (saw|heard|noticed|notice|read|see|smell|got)',
      '(struck|strikes|worries) me',
      '(report|signal|call) .{0,3} (that|about|from)',
      '(bruise|bruises|alcohol|drink|weight|absence)',
    ],
    example: 'I noticed that he had bruises.',
    nearMiss: 'The ball is round.',
  },
]
