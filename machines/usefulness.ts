import { defineMachine } from './protocol'
import { asks, asksFor, jgz, step, text } from './vocabulary'

/** Halfway or at the end: was this of use? */
export const usefulness = defineMachine({
  id: 'usefulness',
  title: text('Nuttigheidsvraag', 'Usefulness question'),
  group: 'solution-focused',
  kind: 'skill',
  sources: [jgz('2.2 Oplossingsgericht werken')],
  rows: ['P16'],
  closing: ['ask'],
  steps: [
    step(
      'ask',
      text('Vragen wat nuttig was', 'Ask what was of use'),
      text(
        'Je vroeg of het gesprek nuttig was, en kreeg antwoord.',
        'You asked whether the conversation was of use, and got an answer.',
      ),
      [
        asksFor(['usefulness']),
        asks(['asks-usefulness']),
        // What was missing is asked along with what was of use.
        asks(['topic-missing'], { after: ['ask'] }),
      ],
    ),
  ],
})
