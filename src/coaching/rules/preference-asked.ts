import { coded, has, practitionerBefore, reflectionsOf } from '../context'
import { turnRule, inapplicable } from '../rule'
import { dialoog, giz } from '../sources'

export const preferenceAsked = turnRule({
  id: 'preference-asked',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'na een paar mogelijkheden vragen wat past', en: 'asking what fits after offering options' },
    why: {
      nl: 'Mogelijkheden zonder vraag klinken als een folder. Met de vraag erbij kiest de ander.',
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
      nl: 'Je noemde mogelijkheden en vroeg wat past. Zo kiest de ander zelf.',
      en: 'You gave options and asked what fits. That lets them choose.',
    },
  },
  check: (context) => {
    const { turn } = context
    const leavesOpen = (said: typeof turn): boolean =>
      said.segments.some(({ code }) => code.endsWith('question') || code === 'ask-permission' || code === 'autonomy')
    const optionsIn = (said: typeof turn | undefined) => said?.segments.find((s) => has(s, 'options'))
    const now = optionsIn(turn)
    if (now) return leavesOpen(turn) ? [{ outcome: 'met', message: 'asked', at: now }] : inapplicable
    // Silence after options may be the question: missed when the practitioner then goes on without one.
    const before = practitionerBefore(context, 1)[0]
    const options = optionsIn(before)
    const onward = coded(turn, 'advice', 'structure', 'confront')[0]
    if (!before || !options || leavesOpen(before) || leavesOpen(turn) || !onward) return inapplicable
    return reflectionsOf(turn).length > 0
      ? inapplicable
      : [{ outcome: 'missed', message: 'askWhich', at: onward, because: [options] }]
  },
  examples: {
    nl: {
      met: [
        [
          'C: Wat kan er?',
          'P: [advice options with-permission] Er is een cursus, of iemand die thuis komt. [open-question] Wat spreekt je aan?',
        ],
      ],
      missed: [
        [
          'C: Wat kan er?',
          'P: [advice options with-permission] Er is een cursus, of iemand die thuis komt.',
          'C: O.',
          'P: [advice directive] Ik zou de cursus doen.',
        ],
      ],
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
          'C: Oh.',
          'P: [advice directive] I would take the course.',
        ],
      ],
      nearMiss: [['C: What is there?', 'P: [advice with-permission] There is a course.']],
    },
  },
})
