import { defineMachine } from './protocol'
import { asks, asksFor, codes, obvlk, step, text } from './vocabulary'

/** For somebody who sees only what goes wrong: what went well, and what the parent did in it. */
export const whatGoesWell = defineMachine({
  id: 'what-goes-well',
  title: text('Benadrukken wat goed gaat', 'Emphasising what goes well'),
  group: 'solution-focused',
  sources: [obvlk('3.2.4 Benadrukken wat goed gaat')],
  rows: ['P17.0'],
  steps: [
    step(
      'ask-good',
      text('Vragen wat goed ging', 'Ask what went well'),
      text(
        'Je vroeg wat er goed ging, en de ander noemde iets.',
        'You asked what went well, and the other named something.',
      ),
      [asks(['asks-what-goes-well']), asksFor(['success', 'exception'])],
    ),
    step(
      'ask-enjoy',
      text('Vragen waar iemand van geniet', 'Ask what they enjoy'),
      text(
        'Je vroeg waar de ander van geniet of trots op is bij het kind.',
        'You asked what the other enjoys or is proud of in the child.',
      ),
      [asks(['asks-what-is-enjoyed', 'topic-child-likes']), asksFor(['strengths'])],
      { optional: true },
    ),
    step(
      'name-it',
      text('Benoemen wat de ouder doet', 'Name what the parent does'),
      text(
        'Je benoemde wat de ouder deed en hoe het kind daarop reageerde.',
        'You named what the parent did and how the child reacted.',
      ),
      [
        codes(['affirmation'], { after: ['ask-good', 'ask-enjoy'] }),
        codes(['simple-reflection', 'complex-reflection'], {
          cues: ['third-person-subject', 'turns-on-practitioner'],
          during: ['ask-good', 'ask-enjoy'],
          within: 2,
        }),
      ],
    ),
  ],
})
