import { defineMachine } from './protocol'
import { codes, giz, QUESTIONS, step, text } from './vocabulary'

const REFLECTS = ['simple-reflection', 'complex-reflection'] as const

/** Reflect, be silent, and let the client's reaction say whether to go on reflecting or to ask on. */
export const reflectiveListening = defineMachine({
  id: 'reflective-listening',
  title: text('Reflectief luisteren', 'Reflective listening'),
  group: 'motivational-interviewing',
  kind: 'skill',
  sources: [giz('2 Reflectief luisteren')],
  rows: ['P02'],
  closing: ['reflect', 'reflect-again'],
  anyOrder: true,
  steps: [
    step(
      'reflect',
      text('Reflecteren en stil zijn', 'Reflect and be silent'),
      text(
        'Je gaf terug wat je hoorde en liet dat staan, en de ander reageerde erop.',
        'You handed back what you heard and let it stand, and the other reacted to it.',
      ),
      [codes([...REFLECTS], { last: true, before: ['reflect'] })],
      { continues: [codes([...REFLECTS], { last: true, during: ['reflect', 'reflect-again', 'ask-on'], within: 99 })] },
    ),
    step(
      'reflect-again',
      text('Verder reflecteren', 'Go on reflecting'),
      text(
        'De ander vulde aan of verbeterde je, en je gaf ook dat terug.',
        'The other added to it or corrected you, and you handed that back as well.',
      ),
      [codes([...REFLECTS], { last: true, during: ['reflect', 'reflect-again'], within: 2 })],
      { optional: true },
    ),
    step(
      'ask-on',
      text('Doorvragen', 'Ask on'),
      text(
        'De ander bevestigde je reflectie, en je vroeg daarna pas verder.',
        'The other confirmed your reflection, and only then did you ask on.',
      ),
      [
        codes([...QUESTIONS], {
          during: ['reflect', 'reflect-again'],
          within: 2,
          last: true,
          not: { attributes: ['usefulness', 'leading', 'check'] },
        }),
      ],
      { optional: true },
    ),
  ],
})
