/** The steps that others come before or after, in `shared-decision`. */
export const GOALS = ['elicit-goals', 'elicit-preferences', 'decide-together'] as const
export const LATE = ['discuss-options', 'elicit-preferences', 'decide-together'] as const
export const PROBLEMS = ['map-situation', 'discuss-problems', 'check-understanding'] as const
/** What the first questions, about what is hard, are not after. */
export const ELSEWHERE = ['goal', 'desired-situation', 'elicit-need', 'check', 'miracle', 'scaling', 'leading'] as const

/** Words that are after what somebody hopes for, after a choice, or after whether the picture is right. */
export const AIMS = [
  'asks-desired-situation',
  'asks-goal',
  'last-meeting-projection',
  'pictures-later',
  'asks-preference',
  'asks-to-tell-on',
  'asks-to-summarise',
  'check-understanding',
] as const
