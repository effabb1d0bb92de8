import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const teachWhenCalm = sayingRule({
  id: 'teach-when-calm',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'uitleg bewaren voor een rustig moment', en: 'keeping explanations for a calm moment' },
    why: {
      nl: 'Midden in de boosheid komt niets binnen. Straks, als het rustig is, wel.',
      en: 'In the middle of anger nothing lands. Later, when it is calm, it does.',
    },
    ignore: { nl: 'Als er direct gevaar is.', en: 'When there is immediate danger.' },
    skills: [13],
    rows: ['R176'],
    sources: [kern('KE4 Opvoedingsvaardigheden')],
  },
  says: ['teaches-in-anger'],
  outcome: 'missed',
  codes: ['advice', 'information'],
  text: {
    nl: () => 'Midden in een boze bui landt uitleg niet. Wat zou een rustig moment zijn om het te bespreken?',
    en: () => 'In the middle of a tantrum explanations do not land. What would be a calm moment to discuss it?',
  },
  examples: {
    nl: {
      missed: [['C: Hij gooit alles om.', 'P: [advice] Als hij boos is, kunt u het hem rustig uitleggen.']],
      nearMiss: [['C: Hij gooit alles om.', 'P: [advice] Als het weer rustig is, kunt u het hem uitleggen.']],
    },
    en: {
      missed: [['C: He throws things.', 'P: [advice] When he is angry you can calmly explain it.']],
      nearMiss: [['C: He throws things.', 'P: [advice] When it is calm again you can explain it.']],
    },
  },
})
