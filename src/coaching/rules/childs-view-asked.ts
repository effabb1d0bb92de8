import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const childsViewAsked = sayingRule({
  id: 'childs-view-asked',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'ook naar het kind vragen', en: 'asking about the child’s view too' },
    why: {
      nl: 'Wie ook het kind laat meepraten, krijgt een plan dat gedragen wordt.',
      en: 'Letting the child have a say too gives a plan that holds.',
    },
    ignore: {
      nl: 'Als het kind te jong is of het om iets van de ouder zelf gaat.',
      en: 'When the child is too young or it is about the parent.',
    },
    skills: [5, 21],
    rows: ['R191', 'R169'],
    sources: [kern('AP2 Laat de regie bij ouders en kind'), kern('AP4 Stel doelen')],
  },
  says: ['asks-childs-view'],
  outcome: 'met',
  codes: ['open-question', 'closed-question'],
  text: {
    nl: () => 'Je vroeg ook wat het kind wil. Zo wordt het een plan van iedereen.',
    en: () => 'You asked what the child wants too. That makes it everybody’s plan.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [open-question] Wat zou je dochter zelf willen?']],
      nearMiss: [['C: Ja.', 'P: [open-question] Wat zou je zelf willen?']],
    },
    en: {
      met: [['C: Yes.', 'P: [open-question] What would your daughter want?']],
      nearMiss: [['C: Yes.', 'P: [open-question] What would you want?']],
    },
  },
})
