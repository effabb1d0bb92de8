import { clientHas, clientJustSaid, practitionerBefore, presses } from '../context'
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
  // An agreement takes two: what was argued for, or met with resistance, is imposed.
  unless: (context) =>
    practitionerBefore(context, 2).some(presses) ||
    clientJustSaid(context).some(({ segments }) =>
      segments.some((segment) => segment.code === 'sustain-talk' || clientHas(segment, 'discord')),
    ),
  text: {
    nl: () => 'Je sloot af met een duidelijke afspraak. Dat geeft houvast.',
    en: () => 'You closed with a clear agreement. That gives something to hold on to.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [structure] We spreken af dat jij de juf belt.']],
      nearMiss: [
        ['C: Ja.', 'P: [structure] We spreken Nederlands.'],
        ['C: [sustain-talk] Judo is te duur.', 'P: [structure] We spreken af dat u een club uitzoekt.'],
        [
          'P: [confront] U moet hem niet steeds optillen.',
          'C: [neutral] Ik luister.',
          'P: [structure] Over drie weken kijken we weer.',
        ],
      ],
    },
    en: {
      met: [['C: Yes.', 'P: [structure] We agree that you call the teacher.']],
      nearMiss: [['C: Yes.', 'P: [structure] We disagree.']],
    },
  },
})
