import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { jgz } from '../sources'

export const confidenceFed = replyRule({
  id: 'confidence-fed',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: {
      nl: 'bij twijfel aan zichzelf naar eerder succes vragen',
      en: 'asking for earlier success when confidence is low',
    },
    why: {
      nl: 'Wie hoort wat al eens lukte, durft eerder een volgende stap.',
      en: 'People who hear what worked before dare a next step sooner.',
    },
    ignore: {
      nl: 'Als het echt buiten iemands mogelijkheden ligt.',
      en: 'When it truly lies beyond what somebody can do.',
    },
    skills: [15, 23],
    rows: ['R098'],
    sources: [jgz('2.1 Motiverende gespreksvoering, zelfvertrouwen'), jgz('Tekstvak 1')],
  },
  hears: ['low-confidence'],
  well: firstCoded(...LISTENING, 'open-question'),
  badly: firstCoded('advice', 'information', 'confront'),
  praise: {
    nl: ({ heard }) => `Bij ‘${heard}’ ging je eerst mee. Dat geeft moed om verder te kijken.`,
    en: ({ heard }) => `After ‘${heard}’ you went along first. That gives courage to look further.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: misschien is er iets wat eerder al eens lukte, al was het klein?`,
    en: ({ heard }) => `‘${heard}’: perhaps something worked before, however small?`,
  },
  examples: {
    nl: {
      met: [['C: Dat kan ik gewoon niet.', 'P: [open-question success] Wanneer lukte het een keer een beetje?']],
      missed: [['C: Dat kan ik gewoon niet.', 'P: [advice] Je zou het kunnen opschrijven.']],
      nearMiss: [['C: Dat kan morgen gewoon.', 'P: [advice] Je zou het kunnen opschrijven.']],
    },
    en: {
      met: [['C: I can never do that.', 'P: [open-question success] When did it work just a little?']],
      missed: [['C: I can never do that.', 'P: [advice] You could write it down.']],
      nearMiss: [['C: We can do that tomorrow.', 'P: [advice] You could write it down.']],
    },
  },
})
