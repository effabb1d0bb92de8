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
      "(let's|shall we|we could|can we) .{0,4} (list|draw|map|sort|write) .{0,4} (out|down|up|it|them|this|everything)?",
      '(questionnaire|checklist|overview|genogram|timeline)',
    ],
    example: "Let's map out what a day looks like.",
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
      'what is your (decision|choice|conclusion)',
      'which .{0,4} (choose|pick|go with)',
    ],
    example: 'Shall we agree to begin with the training?',
    nearMiss: 'What happened?',
  },
]
