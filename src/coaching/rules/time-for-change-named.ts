import { sayingRule } from '../mechanisms'
import { jgz, kern } from '../sources'

export const timeForChangeNamed = sayingRule({
  id: 'time-for-change-named',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'zeggen dat veranderen tijd kost', en: 'saying that change takes time' },
    why: {
      nl: 'Wie weet dat terugvallen erbij hoort, geeft minder snel op.',
      en: 'People who know that setbacks are part of it give up less easily.',
    },
    ignore: { nl: 'Als de ander net vol vertrouwen is.', en: 'When they are full of confidence.' },
    skills: [24],
    rows: ['R096'],
    sources: [jgz('kernvaardigheid 24'), kern('KE3 Psycho-educatie')],
  },
  says: ['change-takes-time'],
  outcome: 'met',
  text: {
    nl: () => 'Je zei dat veranderen tijd kost. Dat maakt een terugval minder zwaar.',
    en: () => 'You said that change takes time. That makes a setback lighter.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [structure] Veranderen kost tijd.']],
      nearMiss: [['C: Ja.', 'P: [structure] De bus is op tijd.']],
    },
    en: {
      met: [['C: Yes.', 'P: [structure] Change takes time.']],
      nearMiss: [['C: Yes.', 'P: [structure] The bus is on time.']],
    },
  },
})
