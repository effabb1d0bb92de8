import { sayingRule } from '../mechanisms'
import { dialoog, giz } from '../sources'

export const clientSummarises = sayingRule({
  id: 'client-summarises',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'de ander laten samenvatten', en: 'letting the client summarise' },
    why: { nl: 'Wat iemand zelf samenvat, blijft hangen.', en: 'What people sum up themselves stays with them.' },
    ignore: { nl: 'Als de ander moe is of weinig woorden heeft.', en: 'When they are tired or have few words.' },
    skills: [9, 15],
    rows: ['R055'],
    sources: [giz('4 Samenvatten'), dialoog('4.2 stap 8')],
  },
  says: ['invites-summary'],
  outcome: 'met',
  text: {
    nl: () => 'Je liet de ander zelf zeggen wat er blijft hangen. Zo hoor je wat telde.',
    en: () => 'You let them say for themselves what stays with them. That shows what counted.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [open-question] Zou jij willen samenvatten wat we besproken hebben?']],
      nearMiss: [['C: Ja.', 'P: [open-question] Zal ik het even samenvatten?']],
    },
    en: {
      met: [['C: Yes.', 'P: [open-question] Could you sum up what we discussed?']],
      nearMiss: [['C: Yes.', 'P: [open-question] Shall I sum up?']],
    },
  },
})
