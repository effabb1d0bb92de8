import { defineMachine } from './protocol'
import { asks, asksFor, codes, jgz, nji, obvlk, step, text } from './vocabulary'

/** Others have it too, and it is understandable; and then on with it, not only reassured. */
export const normalisingProtocol = defineMachine({
  id: 'normalising',
  title: text('Normaliseren', 'Normalising'),
  group: 'story-and-practice',
  kind: 'skill',
  sources: [
    nji('Kernelement 3 Psycho-educatie'),
    jgz('Vaardigheid 16'),
    obvlk('3.2.7 Ervaringsdeskundigen en lotgenotencontact'),
  ],
  rows: ['P42'],
  closing: ['go-deeper'],
  steps: [
    step(
      'others-too',
      text('Zeggen dat meer mensen dit hebben', 'Say that more people have it'),
      text(
        'Je zei dat meer mensen dit hebben, of dat het begrijpelijk is.',
        'You said that more people have it, or that it is understandable.',
      ),
      [codes(['normalising']), asks(['others-too'])],
    ),
    step(
      'go-deeper',
      text('Erop doorgaan', 'Go into it'),
      text('Je vroeg daarna door op de zorg of op een stap.', 'You then asked on about the worry or about a step.'),
      [
        codes(['open-question', 'closed-question'], { during: ['others-too'] }),
        codes(['open-question', 'closed-question'], { during: ['go-deeper'], within: 2 }),
        asksFor(['next-step', 'elicit-reaction'], { after: ['others-too'] }),
      ],
    ),
  ],
})
