import { clientSegmentsBefore, coded, hasCue, turnHasCue } from '../context'
import { turnRule, inapplicable } from '../rule'
import { kern } from '../sources'

/** `Wat zag je mij doen?` asks about the showing, not about how it was. */
const OF_MINE = /(?<!\p{L})(?:(?:deed|zei|zag) ik|zag (?:je|u|ge) mij|did i|saw me|see me)(?!\p{L})/iu

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
    askedFirst: {
      nl: 'Je vroeg meteen naar de ervaring van de ander. Daarna kan een tip landen.',
      en: 'You asked at once about their experience. After that a tip can land.',
    },
    wellFirst: {
      nl: 'Je zei eerst wat er goed ging. Daarna kan een tip landen.',
      en: 'You first said what went well. After that a tip can land.',
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
    // What stands before the stop may still be said in role: `Heel fijn, dank u. En stop.`
    const stop = turn.segments.find((s) => hasCue(context, s, 'scene-stop'))
    const out = turn.segments.filter(
      ({ end, start }) => stop !== undefined && (start >= stop.start || end > stop.start),
    )
    const asks = out.find((s) => s.code === 'open-question' && !OF_MINE.test(s.text))
    const praises = out.find(({ code }) => code === 'affirmation' || code === 'compliment')
    const good = praises && (!asks || praises.start < asks.start) ? praises : asks
    if (good && (!tip || good.start < tip.start))
      return [{ outcome: 'met', message: good === asks ? 'askedFirst' : 'wellFirst', at: good }]
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
        [
          'P: [structure] Nu draaien we het om.',
          'C: Ik maakte me zorgen.',
          'P: [structure] Stop maar. [affirmation] Je bleef heel rustig.',
        ],
      ],
      missed: [
        [
          'P: [structure] Nu draaien we het om.',
          'C: Ik maakte me zorgen.',
          'P: [structure] Stop maar. [advice] Je zou hem wel kunnen aankijken.',
        ],
      ],
      nearMiss: [
        ['C: Ik maakte me zorgen.', 'P: [structure] Stop maar. [advice] Je zou hem wel kunnen aankijken.'],
        [
          'P: [structure] Ik ben even een vader en jij een juf.',
          'C: Ik zet haar vooraan.',
          'P: [compliment] Heel fijn. [structure] En uit de rol.',
        ],
        [
          'P: [structure] Ik ben even een vader en jij een juf.',
          'C: Goed.',
          'P: [structure] Stop maar. [open-question] Wat zag je mij doen?',
        ],
      ],
    },
    en: {
      met: [
        [
          'P: [structure] Now we switch roles.',
          'C: I was worried.',
          'P: [structure] Stop there. [open-question] What are you pleased with?',
        ],
        [
          'P: [structure] Now we switch roles.',
          'C: I was worried.',
          'P: [structure] Stop there. [affirmation] You stayed calm.',
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
