import { defineMachine } from './protocol'
import { asks, asksFor, codes, dialoog, step, text } from './vocabulary'

/** Six questions about one's own means, before heavy help is thought of. */
export const ownStrength = defineMachine({
  id: 'own-strength',
  title: text('Eigen kracht verkennen', 'Exploring own strength'),
  group: 'deciding',
  sources: [dialoog('2.4 Eigen mogelijkheden ouders, jeugdige en sociaal netwerk')],
  rows: ['P30'],
  anyOrder: true,
  steps: [
    step(
      'tried',
      text('Wat al geprobeerd is', 'What was tried'),
      text('Je vroeg wat de ander al probeerde.', 'You asked what the other tried already.'),
      [
        asks(['asks-tried']),
        asks(['topic-your-doing'], { not: { attributes: ['strengths', 'network', 'goal', 'next-step'] } }),
      ],
    ),
    step(
      'what-helps',
      text('Wat iemand kan en heeft', 'What they can and have'),
      text('Je vroeg wat de ander kan of heeft dat helpt.', 'You asked what the other can or has that helps.'),
      [
        asksFor(['strengths', 'success']),
        asks(['asks-strengths', 'topic-strength']),
        codes(['structure', 'information'], { cues: ['topic-strength'], during: ['what-helps'], within: 2 }),
      ],
    ),
    step(
      'what-hinders',
      text('Wat kan tegenwerken', 'What may work against it'),
      text('Je vroeg wat er in de weg kan zitten.', 'You asked what may stand in the way.'),
      [asks(['asks-against', 'topic-hinders'])],
    ),
    step(
      'what-needed',
      text('Wat nodig is', 'What is needed'),
      text('Je vroeg wat de ander nodig heeft.', 'You asked what the other needs.'),
      [
        asks(['asks-which-help', 'asks-need', 'asks-what-to-do', 'topic-help-wanted'], {
          not: { attributes: ['network'], cues: ['decides-together', 'topic-decide'] },
        }),
      ],
    ),
    step(
      'who-can-help',
      text('Wie kan helpen', 'Who can help'),
      text('Je vroeg wie erbij kan helpen.', 'You asked who can help with it.'),
      [asksFor(['network']), asks(['asks-network'])],
    ),
    step(
      'when',
      text('Wanneer het bereikt moet zijn', 'By when'),
      text('Je vroeg wanneer de ander het bereikt wil hebben.', 'You asked by when the other wants it reached.'),
      [asks(['asks-when-reached']), asks(['when-asked'], { attributes: ['goal', 'next-step'] })],
    ),
  ],
})
