import { has, coded } from '../context'
import { firstCoded, replyRule } from '../mechanisms'
import { kern, obvlk } from '../sources'

export const questionAnsweredConcretely = replyRule({
  id: 'question-answered',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'een vraag concreet beantwoorden', en: 'answering a question concretely' },
    why: {
      nl: 'Een vraag terugkrijgen voelt als ontwijken. Een kort antwoord geeft vertrouwen.',
      en: 'Getting a question back feels like dodging. A short answer builds trust.',
    },
    ignore: {
      nl: 'Als je eerst wilt weten wat iemand al denkt, en dat erbij zegt.',
      en: 'When you first need to know what they think: say so.',
    },
    skills: [1, 20],
    rows: ['R017', 'R050'],
    sources: [kern('AP1 Adviezen van jongeren, punt 1'), obvlk('3.2.4 Benadrukken wat goed gaat')],
  },
  hears: ['asks-directly'],
  // Leave to answer is no answer yet.
  well: firstCoded('information', 'advice', 'normalising', 'autonomy', 'acknowledgement'),
  badly: ({ turn }) =>
    turn.segments.find(
      ({ code }) =>
        code === 'structure' ||
        code === 'closed-question' ||
        code === 'open-question' ||
        code === 'compliment' ||
        code === 'why-question',
    ),
  unless: ({ turn }) =>
    coded(turn, 'ask-permission').length > 0 || turn.segments.some((s) => has(s, 'elicit-need', 'check')),
  praise: {
    nl: () => 'Je gaf antwoord op de vraag. Dat is duidelijk en eerlijk.',
    en: () => 'You answered the question. That is clear and honest.',
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’ is een echte vraag. Een kort, concreet antwoord geeft vertrouwen.`,
    en: ({ heard }) => `‘${heard}’ is a real question. A short, concrete answer builds trust.`,
  },
  examples: {
    nl: {
      met: [['C: Is dat normaal?', 'P: [normalising] Dat zien we bij veel peuters.']],
      missed: [['C: Is dat normaal?', 'P: [closed-question] Eet hij ook slecht?']],
      nearMiss: [['C: Dat is normaal.', 'P: [closed-question] Eet hij ook slecht?']],
    },
    en: {
      met: [['C: Is that normal?', 'P: [normalising] We see that in many toddlers.']],
      missed: [['C: Is that normal?', 'P: [closed-question] Does he eat badly too?']],
      nearMiss: [['C: That is normal.', 'P: [closed-question] Does he eat badly too?']],
    },
  },
})
