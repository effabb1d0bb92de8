import { sayingRule } from '../mechanisms'
import { kern, obvlk } from '../sources'

export const agreementsClosed = sayingRule({
  id: 'agreements-closed',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'eindigen met een duidelijke afspraak', en: 'ending with a clear agreement' },
    why: {
      nl: 'Wie weet wat er nu gebeurt, gaat rustiger weg.',
      en: 'People who know what happens next leave more at ease.',
    },
    ignore: { nl: 'Als het gesprek nog niet afloopt.', en: 'When the talk is not ending yet.' },
    skills: [2, 20],
    rows: ['R213', 'R244', 'R187'],
    sources: [obvlk('3.2.6 Netwerkoverleg'), kern('KE7 Eén samenhangend plan')],
  },
  says: ['states-agreement'],
  outcome: 'met',
  codes: ['structure', 'other', 'information', 'summary', 'autonomy'],
  text: {
    nl: () => 'Je sloot af met een duidelijke afspraak. Dat geeft houvast.',
    en: () => 'You closed with a clear agreement. That gives something to hold on to.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [structure] We spreken af dat jij de juf belt.']],
      nearMiss: [['C: Ja.', 'P: [structure] We spreken Nederlands.']],
    },
    en: {
      met: [['C: Yes.', 'P: [structure] We agree that you call the teacher.']],
      nearMiss: [['C: Yes.', 'P: [structure] We disagree.']],
    },
  },
})
