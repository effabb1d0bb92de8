import { sayingRule } from '../mechanisms'
import { giz, jgz } from '../sources'

export const hopefulEnd = sayingRule({
  id: 'hopeful-end',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'vragen wat het gesprek opleverde', en: 'asking what the talk brought' },
    why: { nl: 'Wie zelf zegt wat hielp, neemt het mee naar huis.', en: 'People who say what helped take it home.' },
    ignore: { nl: 'Na een zwaar gesprek: dan gaat zorg voor.', en: 'When the talk was heavy: care first.' },
    skills: [17],
    rows: ['R088', 'R237'],
    sources: [jgz('2.2 Oplossingsgericht werken'), giz('OGW vooronderstellingen, 11')],
  },
  says: ['asks-what-it-brought'],
  outcome: 'met',
  codes: ['open-question', 'closed-question'],
  text: {
    nl: () => 'Je vroeg wat het gesprek opleverde. Zo gaat er iets mee naar huis.',
    en: () => 'You asked what the talk brought. That way something goes home with them.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [open-question] Wat heeft dit gesprek je opgeleverd?']],
      nearMiss: [['C: Ja.', 'P: [open-question] Wat heeft dat gekost?']],
    },
    en: {
      met: [['C: Yes.', 'P: [open-question] What was useful for you today?']],
      nearMiss: [['C: Yes.', 'P: [open-question] What was the price?']],
    },
  },
})
