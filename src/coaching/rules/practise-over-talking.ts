import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const practiseOverTalking = sayingRule({
  id: 'practise-over-talking',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'oefenen in plaats van uitleggen', en: 'practising instead of explaining' },
    why: {
      nl: 'Wat je één keer hebt gedaan, lukt thuis eerder dan wat je hebt gehoord.',
      en: 'What was done once works at home sooner than what was heard.',
    },
    ignore: { nl: 'Als er geen tijd is of de ander niet wil.', en: 'When there is no time or they do not want to.' },
    skills: [13, 18],
    rows: ['R155'],
    sources: [kern('AP3 Oefen concreet gedrag'), kern('KE5 Versterken sociale steun')],
  },
  says: ['explains-what-to-say'],
  outcome: 'missed',
  codes: ['advice', 'information'],
  text: {
    nl: () => 'Je vertelt hoe het gezegd kan worden. Samen even voordoen en proberen blijft vaak beter hangen.',
    en: () => 'You tell how it can be said. Showing and trying it together often sticks better.',
  },
  examples: {
    nl: {
      missed: [['C: Ik weet niet hoe ik het vraag.', 'P: [advice] Dan zeg je gewoon dat je hulp nodig hebt.']],
      nearMiss: [['C: Ik weet niet hoe ik het vraag.', 'P: [ask-permission] Zullen we het even proberen?']],
    },
    en: {
      missed: [['C: I do not know how to ask.', 'P: [advice] You can simply say that you need help.']],
      nearMiss: [['C: I do not know how to ask.', 'P: [ask-permission] Shall we try it?']],
    },
  },
})
