import { sayingRule } from '../mechanisms'
import { clientHas, clientSegmentsBefore } from '../context'
import { giz, jgz } from '../sources'

/** Whoever was just refused something is not asked in earnest. */
const REFUSES = /^(?:dan (?:teken|doe|kom) ik niet|i will not sign)(?!\p{L})/iu

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
  unless: (context) =>
    clientSegmentsBefore(context).some((said) => clientHas(said, 'discord') || REFUSES.test(said.text.trim())),
  text: {
    nl: () => 'Je vroeg wat het gesprek opleverde. Zo gaat er iets mee naar huis.',
    en: () => 'You asked what the talk brought. That way something goes home with them.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [open-question] Wat heeft dit gesprek je opgeleverd?']],
      nearMiss: [
        ['C: Ja.', 'P: [open-question] Wat heeft dat gekost?'],
        // What helped at another time, and what brings somebody here
        ['C: Het gaat beter dan in mei.', 'P: [open-question] Wat heeft geholpen om die stip lager te krijgen?'],
        ['C: Ja.', 'P: [open-question] Wat heeft jou op dit punt gebracht?'],
        ['C: Dan teken ik niet.', 'P: [closed-question] Was het nuttig vandaag?'],
      ],
    },
    en: {
      met: [['C: Yes.', 'P: [open-question] What was useful for you today?']],
      nearMiss: [['C: Yes.', 'P: [open-question] What was the price?']],
    },
  },
})
