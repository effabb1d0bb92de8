import { has, questionsOf } from '../context'
import { lastPosition, numbersIn, coloursIn } from '../scale'
import { turnRule, inapplicable } from '../rule'
import { giz } from '../sources'

export const numberOrColour = turnRule({
  id: 'number-or-colour',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'bij de schaal van de ander blijven', en: 'staying with the scale they used' },
    why: {
      nl: 'Wie in kleuren denkt, raakt de draad kwijt bij cijfers, en andersom.',
      en: 'People who think in colours lose the thread with numbers, and the other way round.',
    },
    ignore: { nl: 'Als jullie samen van schaal wisselen.', en: 'When you change scales together.' },
    skills: [1, 17],
    rows: ['R073'],
    sources: [giz('OGW 4 Schaalvragen stellen')],
  },
  messages: {
    mixed: {
      nl: 'De ander antwoordde met een kleur of cijfer, jij vroeg verder met het andere. Op dezelfde schaal praat het makkelijker.',
      en: 'They answered with a colour or number and you went on with the other. One scale is easier.',
    },
  },
  check: (context) => {
    const position = lastPosition(context)
    const question = questionsOf(context.turn).find((q) => has(q, 'scaling'))
    if (!position?.justNow || !question) return inapplicable
    const colours = coloursIn(question.text, context.language).length > 0
    const numbers = numbersIn(question.text, context.language).length > 0
    const mixed = position.colour ? numbers && !colours : colours && !numbers
    return mixed ? [{ outcome: 'missed', message: 'mixed', at: question, because: [position.segment] }] : inapplicable
  },
  examples: {
    nl: {
      missed: [
        [
          'P: [closed-question scaling] Welke kleur heeft het nu?',
          'C: [neutral scale-answer] Oranje.',
          'P: [open-question scaling] Wat maakt het een vier en geen twee?',
        ],
      ],
      nearMiss: [
        [
          'P: [closed-question scaling] Welke kleur heeft het nu?',
          'C: [neutral scale-answer] Oranje.',
          'P: [open-question scaling] Wat maakt dat het oranje is en niet rood?',
        ],
      ],
    },
    en: {
      missed: [
        [
          'P: [closed-question scaling] What colour is it now?',
          'C: [neutral scale-answer] Orange.',
          'P: [open-question scaling] What makes it a four and not a two?',
        ],
      ],
      nearMiss: [
        [
          'P: [closed-question scaling] What colour is it now?',
          'C: [neutral scale-answer] Orange.',
          'P: [open-question scaling] What makes it orange and not red?',
        ],
      ],
    },
  },
})
