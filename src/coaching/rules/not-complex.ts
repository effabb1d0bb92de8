import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const notComplex = sayingRule({
  id: 'not-complex',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'een jongere vragen wat eerst komt', en: 'asking a young person what comes first' },
    why: {
      nl: 'Complex klinkt als onoplosbaar. Samen kiezen waar je begint, maakt het behapbaar.',
      en: 'Complex sounds unsolvable. Choosing together where to begin makes it manageable.',
    },
    ignore: { nl: 'Als de jongere het zelf zo noemt.', en: 'When the young person calls it that.' },
    skills: [1, 22],
    rows: ['R116'],
    sources: [kern('AP1 Adviezen van jongeren, punt 8')],
    only: { audience: ['young-person'] },
  },
  says: ['calls-complex'],
  outcome: 'missed',
  text: {
    nl: ({ said }) =>
      `‘${said}’ kan zwaar klinken voor een jongere. Vragen wat eerst aandacht krijgt, maakt het kleiner.`,
    en: ({ said }) => `‘${said}’ can sound heavy to a young person. Asking what comes first makes it smaller.`,
  },
  examples: {
    nl: {
      missed: [['C: School, thuis, alles.', 'P: [information] Jouw situatie is best complex.']],
      nearMiss: [['C: School, thuis, alles.', 'P: [open-question] Wat zou je als eerste anders willen?']],
      situation: { audience: 'young-person' },
    },
    en: {
      missed: [['C: School, home, everything.', 'P: [information] Your situation is quite complex.']],
      nearMiss: [['C: School, home, everything.', 'P: [open-question] What would you like to change first?']],
      situation: { audience: 'young-person' },
    },
  },
})
