import { coded, has, wordsOf } from '../context'
import { turnRule, inapplicable } from '../rule'
import { giz } from '../sources'

/** Words; the sources give no number, this is ours. */
const LONGEST = 40

export const reflectionConcise = turnRule({
  id: 'reflection-concise',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'kort teruggeven', en: 'giving back briefly' },
    why: {
      nl: 'De kern in één zin komt harder binnen dan een heel verhaal terug.',
      en: 'The core in one sentence lands harder than a whole story back.',
    },
    ignore: { nl: 'In een samenvatting mag het langer.', en: 'A summary may be longer.' },
    skills: [1, 9],
    rows: ['R025'],
    sources: [giz('2 Reflectief luisteren, kernachtig')],
  },
  messages: {
    long: {
      nl: 'Je teruggave was lang. Wat zou de kern zijn, in één korte zin?',
      en: 'What you gave back was long. What would be the core, in one short sentence?',
    },
  },
  check: (context) => {
    const long = coded(context.turn, 'simple-reflection', 'complex-reflection').find(
      (s) => !has(s, 'double-sided') && wordsOf(s.text).length > LONGEST,
    )
    return long ? [{ outcome: 'missed', message: 'long', at: long }] : inapplicable
  },
  examples: {
    nl: {
      missed: [
        [
          'C: Het is veel.',
          'P: [simple-reflection] Je zegt dat het thuis druk is en dat de oudste niet luistert en dat de jongste niet slaapt en dat je man laat thuiskomt en dat je moeder ziek is en dat je daardoor op je werk ook niet meer goed uit de voeten kunt.',
        ],
      ],
      nearMiss: [['C: Het is veel.', 'P: [complex-reflection] Het is op dit moment gewoon te veel voor één mens.']],
    },
    en: {
      missed: [
        [
          'C: It is a lot.',
          'P: [simple-reflection] You say that it is busy at home and that the eldest does not listen and that the youngest does not sleep and that your husband is late and that your mother is ill and that at work you can hardly cope either these days.',
        ],
      ],
      nearMiss: [['C: It is a lot.', 'P: [complex-reflection] It is simply too much for one person.']],
    },
  },
})
