import { givesBack, practitionerBefore, questionsInARow, questionsOf, takesStep } from '../context'
import { inapplicable, turnRule } from '../rule'
import { giz, kern } from '../sources'

/** One or two questions, then something given back. */
const MOST = 2

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
  },
  check: (context) => {
    const count = questionsInARow(context)
    const questions = questionsOf(context.turn)
    // Follow-ups within a scale, a miracle or a search for exceptions are one question in several steps.
    const stepwise = questions.some(({ attributes }) => attributes.length > 0) || takesStep(context.turn)
    if (count > MOST && !stepwise) return [{ outcome: 'missed', message: 'giveBack', data: { count } }]
    const before = practitionerBefore(context, MOST)
    const row = before.length === MOST && before.every((turn) => questionsOf(turn).length > 0 && !givesBack(turn))
    return row && givesBack(context.turn) && questions.length === 0
      ? [{ outcome: 'met', message: 'gaveBack' }]
      : inapplicable
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
