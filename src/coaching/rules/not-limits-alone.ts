import { clientAsked, clientJustSaid } from '../context'
import { sayingRule } from '../mechanisms'
import { besideLimits } from '../parenting-skill'
import { kern } from '../sources'

/** A question in a longer turn, without its mark. */
const ASKS_WHAT =
  /(?<!\p{L})(?:wat|hoe|what|how) (?:doe[nt]?|gaat|werkt|houdt|does|do) (?:je|u|ze|zij|hij|dat|het|jullie|she|he|it|they|you)(?!\p{L})/iu

export const notLimitsAlone = sayingRule({
  id: 'not-limits-alone',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'grenzen niet los aanleren', en: 'not teaching limits alone' },
    why: {
      nl: 'Een kaart of time-out zonder warme band werkt vaak averechts. Eerst de band, dan sturen.',
      en: 'A chart or time-out without a warm bond often backfires. First the bond, then steering.',
    },
    ignore: { nl: 'Als het deel is van een beproefd programma.', en: 'When it is part of a proven programme.' },
    skills: [13],
    rows: ['R172', 'R170'],
    sources: [kern('KE4 Opvoedingsvaardigheden, voetnoot 4')],
  },
  says: ['limits-alone'],
  outcome: 'missed',
  notCodes: [
    'open-question',
    'closed-question',
    'simple-reflection',
    'complex-reflection',
    'summary',
    'ask-permission',
  ],
  // Who asked what a training does gets to hear it.
  unless: (context) => clientAsked(context) || clientJustSaid(context).some(({ text }) => ASKS_WHAT.test(text)),
  names: besideLimits,
  text: {
    nl: ({ said, named }) => `‘${said}’ staat hier los. Samen met ${named} heeft het meer kans.`,
    en: ({ said, named }) => `‘${said}’ stands alone here. Together with ${named} it has a better chance.`,
  },
  examples: {
    nl: {
      missed: [
        ['C: Hij luistert niet.', 'P: [advice] Een beloningskaart werkt goed.'],
        ['C: Hij is dertien en luistert niet.', 'P: [advice] Een beloningskaart werkt goed.'],
      ],
      nearMiss: [
        ['C: We hadden een beloningskaart.', 'P: [open-question] Hoe ging dat met die beloningskaart?'],
        ['C: Oké en wie is dat dan en wat doet ze precies met hem', 'P: [information] Met een beloningskaart.'],
        ['C: Wat doet ze in die training?', 'P: [information] Met een stappenplan en een beloningskaart.'],
      ],
    },
    en: {
      missed: [['C: He does not listen.', 'P: [advice] A reward chart works well.']],
      nearMiss: [['C: We had a chart.', 'P: [open-question] How did the reward chart go?']],
    },
  },
})
