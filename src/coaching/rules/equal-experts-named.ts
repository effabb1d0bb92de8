import { sayingRule } from '../mechanisms'
import { jgz, kern } from '../sources'

export const equalExpertsNamed = sayingRule({
  id: 'equal-experts-named',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'de ervaring van de ander erkennen', en: 'recognising their experience' },
    why: {
      nl: 'Wie als kenner van het eigen leven gezien wordt, denkt mee.',
      en: 'People seen as experts of their own life think along.',
    },
    ignore: { nl: 'Als het als slijmen zou klinken.', en: 'When it would sound like flattery.' },
    skills: [25, 15],
    rows: ['R118'],
    sources: [jgz('kernvaardigheid 25'), kern('AP1 Adviezen van ouders, punt 1')],
  },
  says: ['names-their-expertise'],
  outcome: 'met',
  text: {
    nl: () => 'Je erkende dat de ander het eigen leven het best kent. Dat maakt jullie gelijkwaardig.',
    en: () => 'You recognised that they know their own life best. That makes you equals.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [structure] U kent uw kind het best.']],
      nearMiss: [['C: Ja.', 'P: [structure] U kent de weg.']],
    },
    en: {
      met: [['C: Yes.', 'P: [structure] You know your child best.']],
      nearMiss: [['C: Yes.', 'P: [structure] You know the way.']],
    },
  },
})
