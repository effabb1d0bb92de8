import { sayingRule } from '../mechanisms'
import { kern, obvlk } from '../sources'

export const stucknessAdmitted = sayingRule({
  id: 'stuckness-admitted',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'eerlijk zeggen dat je vastloopt', en: 'saying honestly that you are stuck' },
    why: {
      nl: 'Wie eerlijk is over niet-weten, wordt juist vertrouwd.',
      en: 'Honesty about not knowing builds trust.',
    },
    ignore: {
      nl: 'Als het vertrouwen nu vooral houvast vraagt.',
      en: 'When trust mainly asks for something firm now.',
    },
    skills: [20],
    rows: ['R128', 'R214', 'R230'],
    sources: [obvlk('3.2.5 Inzetten van een collega'), kern('AP1 Adviezen van ouders, punt 12')],
  },
  says: ['admits-stuck'],
  outcome: 'met',
  text: {
    nl: () => 'Je zei eerlijk dat je het even niet weet. Dat geeft vertrouwen.',
    en: () => 'You said honestly that you do not know right now. That builds trust.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [structure] Ik loop hier zelf even vast en overleg graag met een collega.']],
      nearMiss: [['C: Ja.', 'P: [structure] Ik loop even naar de printer.']],
    },
    en: {
      met: [['C: Yes.', 'P: [structure] I am stuck here and would like to consult a colleague.']],
      nearMiss: [['C: Yes.', 'P: [structure] I am on my way.']],
    },
  },
})
