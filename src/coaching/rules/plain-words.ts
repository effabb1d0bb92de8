import { jargonIn } from '../data/jargon'
import { hasCue, unsafeLately } from '../context'
import { inapplicable, turnRule } from '../rule'
import { dialoog, jgz } from '../sources'

export const plainWords = turnRule({
  id: 'plain-words',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'gewone woorden', en: 'plain words' },
    why: {
      nl: 'Bij een vakwoord knikt bijna iedereen. Bij een gewoon woord praat iedereen mee.',
      en: 'With a technical term nearly everybody nods. With a plain word everybody joins in.',
    },
    ignore: {
      nl: 'Als de ander het woord zelf gebruikt of je het net hebt uitgelegd.',
      en: 'When the other uses the word too or you have just explained it.',
    },
    skills: [1, 5],
    rows: ['R105', 'R053'],
    sources: [dialoog('4.2 stap 3'), jgz('kernvaardigheid 1')],
  },
  messages: {
    inPlain: {
      nl: ({ term, plain }: { term: string; plain: string }) =>
        `‘${term}’ is voor veel mensen een vakwoord. Zou dit ook passen: ${plain}?`,
      en: ({ term, plain }: { term: string; plain: string }) =>
        `‘${term}’ is a technical word to many people. Would this fit as well: ${plain}?`,
    },
  },
  check: (context) => {
    const { turn, turns, language } = context
    // Who just heard of danger has something else to attend to than a word.
    if (unsafeLately(context)) return inapplicable
    for (const segment of turn.segments) {
      const term = jargonIn(segment.text, language)
      if (!term) continue
      // Of `entree-traject` the segment can begin at the second part: a name is no jargon.
      if (turn.text.charAt(segment.start - 1) === '-' && segment.text.startsWith(term.said)) continue
      const known = turns
        .slice(0, turn.index)
        .some(({ role, text }) => role === 'client' && text.toLowerCase().includes(term.said.toLowerCase()))
      const explains = turn.segments.some((s) => hasCue(context, s, 'explains-word'))
      if (known || explains) continue
      return [
        {
          outcome: 'missed',
          message: 'inPlain',
          at: segment,
          data: { term: term.said, plain: term.plain },
          byWords: true,
        },
      ]
    }
    return inapplicable
  },
  examples: {
    nl: {
      missed: [['C: Oké.', 'P: [information] Dan vragen we een indicatie aan.']],
      nearMiss: [
        ['C: Hoe zit het met die indicatie?', 'P: [information] De indicatie komt volgende week.'],
        ['C: Oké.', 'P: [information] Dan vragen we een indicatie aan, dat betekent dat de gemeente de hulp betaalt.'],
        ['C: [neutral safety] Soms wil ik niet meer leven.', 'P: [information] Dan vragen we een indicatie aan.'],
        ['C: Oké.', 'P: [information] Je kunt een entree-traject doen.'],
      ],
    },
    en: {
      missed: [['C: Okay.', 'P: [information] Then we start with psychoeducation.']],
      nearMiss: [
        ['C: What is psychoeducation?', 'P: [information] Psychoeducation is next week.'],
        [
          'C: [neutral safety] Sometimes I do not want to live.',
          'P: [information] Then we start with psychoeducation.',
        ],
      ],
    },
  },
})
