/** How many rows each protocol section of the requirements has: P01 runs from P01.0 to P01.6. */
const LAST: readonly number[] = [
  6, 5, 2, 4, 6, 8, 2, 3, 0, 5, 5, 2, 11, 4, 16, 0, 1, 0, 4, 7, 5, 7, 5, 8, 5, 6, 6, 12, 0, 1, 5, 0, 0, 0, 4, 16, 2, 2,
  8, 6, 6, 0, 0, 5, 5, 5, 1, 3, 1, 0, 2, 4, 0, 0, 0, 0, 1, 0, 0,
]

/** Every protocol row of the requirements, in order. */
export const PROTOCOL_ROWS: readonly string[] = LAST.flatMap((last, nth) =>
  Array.from({ length: last + 1 }, (_, row) => `P${String(nth + 1).padStart(2, '0')}.${row}`),
)

/** Rows that no machine models, with the reason; or that a machine models in another way than by a step. */
export const REASONS: Readonly<Record<string, string>> = {
  'P01.6': 'what lies on the table is not in a transcript',
  'P06.7': 'a fault and no step: the coaching rules speak up when the practitioner argues',
  'P07.1': 'the kind of reaction is a client attribute and cue; the step `respond` answers all of them',
  'P07.2': 'awareness and acceptance are not told apart in words; the step `own-pace` is what can be heard',
  'P13.8': 'thinking time needs times in the transcript; several questions in a turn are a coaching rule',
  'P14.2': 'where and when a letter is written is not in the transcript',
  'P14.3': 'where and when a letter is written is not in the transcript',
  'P15.1': 'a coaching rule (a negative goal is turned) goes before the protocol',
  'P15.2': 'the choice of a scale is read into the run (its type); no step of its own',
  'P20.4': 'interrupting needs times in the transcript',
  'P20.5': 'humour is not told from words with any certainty',
  'P21.0': 'preparation before the talk: the course profile, not a conversation',
  'P21.1': 'preparation before the talk: the course profile, not a conversation',
  'P21.2': 'preparation before the talk: the course profile, not a conversation',
  'P21.3': 'preparation before the talk: the course profile, not a conversation',
  'P21.4': 'preparation before the talk: the course profile, not a conversation',
  'P21.5': 'computed from measurements: the course profile, not a conversation',
  'P22.7': 'whether results were ever fed back is a matter of several conversations',
  'P23.1': 'which intervention fits is advice to the practitioner: the ranking and the coach take it up',
  'P23.2': 'which intervention fits is advice to the practitioner: the ranking and the coach take it up',
  'P23.3': 'which intervention fits is advice to the practitioner: the ranking and the coach take it up',
  'P23.4': 'which intervention fits is advice to the practitioner: the ranking and the coach take it up',
  'P24.4': 'a talk between colleagues; the family is not there',
  'P26.1': 'a talk in the team; the family is not there',
  'P26.2': 'a talk in the team; the family is not there',
  'P26.3': 'a talk in the team; the family is not there',
  'P26.4': 'a talk in the team; the family is not there',
  'P27.4': 'the 4, 8 and 12 weeks lie between conversations',
  'P28.11': 'how much share a client wants is said in the step `elicit-preferences`; no step of its own',
  'P28.12': 'the text leaves open how it ends (X06); safety is a coaching rule',
  'P30.1': 'a stance: nothing in it is one turn',
  'P35.3': 'a joint visit, not a conversation',
  'P39.0': 'the four attention points are stance; the eight techniques are the steps of `chairing`',
  'P40.6': 'checking what was written up is a next conversation',
  'P41.6': 'content of what is told; the loop is the same',
  'P46.3': 'what not to teach on its own: kept out of the texts on purpose',
  'P47.1': 'an instruction in play is checked by a coaching rule',
  'P58.0': 'a choice of method before the talk; the ranking tells which protocols were followed',
  'P59.0': 'preparing, talking and looking back are modes of the product, not a conversation',
}
