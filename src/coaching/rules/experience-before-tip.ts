import { clientSegmentsBefore, coded, hasCue, turnHasCue } from '../context'
import { turnRule, inapplicable } from '../rule'
import { kern } from '../sources'

export const experienceBeforeTip = turnRule({
  id: 'experience-before-tip',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'na het oefenen eerst de ervaring, dan een tip', en: 'experience first, then a tip' },
    why: {
      nl: 'Wie eerst hoort wat goed ging, durft daarna iets te proberen.',
      en: 'People who first hear what went well dare to try something else.',
    },
    ignore: { nl: 'Als de ander zelf direct om een tip vraagt.', en: 'When they ask for a tip straight away.' },
    skills: [13, 14],
    rows: ['R162'],
    sources: [kern('AP3 Oefen concreet gedrag, stap 5')],
    inRole: true,
  },
  messages: {
    tipFirst: {
      nl: 'De tip komt als eerste. Wat ging er al goed, en hoe was het voor de ander?',
      en: 'The tip comes first. What went well, and how was it for them?',
    },
    wellFirst: {
      nl: 'Je vroeg eerst hoe het was, of zei wat goed ging. Dan kan een tip landen.',
      en: 'You first asked how it was, or said what went well. Then a tip can land.',
    },
  },
  check: (context) => {
    const { turn, turns } = context
    const played = turns
      .slice(Math.max(0, turn.index - 6), turn.index)
      .some((t) => turnHasCue(context, t, 'scene-start'))
    if (!played || !turnHasCue(context, turn, 'scene-stop')) return inapplicable
    const asked = clientSegmentsBefore(context).some((s) => hasCue(context, s, 'asks-advice'))
    const tip = coded(turn, 'advice', 'confront')[0]
    const good = turn.segments.find((s) => ['affirmation', 'compliment', 'open-question'].includes(s.code))
    if (good && (!tip || good.start < tip.start)) return [{ outcome: 'met', message: 'wellFirst', at: good }]
    return tip && !asked ? [{ outcome: 'missed', message: 'tipFirst', at: tip }] : inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'P: [structure] Nu draaien we het om.',
          'C: Ik maakte me zorgen.',
          'P: [structure] Stop maar. [open-question] Waar ben je tevreden over?',
        ],
      ],
      missed: [
        [
          'P: [structure] Nu draaien we het om.',
          'C: Ik maakte me zorgen.',
          'P: [structure] Stop maar. [advice] Je zou hem wel kunnen aankijken.',
        ],
      ],
      nearMiss: [['C: Ik maakte me zorgen.', 'P: [structure] Stop maar. [advice] Je zou hem wel kunnen aankijken.']],
    },
    en: {
      met: [
        [
          'P: [structure] Now we switch roles.',
          'C: I was worried.',
          'P: [structure] Stop there. [open-question] What are you pleased with?',
        ],
      ],
      missed: [
        [
          'P: [structure] Now we switch roles.',
          'C: I was worried.',
          'P: [structure] Stop there. [advice] You could look at him.',
        ],
      ],
      nearMiss: [['C: I was worried.', 'P: [structure] Stop there. [advice] You could look at him.']],
    },
  },
})
