import { saidBy } from '../context'
import { sayingRule } from '../mechanisms'
import { obvlk } from '../sources'
import { speakersIn } from '../speakers'

/** `Daar hebt u gelijk in`, to the one person who is there, yields and takes no side. */
const TO_YOU = /(?:hebt|heb|heeft|hebben) (?:je|jij|u|jullie|ge|gij)(?!\p{L})|\byou(?:['’]re| are)\b/iu

export const impartial = sayingRule({
  id: 'impartial',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'naast iedereen blijven staan', en: 'staying beside everybody' },
    why: {
      nl: 'Wie partij kiest, raakt de ander kwijt. Beide kanten benoemen houdt iedereen aan tafel.',
      en: 'Taking sides loses the other. Naming both keeps everybody at the table.',
    },
    ignore: { nl: 'Als de veiligheid vraagt dat je een grens stelt.', en: 'When safety asks you to set a limit.' },
    skills: [12, 20],
    rows: ['R210'],
    sources: [obvlk('3.2.6 Netwerkoverleg')],
  },
  says: ['takes-sides'],
  outcome: 'missed',
  notCodes: [
    'open-question',
    'closed-question',
    'simple-reflection',
    'complex-reflection',
    'summary',
    'ask-permission',
  ],
  unless: (context, segment) =>
    speakersIn(context.turns).length < 2 && TO_YOU.test(saidBy(context, segment, ['takes-sides']) ?? ''),
  text: {
    nl: ({ said }) => `‘${said}’ kiest een kant. Wat zou de ander erover zeggen?`,
    en: ({ said }) => `‘${said}’ takes a side. What would the other say about it?`,
  },
  examples: {
    nl: {
      missed: [['C: Mijn man vindt dat ik te streng ben.', 'P: [confront] Daar heeft uw man gelijk in.']],
      nearMiss: [
        ['C: Mijn man vindt dat ik te streng ben.', 'P: [open-question] Hoe is dat voor u?'],
        ['C: Het is meer dan niets.', 'P: [other] Daar hebt u gelijk in, ik was te snel.'],
      ],
    },
    en: {
      missed: [['C: My husband says I am too strict.', 'P: [confront] Your husband is right.']],
      nearMiss: [['C: My husband says I am too strict.', 'P: [open-question] How is that for you?']],
    },
  },
})
