import type { Language } from '../../schema/codes'
import { questionsOf } from '../context'
import { fittingQuestions } from '../offers'
import { keepOne } from '../rephrase'
import { inapplicable, turnRule } from '../rule'
import { kern, obvlk } from '../sources'

/** `… en was hij bang en had hij gegeten`: unpunctuated, each verb-first clause after `en` is one more question. */
const JOINED: Readonly<Record<Language, RegExp>> = {
  nl: / en (?=(?:was|waren|is|zijn|ben|bent|had|hadden|heb|hebt|heeft|hebben|moest|kan|kun|kunt|ging|gaat|gaan|wil|wilt|doet|deed) (?:je|jij|u|jullie|hij|ze|zij|het|iemand|iedereen|er)\b)/giu,
  en: / and (?=(?:was|were|is|are|had|has|have|did|does|do|can|will) (?:you|he|she|they|it|anyone|everyone|there)\b)/gi,
}
/** The questions in a segment: coding takes a volley of one kind for one. */
const asked = (text: string, language: Language): readonly string[] => {
  const marked = text.split('?').filter((part) => part.trim().length > 0)
  return marked.length > 1 ? marked : text.split(JOINED[language])
}

export const oneQuestion = turnRule({
  id: 'one-question',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'één vraag tegelijk', en: 'one question at a time' },
    why: {
      nl: 'Bij twee vragen kiest de ander de makkelijkste, of raakt de draad kwijt.',
      en: 'Given two questions people answer the easiest, or lose the thread.',
    },
    ignore: {
      nl: 'Als de tweede vraag de eerste alleen anders zegt.',
      en: 'When the second question only says the first in other words.',
    },
    skills: [1, 9],
    rows: ['R012', 'R084'],
    sources: [obvlk('3.2.3 De wondervraag'), kern('KE2 Het levensverhaal')],
  },
  messages: {
    oneAtATime: {
      nl: ({ count }: { count: number }) =>
        `Hier staan ${count} vragen achter elkaar. Met één vraag krijgt de ander meer rust om na te denken.`,
      en: ({ count }: { count: number }) =>
        `There are ${count} questions in a row here. With one question they have more room to think.`,
    },
  },
  check: (context) => {
    const { turn, language } = context
    const questions = questionsOf(turn).filter(({ attributes }) => !attributes.includes('check'))
    const count = questions.flatMap(({ text }) => asked(text, language)).length
    // Two questions where the second sharpens the first are common speech; three are a volley, as are two miracle ones.
    const miracle = questions.filter(({ attributes }) => attributes.includes('miracle')).length
    if (count < 3 && miracle < 2) return inapplicable
    // Three question marks are plain, whatever each question is coded as.
    const byWords = turn.text.split('?').length > 3
    const at = { start: questions[0]?.start ?? 0, end: questions.at(-1)?.end ?? turn.text.length }
    return [
      {
        outcome: 'missed',
        message: 'oneAtATime',
        at,
        data: { count },
        byWords,
        rephrasing: keepOne(questions, language),
        offers: fittingQuestions(context),
      },
    ]
  },
  examples: {
    nl: {
      missed: [
        [
          'C: Het is wisselend.',
          'P: [open-question] Hoe laat slaapt hij? [closed-question] En wordt hij dan nog wakker? [closed-question] Komt hij bij jullie in bed?',
        ],
        ['C: Het is wisselend.', 'P: [closed-question] en was hij bang en had hij gegeten en heeft iemand gebeld'],
      ],
      nearMiss: [
        ['C: Het is wisselend.', 'P: [open-question] Wat wisselt er? [closed-question] De tijden, of vooral de sfeer?'],
      ],
    },
    en: {
      missed: [
        [
          'C: It varies.',
          'P: [open-question] When does he sleep? [closed-question] Does he wake up? [closed-question] Does he come to your bed?',
        ],
      ],
      nearMiss: [['C: It varies.', 'P: [open-question] What varies? [closed-question] The times, or the mood?']],
    },
  },
})
