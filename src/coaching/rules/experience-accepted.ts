import { sayingRule } from '../mechanisms'
import { kern, obvlk } from '../sources'

export const experienceAccepted = sayingRule({
  id: 'experience-accepted',
  meta: {
    level: 'concern',
    concern: 'relation',
    title: { nl: 'de beleving van de ander aannemen', en: 'accepting how the client sees it' },
    why: {
      nl: 'Hoe iemand iets beleeft, staat niet ter discussie. Pas daarna is er ruimte voor een andere blik.',
      en: 'How somebody experiences things is not up for debate. After that there is room for another view.',
    },
    ignore: {
      nl: 'Als je een feit rechtzet waar afspraken van afhangen.',
      en: 'When you correct a fact on which agreements depend.',
    },
    skills: [10, 11, 25],
    rows: ['R113', 'R118', 'R030'],
    sources: [obvlk('3.2.4 Benadrukken wat goed gaat'), kern('AP1 Adviezen van ouders')],
  },
  says: ['disputes'],
  outcome: 'missed',
  notCodes: [
    'simple-reflection',
    'complex-reflection',
    'summary',
    'open-question',
    'closed-question',
    'other',
    'affirmation',
    'acknowledgement',
    'normalising',
  ],
  text: {
    nl: ({ said }) => `‘${said}’ spreekt de beleving tegen. Misschien eerst: hoe is het voor de ander geweest?`,
    en: ({ said }) => `‘${said}’ contradicts how they see it. Perhaps first: what was it like for them?`,
  },
  examples: {
    nl: {
      missed: [['C: Op school luisteren ze nooit naar mij.', 'P: [confront] Dat is niet waar, zo gaat dat daar niet.']],
      nearMiss: [['C: Klopt dat dan?', 'P: [closed-question check] Dat klopt niet helemaal, zeg je?']],
    },
    en: {
      missed: [['C: They never listen at school.', 'P: [confront] That is not true.']],
      nearMiss: [['C: Is it so?', 'P: [closed-question check] That is not true for you, you say?']],
    },
  },
})
