import { clientSegmentsBefore, coded, has, hasCue } from '../context'
import { quoted, LISTENING } from '../mechanisms'
import { turnRule, inapplicable } from '../rule'
import { fromBanks } from '../offers'
import { dialoog, giz } from '../sources'
import { takesUp } from '../uptake'

export const exceptionAskedOn = turnRule({
  id: 'exception-asked-on',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'bij een uitzondering doorvragen', en: 'asking on about an exception' },
    why: {
      nl: 'In een moment dat het wél ging, zit vaak een stukje oplossing. Details maken het bruikbaar.',
      en: 'A time when it did work often holds a piece of the solution. Details make it usable.',
    },
    ignore: { nl: 'Als je er net al uitgebreid bij stilstond.', en: 'When you have just dwelt on it.' },
    skills: [14, 17],
    rows: ['R079', 'R014'],
    sources: [giz('OGW 2 Vragen naar uitzonderingen'), dialoog('2.4 Eigen mogelijkheden')],
  },
  messages: {
    askOn: {
      nl: ({ heard }: { heard: string }) => `‘${heard}’: daar ging het dus anders. Wat maakte dat het toen lukte?`,
      en: ({ heard }: { heard: string }) => `‘${heard}’: it went differently there. What made it work then?`,
    },
    askedOn: {
      nl: 'Je vroeg door op het moment dat het wel ging. Daar zit vaak een stukje oplossing.',
      en: 'You asked on about the time it did work. That often holds a piece of the solution.',
    },
  },
  check: (context) => {
    const told = clientSegmentsBefore(context).find((s) => hasCue(context, s, 'tells-exception'))
    if (!told) return inapplicable
    const because = [told]
    const well = context.turn.segments.find(
      (s) => has(s, 'exception', 'success', 'strengths') || ['open-question', ...LISTENING].includes(s.code),
    )
    if (well) return [{ outcome: 'met', message: 'askedOn', at: well, because }]
    const past = coded(context.turn, 'advice', 'information', 'confront').find(
      (s) => !takesUp(context, s, because) && !has(s, 'scaling', 'check'),
    )
    if (!past) return inapplicable
    const offers = fromBanks(context, 'exceptions')
    return [{ outcome: 'missed', message: 'askOn', at: past, because, data: { heard: quoted(told.text, 7) }, offers }]
  },
  examples: {
    nl: {
      met: [['C: Gisteren ging het wel goed met eten.', 'P: [open-question exception] Wat was er gisteren anders?']],
      missed: [['C: Gisteren ging het wel goed met eten.', 'P: [advice] Je zou een beloning kunnen geven.']],
      nearMiss: [['C: Gisteren aten we pasta.', 'P: [advice] Je zou een beloning kunnen geven.']],
    },
    en: {
      met: [['C: Yesterday it did go well at dinner.', 'P: [open-question exception] What was different yesterday?']],
      missed: [['C: Yesterday it did go well at dinner.', 'P: [advice] You could give a reward.']],
      nearMiss: [['C: Yesterday we had pasta.', 'P: [advice] You could give a reward.']],
    },
  },
})
