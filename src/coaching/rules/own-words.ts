import { isQuestion } from '../../schema/codes'
import { clientSegmentsBefore, coded, wordsOf } from '../context'
import { turnRule, inapplicable } from '../rule'
import { giz } from '../sources'

/** Words; shorter repetitions are echoes, which work well (ours). */
const SHORTEST = 9

/** Words that make something of an echo (ours). */
const MADE_OF_IT = 4

/** Whether nearly all words, but the one or two that turn I into you, stand in the same order in what was said. */
function sameRun(words: readonly string[], said: readonly string[]): boolean {
  let at = 0
  const kept = words.filter((word) => {
    const found = said.indexOf(word, at)
    if (found < 0) return false
    at = found + 1
    return true
  })
  return kept.length >= words.length * 0.85
}

export const ownWords = turnRule({
  id: 'own-words',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'teruggeven in eigen woorden', en: 'giving back in your own words' },
    why: {
      nl: 'Letterlijk herhalen kan klinken als een papegaai. In eigen woorden laat je horen dat je het begreep.',
      en: 'Literal repeating may sound like a parrot. Own words show that you understood.',
    },
    ignore: { nl: 'Eén sterk woord herhalen werkt juist goed.', en: 'Repeating one strong word works well.' },
    skills: [9, 10],
    rows: ['R026'],
    sources: [giz('2 Reflectief luisteren')],
  },
  messages: {
    literal: {
      nl: 'Dit is bijna letterlijk wat de ander zei. In eigen woorden hoor je of je het goed begreep.',
      en: 'This is nearly literally what they said. Your own words show whether you understood.',
    },
  },
  check: (context) => {
    const said = clientSegmentsBefore(context)
    const parrot = coded(
      context.turn,
      'simple-reflection',
      'complex-reflection',
      'affirmation',
      'other',
      'confront',
    ).find((s) => {
      const words = wordsOf(s.text)
      return words.length >= SHORTEST && said.some(({ text }) => sameRun(words, wordsOf(text)))
    })
    // An echo that something is made of stands for itself.
    const more = context.turn.segments.some(
      (s) => s !== parrot && !isQuestion(s.code) && wordsOf(s.text).length >= MADE_OF_IT,
    )
    return parrot && !more ? [{ outcome: 'missed', message: 'literal', at: parrot, byWords: true }] : inapplicable
  },
  examples: {
    nl: {
      missed: [
        [
          'C: Ik vind het lastig om elke avond tegen hem te zeggen dat hij zijn telefoon weg moet leggen.',
          'P: [simple-reflection] Je vindt het lastig om elke avond tegen hem te zeggen dat hij zijn telefoon weg moet leggen.',
        ],
      ],
      nearMiss: [
        [
          'C: Ik vind het lastig om elke avond tegen hem te zeggen dat hij zijn telefoon weg moet leggen.',
          'P: [simple-reflection] Elke avond die strijd om de telefoon.',
        ],
        [
          'C: Als het niet in de auto ligt dan eet ik het niet.',
          'P: [simple-reflection] Als het niet in de auto ligt dan eet u het niet. [affirmation] Dat is uw eigen recept.',
        ],
      ],
    },
    en: {
      missed: [
        [
          'C: I find it hard to tell him every night that he has to put his phone away.',
          'P: [simple-reflection] You find it hard to tell him every night that he has to put his phone away.',
        ],
      ],
      nearMiss: [
        [
          'C: I find it hard to tell him every night that he has to put his phone away.',
          'P: [simple-reflection] Every night that fight about the phone.',
        ],
      ],
    },
  },
})
