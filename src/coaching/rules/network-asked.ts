import { sayingRule } from '../mechanisms'
import { dialoog, kern } from '../sources'

export const networkAsked = sayingRule({
  id: 'network-asked',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'vragen wie er om iemand heen staat', en: 'asking about the network' },
    why: {
      nl: 'Steun van dichtbij blijft, ook als jij weer weg bent.',
      en: 'Support from close by stays, also when you are gone.',
    },
    ignore: { nl: 'Als het net uitgebreid besproken is.', en: 'When it has just been talked through.' },
    skills: [19],
    rows: ['R192', 'R181'],
    sources: [kern('KE5 Versterken sociale steun'), dialoog('2.4 Eigen mogelijkheden')],
  },
  says: ['asks-who-helps'],
  outcome: 'met',
  codes: ['open-question', 'closed-question'],
  text: {
    nl: () => 'Je vroeg wie er om hen heen staat. Die steun blijft, ook na jullie gesprek.',
    en: () => 'You asked who is around them. That support stays, also after your talk.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [open-question] Wie kan je daarbij helpen?']],
      nearMiss: [
        ['C: Ja.', 'P: [open-question] Wie heeft de melk opgedronken?'],
        ['C: Ja.', 'P: [closed-question] Wie is er zaterdag bij hem als u weg bent?'],
      ],
    },
    en: {
      met: [['C: Yes.', 'P: [open-question] Who could help you with that?']],
      nearMiss: [['C: Yes.', 'P: [open-question] Who drank the milk?']],
    },
  },
})
