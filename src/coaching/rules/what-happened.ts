import { sayingRule } from '../mechanisms'
import { fromBanks } from '../offers'
import { kern } from '../sources'

export const whatHappened = sayingRule({
  id: 'what-happened',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'vragen wat er gebeurd is', en: 'asking what happened' },
    why: {
      nl: '‘Wat is er mis?’ zoekt de oorzaak in iemand. ‘Wat is er gebeurd?’ zoekt een verhaal.',
      en: '“What is wrong?” looks for the cause in somebody. “What happened?” looks for a story.',
    },
    ignore: { nl: 'Als de ander het zelf zo vraagt.', en: 'When the other puts it that way.' },
    skills: [10],
    rows: ['R120'],
    sources: [kern('KE2 Het levensverhaal')],
  },
  says: ['asks-what-is-wrong'],
  outcome: 'missed',
  text: {
    nl: ({ said }) => `‘${said}’ zoekt de oorzaak in de persoon. ‘Wat is er gebeurd?’ zoekt het verhaal.`,
    en: ({ said }) => `‘${said}’ looks for the cause in the person. ‘What happened?’ looks for the story.`,
  },
  offers: (context) => fromBanks(context, 'incident'),
  examples: {
    nl: {
      missed: [['C: Hij doet zo raar.', 'P: [open-question] Wat is er mis met hem?']],
      nearMiss: [['C: Hij doet zo raar.', 'P: [open-question] Wat is er gebeurd?']],
    },
    en: {
      missed: [['C: He acts so strange.', 'P: [open-question] What is wrong with him?']],
      nearMiss: [['C: He acts so strange.', 'P: [open-question] What happened to him?']],
    },
  },
})
