import {
  clientSegmentsBefore,
  coded,
  givesBack,
  handsBack,
  practitionerBefore,
  questionsInARow,
  questionsOf,
  recognises,
  takesStep,
  wordsOf,
} from '../context'
import { inapplicable, turnRule } from '../rule'
import { giz, kern } from '../sources'

/** One or two questions, then something given back. */
const MOST = 2
/** An answer of more words tells a story (ours). */
const STORY = 12

export const questionsInARowRule = turnRule({
  id: 'questions-in-a-row',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'na een of twee vragen iets teruggeven', en: 'giving something back after a question or two' },
    why: {
      nl: 'Vraag op vraag wordt al gauw een verhoor: jij werkt en de ander antwoordt alleen nog.',
      en: 'Question upon question soon becomes an interview: you work and the other only answers.',
    },
    ignore: {
      nl: 'Bij een schaal- of wondervraag horen de vervolgvragen bij elkaar; ook bij gevaar vraag je door.',
      en: 'With a scale or a miracle the next questions belong to the first. With danger you ask on too.',
    },
    skills: [3, 9, 10],
    rows: ['R003', 'R004', 'R006', 'R013'],
    sources: [giz('1 Open vragen stellen'), kern('KE2 Het levensverhaal')],
  },
  messages: {
    giveBack: {
      nl: ({ count }: { count: number }) =>
        `Dit is vraag ${count} op rij. Even teruggeven wat je hoorde, maakt er weer een gesprek van.`,
      en: ({ count }: { count: number }) =>
        `This is question ${count} in a row. Handing back what you heard turns it into a conversation again.`,
    },
    gaveBack: {
      nl: 'Na je vragen gaf je terug wat je hoorde. Zo blijft het een gesprek.',
      en: 'After your questions you gave back what you heard. That keeps it a conversation.',
    },
    recognised: {
      nl: 'Na je vragen liet je merken dat je de ander zag. Zo blijft het een gesprek.',
      en: 'After your questions you showed that you saw them. That keeps it a conversation.',
    },
  },
  check: (context) => {
    const count = questionsInARow(context)
    const questions = questionsOf(context.turn)
    // Follow-ups within a scale, a miracle or a search for exceptions are one question in several steps.
    const stepwise = questions.some(({ attributes }) => attributes.length > 0) || takesStep(context.turn)
    // Who tells a story on each question is not being interviewed.
    const telling = clientSegmentsBefore(context).flatMap(({ text }) => wordsOf(text)).length > STORY
    if (count > MOST && !stepwise && !(telling && count === MOST + 1))
      return [{ outcome: 'missed', message: 'giveBack', data: { count } }]
    const before = practitionerBefore(context, MOST)
    const row = before.length === MOST && before.every((turn) => questionsOf(turn).length > 0 && !givesBack(turn))
    const tells = coded(context.turn, 'information', 'advice', 'confront', 'structure').length > 0
    if (!row || questions.length > 0 || tells) return inapplicable
    if (handsBack(context.turn)) return [{ outcome: 'met', message: 'gaveBack' }]
    return recognises(context.turn) ? [{ outcome: 'met', message: 'recognised' }] : inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'P: [open-question] Hoe gaat het thuis?',
          'C: Druk.',
          'P: [closed-question] Is iedereen er nog?',
          'C: Ja, met zijn vijven.',
          'P: [simple-reflection] Met zijn vijven onder één dak.',
        ],
        [
          'P: [open-question] Hoe gaat het thuis?',
          'C: Druk.',
          'P: [closed-question] Is iedereen er nog?',
          'C: Ja, met zijn vijven.',
          'P: [acknowledgement] Dat is ook een huis vol.',
        ],
      ],
      missed: [
        [
          'P: [open-question] Hoe gaat het thuis?',
          'C: Druk.',
          'P: [closed-question] Is iedereen er nog?',
          'C: Ja.',
          'P: [closed-question] Slapen de kinderen goed?',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question] Hoe gaat het thuis?',
          'C: Druk.',
          'P: [simple-reflection] Er is veel gaande. [open-question] Wat vraagt het meest van je?',
          'C: De nachten.',
          'P: [open-question] Hoe zien die eruit?',
        ],
        [
          'P: [open-question] Hoe gaat het thuis?',
          'C: Druk.',
          'P: [closed-question] Is iedereen er nog?',
          'C: Ja, met zijn vijven.',
          'P: [information] Grote gezinnen krijgen hier korting.',
        ],
      ],
    },
    en: {
      met: [
        [
          'P: [open-question] How are things at home?',
          'C: Busy.',
          'P: [closed-question] Are they all still in?',
          'C: Yes, five of us.',
          'P: [simple-reflection] Five of you under one roof.',
        ],
        [
          'P: [open-question] How are things at home?',
          'C: Busy.',
          'P: [closed-question] Are they all still in?',
          'C: Yes, five of us.',
          'P: [acknowledgement] That is a full house.',
        ],
      ],
      missed: [
        [
          'P: [open-question] How are things at home?',
          'C: Busy.',
          'P: [closed-question] Are they all still in?',
          'C: Yes.',
          'P: [closed-question] Do the children sleep well?',
        ],
      ],
      nearMiss: [['P: [open-question] How are things?', 'C: Busy.', 'P: [open-question] What asks most of you?']],
    },
  },
})
