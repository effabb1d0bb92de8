import { isTheirs } from '../confronting'
import { sayingRule } from '../mechanisms'
import { jgz, kern } from '../sources'

export const noJudgement = sayingRule({
  id: 'no-judgement',
  meta: {
    level: 'concern',
    concern: 'relation',
    title: { nl: 'zonder oordeel', en: 'without judgement' },
    why: {
      nl: 'Wie zich beoordeeld voelt, gaat uitleggen of zwijgen. Wie zich begrepen voelt, vertelt.',
      en: 'People who feel judged explain or fall silent. People who feel understood tell.',
    },
    ignore: {
      nl: 'Als de veiligheid vraagt dat je duidelijk zegt wat niet kan.',
      en: 'When safety asks you to say clearly what cannot be.',
    },
    skills: [3, 10, 12],
    rows: ['R109', 'R024'],
    sources: [jgz('kernvaardigheid 3, OMA'), kern('12 helpende vragen, punt 4')],
  },
  says: ['passes-judgement', 'puts-down'],
  outcome: 'missed',
  notCodes: [
    'simple-reflection',
    'complex-reflection',
    'summary',
    'open-question',
    'closed-question',
    'acknowledgement',
    'normalising',
  ],
  unless: isTheirs,
  text: {
    nl: ({ said }) => `‘${said}’ klinkt als een oordeel. Beschrijven wat je ziet of hoort, houdt het gesprek opener.`,
    en: ({ said }) => `‘${said}’ sounds like a verdict. Describing what you see or hear keeps the talk more open.`,
  },
  examples: {
    nl: {
      missed: [['C: Ik geef hem dan toch een snoepje.', 'P: [confront] Dat is niet zo handig van je.']],
      nearMiss: [
        ['C: Het voelt dubbel.', 'P: [complex-reflection] Dat is niet goed voor je gevoel, en toch doe je het.'],
      ],
    },
    en: {
      missed: [['C: I give him a sweet then.', 'P: [confront] That is not very smart.']],
      nearMiss: [['C: It feels double.', 'P: [complex-reflection] That was not good enough for you.']],
    },
  },
})
