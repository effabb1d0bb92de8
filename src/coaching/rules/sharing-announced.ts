import { isQuestion, isReflection } from '../../schema/codes'
import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

/** Who shares it is the one who speaks. */
const OWN = /(?<!\p{L})(?:ik|we|wij|I)(?!\p{L})/u

export const sharingAnnounced = sayingRule({
  id: 'sharing-announced',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'vooraf zeggen wat je deelt', en: 'saying beforehand what you share' },
    why: {
      nl: 'Wie weet wat je met anderen bespreekt, houdt vertrouwen.',
      en: 'People who know what you share with others keep trusting.',
    },
    ignore: { nl: 'Als er nog geen contact met anderen is.', en: 'When there is no contact with others yet.' },
    skills: [11, 20],
    rows: ['R224', 'R127'],
    sources: [kern('AP1 Adviezen van jongeren, punt 6')],
  },
  says: ['announces-sharing'],
  outcome: 'met',
  // `Daar wil je bij zijn` gives back a wish.
  unless: (_, { code, text }) => isReflection(code) || (!isQuestion(code) && !OWN.test(text)),
  text: {
    nl: () => 'Je zei vooraf wat je met anderen bespreekt. Dat houdt vertrouwen heel.',
    en: () => 'You said beforehand what you discuss with others. That keeps trust whole.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [open-question] Wil je erbij zijn als ik je mentor bel?']],
      nearMiss: [['C: Ja.', 'P: [open-question] Wil je koffie?']],
    },
    en: {
      met: [['C: Yes.', 'P: [open-question] Would you like to be there when I call your mentor?']],
      nearMiss: [['C: Yes.', 'P: [open-question] Would you like coffee?']],
    },
  },
})
