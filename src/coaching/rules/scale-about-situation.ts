import { sayingRule } from '../mechanisms'
import { giz } from '../sources'

/** How sure, how ready, how important: a scale of motivation is about the person by nature. */
const OF_MOTIVATION =
  /(?<!\p{L})(?:zeker|vertrouwen|belangrijk|klaar voor|gemotiveerd|confident|confidence|sure|ready|important|motivated)(?!\p{L})/iu

export const scaleAboutSituation = sayingRule({
  id: 'scale-about-situation',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'de schaal over de situatie laten gaan', en: 'letting the scale be about the situation' },
    why: {
      nl: 'Een cijfer voor jezelf voelt als een rapport. Een cijfer voor de situatie kun je samen bekijken.',
      en: 'A mark for yourself feels like a school report. A number for the situation can be looked at together.',
    },
    ignore: {
      nl: 'Als de ander zelf over een eigen cijfer begint.',
      en: 'When the other brings up a mark for themselves.',
    },
    skills: [17],
    rows: ['R063', 'R064'],
    sources: [giz('OGW 4 Schaalvragen stellen, aandachtspunt 1')],
  },
  says: ['scale-rates-person'],
  outcome: 'missed',
  // Only asking: an affirmation of the source itself says 'you give yourself' (C09).
  codes: ['closed-question', 'open-question'],
  unless: (_, { text }) => OF_MOTIVATION.test(text),
  text: {
    nl: () => 'Je vraagt een cijfer voor de persoon. Een cijfer voor hoe het nu gaat, voelt minder als een rapport.',
    en: () => 'You ask for a mark for the person. A number for how things are now feels less like a school report.',
  },
  examples: {
    nl: {
      missed: [['C: Goed.', 'P: [closed-question scaling] Welk cijfer geef je jezelf als moeder?']],
      nearMiss: [
        ['C: Een zes.', 'P: [affirmation] Je geeft jezelf al een zes, en geen vier.'],
        ['C: Goed.', 'P: [closed-question scaling] Welk cijfer geef je de avonden op dit moment?'],
        [
          'C: Ik ga het doen.',
          'P: [closed-question scaling] Welk cijfer geef je jezelf, hoe zeker ben je dat het lukt?',
        ],
      ],
    },
    en: {
      missed: [['C: Fine.', 'P: [closed-question scaling] What mark would you give yourself as a mother?']],
      nearMiss: [['C: A six.', 'P: [affirmation] You give yourself a six already, not a four.']],
    },
  },
})
