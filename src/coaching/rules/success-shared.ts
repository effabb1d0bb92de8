import type { CodedSegment } from '../../schema/coded-transcript'
import type { CueHit } from '../../language/language'
import { isClient } from '../context'
import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

const SUCCESS: ReadonlySet<string> = new Set(['took-step', 'things-improved', 'tells-exception'])
/** Something went well, by the words or by the code. */
const succeeded = (segment: CodedSegment, hits: readonly CueHit[]): boolean =>
  ('subtype' in segment && segment.code === 'change-talk' && segment.subtype === 'taking-steps') ||
  hits.some(({ cue }) => SUCCESS.has(cue))

export const successShared = sayingRule({
  id: 'success-shared',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'vragen met wie iemand een succes deelt', en: 'asking with whom a success is shared' },
    why: { nl: 'Een succes dat je vertelt, wordt groter.', en: 'A success that is told grows.' },
    ignore: { nl: 'Als het nog te pril is om te delen.', en: 'When it is too fresh to share.' },
    skills: [15, 19],
    rows: ['R193'],
    sources: [kern('KE5 Versterken sociale steun')],
  },
  says: ['asks-who-to-tell'],
  outcome: 'met',
  unless: ({ turns, hears }) =>
    !turns.slice(-7).some((t) => isClient(t) && t.segments.some((s) => succeeded(s, hears(s)))),
  text: {
    nl: () => 'Je vroeg met wie de ander dit deelt. Zo wordt een succes groter.',
    en: () => 'You asked with whom they share it. That makes a success grow.',
  },
  examples: {
    nl: {
      met: [['C: Ik heb gisteren zelf de huisarts gebeld.', 'P: [open-question] Aan wie ga je dit vertellen?']],
      nearMiss: [
        ['C: Het is nog steeds niks.', 'P: [open-question] Aan wie ga je dit vertellen?'],
        ['C: Ja.', 'P: [open-question] Met wie eet je?'],
      ],
    },
    en: {
      met: [
        [
          'C: [change-talk taking-steps] I called the doctor myself.',
          'P: [open-question] Who will you tell about this?',
        ],
      ],
      nearMiss: [['C: Yes.', 'P: [open-question] Who will you see?']],
    },
  },
})
