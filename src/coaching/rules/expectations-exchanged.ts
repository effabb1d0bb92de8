import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const expectationsExchanged = sayingRule({
  id: 'expectations-exchanged',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'verwachtingen uitwisselen', en: 'exchanging expectations' },
    why: {
      nl: 'Een jongere die weet wat hij aan je heeft, doet eerder mee.',
      en: 'A young person who knows what to expect joins in sooner.',
    },
    ignore: { nl: 'Als jullie elkaar al langer kennen.', en: 'When you have known each other longer.' },
    skills: [2, 20],
    rows: ['R222'],
    sources: [kern('AP1 Adviezen van jongeren, punt 2')],
    only: { audience: ['young-person'] },
  },
  says: ['asks-expectation'],
  outcome: 'met',
  text: {
    nl: () => 'Je vroeg wat de jongere van jou verwacht. Zo begint het gelijkwaardig.',
    en: () => 'You asked what they expect of you. That is an equal start.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [open-question] Wat verwacht je van mij?']],
      nearMiss: [['C: Ja.', 'P: [open-question] Wat verwacht je van het weer?']],
      situation: { audience: 'young-person' },
    },
    en: {
      met: [['C: Yes.', 'P: [open-question] What do you expect of me?']],
      nearMiss: [['C: Yes.', 'P: [open-question] What do you expect for dinner?']],
      situation: { audience: 'young-person' },
    },
  },
})
