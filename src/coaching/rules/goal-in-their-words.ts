import { clientSegmentsBefore, hasCue } from '../context'
import { sayingRule } from '../mechanisms'
import { dialoog, kern } from '../sources'
import { takesUp } from '../uptake'

export const goalInTheirWords = sayingRule({
  id: 'goal-in-their-words',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'het doel in de woorden van de ander', en: 'the goal in their words' },
    why: {
      nl: 'Een doel in eigen woorden is van jezelf. Daar werk je voor.',
      en: 'A goal in your own words is yours. That is worth working for.',
    },
    ignore: {
      nl: 'Als je alleen herhaalt wat de ander net als doel noemde.',
      en: 'When you only repeat the goal they just named.',
    },
    skills: [18, 20, 22],
    rows: ['R168', 'R065', 'R167', 'R166'],
    sources: [kern('AP4 Stel doelen'), dialoog('4.2 stap 5')],
  },
  says: ['sets-goal-alone'],
  outcome: 'missed',
  notCodes: [
    'open-question',
    'closed-question',
    'simple-reflection',
    'complex-reflection',
    'summary',
    'ask-permission',
  ],
  unless: (context, segment) =>
    context.turn.segments.some(({ code }) => code.endsWith('question')) ||
    takesUp(
      context,
      segment,
      clientSegmentsBefore(context).filter((s) => hasCue(context, s, 'names-own-goal')),
    ),
  text: {
    nl: ({ said }) => `‘${said}’ klinkt als jouw doel. Hoe zou de ander het zelf zeggen?`,
    en: ({ said }) => `‘${said}’ sounds like your goal. How would they put it?`,
  },
  examples: {
    nl: {
      missed: [['C: Hij slaapt slecht.', 'P: [structure] Het doel wordt dat hij om acht uur slaapt.']],
      nearMiss: [['C: Hij slaapt slecht.', 'P: [open-question goal] Wat zou jouw doel zijn?']],
    },
    en: {
      missed: [['C: He sleeps badly.', 'P: [structure] The goal will be that he sleeps at eight.']],
      nearMiss: [['C: He sleeps badly.', 'P: [open-question goal] What would your goal be?']],
    },
  },
})
