import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const networkDrawn = sayingRule({
  id: 'network-drawn',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'het netwerk samen tekenen', en: 'drawing the network together' },
    why: {
      nl: 'Op papier komen er meer mensen bij dan in het hoofd.',
      en: 'More people turn up on paper than in the head.',
    },
    ignore: { nl: 'Als iemand niet van tekenen houdt.', en: 'When somebody does not like drawing.' },
    skills: [19],
    rows: ['R194'],
    sources: [kern('KE5 Versterken sociale steun')],
  },
  says: ['draws-network'],
  outcome: 'met',
  text: {
    nl: () => 'Je maakte het netwerk zichtbaar. Dan komen er vaak meer mensen bij.',
    en: () => 'You made the network visible. More people often turn up that way.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [open-question] Zullen we een netwerkkaart maken?']],
      nearMiss: [['C: Ja.', 'P: [open-question] Zullen we een afspraak maken?']],
    },
    en: {
      met: [['C: Yes.', 'P: [open-question] Shall we make a network map?']],
      nearMiss: [['C: Yes.', 'P: [open-question] Shall we make an appointment?']],
    },
  },
})
