import { clientSegmentsBefore, coded, has, practitionerBefore, reflectionsOf, wordsOf } from '../context'
import { turnRule, inapplicable } from '../rule'
import { dialoog, giz } from '../sources'

/** Two or more things; one road explained is no choice. */
const SEVERAL = /(?<!\p{L})(?:of|anderen?|sommigen?|ook|daarnaast|tweede|or|others?|also|second)(?!\p{L})|2/iu
/** A question for what appeals. */
const ASKS_WHICH =
  /(?<!\p{L})(?:past|passen|spreekt?|aanspreekt|voorkeur|lijkt?|trekt|aantrekt|kies|kiest|kiezen|liefst|liever|zou|zoudt|zie|ziet|vind|vindt|muziek|zin|fits?|appeals?|prefer|rather|like|choose|which)(?!\p{L})/iu
/** A longer answer than this has reacted to the options already (ours). */
const REPLY = 4

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
    const asks = now !== undefined && SEVERAL.test(now.text) && ASKS_WHICH.test(turn.text.slice(now.end))
    if (now) return asks && leavesOpen(turn) ? [{ outcome: 'met', message: 'asked', at: now }] : inapplicable
    // Silence after options may be the question: missed when the practitioner then goes on without one.
    const before = practitionerBefore(context, 1)[0]
    const options = optionsIn(before)
    // Who has chosen need not be asked, and an appointment is no answer to the options.
    const said = clientSegmentsBefore(context)
    const chosen = said.some(({ code, text }) => code === 'change-talk' || wordsOf(text).length > REPLY)
    const onward = chosen ? undefined : coded(turn, 'advice', 'confront')[0]
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
      nearMiss: [
        ['C: Wat kan er?', 'P: [advice with-permission] Er is een cursus.'],
        [
          'C: Dat red ik niet.',
          'P: [advice options] Je kunt het blikje laten staan of een boterham eten [open-question] en op tijd naar bed.',
        ],
        [
          'P: [advice options] Je kunt tellen, of even weglopen.',
          'C: Dat tellen ga ik zaterdag doen.',
          'P: [structure] Dan hoor ik het zondag.',
        ],
      ],
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
