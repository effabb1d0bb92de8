import { sayingRule } from '../mechanisms'
import { obvlk } from '../sources'

export const exerciseFits = sayingRule({
  id: 'exercise-fits',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'vragen of een grote opdracht past', en: 'asking whether a big exercise fits' },
    why: {
      nl: 'Een opdracht die niet past, blijft liggen en voelt als falen. Even vragen voorkomt dat.',
      en: 'An exercise that does not fit stays undone and feels like failing. Asking prevents that.',
    },
    ignore: { nl: 'Als de ander er zelf om vroeg.', en: 'When they asked for it.' },
    skills: [5, 18],
    rows: ['R243', 'R086'],
    sources: [obvlk('3.2.3 Toekomstbrieven')],
  },
  says: ['proposes-letter'],
  outcome: 'missed',
  codes: ['advice', 'structure', 'information'],
  unless: ({ turn }) => turn.segments.some(({ code }) => code.endsWith('question') || code === 'ask-permission'),
  text: {
    nl: () => 'Dit vraagt tijd en energie. Past het in deze week, en bij wie de ander is?',
    en: () => 'This takes time and energy. Does it fit this week, and this person?',
  },
  examples: {
    nl: {
      missed: [['C: Oké.', 'P: [advice] Schrijf deze week een brief aan jezelf over tien jaar.']],
      nearMiss: [
        [
          'C: Oké.',
          'P: [advice] Je zou een brief aan jezelf kunnen schrijven. [closed-question] Is dat iets voor jou?',
        ],
      ],
    },
    en: {
      missed: [['C: Okay.', 'P: [advice] Write a letter to yourself in ten years this week.']],
      nearMiss: [
        ['C: Okay.', 'P: [advice] You could write a letter to yourself. [closed-question] Is that something for you?'],
      ],
    },
  },
})
