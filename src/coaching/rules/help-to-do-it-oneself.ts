import { clientSegmentsBefore, hasCue } from '../context'
import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const helpToDoItOneself = sayingRule({
  id: 'help-to-do-it-oneself',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'helpen om het zelf te doen', en: 'helping people do it themselves' },
    why: {
      nl: 'Wie het zelf heeft geregeld, kan het de volgende keer weer.',
      en: 'People who arranged it themselves can do it again next time.',
    },
    ignore: {
      nl: 'Als het eenmalig is, dringend, of als de ander erom vraagt.',
      en: 'When it is once only, urgent, or asked for.',
    },
    skills: [18, 19],
    rows: ['R217', 'R186'],
    sources: [kern('KE6 Praktische steun faciliteren')],
  },
  says: ['takes-over'],
  outcome: 'missed',
  notCodes: [
    'open-question',
    'closed-question',
    'simple-reflection',
    'complex-reflection',
    'summary',
    'ask-permission',
  ],
  unless: (context) =>
    context.turn.segments.some(({ code }) => code.endsWith('question') || code === 'ask-permission') ||
    clientSegmentsBefore(context).some((s) => hasCue(context, s, 'asks-favour')),
  text: {
    nl: ({ said }) => `‘${said}’ is lief bedoeld. Wat zou de ander nodig hebben om het zelf te kunnen?`,
    en: ({ said }) => `‘${said}’ is kindly meant. What would they need to be able to do it themselves?`,
  },
  examples: {
    nl: {
      missed: [['C: Ik durf niet te bellen.', 'P: [structure] Dat regel ik wel voor je.']],
      nearMiss: [['C: Wil jij bellen?', 'P: [structure] Dat regel ik wel voor je. [closed-question] Is dat goed?']],
    },
    en: {
      missed: [['C: I do not dare to call.', 'P: [structure] Leave it to me, I will arrange it.']],
      nearMiss: [['C: Will you call?', 'P: [structure] Leave it to me. [closed-question] Is that all right?']],
    },
  },
})
