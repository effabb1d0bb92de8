import { coded, has } from '../context'
import { turnRule, inapplicable } from '../rule'
import { dialoog, giz } from '../sources'

export const preferenceAsked = turnRule({
  id: 'preference-asked',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'na opties vragen wat past', en: 'asking what fits after offering options' },
    why: {
      nl: 'Opties zonder vraag klinken als een folder. Met de vraag erbij kiest de ander.',
      en: 'Options without a question sound like a leaflet. With the question they choose.',
    },
    ignore: { nl: 'Als de ander meteen zelf reageert.', en: 'When they react at once.' },
    skills: [18, 21],
    rows: ['R185', 'R039', 'R184'],
    sources: [dialoog('4.2 stap 6 en 7'), giz('5 Informatie uitwisselen met toestemming')],
  },
  messages: {
    askWhich: {
      nl: 'Je gaf meerdere mogelijkheden. De vraag wat de ander aanspreekt, maakt het een keuze.',
      en: 'You offered several options. Asking what appeals makes it a choice.',
    },
    asked: {
      nl: 'Je gaf opties en vroeg wat past. Zo kiest de ander zelf.',
      en: 'You gave options and asked what fits. That lets them choose.',
    },
  },
  check: ({ turn }) => {
    const options = coded(turn, 'advice', 'information').find((s) => has(s, 'options'))
    if (!options) return inapplicable
    const open = turn.segments.some(
      ({ code }) => code.endsWith('question') || code === 'ask-permission' || code === 'autonomy',
    )
    return [
      open
        ? { outcome: 'met', message: 'asked', at: options }
        : { outcome: 'missed', message: 'askWhich', at: options },
    ]
  },
  examples: {
    nl: {
      met: [
        [
          'C: Wat kan er?',
          'P: [advice options with-permission] Er is een cursus, of iemand die thuis komt. [open-question] Wat spreekt je aan?',
        ],
      ],
      missed: [['C: Wat kan er?', 'P: [advice options with-permission] Er is een cursus, of iemand die thuis komt.']],
      nearMiss: [['C: Wat kan er?', 'P: [advice with-permission] Er is een cursus.']],
    },
    en: {
      met: [
        [
          'C: What is there?',
          'P: [advice options with-permission] There is a course, or someone who comes to your home. [open-question] What appeals to you?',
        ],
      ],
      missed: [
        [
          'C: What is there?',
          'P: [advice options with-permission] There is a course, or someone who comes to your home.',
        ],
      ],
      nearMiss: [['C: What is there?', 'P: [advice with-permission] There is a course.']],
    },
  },
})
