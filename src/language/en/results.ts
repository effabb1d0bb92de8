import type { CueEntry } from '../language'

/** Talking about the result of a questionnaire. */
export const results: readonly CueEntry[] = [
  {
    cue: 'presents-result',
    match: [
      '(your|the|this|that|these) .{0,3} (score|scores|results|result|questionnaire|form|test|tests|graph|line|screening|survey|labs|numbers|answers|assessment|bloodwork|report|chart|paperwork) .{0,3} (show|shows|showed|say|says|said|indicate|indicates|suggest|suggests|came|come|is|are|was|were|tells|puts|look|looks)',
      '(looking at|according to|based on|from|on) .{0,3} (score|scores|results|result|questionnaire|form|test|graph|screening|survey|answers|assessment|chart|forms|what you filled|what you put|what you wrote)',
      '(i|we) (see|noticed|saw|notice|can see) .{0,4} (on here|form|questionnaire|results|score|chart|marked|indicated|put down|wrote|filled)',
      '(you|it) (scored|score|marked|indicated|put down|filled|checked|circled|answered)',
      'puts you (in|at)',
      '(higher|lower|above|below) .{0,2} (average|normal|range|recommended|limit|than most)',
    ],
    example: 'Your score shows that things have been heavy.',
    nearMiss: 'His show starts at eight.',
  },
  {
    cue: 'questionnaire-word',
    match: [
      '(questionnaire|questionnaires|form|forms|score|scores|survey|screening|checklist|graph|results|assessment|profile|chart|test results|paperwork)',
    ],
    example: 'This is the questionnaire of last month.',
    nearMiss: 'That is a good question.',
  },
  {
    cue: 'asks-recognition',
    match: [
      '(do|does|did|can) (you|that|this|it) .{0,3} (recognize|relate|ring a bell|sound familiar|familiar|match|fit|sound right|see yourself|ring true|resonate|identify)',
      '(is|was|does) (that|this) .{0,3} (what you|how you|surprise|surprising|familiar|expected|as you expected)',
      '(surprised|surprising)',
    ],
    example: 'Do you recognise that?',
    nearMiss: 'I recognised him at once.',
  },
  {
    cue: 'asks-explanation',
    match: [
      'how (do|would|can) you .{0,3} (explain|account|understand|make sense)',
      'what .{0,4} (explain|explains|explanation|behind|cause|causes|causing|contributed|contributing|going on there|account|led to|accounts)',
      'where .{0,3} (come from|coming from|stem)',
      'what was (going on|happening)',
      'what (do you think|might|would you say) .{0,4} (going on|causing|behind|about|reason|making|caused|led)',
    ],
    example: 'How do you explain that difference?',
    nearMiss: 'He explained the rules.',
  },
  {
    cue: 'asks-appraisal',
    match: [
      '(is|does|do|are|would) (that|this|it|you) .{0,4} (concern|worry|worrying|concerning|problem|bother|serious|normal|worried|concerned|a big deal|acceptable|alarming)',
      'what (does|do|would) (that|this|it|these) .{0,3} (mean|say|tell)',
      'how (serious|concerned|worried|worrying|bad|satisfied|happy)',
      'what do (we|you) .{0,2} (make of|think of|think about)',
    ],
    example: 'Is that a concern for you?',
    nearMiss: 'That concerns the school.',
  },
  {
    cue: 'asks-what-to-do',
    match: [
      'what (should|can|could|shall|do|would|will|are|might) (we|you|they|be) .{0,5} (do|do about|done|needed|need|happen|change|going to do|help|address)',
      'what (needs|has|would need|do you need) .{0,3} (happen|change|done|to|be)',
      'what would .{0,4} (help|take|make a difference|bring it down)',
      '(where|how) .{0,3} go from here',
      '(what|how) .{0,3} about (it|this|that)$',
    ],
    example: 'What shall we do about this?',
    nearMiss: 'There is nothing to do about this.',
  },
]
