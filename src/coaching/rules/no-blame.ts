import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const noBlame = sayingRule({
  id: 'no-blame',
  meta: {
    level: 'concern',
    concern: 'relation',
    title: { nl: 'zonder schuld', en: 'without blame' },
    why: {
      nl: 'Schuld zet ouders klem. Nieuwsgierigheid naar hoe het voor hen is, helpt vooruit.',
      en: 'Blame traps parents. Curiosity about what it is like for them helps forward.',
    },
    ignore: {
      nl: 'Er is bijna geen moment waarop verwijten helpen.',
      en: 'There is hardly a moment when blame helps.',
    },
    skills: [8, 12, 13],
    rows: ['R119', 'R173'],
    sources: [kern('AP1 Adviezen van ouders, punt 4'), kern('KE4 Opvoedingsvaardigheden')],
  },
  says: ['blames-parent'],
  outcome: 'missed',
  notCodes: [
    'simple-reflection',
    'complex-reflection',
    'summary',
    'open-question',
    'closed-question',
    'affirmation',
    'acknowledgement',
  ],
  text: {
    nl: ({ said }) => `‘${said}’ kan klinken als schuld. Vragen hoe het voor de ander is, opent meer.`,
    en: ({ said }) => `‘${said}’ may sound like blame. Asking what it is like for them opens more.`,
  },
  examples: {
    nl: {
      missed: [['C: Hij slaat zijn zusje.', 'P: [confront] Dat komt doordat u te veel toegeeft.']],
      nearMiss: [['C: Het is mijn schuld.', 'P: [simple-reflection] Je denkt: eigen schuld.']],
    },
    en: {
      missed: [['C: He hits his sister.', 'P: [confront] That is because you give in too much.']],
      nearMiss: [['C: It is me.', 'P: [simple-reflection] You think it is your own fault.']],
    },
  },
})
