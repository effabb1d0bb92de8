import { hasCue, questionsOf } from '../context'
import { keepOne, questionsIn } from '../rephrase'
import { inapplicable, turnRule } from '../rule'
import { kern, obvlk } from '../sources'

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
    // Without marks nobody can tell how many there are.
    several: {
      nl: 'Hier staan meer vragen achter elkaar. Met één vraag krijgt de ander meer rust om na te denken.',
      en: 'There are several questions in a row here. With one question they have more room to think.',
    },
  },
  check: (context) => {
    const { turn, language } = context
    const questions = questionsOf(turn).filter(({ attributes }) => !attributes.includes('check'))
    const count = questions.flatMap(({ text }) => questionsIn(text, language)).length
    // Two questions where the second sharpens the first are common speech; three are a volley, as are two miracle ones.
    const miracle = questions.filter(({ attributes }) => attributes.includes('miracle')).length
    if (count < 3 && miracle < 2) return inapplicable
    // Three question marks are plain, whatever each question is coded as.
    const byWords = turn.text.split('?').length > 3
    const at = { start: questions[0]?.start ?? 0, end: questions.at(-1)?.end ?? turn.text.length }
    const isUrgent = (text: string): boolean =>
      questions.some((question) => hasCue(context, { ...question, text }, 'asks-safety', 'asks-about-danger'))
    const rephrasing = keepOne(questions, language, isUrgent)
    const marked = questions.flatMap(({ text }) => text.match(/\?/gu) ?? []).length >= count
    return [
      marked
        ? { outcome: 'missed', message: 'oneAtATime', at, data: { count }, byWords, rephrasing }
        : { outcome: 'missed', message: 'several', at, byWords, rephrasing },
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
        ['C: Hij slaapt alleen bij mij.', 'P: [closed-question] Is er nog iemand bij wie hij slaapt? Tante? Oma?'],
      ],
    },
    en: {
      missed: [
        [
          'C: It varies.',
          'P: [open-question] When does he sleep? [closed-question] Does he wake up? [closed-question] Does he come to your bed?',
        ],
        ['C: It varies.', 'P: [closed-question] and was he scared and had he eaten and did anyone call'],
      ],
      nearMiss: [
        ['C: It varies.', 'P: [open-question] What varies? [closed-question] The times, or the mood?'],
        ['C: He only sleeps with me.', 'P: [closed-question] Does he sleep with anybody else? Gran? Auntie?'],
      ],
    },
  },
})
