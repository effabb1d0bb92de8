import { sayingRule } from '../mechanisms'
import { giz, jgz } from '../sources'

export const problemAsClientSees = sayingRule({
  id: 'problem-as-client-sees',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'uitgaan van hoe de ander het ziet', en: 'starting from how the client sees it' },
    why: {
      nl: 'Wie de eigen woorden voor het probleem mag houden, denkt mee over de oplossing.',
      en: 'People who may keep their own words for the problem think along about the solution.',
    },
    ignore: {
      nl: 'Als er gevaar is dat de ander zelf niet ziet.',
      en: 'When there is danger that the other does not see.',
    },
    skills: [10, 22],
    rows: ['R087', 'R133'],
    sources: [jgz('2.2 Oplossingsgericht werken'), giz('OGW uitgangspunten')],
  },
  says: ['replaces-problem'],
  outcome: 'missed',
  notCodes: ['open-question', 'closed-question', 'simple-reflection', 'complex-reflection', 'summary'],
  text: {
    nl: ({ said }) =>
      `‘${said}’ zet jouw uitleg in de plaats. Nieuwsgierig zijn naar hoe de ander het ziet, helpt meer.`,
    en: ({ said }) => `‘${said}’ puts your reading in its place. Being curious how they see it helps more.`,
  },
  examples: {
    nl: {
      missed: [['C: Hij slaapt zo weinig.', 'P: [confront] Het echte probleem is dat u geen grenzen stelt.']],
      nearMiss: [['C: Hij slaapt zo weinig.', 'P: [open-question] Hoe ziet u dat zelf?']],
    },
    en: {
      missed: [['C: He sleeps so little.', 'P: [confront] The real problem is that you set no limits.']],
      nearMiss: [['C: He sleeps so little.', 'P: [open-question] How do you see it?']],
    },
  },
})
