import { coded, practitionerBefore } from '../context'
import { turnRule, inapplicable } from '../rule'
import { obvlk } from '../sources'

export const praiseDosed = turnRule({
  id: 'praise-dosed',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'waardering doseren', en: 'dosing praise' },
    why: {
      nl: 'Veel complimenten achter elkaar klinken minder echt. Eén die raakt, blijft.',
      en: 'Many compliments in a row sound less sincere. One that hits stays.',
    },
    ignore: { nl: 'Als er echt veel te vieren valt.', en: 'When there is truly much to celebrate.' },
    skills: [14],
    rows: ['R045'],
    sources: [obvlk('3.2.4 Benadrukken wat goed gaat')],
  },
  messages: {
    many: {
      nl: 'Dit zijn veel complimenten op rij. Eén keer precies zeggen wat iemand deed, blijft langer hangen.',
      en: 'These are many compliments in a row. Saying once exactly what they did stays longer.',
    },
  },
  check: (context) => {
    const now = coded(context.turn, 'compliment')
    const before = practitionerBefore(context, 3).filter((turn) => coded(turn, 'compliment').length > 0).length
    const at = now[0]
    return at && (now.length >= 3 || before >= 2) ? [{ outcome: 'missed', message: 'many', at }] : inapplicable
  },
  examples: {
    nl: {
      missed: [
        [
          'C: Gelukt.',
          'P: [compliment] Super!',
          'C: Ja.',
          'P: [compliment] Geweldig hoor!',
          'C: Oké.',
          'P: [compliment] Echt top!',
        ],
      ],
      nearMiss: [
        [
          'C: Gelukt.',
          'P: [compliment] Super!',
          'C: Ja.',
          'P: [open-question] Hoe ging het?',
          'C: Goed.',
          'P: [compliment] Top!',
        ],
      ],
    },
    en: {
      missed: [
        [
          'C: Done.',
          'P: [compliment] Super!',
          'C: Yes.',
          'P: [compliment] Brilliant!',
          'C: Okay.',
          'P: [compliment] Really great!',
        ],
      ],
      nearMiss: [
        [
          'C: Done.',
          'P: [compliment] Super!',
          'C: Yes.',
          'P: [open-question] How was it?',
          'C: Fine.',
          'P: [compliment] Great!',
        ],
      ],
    },
  },
})
