import { defineMachine } from './protocol'
import { asks, asksFor, codes, obvlk, step, tells, text } from './vocabulary'

/** Everything was tried: say so together, and look for acceptance or another helper. The last thing, not the first. */
export const criticalMaximum = defineMachine({
  id: 'critical-maximum',
  title: text('Het kritisch maximum erkennen', 'Acknowledging the critical maximum'),
  group: 'monitoring',
  sources: [obvlk('3.2.8 Kritisch maximum erkennen')],
  rows: ['P26'],
  closing: ['conclude-together'],
  steps: [
    step(
      'tell-team-talk',
      text('Vertellen wat het team besprak', 'Tell what the team discussed'),
      text('Je vertelde dat je het in het team besprak.', 'You told that you discussed it in the team.'),
      [
        tells(['discussed-in-team', 'topic-team'], { before: ['ask-opinion', 'conclude-together'] }),
        codes(['information', 'confront'], {
          cues: ['topic-maximum', 'maximum-reached'],
          before: ['ask-opinion', 'conclude-together'],
        }),
      ],
    ),
    step(
      'ask-opinion',
      text('Vragen wat ze van de ideeën vinden', 'Ask what they think of the ideas'),
      text(
        'Je noemde wat het team bedacht en vroeg het gezin wat het ervan vindt.',
        'You named what the team thought of and asked the family what they think of it.',
      ),
      [
        asksFor(['elicit-reaction'], { not: { cues: ['maximum-reached'] } }),
        asks(['asks-opinion', 'asks-preference', 'asks-tried', 'asks-how-it-lands'], { after: ['tell-team-talk'] }),
      ],
    ),
    step(
      'conclude-together',
      text('Samen concluderen', 'Conclude together'),
      text(
        'Jullie concludeerden samen dat dit het hoogst haalbare is, of dat een ander het overneemt.',
        'Together you concluded that this is the most that can be had, or that another takes over.',
      ),
      [
        asks(['maximum-reached', 'topic-maximum'], { after: ['tell-team-talk', 'ask-opinion'] }),
        codes(['summary', 'structure', 'information', 'complex-reflection'], {
          cues: ['maximum-reached', 'topic-maximum'],
          after: ['ask-opinion'],
        }),
        codes(['summary'], { after: ['ask-opinion'] }),
      ],
    ),
  ],
})
