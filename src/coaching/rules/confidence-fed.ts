import { hasCue } from '../context'
import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { jgz } from '../sources'

const NO_DOUBT =
  /wil ik (?:ook )?niet|niet (?:aanhoren|aanzien|zien|verdragen|vergeten|geloven|uitstaan)|do not want|(?:bear|stand) to/iu

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
  // `Dat kan ik niet aanhoren` is no doubt about oneself, nor is what somebody does not want.
  hears: (segment, context) => hasCue(context, segment, 'low-confidence') && !NO_DOUBT.test(segment.text),
  words: ['low-confidence'],
  // Giving it back is enough not to be hinted at, not to be praised for feeding confidence.
  well: firstCoded('affirmation', 'open-question'),
  badly: (context) =>
    firstCoded(...LISTENING)(context) ? undefined : firstCoded('advice', 'information', 'confront')(context),
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
      nearMiss: [
        ['C: Dat kan morgen gewoon.', 'P: [advice] Je zou het kunnen opschrijven.'],
        ['C: Dat kan ik niet aanhoren.', 'P: [affirmation] Je blijft er toch bij.'],
        ['C: Dat kan ik gewoon niet.', 'P: [complex-reflection] Het is te groot voor je.'],
      ],
    },
    en: {
      met: [['C: I can never do that.', 'P: [open-question success] When did it work just a little?']],
      missed: [['C: I can never do that.', 'P: [advice] You could write it down.']],
      nearMiss: [['C: We can do that tomorrow.', 'P: [advice] You could write it down.']],
    },
  },
})
