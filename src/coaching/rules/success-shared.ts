import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const successShared = sayingRule({
  id: 'success-shared',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'vragen met wie iemand een succes deelt', en: 'asking with whom a success is shared' },
    why: { nl: 'Een succes dat je vertelt, wordt groter.', en: 'A success that is told grows.' },
    ignore: { nl: 'Als het nog te pril is om te delen.', en: 'When it is too fresh to share.' },
    skills: [15, 19],
    rows: ['R193'],
    sources: [kern('KE5 Versterken sociale steun')],
  },
  says: ['asks-who-to-tell'],
  outcome: 'met',
  text: {
    nl: () => 'Je vroeg met wie de ander dit deelt. Zo wordt een succes groter.',
    en: () => 'You asked with whom they share it. That makes a success grow.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [open-question] Aan wie ga je dit vertellen?']],
      nearMiss: [['C: Ja.', 'P: [open-question] Met wie eet je?']],
    },
    en: {
      met: [['C: Yes.', 'P: [open-question] Who will you tell about this?']],
      nearMiss: [['C: Yes.', 'P: [open-question] Who will you see?']],
    },
  },
})
