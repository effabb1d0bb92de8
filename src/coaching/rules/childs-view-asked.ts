import { coded, saidBy } from '../context'
import { inapplicable, turnRule } from '../rule'
import { kern } from '../sources'

const CHILD = /kind|zoon|dochter|baby|peuter|kleuter|puber|meisje|jongen|child|son\b|daughter|kid/iu

export const childsViewAsked = turnRule({
  id: 'childs-view-asked',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'ook naar het kind vragen', en: 'asking about the child’s view too' },
    why: {
      nl: 'Wie ook het kind laat meepraten, krijgt een plan waar iedereen achter staat.',
      en: 'Letting the child have a say too gives a plan that holds.',
    },
    ignore: {
      nl: 'Als het kind te jong is of het om iets van de ouder zelf gaat.',
      en: 'When the child is too young or it is about the parent.',
    },
    skills: [5, 21],
    rows: ['R191', 'R169'],
    sources: [kern('AP2 Laat de regie bij ouders en kind'), kern('AP4 Stel doelen')],
  },
  messages: {
    child: {
      nl: 'Je vroeg ook wat het kind wil. Zo wordt het een plan van iedereen.',
      en: 'You asked what the child wants too. That makes it everybody’s plan.',
    },
    other: {
      nl: 'Je vroeg ook hoe een ander ernaar kijkt. Zo komt er een stem bij.',
      en: 'You asked how somebody else sees it too. That adds a voice.',
    },
  },
  check: (context) => {
    // In a letter from later, the other is who they will be.
    if (context.turn.steps.some(({ protocol }) => protocol === 'future-letter')) return inapplicable
    for (const segment of coded(context.turn, 'open-question', 'closed-question')) {
      const said = saidBy(context, segment, ['asks-childs-view'])
      // With `hij` or `ze` it may as well be a grandmother.
      if (said !== undefined) return [{ outcome: 'met', message: CHILD.test(said) ? 'child' : 'other', at: segment }]
    }
    return inapplicable
  },
  examples: {
    nl: {
      met: [
        ['C: Ja.', 'P: [open-question] Wat zou je dochter zelf willen?'],
        ['C: Mijn oma vond het ook niks.', 'P: [open-question] Wat zou zij ervan zeggen?'],
      ],
      nearMiss: [['C: Ja.', 'P: [open-question] Wat zou je zelf willen?']],
    },
    en: {
      met: [
        ['C: Yes.', 'P: [open-question] What would your daughter want?'],
        ['C: My gran did not like it.', 'P: [open-question] What would she say about it?'],
      ],
      nearMiss: [['C: Yes.', 'P: [open-question] What would you want?']],
    },
  },
})
