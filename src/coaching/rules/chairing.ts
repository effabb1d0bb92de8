import { sayingRule } from '../mechanisms'
import { kern, obvlk } from '../sources'

export const chairing = sayingRule({
  id: 'chairing',
  meta: {
    level: 'praise',
    concern: 'relation',
    title: { nl: 'iedereen laten meepraten', en: 'letting everybody join in' },
    why: {
      nl: 'In een overleg telt ieders stem pas als er ruimte voor is.',
      en: 'In a meeting every voice only counts when there is room for it.',
    },
    ignore: { nl: 'Als het overleg al vanzelf loopt.', en: 'When the meeting runs by itself.' },
    skills: [20, 21],
    rows: ['R198', 'R199', 'R201', 'R203', 'R204', 'R205'],
    sources: [kern('KE7 voorzitten, technieken'), obvlk('3.2.6 Netwerkoverleg')],
    only: { session: ['meeting'] },
  },
  says: ['chairs-well'],
  outcome: 'met',
  text: {
    nl: () => 'Je leidde het gesprek zo dat iedereen mee kan doen.',
    en: () => 'You led the talk so that everybody can join in.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [structure] Ik ben benieuwd wat vader ervan vindt.']],
      nearMiss: [['C: Ja.', 'P: [structure] Ik ben moe.']],
      situation: { session: 'meeting' },
    },
    en: {
      met: [['C: Yes.', 'P: [structure] I am curious what dad thinks.']],
      nearMiss: [['C: Yes.', 'P: [structure] I am tired.']],
      situation: { session: 'meeting' },
    },
  },
})
