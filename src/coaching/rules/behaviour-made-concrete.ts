import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

/** Whom it is about: what children or patients can do better is no advice to who sits here. */
const OF_OTHERS = /(?<!\p{L})(?:ze|kinderen|mensen|they|children|people) (?:kunnen|gaan|can|will)(?!\p{L})/iu

export const behaviourMadeConcrete = sayingRule({
  id: 'behaviour-made-concrete',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'gedrag zo concreet dat je het kunt zien', en: 'behaviour so concrete that it can be seen' },
    why: {
      nl: 'Wat je kunt zien, kun je ook doen. ‘Consequent zijn’ ziet er bij iedereen anders uit.',
      en: 'What can be seen can be done. ‘Being consistent’ looks different to everybody.',
    },
    ignore: { nl: 'Als het alleen een tussenstap is.', en: 'When it is only a step in between.' },
    skills: [1, 18],
    rows: ['R163'],
    sources: [kern('AP3 Oefen concreet gedrag'), kern('AP4 Stel doelen')],
  },
  says: ['vague-behaviour'],
  outcome: 'missed',
  codes: ['advice', 'confront'],
  // `Ze kunnen beter opletten` tells what a medicine does.
  unless: (_, { text }) => OF_OTHERS.test(text),
  text: {
    nl: ({ said }) => `‘${said}’ kan van alles betekenen. Wat zou je iemand dan precies zien doen?`,
    en: ({ said }) => `‘${said}’ can mean many things. What exactly would you see somebody do?`,
  },
  examples: {
    nl: {
      missed: [
        ['C: Wat dan?', 'P: [advice] U kunt wat consequenter zijn.'],
        ['C: Wat dan?', 'P: [advice] U kunt wat meer aandacht geven.'],
      ],
      nearMiss: [
        ['C: Wat dan?', 'P: [advice] U kunt om zeven uur het licht uitdoen.'],
        ['C: Wat doet het?', 'P: [advice] Met die pillen kunnen ze beter opletten, ze kunnen ook minder trek krijgen.'],
        ['C: Ik wil beter luisteren.', 'P: [simple-reflection] Beter luisteren, dat wil je.'],
      ],
    },
    en: {
      missed: [['C: What then?', 'P: [advice] You could be more consistent.']],
      nearMiss: [['C: What then?', 'P: [advice] You could turn off the light at seven.']],
    },
  },
})
