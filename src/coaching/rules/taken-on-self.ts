import { sayingRule } from '../mechanisms'
import { obvlk } from '../sources'

export const takenOnSelf = sayingRule({
  id: 'taken-on-self',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'een misverstand op jezelf nemen', en: 'taking a misunderstanding on yourself' },
    why: {
      nl: 'Als jij het op je neemt, hoeft de ander zich niet te verdedigen.',
      en: 'When you take it on yourself, they need not defend themselves.',
    },
    ignore: { nl: 'Als er niets misging.', en: 'When nothing went amiss.' },
    skills: [12, 20],
    rows: ['R130', 'R131'],
    sources: [obvlk('3.2.2 Systemisch verbreden, punt 4')],
  },
  says: ['takes-on-self'],
  outcome: 'met',
  text: {
    nl: () => 'Je nam het op jezelf. Dat haalt de druk weg bij de ander.',
    en: () => 'You took it on yourself. That takes the pressure off them.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [structure] Misschien was ik niet duidelijk genoeg.']],
      nearMiss: [['C: Ja.', 'P: [structure] Misschien was ik te laat.']],
    },
    en: {
      met: [['C: Yes.', 'P: [structure] Perhaps I was not clear enough.']],
      nearMiss: [['C: Yes.', 'P: [structure] Perhaps I was late.']],
    },
  },
})
