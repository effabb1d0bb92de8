import { has, hasCue, questionsOf } from '../context'
import { lastPosition, numbersIn, coloursIn } from '../scale'
import { turnRule, inapplicable } from '../rule'
import { giz } from '../sources'

export const oneSmallStep = turnRule({
  id: 'one-small-step',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'één klein stapje hoger', en: 'one small step higher' },
    why: {
      nl: 'Een klein stapje is te zien en te doen. Een sprong blijft een wens.',
      en: 'A small step can be seen and done. A leap stays a wish.',
    },
    ignore: { nl: 'Als de ander zelf een grotere stap kiest.', en: 'When they choose a bigger step themselves.' },
    skills: [17, 18],
    rows: ['R070', 'R071'],
    sources: [giz('OGW 4 Schaalvragen stellen, stap 5')],
  },
  messages: {
    leap: {
      nl: ({ here, there }: { here: number; there: number }) =>
        `Van ${here} naar ${there} is een sprong. Hoe ziet één stapje hoger eruit?`,
      en: ({ here, there }: { here: number; there: number }) =>
        `From ${here} to ${there} is a leap. What does one step higher look like?`,
    },
    step: {
      nl: 'Je vroeg naar één stapje hoger. Zo blijft verandering klein en te doen.',
      en: 'You asked for one step higher. That keeps change small and doable.',
    },
  },
  check: (context) => {
    const position = lastPosition(context)
    if (!position || position.burden) return inapplicable
    for (const question of questionsOf(context.turn)) {
      const named = position.colour
        ? coloursIn(question.text, context.language)
        : numbersIn(question.text, context.language)
      const highest = Math.max(...named)
      const because = [position.segment]
      const before = has(question, 'exception', 'success') || hasCue(context, question, 'asks-higher-before')
      if (
        hasCue(context, question, 'asks-one-small-step') ||
        (highest > position.value && highest <= position.value + 1 && !before)
      )
        return [{ outcome: 'met', message: 'step', at: question, because }]
      if (highest >= position.value + 2 && hasCue(context, question, 'asks-how-higher') && !before)
        return [
          { outcome: 'missed', message: 'leap', at: question, because, data: { here: position.value, there: highest } },
        ]
    }
    return inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'P: [closed-question scaling] Waar sta je?',
          'C: [neutral scale-answer] Een vier.',
          'P: [open-question scaling] Hoe ziet een stapje hoger eruit?',
        ],
      ],
      missed: [
        [
          'P: [closed-question scaling] Waar sta je?',
          'C: [neutral scale-answer] Een vier.',
          'P: [open-question scaling] Wat is er nodig om op die tien te komen?',
        ],
      ],
      nearMiss: [
        [
          'P: [closed-question scaling] Waar sta je?',
          'C: [neutral scale-answer] Een vier.',
          'P: [closed-question scaling exception] Is het weleens een zeven geweest?',
        ],
      ],
    },
    en: {
      met: [
        [
          'P: [closed-question scaling] Where are you?',
          'C: [neutral scale-answer] A four.',
          'P: [open-question scaling] What would one step higher look like?',
        ],
      ],
      missed: [
        [
          'P: [closed-question scaling] Where are you?',
          'C: [neutral scale-answer] A four.',
          'P: [open-question scaling] What would it take to get to a ten?',
        ],
      ],
      nearMiss: [
        [
          'P: [closed-question scaling] Where are you?',
          'C: [neutral scale-answer] A four.',
          'P: [closed-question scaling exception] Has it ever been a seven?',
        ],
      ],
    },
  },
})
