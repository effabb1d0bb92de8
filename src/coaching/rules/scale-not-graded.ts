import { sayingRule } from '../mechanisms'
import { lastPosition } from '../scale'
import { giz } from '../sources'

export const scaleNotGraded = sayingRule({
  id: 'scale-not-graded',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'een cijfer niet beoordelen', en: 'not grading a number' },
    why: {
      nl: 'Een cijfer is een beginpunt om over te praten. Wie beoordeeld wordt, geeft de volgende keer een ander cijfer.',
      en: 'A number is a starting point for talk. People who are graded give another number next time.',
    },
    ignore: { nl: 'Als de ander zelf grapt over een onvoldoende.', en: 'When they joke about a fail themselves.' },
    skills: [17],
    rows: ['R064'],
    sources: [giz('OGW 4 Schaalvragen stellen')],
  },
  says: ['grades-position'],
  outcome: 'missed',
  notCodes: ['simple-reflection', 'complex-reflection', 'summary'],
  // `Geen drie maar een vier` names a next place and grades none.
  unless: (context, { text }) =>
    lastPosition(context) === undefined || /\bgeen \p{L}+ maar\b|\bnot an? \w+ but\b/iu.test(text),
  text: {
    nl: ({ said }) => `‘${said}’ maakt van het cijfer een rapport. Wat er al in zit, is een mooier begin.`,
    en: ({ said }) => `‘${said}’ turns the number into a school mark. What is in it already makes a better start.`,
  },
  examples: {
    nl: {
      missed: [
        [
          'P: [closed-question scaling] Welk cijfer geef je het?',
          'C: [neutral scale-answer] Een vijf.',
          'P: [confront] Een vijf is wel een onvoldoende.',
        ],
      ],
      nearMiss: [
        ['P: [open-question] Hoe ging de toets?', 'C: Een vijf.', 'P: [confront] Een vijf is wel een onvoldoende.'],
        [
          'P: [closed-question scaling] Welk cijfer geef je het?',
          'C: [neutral scale-answer] Een vijf.',
          'P: [open-question scaling] Wat zit er al in die vijf?',
        ],
      ],
    },
    en: {
      missed: [
        [
          'P: [closed-question scaling] What number would you give it?',
          'C: [neutral scale-answer] A five.',
          'P: [confront] A five is rather low.',
        ],
      ],
      nearMiss: [['P: [open-question] How was the test?', 'C: A five.', 'P: [confront] A five is rather low.']],
    },
  },
})
