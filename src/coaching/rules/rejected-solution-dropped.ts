import { clientSegmentsBefore, has, hasCue } from '../context'
import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { giz, kern } from '../sources'

export const rejectedSolutionDropped = replyRule({
  id: 'rejected-solution-dropped',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'een afgewezen oplossing loslaten', en: 'letting go of a rejected solution' },
    why: {
      nl: 'Wat niet werkt vaker zeggen, maakt iemand moe. Samen iets anders zoeken, houdt het gesprek gaande.',
      en: 'Repeating what does not work tires people. Looking for something else together keeps the talk going.',
    },
    ignore: { nl: 'Als de ander zelf vraagt om nog een idee.', en: 'When the other asks for another idea.' },
    skills: [18, 22],
    rows: ['R083'],
    sources: [giz('OGW vooronderstellingen, 4'), kern('AP1 Adviezen van jongeren, punt 7')],
  },
  hears: ['already-tried'],
  // A mark on a scale is the next step of the plan, and takes up nothing.
  well: ({ turn }) =>
    turn.segments.find((s) => [...LISTENING, 'open-question', 'autonomy'].includes(s.code) && !has(s, 'scaling')),
  badly: firstCoded('advice', 'confront'),
  unless: (context) => clientSegmentsBefore(context).some((s) => hasCue(context, s, 'asks-advice')),
  praise: {
    nl: ({ heard }) => `Je nam ‘${heard}’ serieus. Dan komt er ruimte voor iets anders.`,
    en: ({ heard }) => `You took ‘${heard}’ seriously. That makes room for something else.`,
  },
  hint: {
    nl: ({ heard }) => `Na ‘${heard}’ komt er weer een oplossing. Wat hielp er toen wél een beetje?`,
    en: ({ heard }) => `After ‘${heard}’ comes another solution. What did help a little at the time?`,
  },
  examples: {
    nl: {
      met: [['C: Dat hebben we al geprobeerd.', 'P: [open-question] Wat merkten jullie toen?']],
      missed: [['C: Dat hebben we al geprobeerd.', 'P: [advice] Misschien is een beloning dan een idee.']],
      nearMiss: [
        ['C: Dat willen we proberen.', 'P: [advice] Misschien is een beloning dan een idee.'],
        ['C: Dat doen we al.', 'P: [open-question scaling] Wat maakt het dan een vier en geen nul?'],
      ],
    },
    en: {
      met: [['C: We already tried that.', 'P: [open-question] What did you notice then?']],
      missed: [['C: We already tried that.', 'P: [advice] Perhaps a reward is an idea.']],
      nearMiss: [['C: We want to try that.', 'P: [advice] Perhaps a reward is an idea.']],
    },
  },
})
