import { sayingRule } from '../mechanisms'
import { jgz } from '../sources'

export const doubtIsNormal = sayingRule({
  id: 'doubt-is-normal',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'twijfel gewoon vinden', en: 'treating doubt as normal' },
    why: {
      nl: 'Twijfelen hoort bij veranderen. Wie mag twijfelen, durft erover te praten.',
      en: 'Doubt is part of change. People who may doubt dare to talk about it.',
    },
    ignore: { nl: 'Als de ander zelf lacht om de tegenstelling.', en: 'When the other laughs at the contradiction.' },
    skills: [16, 23],
    rows: ['R097'],
    sources: [jgz('2.1 Motiverende gespreksvoering')],
  },
  says: ['calls-odd'],
  outcome: 'missed',
  codes: ['confront', 'information', 'other', 'closed-question'],
  text: {
    nl: () => 'Het klinkt alsof twijfel vreemd is. Twee dingen tegelijk willen is juist heel gewoon.',
    en: () => 'It sounds as if doubt were strange. Wanting two things at once is quite normal.',
  },
  examples: {
    nl: {
      missed: [['C: Ik wil stoppen, en ook niet.', 'P: [confront] U spreekt uzelf tegen.']],
      nearMiss: [['C: Ik wil stoppen, en ook niet.', 'P: [normalising] Twee dingen tegelijk willen is heel gewoon.']],
    },
    en: {
      missed: [['C: I want to stop and I do not.', 'P: [confront] You contradict yourself.']],
      nearMiss: [['C: I want to stop and I do not.', 'P: [normalising] Wanting two things at once is normal.']],
    },
  },
})
