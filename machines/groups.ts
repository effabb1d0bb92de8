import type { Localised } from '../src/schema/codes'

/** The groups in which the sources place their protocols, and one for those that trainers write themselves. */
export const GROUPS = {
  'motivational-interviewing': { nl: 'Motiverende gespreksvoering', en: 'Motivational interviewing' },
  'solution-focused': { nl: 'Oplossingsgericht werken', en: 'Solution-focused work' },
  monitoring: { nl: 'Volgen, verklaren en vastlopen', en: 'Monitoring, explaining and stagnation' },
  deciding: { nl: 'Samen beslissen, eigen kracht en netwerk', en: 'Deciding together, own strength and network' },
  meetings: { nl: 'Overleg met meer mensen', en: 'Meetings with several people' },
  'story-and-practice': {
    nl: 'Levensverhaal, psycho-educatie, oefenen en doelen',
    en: 'Life story, psycho-education, practising and goals',
  },
  parenting: { nl: 'Ouders coachen', en: 'Coaching parents' },
  session: { nl: 'Het gesprek zelf, contact en doorverwijzen', en: 'The session itself, contact and referral' },
  own: { nl: 'Eigen protocollen', en: 'Own protocols' },
} as const satisfies Record<string, Localised>
export type GroupId = keyof typeof GROUPS
