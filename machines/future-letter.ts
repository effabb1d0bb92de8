import { defineMachine } from './protocol'
import { asks, asksAbout, asksFor, codes, obvlk, QUESTIONS, step, tells, text } from './vocabulary'

/** A letter to oneself in the future, and the talk about it afterwards. */
export const futureLetter = defineMachine({
  id: 'future-letter',
  title: text('Toekomstbrief', 'Future letter'),
  group: 'solution-focused',
  sources: [obvlk('3.2.3 Toekomstprojecties: toekomstbrieven')],
  rows: ['P14'],
  opening: [tells(['future-letter']), asks(['future-letter'])],
  closing: ['first-action'],
  steps: [
    step(
      'explain',
      text('De brief uitleggen', 'Explain the letter'),
      text(
        'Je legde uit aan wie de brief is en over hoeveel jaar hij gaat.',
        'You explained to whom the letter is and how many years ahead it looks.',
      ),
      [
        tells(['future-letter']),
        { codes: ['ask-permission', 'closed-question', 'advice'], cues: ['future-letter'] },
        {
          codes: ['structure', 'information', 'ask-permission', 'advice'],
          about: ['topic-letter'],
          before: ['help-writing', 'debrief'],
        },
      ],
      { asksLeave: true },
    ),
    step(
      'help-writing',
      text('Samen schrijven', 'Write it together'),
      text(
        'Je gaf vragen of voorbeelden mee, of schreef samen met het kind.',
        'You gave questions or examples, or wrote it with the child.',
      ),
      [
        tells(['letter-prompt'], { after: ['explain'] }),
        asks(['letter-prompt'], { after: ['explain'], before: ['debrief'] }),
        codes([...QUESTIONS, 'advice', 'autonomy'], {
          after: ['explain'],
          before: ['debrief', 'first-action'],
          not: { cues: ['asks-letter-debrief', 'asks-experience', 'topic-written'], attributes: ['next-step'] },
        }),
      ],
      { optional: true },
    ),
    step(
      'debrief',
      text('De brief nabespreken', 'Talk about the letter'),
      text(
        'Je vroeg hoe het schrijven was en wat het belangrijkste advies is.',
        'You asked how the writing was and what the main advice is.',
      ),
      [
        asks(['asks-letter-debrief', 'asks-experience', 'topic-written'], {
          after: ['opening', 'explain', 'help-writing'],
          not: { attributes: ['next-step'] },
        }),
        asksAbout(['topic-written'], { after: ['explain'], not: { attributes: ['next-step'] } }),
      ],
    ),
    step(
      'first-action',
      text('Wat nu al kan', 'What can be done now'),
      text(
        'Je vroeg wat de ander nu al kan doen, en die noemde iets.',
        'You asked what the other can do now already, and they named something.',
      ),
      [
        asksFor(['next-step'], { after: ['explain', 'debrief'] }),
        asks(['asks-plan', 'asks-next-step', 'step-soon'], { after: ['debrief'] }),
      ],
    ),
  ],
})
