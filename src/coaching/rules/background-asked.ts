import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { jgz, kern } from '../sources'

export const backgroundAsked = replyRule({
  id: 'background-asked',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'vragen naar wat van huis uit belangrijk is', en: 'asking what matters from home' },
    why: {
      nl: 'Wat gewoon is, verschilt per gezin en cultuur. Ernaar vragen laat zien dat het ertoe doet.',
      en: 'What is normal differs between families and cultures. Asking shows that it matters.',
    },
    ignore: {
      nl: 'Als het zijdelings genoemd wordt en er nu iets anders speelt.',
      en: 'When it is mentioned in passing and something else is at issue.',
    },
    skills: [5, 10],
    rows: ['R124'],
    sources: [jgz('kernvaardigheid 5'), kern('AP1 Adviezen van ouders, punt 2')],
  },
  hears: ['own-background'],
  well: firstCoded(...LISTENING, 'open-question'),
  badly: firstCoded('information', 'advice', 'confront'),
  praise: {
    nl: () => 'Je ging in op wat van huis uit belangrijk is. Zo voelt de ander zich gezien.',
    en: () => 'You took up what matters from home. That makes people feel seen.',
  },
  hint: {
    nl: ({ heard }) =>
      `‘${heard}’ zegt iets over wat bij hen belangrijk is. Daar nieuwsgierig naar zijn, brengt je dichterbij.`,
    en: ({ heard }) => `‘${heard}’ says something about what matters to them. Being curious brings you closer.`,
  },
  examples: {
    nl: {
      met: [['C: In onze cultuur is dat heel normaal.', 'P: [open-question] Hoe gaat dat bij jullie?']],
      missed: [
        [
          'C: In onze cultuur is dat heel normaal.',
          'P: [information] In Nederland slapen kinderen op een eigen kamer.',
        ],
      ],
      nearMiss: [
        ['C: Bij de bakker is het druk.', 'P: [information] In Nederland slapen kinderen op een eigen kamer.'],
      ],
    },
    en: {
      met: [['C: In our culture that is quite normal.', 'P: [open-question] How is that with you?']],
      missed: [['C: In our culture that is quite normal.', 'P: [information] Here children sleep in their own room.']],
      nearMiss: [['C: At the bakery it is busy.', 'P: [information] Here children sleep in their own room.']],
    },
  },
})
