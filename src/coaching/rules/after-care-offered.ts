import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const afterCareOffered = sayingRule({
  id: 'after-care-offered',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'na een zwaar gesprek contact houden', en: 'keeping in touch after a heavy talk' },
    why: {
      nl: 'Een belletje de dag erna laat merken dat iemand niet alleen is.',
      en: 'A call the next day shows that somebody is not alone.',
    },
    ignore: { nl: 'Als de ander daar geen behoefte aan heeft.', en: 'When they feel no need for it.' },
    skills: [11],
    rows: ['R238'],
    sources: [kern('AP1 Adviezen van ouders, punt 13')],
  },
  says: ['offers-after-care'],
  outcome: 'met',
  text: {
    nl: () => 'Je bood aan om later van je te laten horen. Zo staat de ander er na dit gesprek niet alleen voor.',
    en: () => 'You offered to be in touch later. That way they are not alone with it after this talk.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [structure] Ik bel je morgen even om te horen hoe het is.']],
      nearMiss: [['C: Ja.', 'P: [structure] Ik bel de huisarts.']],
    },
    en: {
      met: [['C: Yes.', 'P: [structure] I will call you tomorrow to hear how you are.']],
      nearMiss: [['C: Yes.', 'P: [structure] I will call the doctor.']],
    },
  },
})
