import {
  clientAsked,
  clientHas,
  clientSegmentsBefore,
  coded,
  has,
  practitionerBefore,
  presses,
  reflectionsOf,
} from '../context'
import { turnRule, inapplicable } from '../rule'
import { giz } from '../sources'
/** A remark of one's own looks much like a reflection (ours). */
const SURE = 0.85

export const reflectionDeepened = turnRule({
  id: 'reflection-deepened',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'ook weergeven wat eronder zit', en: 'also giving back what lies beneath' },
    why: {
      nl: 'Wie alleen de woorden terughoort, blijft aan de oppervlakte. Het gevoel of de wens eronder opent meer.',
      en: 'Hearing only the words back keeps to the surface. The feeling or wish beneath opens more.',
    },
    ignore: {
      nl: 'In het begin, of als iemand liever bij de feiten blijft.',
      en: 'At the start, or when somebody prefers to stay with the facts.',
    },
    skills: [9, 23],
    rows: ['R027'],
    sources: [giz('2 Reflectief luisteren, complexe reflectie')],
  },
  messages: {
    deeper: {
      nl: 'Je gaf de woorden terug. Misschien zit er iets onder: een gevoel, een wens, iets wat belangrijk is?',
      en: 'You gave back the words. Perhaps something lies beneath: a feeling, a wish, something that matters?',
    },
    deepened: {
      nl: 'Je gaf terug wat eronder zat. Daar voelt iemand zich in gezien.',
      en: 'You gave back what lay beneath. That makes people feel seen.',
    },
  },
  check: (context) => {
    const deep = coded(context.turn, 'complex-reflection').find((s) => has(s, 'emotion', 'desire', 'meaning', 'values'))
    if (deep && (presses(context.turn) || clientAsked(context))) return inapplicable
    if (deep) return [{ outcome: 'met', message: 'deepened', at: deep, needs: SURE }]
    const simple = coded(context.turn, 'simple-reflection')[0]
    const feeling = clientSegmentsBefore(context).some((s) => clientHas(s, 'emotion'))
    const earlier = practitionerBefore(context, 12).flatMap(reflectionsOf).slice(0, 2)
    const onlySimple = earlier.length === 2 && earlier.every(({ code }) => code === 'simple-reflection')
    const more = coded(context.turn, 'normalising', 'acknowledgement', 'affirmation').length > 0
    return simple && !more && feeling && onlySimple && coded(context.turn, 'complex-reflection').length === 0
      ? [{ outcome: 'missed', message: 'deeper', at: simple }]
      : inapplicable
  },
  examples: {
    nl: {
      met: [['C: [neutral emotion] Hij belt nooit meer.', 'P: [complex-reflection emotion] Dat doet je zeer.']],
      missed: [
        [
          'C: Hij is weg.',
          'P: [simple-reflection] Hij is vertrokken.',
          'C: Sinds mei.',
          'P: [simple-reflection] Sinds mei dus.',
          'C: [neutral emotion] Ik huil elke avond.',
          'P: [simple-reflection] Elke avond.',
        ],
      ],
      nearMiss: [['C: [neutral emotion] Ik huil elke avond.', 'P: [simple-reflection] Elke avond.']],
    },
    en: {
      met: [['C: [neutral emotion] He never calls.', 'P: [complex-reflection emotion] That hurts you.']],
      missed: [
        [
          'C: He left.',
          'P: [simple-reflection] He has gone.',
          'C: In May.',
          'P: [simple-reflection] Since May.',
          'C: [neutral emotion] I cry every night.',
          'P: [simple-reflection] Every night.',
        ],
      ],
      nearMiss: [['C: [neutral emotion] I cry every night.', 'P: [simple-reflection] Every night.']],
    },
  },
})
