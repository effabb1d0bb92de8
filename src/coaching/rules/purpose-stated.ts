import { sayingRule } from '../mechanisms'
import { dialoog, jgz } from '../sources'

/** The turns in which a talk opens (ours). */
const OPENING = 6

export const purposeStated = sayingRule({
  id: 'purpose-stated',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'zeggen waar het gesprek voor is', en: 'saying what the talk is for' },
    why: { nl: 'Wie weet wat er komt, kan meedoen.', en: 'People who know what is coming can take part.' },
    ignore: { nl: 'Als jullie dat samen al hebben afgesproken.', en: 'When you have agreed on it before.' },
    skills: [2],
    rows: ['R220', 'R221', 'R182'],
    sources: [jgz('kernvaardigheid 2'), dialoog('4.2 Welkom')],
  },
  says: ['says-purpose'],
  outcome: 'met',
  notCodes: ['open-question', 'closed-question', 'ask-permission'],
  // Later on it is about the time left or the next item.
  unless: ({ turn }) => turn.index > OPENING,
  text: {
    nl: () => 'Je vertelde waar het gesprek voor is. Dat geeft rust en richting.',
    en: () => 'You said what the talk is for. That gives calm and direction.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [structure] Het doel van dit gesprek is dat we samen een plan maken.']],
      nearMiss: [['C: Ja.', 'P: [structure] Het doel van de wedstrijd was mooi.']],
    },
    en: {
      met: [['C: Yes.', 'P: [structure] The aim of this conversation is to make a plan together.']],
      nearMiss: [['C: Yes.', 'P: [structure] The aim of the game is fun.']],
    },
  },
})
