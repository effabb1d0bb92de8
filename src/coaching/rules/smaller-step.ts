import { coded } from '../context'
import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { kern, obvlk } from '../sources'

export const smallerStep = replyRule({
  id: 'smaller-step',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'bij een plan dat bleef liggen een kleinere stap', en: 'a smaller step when a plan was left lying' },
    why: {
      nl: 'Een plan dat blijft liggen, was vaak net te groot. Een stapje dat wel lukt, geeft moed.',
      en: 'A plan left lying was often just too big. A step that works gives courage.',
    },
    ignore: { nl: 'Als er een duidelijke, eenmalige reden was.', en: 'When there was a clear, single reason.' },
    skills: [18, 24],
    rows: ['R102'],
    sources: [obvlk('3.1 Stagnerende hulpverlening'), kern('AP4 Stel doelen')],
  },
  hears: ['plan-not-done'],
  well: firstCoded(...LISTENING, 'open-question', 'autonomy'),
  // Blame is a fault of its own: the size of the step is not what to speak of then.
  unless: ({ turn }) => coded(turn, 'confront').length > 0,
  badly: firstCoded('advice', 'why-question'),
  praise: {
    nl: ({ heard }) => `Je reageerde zonder verwijt op ‘${heard}’. Dan kan het nog eens, misschien kleiner.`,
    en: ({ heard }) => `You answered ‘${heard}’ without reproach. Then it can be tried again, perhaps smaller.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: misschien was de stap te groot. Wat zou wel passen in zo’n week?`,
    en: ({ heard }) => `‘${heard}’: perhaps the step was too big. What would fit in such a week?`,
  },
  examples: {
    nl: {
      met: [['C: Het is er deze week niet van gekomen.', 'P: [open-question] Wat zou wel passen in zo’n week?']],
      missed: [
        ['C: Het is er deze week niet van gekomen.', 'P: [advice directive] Dan moet je het deze week echt doen.'],
      ],
      nearMiss: [['C: Het is er deze week niet van gekomen.', 'P: [structure] Dan kijken we er samen naar.']],
    },
    en: {
      met: [['C: I did not get round to it this week.', 'P: [open-question] What would fit in such a week?']],
      missed: [['C: I did not get round to it this week.', 'P: [advice directive] Then you must do it this week.']],
      nearMiss: [['C: I did not get round to it this week.', 'P: [structure] Then we look at it together.']],
    },
  },
})
