import type { CueEntry } from '../language'

/** What tells the steps of conversation protocols in English. */
export const stepCues: readonly CueEntry[] = [
  {
    cue: 'leaves-role',
    match: [
      '(out of|step out) .{0,2} (role|the scene|it)',
      '(back to|we are) (ourselves|yourself)',
      "let's (stop|pause) (there|here)",
    ],
    example: "Let's stop there, back to ourselves.",
    nearMiss: 'The bus stops here.',
  },
  {
    cue: 'proposes-mapping',
    match: [
      "(let's|shall we|we could|can we) .{0,4} (list|draw|map|sort|write) .{0,3} (out|down|up|it|them|this|everything)",
      '(questionnaire|checklist|overview|genogram|timeline)',
    ],
    example: "Let's map out a day looks like.",
    nearMiss: 'The road is long.',
  },
  {
    cue: 'announces-deciding-together',
    match: [
      '(decide|choose|figure out|work out|look at) .{0,6} together',
      'together .{0,5} (decide|choose|decision|choice)',
      '(make|reach) a (decision|choice) together',
    ],
    example: 'At the end I would like us to decide together.',
    nearMiss: 'We went to school together.',
  },
  {
    cue: 'asks-decision',
    match: [
      'shall we (say|agree|decide|go with|choose)',
      'what (do|would|will|shall) (you|we) .{0,2} (decide|choose|go with|pick)',
      "what's your (decision|choice|conclusion)",
      'which .{0,4} (choose|pick|go with)',
    ],
    example: 'Shall we agree to begin with the training?',
    nearMiss: 'What happened?',
  },
  {
    cue: 'scale-of-success',
    match: ['(worst|hardest|best) (moment|day|week|time)'],
    example: 'Zero is the worst moment you had.',
    nearMiss: 'That was a nice day.',
  },
  {
    cue: 'scale-of-goal',
    match: ['goal .{0,4} (reached|met|achieved)', 'nothing .{0,3} (reached|achieved) yet'],
    example: 'Ten means your goal is fully reached.',
    nearMiss: 'What is your goal?',
  },
  {
    cue: 'scale-of-importance',
    match: ['how important', '(not at all|most|extremely|very) important'],
    example: 'How important is it to you, from zero to ten?',
    nearMiss: 'He finds that important.',
  },
  {
    cue: 'scale-of-confidence',
    match: ['how (confident|sure|certain)', '(completely|totally|extremely|very|not at all) (confident|sure|certain)'],
    example: 'How confident are you that you can do it?',
    nearMiss: 'Sure, that is fine.',
  },
  {
    cue: 'scale-of-motivation',
    match: ['how (motivated|ready|willing|eager)', 'do anything for'],
    example: 'How motivated are you, from zero to ten?',
    nearMiss: 'Are you hungry?',
  },
  {
    cue: 'scale-of-independence',
    match: ['without (help|us|me|support)', 'on your own'],
    example: 'Ten means that you manage without help.',
    nearMiss: 'Did you get help?',
  },
  {
    cue: 'scale-of-burden',
    match: ['how (bad|heavy|hard|difficult|stressful)', 'how much (trouble|stress|pain|worry)'],
    example: 'How much trouble does it give you, from one to ten?',
    nearMiss: 'She is late.',
  },
]
