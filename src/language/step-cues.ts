/** The cues that tell a step of a conversation protocol and decide no code. */
export const STEP_CUES = {
  'leaves-role': 'ends the play: everybody is themselves again',
  'proposes-mapping': 'proposes to list, draw, sort or measure the situation',
  'announces-deciding-together': 'says that a decision will be looked for together',
  'asks-decision': 'asks for the conclusion, or puts the decision into words as a proposal',
} as const
