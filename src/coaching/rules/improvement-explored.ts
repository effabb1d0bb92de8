import { has } from '../context'
import { firstCoded, replyRule } from '../mechanisms'
import { fromBanks } from '../offers'
import { kern } from '../sources'

export const improvementExplored = replyRule({
  id: 'improvement-explored',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'bij vooruitgang vragen wat hielp', en: 'asking what helped when things improved' },
    why: { nl: 'Wie weet wat hielp, kan het vaker doen.', en: 'People who know what helped can do more of it.' },
    ignore: { nl: 'Als je dat net al samen hebt uitgezocht.', en: 'When you have just worked that out together.' },
    skills: [15, 17],
    rows: ['R231', 'R079'],
    sources: [kern('AP5 Monitor')],
  },
  hears: ['things-improved'],
  well: firstCoded('open-question', 'affirmation', 'simple-reflection', 'complex-reflection', 'summary', 'compliment'),
  badly: firstCoded('closed-question', 'information', 'advice', 'structure'),
  unless: ({ turn }) => turn.segments.some((s) => has(s, 'scaling', 'usefulness')),
  praise: {
    nl: () => 'Je stond stil bij wat er beter gaat. Daar valt vaak het meest van te leren.',
    en: () => 'You paused at what goes better. There is often most in that.',
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: daar valt iets te vieren. Wat deed de ander dat eraan hielp?`,
    en: ({ heard }) => `‘${heard}’: something to celebrate. What did they do that helped?`,
  },
  offers: (context) => fromBanks(context, 'successes'),
  examples: {
    nl: {
      met: [['C: Het gaat een stuk beter.', 'P: [open-question success] Wat heb je gedaan dat hielp?']],
      missed: [['C: Het gaat een stuk beter.', 'P: [structure] Dan gaan we door naar het volgende punt.']],
      nearMiss: [['C: Het gaat zoals het gaat.', 'P: [structure] Dan gaan we door naar het volgende punt.']],
    },
    en: {
      met: [['C: It is going much better.', 'P: [open-question success] What did you do that helped?']],
      missed: [['C: It is going much better.', 'P: [structure] Then we move on to the next point.']],
      nearMiss: [['C: It goes as it goes.', 'P: [structure] Then we move on to the next point.']],
    },
  },
})
