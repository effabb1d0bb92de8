import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const quickStart = sayingRule({
  id: 'quick-start',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'vlot beginnen met oefenen', en: 'starting to practise at once' },
    why: {
      nl: 'Hoe langer de aanloop, hoe spannender het wordt. Gewoon even doen is minder eng.',
      en: 'The longer the run-up, the scarier it gets. Simply doing it is less daunting.',
    },
    ignore: {
      nl: 'Als iemand duidelijk zegt niet te willen oefenen.',
      en: 'When somebody clearly does not want to practise.',
    },
    skills: [13, 18],
    rows: ['R156'],
    sources: [kern('AP3 Oefen concreet gedrag, stap 1')],
    inRole: true,
  },
  says: ['hesitant-roleplay'],
  outcome: 'missed',
  text: {
    nl: () => 'Deze aanloop maakt oefenen spannender. ‘Even kijken hoe dat eruitziet’ gaat vaak vanzelf.',
    en: () => 'This run-up makes practising scarier. ‘Let us see how that looks’ often goes by itself.',
  },
  examples: {
    nl: {
      missed: [['C: Ik weet niet hoe ik dat zeg.', 'P: [ask-permission] Zullen we misschien een rollenspel doen?']],
      nearMiss: [
        [
          'C: Ik weet niet hoe ik dat zeg.',
          'P: [structure] Even kijken hoe dat eruitziet: ik ben een moeder en jij een dochter.',
        ],
      ],
    },
    en: {
      missed: [['C: I do not know how to say it.', 'P: [ask-permission] Maybe we could do a role play?']],
      nearMiss: [
        [
          'C: I do not know how to say it.',
          'P: [structure] Let us see how it looks: I am a mother and you are a daughter.',
        ],
      ],
    },
  },
})
