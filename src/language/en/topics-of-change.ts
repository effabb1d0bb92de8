import type { CueEntry } from '../language'

/** The topics that tell steps, in English: what talk about change, wishes and what works is about. */
export const topicsOfChange: readonly CueEntry[] = [
  {
    cue: 'topic-worry',
    match: [
      '(worry|worries|worried|afraid|scared|fear|anxious|uneasy)',
      '(hardest|worst|most difficult|bothers|keeps you awake)',
    ],
    example: 'What are you worried about?',
    nearMiss: 'The cat sleeps.',
  },
  {
    cue: 'topic-strength',
    match: ['(strength|strengths|strong|talent|talents|proud|good at)', '(goes|going|went|works|working) .{0,1} well'],
    example: 'What is going well?',
    nearMiss: 'The milk is gone.',
  },
  {
    cue: 'topic-unchanged',
    match: [
      '(nothing|if nothing|little) .{0,2} (changes|changed|happens)',
      '(stays|goes on|carries on|continues) .{0,2} (like this|the same|as it is)',
      '(worst|biggest) .{0,3} (happen|risk|danger)',
    ],
    example: 'What if nothing changes?',
    nearMiss: 'The train goes through.',
  },
  {
    cue: 'topic-notice',
    match: [
      '(how|by what) (would|will|do|could) .{0,2} (notice|know|see|tell)',
      '(sign|signs|first thing|notice|noticed)',
    ],
    example: 'How would you notice it?',
    nearMiss: 'The dog barks.',
  },
  {
    cue: 'topic-yield',
    match: [
      '(bring|brings|yield|yields|gain|benefit|benefits|difference|effect)',
      'what would .{0,3} (help|mean|do for)',
    ],
    example: 'What difference would it make?',
    nearMiss: 'He reads the paper.',
  },
  {
    cue: 'topic-want-to-see',
    match: [
      '(want|wants|like|need|needs) to see .{0,5} (happen|change|different|at home|so|that|in)',
      'what .{0,4} (want|like|need) to see',
      '(worry|worried) less',
    ],
    example: 'What do you want to see, so that you worry less?',
    nearMiss: 'I can see it now.',
  },
  {
    cue: 'topic-others-view',
    match: [
      'you (think|guess|suppose) (he|she|they|mum|dad|mom|#Kin|#Partner|#Others) .{0,2} (thinks|feels|sees|wants|would|notices|means|think|feel|see|want)',
      '(what|how) (would|might) (he|she|they|mum|dad|mom|#Kin|#Partner|#Others) .{0,3} (say|think|notice|see|answer|feel)',
      '(in|through|from) (his|her|their) (shoes|place|eyes|side)',
    ],
    example: 'What do you think he feels when you are silent?',
    nearMiss: 'I think it is raining.',
  },
  {
    cue: 'topic-missing',
    match: [
      '(missed|was lacking|left out|left unsaid)',
      '(not|nothing|too little) .{0,4} (talked about|discussed|asked|got to|mentioned)',
      'you .{0,3} (hoped|had hoped) for',
    ],
    example: 'What was left out?',
    nearMiss: 'The bus was on time.',
  },
  {
    cue: 'topic-tried',
    match: [
      '(tried|done) .{0,2} (everything|it all|all of it|so much|so many things|all sorts)',
      '(nothing|none of it) .{0,2} (helps|helped|works|worked)',
    ],
    example: 'I have tried everything.',
    nearMiss: 'That helped a lot.',
  },
  {
    cue: 'topic-fell-back',
    match: [
      '(started|drinking|smoking|using|gambling|began) .{0,2} again',
      '(relapse|relapsed|fell back|slipped back|back to square one|back at square one)',
      '(not|never) .{0,2} keep it up',
    ],
    example: 'I started smoking again.',
    nearMiss: 'I started running.',
  },
  {
    cue: 'topic-better',
    match: [
      '(what|how) .{0,4} (better|easier|nicer|lighter|different)',
      '(better|easier|nicer|lighter) (then|for|than|if)',
    ],
    example: 'What would be better then?',
    nearMiss: 'I go to bed.',
  },
  {
    cue: 'topic-measure',
    match: [
      '(measure|measurable|count|countable|small|smaller|doable|concrete)',
      '(this|next|coming|two) (week|weeks)',
      'how (often|many)',
    ],
    example: 'How can we make it small?',
    nearMiss: 'A big house.',
  },
  {
    cue: 'topic-last-meeting',
    match: ['(last|final) (meeting|talk|conversation|session)', '(finished|done|no longer need)'],
    example: 'Imagine our last meeting.',
    nearMiss: 'The last biscuit.',
  },
  {
    cue: 'topic-options',
    match: ['(option|options|possibility|possibilities|alternative|alternatives|ways)', 'what could you .{0,2} do'],
    example: 'Which options do you see?',
    nearMiss: 'It is cold.',
  },
  {
    cue: 'topic-choose-first',
    match: [
      '(what|which|where) .{0,4} (first|begin|start|most important|priority)',
      '(choose|pick) .{0,2} (one|first|which)',
    ],
    example: 'Which one do you start with?',
    nearMiss: 'He laughs.',
  },
  {
    cue: 'topic-keep-up',
    match: ['(keep up|keep it up|keep going|hold on|stick to|maintain)', '(relapse|setback|slip|goes wrong)'],
    example: 'How do you keep it up?',
    nearMiss: 'The tub is round.',
  },
  {
    cue: 'topic-relapse',
    match: [
      '(relapse|relapsed|slip|slipped|setback|fell back|fall back)',
      '(part of|belongs to) .{0,2} (change|changing|stopping|it)',
    ],
    example: 'A relapse is part of it.',
    nearMiss: 'The apple hangs there.',
  },
  {
    cue: 'topic-now-what',
    match: [
      '(hear|listen to|listening to|hearing) yourself',
      'what (will|do|would) you .{0,2} (now|with that|with this)',
    ],
    example: 'What do you think when you hear yourself?',
    nearMiss: 'What a rain.',
  },
  {
    cue: 'topic-hinders',
    match: [
      '(in the way|hinder|hinders|block|blocks|hold you back|obstacle|obstacles|barrier|barriers|stuck)',
      '(because of|on) (me|us|my side|our side)',
    ],
    example: 'What gets in the way?',
    nearMiss: 'The road is wet.',
  },
  {
    cue: 'topic-idea',
    match: ['(idea|ideas|thought|thoughts|insight|insights)', '(came|comes|springs) (up|to mind)'],
    example: 'Which ideas came up?',
    nearMiss: 'The clock runs.',
  },
  {
    cue: 'topic-event',
    match: [
      '(happened|went on|began|started)',
      '(tell me) (about|what)',
      '(that|this) (night|evening|morning|day|moment)',
    ],
    example: 'Tell me what happened that night.',
    nearMiss: 'Are you coming?',
  },
  {
    cue: 'topic-your-doing',
    match: [
      'what (did|do|have) you .{0,2} (do|done|say|try)',
      'how did you .{0,2} (react|respond|do|get|manage)',
      'your (part|share|side)',
    ],
    example: 'What did you do?',
    nearMiss: 'The cat did nothing.',
  },
  {
    cue: 'topic-lesson',
    match: ['(learn|learnt|learned|lesson|lessons|remember|take along|take with|tip|tips)', 'next time'],
    example: 'What can we learn from it?',
    nearMiss: 'The sun shines.',
  },
]
