import type { CueEntry } from '../language'

/** What coaching listens for in English: what deserves praise. */
export const enCoachingPraise: readonly CueEntry[] = [
  {
    cue: 'asks-who-helps',
    match: [
      'who (can|could|would|might) .{0,2} (help|support)',
      'who (do|could|can) you (talk|call|turn|ask|share)',
      'who (knows|else knows) about',
      'who is (there|around|important)',
    ],
    example: 'Who could help you with that?',
    nearMiss: 'Who drank the milk?',
  },
  {
    cue: 'asks-who-to-tell',
    match: ['who (will|would|could|can) you (tell|share)', 'who (gets|wants) to hear'],
    example: 'Who will you tell about this?',
    nearMiss: 'Who will you see?',
  },
  {
    cue: 'draws-network',
    match: ['(genogram|sociogram|ecomap|network map|family tree)', '(draw|put) .{0,4} (who|people|family|network)'],
    example: 'Shall we make a network map?',
    nearMiss: 'Shall we make an appointment?',
  },
  {
    cue: 'says-purpose',
    match: [
      '(purpose|aim|goal) of (this|our|today) (talk|conversation|meeting)?',
      'today (i|we) (would|want|wanted|will) .{0,3} (like to)? (talk|discuss|look)',
      'on the agenda',
      'what would you like to (talk about|discuss)',
    ],
    example: 'The aim of this conversation is to make a plan together.',
    nearMiss: 'The aim of the game is fun.',
  },
  {
    cue: 'explains-asking',
    match: [
      '(i) (ask|am asking|asked) (this|that|it)? because',
      '(let me|i will) explain why',
      'the reason i (ask|am asking)',
    ],
    example: 'I ask this because I want to know what helps you.',
    nearMiss: 'I will ask tomorrow.',
  },
  {
    cue: 'change-takes-time',
    match: [
      '(change|changing|this|that|it|habits|trust) (takes|needs) .{0,2} time',
      '(setbacks|relapse|slipping back|falling back) .{0,3} (part|normal|belong)',
    ],
    example: 'Change takes time.',
    nearMiss: 'The bus is on time.',
  },
  {
    cue: 'invites-summary',
    match: [
      '(could|can|would) you .{0,3} (summarise|summarize|sum up)',
      'how would you (summarise|summarize|sum up)',
      'what (do|will) you take (away|home|with)',
    ],
    example: 'Could you sum up what we discussed?',
    nearMiss: 'Shall I sum up?',
  },
  {
    cue: 'admits-stuck',
    match: [
      "(i am|i'm) (stuck|not sure how)",
      'i do not know (either|right now|at the moment)',
      '(discuss|talk|consult) .{0,4} (colleague|team|supervisor)',
      'a colleague .{0,4} (join|think along|look)',
    ],
    example: 'I am stuck here and would like to consult a colleague.',
    nearMiss: 'I am on my way.',
  },
  {
    cue: 'takes-on-self',
    match: [
      '(i) (was|put|said|asked) .{0,4} (not clear|unclear|badly|clumsily|too fast)',
      '(my mistake|that was me|that is on me)',
      'the wrong question',
      '(that is|that was|it is|it was) not (really|certainly|at all|quite|exactly)? (what|how) i (meant|mean|intended|was saying|was trying|was getting|had in mind)',
      'i (did not|do not) (really|ever)? (mean|want|intend) (for it)? to (offend|upset|preach|lecture|pry|sound|judge|come across|rush|nag|imply|insult|be rude|hurt|scare|put words|make you)',
      'i should not have (said|asked)',
      'i (probably|really|definitely)? (should have|could have|ought to have) (told|explained|mentioned|gone|asked|warned|checked|been clearer|made it|made that)',
      '^(no|well)? i am not (saying|trying|suggesting) (that|it|you|to)',
      'that was (clumsy|silly) of me',
    ],
    example: 'Perhaps I was not clear enough.',
    nearMiss: 'Perhaps I was late.',
  },
  {
    cue: 'offers-after-care',
    match: ["(i will|i'll|shall i|can i|may i) (call|ring|text) you"],
    example: 'I will call you tomorrow to hear how you are.',
    nearMiss: 'I will call the doctor.',
  },
  {
    cue: 'names-value',
    match: [
      '(it is|it) (really)? (important|matters) to you (that)?',
      'what matters (most)? to you',
      'in the end it is about',
    ],
    example: 'It is important to you that he feels safe.',
    nearMiss: 'It is important to call.',
  },
  {
    cue: 'asks-childs-view',
    match: [
      '(what|how) (would|does|might) (he|she|they|your son|your daughter|your child) .{0,3} (want|like|think|say|feel|see)',
    ],
    example: 'What would your daughter want?',
    nearMiss: 'What would you want?',
  },
  {
    cue: 'states-agreement',
    match: [
      '(we|so we) (agree|agreed) (that|to)',
      '(next time|next week|in two weeks|in four weeks) .{0,4} (see|meet|talk|look|call)',
    ],
    example: 'We agree that you call the teacher.',
    nearMiss: 'We disagree.',
  },
  {
    cue: 'asks-what-it-brought',
    match: [
      'what (was|has been|is) .{0,3} (useful|helpful) .{0,2} (today|talk|conversation|you)',
      '(was|is) (this|it|today) (useful|helpful)',
      '(which|what) ideas',
    ],
    example: 'What was useful for you today?',
    nearMiss: 'What was the price?',
  },
  {
    cue: 'names-their-expertise',
    match: ['you know .{0,4} best', 'you are the expert', '(nobody|no one) knows .{0,3} (better|as well)'],
    example: 'You know your child best.',
    nearMiss: 'You know the way.',
  },
  {
    cue: 'chairs-well',
    match: [
      '(i am|i would be) curious (what|how) .{0,4} (thinks|sees|feels)',
      '(park|come back to) (that|this|it)',
      'back to (the goal|the question|why we)',
      'where do (we|you) agree',
      'good (point|idea|suggestion)',
    ],
    example: 'I am curious what dad thinks.',
    nearMiss: 'I am tired.',
  },
  {
    cue: 'asks-expectation',
    match: ['what (do|would) you (expect|hope|want|need) (of|from) (me|us|this)', 'how can i (help|be useful)'],
    example: 'What do you expect of me?',
    nearMiss: 'What do you expect for dinner?',
  },
  {
    cue: 'announces-sharing',
    match: [
      '(would|do) you (like|want) to be (there|present)',
      'before i (call|talk|share|email)',
      '(may|can) i (share|tell|discuss)',
    ],
    example: 'Would you like to be there when I call your mentor?',
    nearMiss: 'Would you like coffee?',
  },
  {
    cue: 'hands-over-warmly',
    match: [
      '(i will|i can|shall i) (come|go) (along|with you)',
      '(call|meet|go) (them)? together',
      'stay (involved|in touch)',
      '(introduce|handover|hand over)',
    ],
    example: 'The first time I will come along.',
    nearMiss: 'The first time was scary.',
  },
  {
    cue: 'yields',
    match: ['^(sorry|my apologies|i apologise)', '#You are right', 'i (got|had) (that|it) wrong'],
    example: 'You are right, I filled that in.',
    nearMiss: 'Your brother is right.',
  },
  {
    cue: 'asks-how-it-lands',
    match: [
      '(what|how) is it like .{0,2} to (read|hear) (that|this)',
      'how does (that|this) (land|sound) (with|to) you',
    ],
    example: 'What is it like to read that?',
    nearMiss: 'What is reading like at school?',
  },
]
