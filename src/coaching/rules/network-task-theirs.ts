import { sayingRule } from '../mechanisms'
import { fromBanks } from '../offers'
import { obvlk } from '../sources'

export const networkTaskTheirs = sayingRule({
  id: 'network-task-theirs',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'het gezin laten kiezen wat anderen doen', en: 'letting the family choose what the network does' },
    why: {
      nl: 'Hulp van dichtbij werkt als het gezin zelf vraagt wat het wil.',
      en: 'Help from close by works when the family asks for what it wants.',
    },
    ignore: { nl: 'Als het gezin dit zelf al voorstelde.', en: 'When the family proposed it.' },
    skills: [19],
    rows: ['R195'],
    sources: [obvlk('3.2.6 Netwerkoverleg')],
  },
  says: ['assigns-network'],
  outcome: 'missed',
  codes: ['advice', 'information', 'structure', 'confront'],
  text: {
    nl: ({ said }) =>
      `‘${said}’: dat bedenkt het gezin misschien liever zelf. Wat zouden ze willen vragen, en aan wie?`,
    en: ({ said }) => `‘${said}’: the family may prefer to think of that. What would they like to ask, and of whom?`,
  },
  offers: (context) => fromBanks(context, 'network'),
  examples: {
    nl: {
      missed: [['C: Ik red het niet alleen.', 'P: [advice] Dan kan oma op woensdag oppassen.']],
      nearMiss: [['C: Ik red het niet alleen.', 'P: [open-question network] Wie zou je willen vragen?']],
    },
    en: {
      missed: [['C: I cannot do it alone.', 'P: [advice] Then grandma could babysit on Wednesdays.']],
      nearMiss: [['C: I cannot do it alone.', 'P: [open-question network] Who would you like to ask?']],
    },
  },
})
