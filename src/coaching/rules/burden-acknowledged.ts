import { either, firstCoded, firstSaying, replyRule } from '../mechanisms'
import { giz, jgz, kern, obvlk } from '../sources'

export const burdenAcknowledged = replyRule({
  id: 'burden-acknowledged',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'eerst erkennen wat zwaar is', en: 'first acknowledging what is hard' },
    why: {
      nl: 'Wie zich gezien voelt in wat zwaar is, kan daarna weer verder kijken.',
      en: 'People who feel seen in what is hard can look ahead again.',
    },
    ignore: {
      nl: 'Als je het net al erkend hebt, of als iemand er liever niet bij stilstaat.',
      en: 'When you have just acknowledged it, or when somebody would rather not dwell on it.',
    },
    skills: [8, 11, 16],
    rows: ['R031', 'R049', 'R092', 'R018'],
    sources: [
      jgz('kernvaardigheid 8'),
      kern('AP1 Adviezen van ouders'),
      obvlk('3.2.2 Systemisch verbreden'),
      giz('2 Reflectief luisteren'),
    ],
  },
  hears: ['heavy-feeling'],
  well: either(
    firstCoded('acknowledgement', 'simple-reflection', 'complex-reflection', 'normalising', 'affirmation', 'summary'),
    firstSaying('names-feeling'),
  ),
  badly: firstCoded('information', 'advice', 'confront', 'closed-question', 'structure'),
  unless: ({ turn }) => turn.segments.some(({ code }) => code === 'ask-permission' || code === 'open-question'),
  praise: {
    nl: ({ heard }) => `Je stond stil bij ‘${heard}’. Zo voelt de ander zich gezien.`,
    en: ({ heard }) => `You paused at ‘${heard}’. That makes people feel seen.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’ klinkt zwaar. Misschien daar eerst even bij stilstaan, voor je verdergaat.`,
    en: ({ heard }) => `‘${heard}’ sounds heavy. Perhaps stay with that for a moment before going on.`,
  },
  quote: 8,
  examples: {
    nl: {
      met: [['C: [neutral emotion] Ik ben helemaal op.', 'P: [acknowledgement] Dat is ook loodzwaar.']],
      missed: [['C: [neutral emotion] Ik ben helemaal op.', 'P: [closed-question] Hoe oud is de jongste ook alweer?']],
      nearMiss: [
        ['C: [neutral] Ik ben helemaal klaar met koken.', 'P: [closed-question] Hoe oud is de jongste ook alweer?'],
        ['C: [neutral emotion] Ik ben helemaal op.', 'P: [open-question] Hoe hou je dit vol?'],
      ],
    },
    en: {
      met: [['C: [neutral emotion] I am exhausted.', 'P: [acknowledgement] That is so hard.']],
      missed: [['C: [neutral emotion] I am exhausted.', 'P: [closed-question] How old is the youngest again?']],
      nearMiss: [['C: [neutral] I am done cooking.', 'P: [closed-question] How old is the youngest again?']],
    },
  },
})
