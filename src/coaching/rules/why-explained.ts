import { sayingRule } from '../mechanisms'
import { dialoog, kern } from '../sources'

export const whyExplained = sayingRule({
  id: 'why-explained',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'uitleggen waarom je iets vraagt', en: 'explaining why you ask' },
    why: {
      nl: 'Een vraag met uitleg voelt minder als controle.',
      en: 'A question with a reason feels less like checking up.',
    },
    ignore: { nl: 'Als het doel van de vraag al duidelijk is.', en: 'When the purpose of the question is clear.' },
    skills: [2, 20],
    rows: ['R016', 'R190', 'R011'],
    sources: [dialoog('4.2 stap 1'), kern('AP1 Adviezen van jongeren, punt 6')],
  },
  says: ['explains-asking'],
  outcome: 'met',
  text: {
    nl: () => 'Je legde uit waarom je iets vraagt. Dat maakt vragen veiliger.',
    en: () => 'You explained why you ask. That makes questions safer.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [structure] Ik vraag dit omdat ik wil weten wat jou helpt.']],
      nearMiss: [['C: Ja.', 'P: [structure] Ik vraag het morgen wel.']],
    },
    en: {
      met: [['C: Yes.', 'P: [structure] I ask this because I want to know what helps you.']],
      nearMiss: [['C: Yes.', 'P: [structure] I will ask tomorrow.']],
    },
  },
})
