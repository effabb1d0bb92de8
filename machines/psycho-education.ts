import { defineMachine } from './protocol'
import { asks, asksFor, codes, nji, REFLECTIONS, step, text } from './vocabulary'

/** A dance: pick up what the client knows, strengthen it, add a little, hand it back. */
export const psychoEducation = defineMachine({
  id: 'psycho-education',
  title: text('Psycho-educatie', 'Psycho-education'),
  group: 'story-and-practice',
  kind: 'skill',
  sources: [nji('Kernelement 3 Psycho-educatie')],
  rows: ['P41'],
  closing: ['hand-back'],
  steps: [
    step(
      'pick-up',
      text('Aansluiten bij wat iemand weet', 'Start from what they know'),
      text(
        'Je vroeg wat de ander al weet of pakte diens woorden op.',
        'You asked what the other knows already or picked up their words.',
      ),
      [asks(['asks-what-known', 'asks-explanation'])],
    ),
    step(
      'reinforce',
      text('Versterken wat klopt', 'Reinforce what is right'),
      text('Je bevestigde wat de ander goed zag.', 'You confirmed what the other saw well.'),
      [codes([...REFLECTIONS, 'affirmation', 'compliment'], { after: ['pick-up'], before: ['add'] })],
      { optional: true },
    ),
    step(
      'add',
      text('Een klein stukje toevoegen', 'Add a small piece'),
      text('Je voegde een klein stukje algemene kennis toe.', 'You added a small piece of general knowledge.'),
      [
        codes(['information', 'normalising'], {
          cues: ['generic-subject', 'fact-explains', 'research-word', 'health-fact'],
        }),
        codes(['information'], { after: ['pick-up'] }),
      ],
    ),
    step(
      'hand-back',
      text('Teruggeven', 'Hand it back'),
      text(
        'Je vroeg of de ander het herkent of hoe het thuis speelt.',
        'You asked whether the other recognises it or how it is at home.',
      ),
      [
        asksFor(['elicit-reaction'], { after: ['add'] }),
        asks(['asks-recognition', 'asks-whether'], { during: ['add'] }),
        codes(['open-question'], { during: ['add'], within: 2 }),
      ],
    ),
  ],
})
