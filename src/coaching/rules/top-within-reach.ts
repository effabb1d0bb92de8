import { sayingRule } from '../mechanisms'
import { giz } from '../sources'

export const topWithinReach = sayingRule({
  id: 'top-within-reach',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'een haalbare tien', en: 'a ten within reach' },
    why: {
      nl: 'Bij een perfecte tien is elk cijfer laag. Goed genoeg geeft hoop.',
      en: 'With a perfect ten every number is low. Good enough gives hope.',
    },
    ignore: { nl: 'Als de ander de tien zelf zo omschrijft.', en: 'When they describe the ten that way themselves.' },
    skills: [17],
    rows: ['R069'],
    sources: [giz('OGW 4 Schaalvragen stellen, stap 1')],
  },
  says: ['perfect-top'],
  outcome: 'missed',
  codes: ['structure', 'information', 'closed-question', 'open-question', 'ask-permission', 'other'],
  text: {
    nl: () => 'De top klinkt hier als perfect. ‘Goed genoeg voor jullie’ maakt de schaal haalbaar.',
    en: () => 'The top sounds perfect here. ‘Good enough for you’ brings the scale within reach.',
  },
  examples: {
    nl: {
      missed: [['C: Prima.', 'P: [structure] Nul is een moeder die niks kan en tien is een perfecte moeder.']],
      nearMiss: [['C: Prima.', 'P: [structure] Tien is dat het goed genoeg loopt voor jullie.']],
    },
    en: {
      missed: [['C: Fine.', 'P: [structure] Zero is nothing works and ten is a perfect mother.']],
      nearMiss: [['C: Fine.', 'P: [structure] Ten is that it goes well enough for you.']],
    },
  },
})
