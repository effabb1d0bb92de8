import { turnHasCue } from '../context'
import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const secrecyWithExceptions = sayingRule({
  id: 'secrecy-with-exceptions',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'vertrouwelijk, met de uitzonderingen erbij', en: 'confidential, with the exceptions' },
    why: {
      nl: 'Wie weet wanneer je iets deelt, wordt later niet verrast. Dat houdt het vertrouwen heel.',
      en: 'People who know when you would share are not taken by surprise. That keeps trust whole.',
    },
    ignore: {
      nl: 'Als jullie de uitzonderingen al hebben besproken.',
      en: 'When you have talked about the exceptions before.',
    },
    skills: [2, 11, 20],
    rows: ['R134', 'R223'],
    sources: [kern('AP1 Adviezen van jongeren, punt 10')],
  },
  says: ['promises-secrecy'],
  outcome: 'missed',
  notCodes: ['simple-reflection', 'summary'],
  unless: (context) => turnHasCue(context, context.turn, 'names-exception-to-secrecy'),
  text: {
    nl: ({ said }) =>
      `‘${said}’ is een mooie belofte. Met de uitzonderingen erbij, zoals gevaar, kun je die ook houden.`,
    en: ({ said }) => `‘${said}’ is a fine promise. With the exceptions, such as danger, you can keep it too.`,
  },
  examples: {
    nl: {
      missed: [['C: Vertelt u dit door?', 'P: [information] Nee, dit blijft tussen ons.']],
      nearMiss: [
        ['C: Vertelt u dit door?', 'P: [information] Dit blijft tussen ons, tenzij ik me ernstig zorgen maak.'],
      ],
    },
    en: {
      missed: [['C: Will you tell?', 'P: [information] No, this stays between us.']],
      nearMiss: [['C: Will you tell?', 'P: [information] This stays between us, unless there is danger.']],
    },
  },
})
