import { sayingRule } from '../mechanisms'
import { jgz, kern } from '../sources'

export const limitsExplained = sayingRule({
  id: 'limits-explained',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'uitleggen waarom iets niet kan', en: 'explaining why something cannot be' },
    why: {
      nl: 'Een nee met uitleg is te begrijpen. Een kale nee voelt als een muur.',
      en: 'A no with a reason can be understood. A bare no feels like a wall.',
    },
    ignore: { nl: 'Als je de reden net al hebt verteld.', en: 'When you have just told the reason.' },
    skills: [20, 21],
    rows: ['R190'],
    sources: [kern('AP2 Laat de regie bij ouders en kind'), jgz('kernvaardigheid 21')],
  },
  says: ['refuses-flat'],
  outcome: 'missed',
  notCodes: [
    'open-question',
    'closed-question',
    'simple-reflection',
    'complex-reflection',
    'summary',
    'ask-permission',
  ],
  unless: ({ turn }) => turn.segments.length > 1,
  text: {
    nl: ({ said }) => `‘${said}’ staat er kaal. Met de reden erbij, en wat wel kan, is een nee beter te dragen.`,
    en: ({ said }) => `‘${said}’ stands bare. With the reason, and what can be done, a no is easier to bear.`,
  },
  examples: {
    nl: {
      missed: [['C: Kan het bij ons thuis?', 'P: [information] Dat kan helaas niet.']],
      nearMiss: [
        [
          'C: Kan het bij ons thuis?',
          'P: [information] Dat kan helaas niet. [information] We hebben daar te weinig mensen voor.',
        ],
      ],
    },
    en: {
      missed: [['C: Can it be at home?', 'P: [information] That is not possible.']],
      nearMiss: [
        ['C: Can it be at home?', 'P: [information] That is not possible. [information] We have too few people.'],
      ],
    },
  },
})
