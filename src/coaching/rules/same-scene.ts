import { turnHasCue } from '../context'
import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const sameScene = sayingRule({
  id: 'same-scene',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'dezelfde situatie laten oefenen', en: 'practising the same scene' },
    why: {
      nl: 'Wie net iets heeft gezien, kan precies dat nadoen. Iets nieuws erbij maakt het moeilijk.',
      en: 'People can copy what they just saw. Something new makes it hard.',
    },
    ignore: { nl: 'Als het al een paar keer goed ging.', en: 'When it has gone well a few times.' },
    skills: [13],
    rows: ['R161'],
    sources: [kern('AP3 Oefen concreet gedrag, stap 4')],
    inRole: true,
  },
  says: ['changes-scene'],
  outcome: 'missed',
  unless: (context) =>
    !context.turns
      .slice(Math.max(0, context.turn.index - 10), context.turn.index)
      .some((t) => turnHasCue(context, t, 'scene-start')),
  text: {
    nl: () => 'Er komt een andere situatie bij. Precies dezelfde scène maakt de kans op lukken groter.',
    en: () => 'Another situation comes in. Exactly the same scene makes success more likely.',
  },
  examples: {
    nl: {
      missed: [
        [
          'P: [structure] Ik ben even een moeder en jij een dochter.',
          'C: Oké.',
          'P: [structure] Stop maar. Nu doen we een andere situatie, jij bent de moeder.',
        ],
      ],
      nearMiss: [['C: Oké.', 'P: [structure] Nu doen we een andere situatie.']],
    },
    en: {
      missed: [
        [
          'P: [structure] I am a mother and you are a daughter.',
          'C: Okay.',
          'P: [structure] Stop there. Now we take a different situation, you are the mother.',
        ],
      ],
      nearMiss: [['C: Okay.', 'P: [structure] Now we take a different situation.']],
    },
  },
})
