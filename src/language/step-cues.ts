/** The cues that tell a step of a conversation protocol and decide no code. */
export const STEP_CUES = {
  'leaves-role': 'ends the play: everybody is themselves again',
  'proposes-mapping': 'proposes to list, draw, sort or measure the situation',
  'announces-deciding-together': 'says that a decision will be looked for together',
  'asks-decision': 'asks for the conclusion, or puts the decision into words as a proposal',
  'scale-of-success': 'the scale runs from the worst to the best moment',
  'scale-of-goal': 'the scale tells how far a goal is reached',
  'scale-of-importance': 'the scale tells how important something is',
  'scale-of-confidence': 'the scale tells how sure somebody is to manage',
  'scale-of-motivation': 'the scale tells how much somebody would do for it',
  'scale-of-independence': 'the scale tells how far somebody manages without help',
  'scale-of-burden': 'the scale tells how much trouble there is: higher is worse',
} as const
