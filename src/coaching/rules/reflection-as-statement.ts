import { unsafeLately, wordsOf } from '../context'
import { turnRule, inapplicable } from '../rule'
import { giz } from '../sources'

import { asStatement } from '../rephrase'
/** With this tag a sentence hands back what was said; with a mark alone it may ask whether it is so, and rightly. */
const TAG = /, (?:hè|right)\?$/iu

export const reflectionAsStatement = turnRule({
  id: 'reflection-as-statement',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'teruggeven als gewone zin', en: 'giving back as a plain sentence' },
    why: {
      nl: 'Een vraagtoon vraagt om een antwoord. Een gewone zin laat ruimte om verder te gaan.',
      en: 'A rising tone asks for an answer. A plain sentence leaves room to go on.',
    },
    ignore: {
      nl: 'Als je echt wilt toetsen of je het goed hebt.',
      en: 'When you truly want to check whether you have it right.',
    },
    skills: [9, 23],
    rows: ['R023'],
    sources: [giz('2 Reflectief luisteren, statement')],
  },
  messages: {
    asTag: {
      nl: 'Je teruggave eindigt als vraag. Als gewone zin gezegd laat die meer ruimte.',
      en: 'What you gave back ends as a question. Said as a plain sentence it leaves more room.',
    },
  },
  check: (context) => {
    const asked = context.turn.segments.find(
      (s) =>
        TAG.test(s.text.trim()) &&
        wordsOf(s.text).length >= 3 &&
        (s.code.endsWith('reflection') || s.code === 'closed-question'),
    )
    if (!asked || unsafeLately(context)) return inapplicable
    const rephrasing = asStatement(asked.text, context.language)
    // Where it cannot be said as a plain sentence, it may well be a question.
    return rephrasing ? [{ outcome: 'missed', message: 'asTag', at: asked, rephrasing }] : inapplicable
  },
  examples: {
    nl: {
      missed: [['C: Hij komt nooit.', 'P: [complex-reflection] Je bent teleurgesteld, hè?']],
      nearMiss: [
        ['C: Hij komt nooit.', 'P: [complex-reflection] Je bent teleurgesteld.'],
        ['C: Hij komt nooit.', 'P: [simple-reflection] Nooit?'],
        ['C: We slapen bij mijn zus.', 'P: [simple-reflection] Jullie slapen allemaal bij je zus?'],
      ],
    },
    en: {
      missed: [['C: He never comes.', 'P: [complex-reflection] You are disappointed, right?']],
      nearMiss: [
        ['C: He never comes.', 'P: [complex-reflection] You are disappointed.'],
        ['C: We sleep at my sister’s.', 'P: [simple-reflection] You all sleep at her place?'],
      ],
    },
  },
})
