import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const oneGoal = sayingRule({
  id: 'one-goal',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'één doel tegelijk', en: 'one goal at a time' },
    why: {
      nl: 'Met één doel is succes dichtbij. Met vijf doelen is alles half.',
      en: 'With one goal success is near. With five all is half done.',
    },
    ignore: { nl: 'Als twee doelen eigenlijk één zijn.', en: 'When two goals are really one.' },
    skills: [18, 24],
    rows: ['R164'],
    sources: [kern('AP4 Stel doelen en focus op 1 doel')],
  },
  says: ['several-goals'],
  outcome: 'missed',
  notCodes: [
    'open-question',
    'closed-question',
    'simple-reflection',
    'complex-reflection',
    'summary',
    'ask-permission',
  ],
  text: {
    nl: () => 'Dit zijn meer doelen tegelijk. Welk doel zou het snelst iets opleveren?',
    en: () => 'These are several goals at once. Which one would bring something soonest?',
  },
  examples: {
    nl: {
      missed: [['C: Er is zoveel.', 'P: [structure] We pakken alle doelen tegelijk aan.']],
      nearMiss: [['C: Er is zoveel.', 'P: [open-question goal] Welk doel zou je als eerste willen?']],
    },
    en: {
      missed: [['C: There is so much.', 'P: [structure] We tackle all goals at once.']],
      nearMiss: [['C: There is so much.', 'P: [open-question goal] Which goal would you want first?']],
    },
  },
})
