import { has, hasCue } from '../context'
import { replyRule, firstCoded } from '../mechanisms'
import { fromBanks } from '../offers'
import { giz } from '../sources'

export const alwaysNeverException = replyRule({
  id: 'always-never-exception',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: {
      nl: 'bij altijd en nooit naar de uitzondering vragen',
      en: 'asking for the exception to always and never',
    },
    why: {
      nl: 'Geen probleem is er altijd. In de uitzondering zit vaak al een stukje oplossing.',
      en: 'No problem is always there. The exception often holds a piece of the solution.',
    },
    ignore: {
      nl: 'Als iemand eerst gehoord wil worden in hoe zwaar het is.',
      en: 'When somebody first wants to be heard in how hard it is.',
    },
    skills: [14, 17],
    rows: ['R078'],
    sources: [giz('OGW 2 Vragen naar uitzonderingen')],
  },
  hears: ['problem-always'],
  well: ({ turn }) => turn.segments.find((s) => has(s, 'exception')),
  badly: firstCoded('advice', 'confront'),
  unless: (context) =>
    context.turn.segments.some((s) => s.code === 'acknowledgement' || hasCue(context, s, 'names-feeling')),
  praise: {
    nl: ({ heard }) => `Bij ‘${heard}’ vroeg je naar de uitzondering. Daar zit vaak een stukje oplossing in.`,
    en: ({ heard }) => `After ‘${heard}’ you asked for the exception. That often holds a piece of the solution.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: zou er ook een moment zijn dat het een beetje anders gaat?`,
    en: ({ heard }) => `‘${heard}’: might there be a moment when it goes a little differently?`,
  },
  quote: 7,
  offers: (context) => fromBanks(context, 'exceptions'),
  examples: {
    nl: {
      met: [['C: Hij luistert nooit.', 'P: [open-question exception] Wanneer luistert hij een klein beetje wel?']],
      missed: [['C: Hij luistert nooit.', 'P: [advice] Je zou hem op ooghoogte kunnen aanspreken.']],
      nearMiss: [['C: Hij luistert nooit.', 'P: [simple-reflection] Je wordt niet gehoord.']],
    },
    en: {
      met: [['C: He never listens.', 'P: [open-question exception] When does he listen just a little?']],
      missed: [['C: He never listens.', 'P: [advice] You could get down to his eye level.']],
      nearMiss: [['C: He never listens.', 'P: [simple-reflection] You are not being heard.']],
    },
  },
})
