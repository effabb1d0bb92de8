import { clientSegmentsBefore, has, hasCue, questionAnswered, questionsOf, wordsOf } from '../context'
import { inapplicable, turnRule } from '../rule'
import { kern } from '../sources'

/** How much of the words two questions share before they count as the same one (ours). */
const SAME = 0.7
/** A question of fewer words shares them too soon. */
const FEWEST_WORDS = 4

function alike(one: string, other: string): boolean {
  const [first, second] = [new Set(wordsOf(one)), new Set(wordsOf(other))]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared / Math.max(FEWEST_WORDS, first.size, second.size) >= SAME
}

export const choicesWhenStuck = turnRule({
  id: 'choices-when-stuck',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'keuzes geven als een open vraag te groot is', en: 'giving choices when an open question is too big' },
    why: {
      nl: 'Kiezen uit een paar antwoorden gaat makkelijker dan er zelf een bedenken.',
      en: 'Picking one of a few answers is easier than thinking one up.',
    },
    ignore: {
      nl: 'Als de ander gewoon even tijd nodig heeft om na te denken.',
      en: 'When they only need a moment to think.',
    },
    skills: [3, 8],
    rows: ['R009'],
    sources: [kern('AP1 Adviezen van jongeren')],
    only: { audience: ['young-person'] },
  },
  messages: {
    again: {
      nl: 'Dezelfde vraag komt terug na ‘weet ik niet’. Een paar antwoorden om uit te kiezen helpt vaak op weg.',
      en: 'The same question comes back after “I don’t know”. A few answers to choose from often help.',
    },
    choices: {
      nl: 'De open vraag was te groot en je gaf keuzes. Dat maakt antwoorden makkelijker.',
      en: 'The open question was too big and you gave choices. That makes answering easier.',
    },
  },
  check: (context) => {
    const before = questionAnswered(context)
    const said = clientSegmentsBefore(context)
    const stuck = said.length > 0 && said.every((segment) => hasCue(context, segment, 'does-not-know'))
    if (before?.code !== 'open-question' || !stuck) return inapplicable
    const questions = questionsOf(context.turn)
    const choice = questions.find((question) => has(question, 'choice'))
    if (choice) return [{ outcome: 'met', message: 'choices', at: choice }]
    const again = questions.length === 1 ? questions.find(({ text }) => alike(text, before.text)) : undefined
    return again ? [{ outcome: 'missed', message: 'again', at: again, byWords: true }] : inapplicable
  },
  examples: {
    nl: {
      situation: { audience: 'young-person' },
      met: [
        [
          'P: [open-question] Wat vind je van de nieuwe klas?',
          'C: [neutral] Weet ik niet.',
          'P: [closed-question choice] Is het er gezellig, saai, of iets ertussenin?',
        ],
      ],
      missed: [
        [
          'P: [open-question] Wat vind je van de nieuwe klas?',
          'C: [neutral] Weet ik niet.',
          'P: [open-question] Maar wat vind je van de nieuwe klas?',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question] Wat vind je van de nieuwe klas?',
          'C: [neutral] Weet ik niet.',
          'P: [open-question] Naast wie zit je daar?',
        ],
        [
          'P: [open-question] Wat vind je van de nieuwe klas?',
          'C: [neutral] Druk wel.',
          'P: [open-question] En wat vind je van de nieuwe klas als het stil is?',
        ],
      ],
    },
    en: {
      situation: { audience: 'young-person' },
      met: [
        [
          'P: [open-question] What do you think of your new class?',
          'C: [neutral] I don’t know.',
          'P: [closed-question choice] Is it fun, boring, or something in between?',
        ],
      ],
      missed: [
        [
          'P: [open-question] What do you think of your new class?',
          'C: [neutral] I don’t know.',
          'P: [open-question] But what do you think of your new class?',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question] What do you think of your new class?',
          'C: [neutral] I don’t know.',
          'P: [open-question] Who do you sit next to?',
        ],
      ],
    },
  },
})
