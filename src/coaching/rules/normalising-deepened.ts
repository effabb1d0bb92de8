import { clientSegmentsBefore, coded, has, hasCue } from '../context'
import { turnRule, inapplicable } from '../rule'
import { kern } from '../sources'
import { takesUp } from '../uptake'

/** `Wat vind je er het lastigst aan?`, `hoe is dat voor je?`: it points at what was just said. */
const POINTS = /(?<!\p{L})(?:er|daar\p{L}*|erv\p{L}+|erm\p{L}+|era\p{L}+|dat|dit|it|that|this)(?!\p{L})/iu

export const normalisingDeepened = turnRule({
  id: 'normalising-deepened',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'na ‘dat hoort erbij’ verder vragen', en: 'asking on after ‘that is common’' },
    why: {
      nl: 'Alleen horen dat het erbij hoort, kan het gesprek sluiten. Een vraag erna houdt het open.',
      en: 'Only hearing that it is common may close the talk. A question after it keeps it open.',
    },
    ignore: {
      nl: 'Als de ander duidelijk opgelucht is en verder wil.',
      en: 'When they are clearly relieved and want to go on.',
    },
    skills: [6, 16],
    rows: ['R146', 'R147'],
    sources: [kern('KE3 Normaliseren')],
  },
  messages: {
    goOn: {
      nl: 'Je stelde gerust en ging door naar iets anders. Wat is er voor de ander het lastigst aan?',
      en: 'You reassured and moved on. What is the hardest part of it for them?',
    },
    deepened: {
      nl: 'Je zei dat het erbij hoort en vroeg door. Zo is de zorg gezien én bespreekbaar.',
      en: 'You said it is common and asked on. The worry is seen, and can be talked about.',
    },
  },
  check: (context) => {
    const normal = coded(context.turn, 'normalising')[0]
    if (!normal) return inapplicable
    const open = coded(context.turn, 'open-question')[0]
    // A plan, or another subject, leaves the worry where it was.
    const onIt =
      open &&
      !has(open, 'next-step') &&
      (POINTS.test(open.text) || takesUp(context, open, clientSegmentsBefore(context)))
    if (onIt && open.start > normal.start) return [{ outcome: 'met', message: 'deepened', at: normal }]
    const away = context.turn.segments.find(
      (s) => s.start > normal.start && s.code === 'structure' && hasCue(context, s, 'moves-on'),
    )
    return away ? [{ outcome: 'missed', message: 'goOn', at: normal }] : inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'C: Hij krijst zo.',
          'P: [normalising] Veel peuters doen dat. [open-question] Wat vind je er het lastigst aan?',
        ],
      ],
      missed: [
        [
          'C: Hij krijst zo.',
          'P: [normalising] Veel peuters doen dat. [structure] Dan gaan we door naar het volgende punt.',
        ],
      ],
      nearMiss: [
        ['C: Hij krijst zo.', 'P: [normalising] Veel peuters doen dat.'],
        [
          'C: Hij krijst zo.',
          'P: [normalising] Veel peuters doen dat. [open-question] Wat doen jullie samen in het weekend?',
        ],
      ],
    },
    en: {
      met: [['C: He screams so.', 'P: [normalising] Many toddlers do. [open-question] What is hardest about it?']],
      missed: [
        ['C: He screams so.', 'P: [normalising] Many toddlers do. [structure] Let us move on to the next point.'],
      ],
      nearMiss: [
        ['C: He screams so.', 'P: [normalising] Many toddlers do.'],
        [
          'C: He screams so.',
          'P: [normalising] Many toddlers do. [open-question] What do you do together at weekends?',
        ],
      ],
    },
  },
})
