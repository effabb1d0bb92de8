import type { PractitionerSegment } from '../../schema/coded-transcript'
import { clientSegmentsBefore, coded, givesBack, has, hasCue, practitionerBefore, wordsOf, presses } from '../context'
import { openVersion } from '../rephrase'
import { inapplicable, turnRule } from '../rule'
import { giz } from '../sources'

const MINIMAL = 3
/** Closed questions with a purpose of their own are none of this. */
const fitting = (question: PractitionerSegment): boolean =>
  has(
    question,
    'check',
    'scaling',
    'choice',
    'next-step',
    'exception',
    'usefulness',
    'elicit-reaction',
    'elicit-need',
  ) || has(question, 'success', 'strengths', 'circular', 'network', 'leading', 'miracle', 'goal', 'desired-situation')

export const openOverClosed = turnRule({
  id: 'open-over-closed',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'open vragen', en: 'open questions' },
    why: {
      nl: 'Op een open vraag kiest de ander wat belangrijk is. Op een gesloten vraag kies jij.',
      en: 'With an open question the other chooses what matters. With a closed one you do.',
    },
    ignore: {
      nl: 'Als je iets wilt toetsen of een feit nodig hebt, of als open vragen voor iemand te groot zijn.',
      en: 'When you check something or need a fact, or when open questions are too big for somebody.',
    },
    skills: [3, 9],
    rows: ['R001', 'R005'],
    sources: [giz('1 Open vragen stellen')],
  },
  messages: {
    openUp: {
      nl: 'Op je gesloten vragen komen korte antwoorden. Een vraag met hoe of wat kan meer losmaken.',
      en: 'Your closed questions get short answers. A question with how or what may bring out more.',
    },
    opened: {
      nl: 'Je open vraag nodigde uit om te vertellen.',
      en: 'Your open question invited them to talk.',
    },
  },
  check: (context) => {
    const { turn } = context
    const open = coded(turn, 'open-question')[0]
    if (open && presses(turn)) return inapplicable
    if (open) return [{ outcome: 'met', message: 'opened', at: open }]
    const closed = coded(turn, 'closed-question').find((q) => !fitting(q) && !hasCue(context, q, 'check-understanding'))
    const before = practitionerBefore(context, 1)[0]
    const closedBefore = coded(before, 'closed-question').some((q) => !fitting(q))
    const reply = clientSegmentsBefore(context)
    const words = reply.flatMap(({ text }) => wordsOf(text)).length
    const short = reply.length > 0 && words <= MINIMAL
    if (!closed || !closedBefore || !short || givesBack(turn)) return inapplicable
    return [
      { outcome: 'missed', message: 'openUp', at: closed, rephrasing: openVersion(closed.text, context.language) },
    ]
  },
  examples: {
    nl: {
      met: [['C: Het is druk.', 'P: [open-question] Hoe ziet zo’n dag eruit?']],
      missed: [['P: [closed-question] Slaap je goed?', 'C: Nee.', 'P: [closed-question] Eet je goed?']],
      nearMiss: [
        [
          'P: [closed-question] Slaap je goed?',
          'C: Nee.',
          'P: [closed-question check] Klopt het dat dat al lang zo is?',
        ],
        [
          'P: [closed-question] Slaap je goed?',
          'C: Nee, en dat is al zo sinds we hier zijn komen wonen.',
          'P: [closed-question] Is het hier gehorig?',
        ],
      ],
    },
    en: {
      met: [['C: It is busy.', 'P: [open-question] What is such a day like?']],
      missed: [['P: [closed-question] Do you sleep well?', 'C: No.', 'P: [closed-question] Do you eat well?']],
      nearMiss: [
        [
          'P: [closed-question] Do you sleep well?',
          'C: No.',
          'P: [closed-question check] Has it been long, is that right?',
        ],
      ],
    },
  },
})
