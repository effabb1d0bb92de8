import { sayingRule } from '../mechanisms'
import { giz } from '../sources'

/** Only on a scale of importance (C11): a motivation scale may ask for it. */
const IMPORTANCE = /belangrijk|importan/i

export const importanceNotReadiness = sayingRule({
  id: 'importance-not-readiness',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'naar belang vragen, niet naar bereidheid', en: 'asking importance, not willingness' },
    why: {
      nl: 'Vragen hoe bereid iemand is, voelt als duwen. Vragen hoe belangrijk het is, nodigt uit.',
      en: 'Asking how willing somebody is feels like pushing. Asking how important it is invites.',
    },
    ignore: {
      nl: 'Op een motivatieschaal die jullie samen kozen.',
      en: 'On a motivation scale that you chose together.',
    },
    skills: [17, 23],
    rows: ['R068'],
    sources: [giz('Soorten schaalvragen, belangenschaal')],
  },
  says: ['asks-readiness'],
  outcome: 'missed',
  codes: ['closed-question', 'open-question'],
  unless: ({ turns, turn }) =>
    !turns
      .slice(Math.max(0, turn.index - 6), turn.index + 1)
      .some(({ role, text }) => role === 'practitioner' && IMPORTANCE.test(text)),
  text: {
    nl: ({ said }) => `‘${said}’ kan duwen. Hoe belangrijk het is, laat de ander zelf wegen.`,
    en: ({ said }) => `‘${said}’ may push. How important it is lets them weigh it themselves.`,
  },
  examples: {
    nl: {
      missed: [
        [
          'P: [closed-question scaling] Hoe belangrijk is het voor je, van nul tot tien?',
          'C: [neutral scale-answer] Een acht.',
          'P: [closed-question scaling] En hoe bereid ben je om te veranderen?',
        ],
      ],
      nearMiss: [
        ['C: Ik heb een motivatieschaal ingevuld.', 'P: [closed-question scaling] Hoe bereid ben je om te veranderen?'],
      ],
    },
    en: {
      missed: [
        [
          'P: [closed-question scaling] How important is it to you, zero to ten?',
          'C: [neutral scale-answer] An eight.',
          'P: [closed-question scaling] And how willing are you to change?',
        ],
      ],
      nearMiss: [['C: Fine.', 'P: [closed-question scaling] How willing are you to change?']],
    },
  },
})
