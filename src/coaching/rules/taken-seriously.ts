import { isTheirs } from '../confronting'
import { has, wordsOf } from '../context'
import { sayingRule } from '../mechanisms'
import { kern, obvlk } from '../sources'

/** `Voor hem is het maar een woord`: how it is for somebody else. */
const FOR_ANOTHER = /(?<!\p{L})(?:voor (?:hem|haar|hen|hun)|(?:for|to) (?:him|her|them))(?!\p{L})/iu

/** `Kom op, dat doe je zelf`: no reassurance. */
const EGGS_ON = /^kom op,? dat(?!\p{L})/iu

export const takenSeriously = sayingRule({
  id: 'taken-seriously',
  meta: {
    level: 'concern',
    concern: 'relation',
    title: { nl: 'zorgen serieus nemen', en: 'taking worries seriously' },
    why: {
      nl: 'Wie te vroeg gerust wordt gesteld, voelt zich weggewuifd.',
      en: 'Reassurance before somebody was heard feels like being waved away.',
    },
    ignore: {
      nl: 'Als je eerst uitgebreid hebt erkend hoe het voor de ander is.',
      en: 'When you have first acknowledged at length how it is for the other.',
    },
    skills: [8, 11, 16],
    rows: ['R114', 'R115', 'R148'],
    sources: [kern('KE3 Normaliseren'), kern('AP1 Adviezen van jongeren'), obvlk('3.2.4 Benadrukken wat goed gaat')],
  },
  says: ['brushes-aside', 'makes-small'],
  outcome: 'missed',
  notCodes: ['simple-reflection', 'complex-reflection', 'summary', 'open-question', 'closed-question'],
  // What was asked for is a fact, and so is what stands in a longer piece of information.
  unless: (context, segment) =>
    wordsOf(segment.text).length > 14 ||
    (segment.code === 'information' && has(segment, 'with-permission')) ||
    isTheirs(context, segment) ||
    FOR_ANOTHER.test(segment.text) ||
    EGGS_ON.test(segment.text) ||
    context.turn.segments.some(({ code }) => code === 'acknowledgement'),
  text: {
    nl: ({ said }) =>
      `‘${said}’ is geruststellend bedoeld. Eerst erkennen hoe het voor de ander is, stelt vaak meer gerust.`,
    en: ({ said }) => `‘${said}’ is meant to reassure. Acknowledging how it is for them first often reassures more.`,
  },
  examples: {
    nl: {
      missed: [['C: Ik lig er wakker van.', 'P: [confront] Ach, dat komt wel goed.']],
      nearMiss: [
        [
          'P: [ask-permission] Zal ik vertellen wat wij weten?',
          'C: Ja, graag.',
          'P: [information with-permission] Soms mengt hij twee talen, en dat gaat vanzelf over.',
        ],
        ['C: Dan ga ik weer slapen.', 'P: [confront] Kom op, dat doe je toch zelf.'],
        ['C: Ik hoor mijn moeder nog.', 'P: [confront] Voor hem is dat maar een woord.'],
        ['C: Ik dacht eerst: het valt wel mee.', 'P: [simple-reflection] Eerst dacht je nog: het valt wel mee.'],
        [
          'C: Ik lig er wakker van.',
          'P: [acknowledgement] Dat is zwaar. [normalising] Bij de meesten komt het wel goed.',
        ],
      ],
    },
    en: {
      missed: [['C: It keeps me awake.', 'P: [confront] Oh, it will be fine.']],
      nearMiss: [
        ['C: I thought it will be fine.', 'P: [simple-reflection] At first you thought it will be fine.'],
        ['C: Tell me.', 'P: [information with-permission] He mixes two languages, it will be fine.'],
      ],
    },
  },
})
