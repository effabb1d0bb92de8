import { defineMachine } from './protocol'
import { asks, asksFor, codes, nji, step, tells, text } from './vocabulary'

/** Before doing something for a family: is it wished, linked to the goals, and what can they do themselves? */
export const practicalSupport = defineMachine({
  id: 'practical-support',
  title: text('Praktische steun', 'Practical support'),
  group: 'session',
  sources: [nji('Kernelement 6 Praktische steun faciliteren')],
  rows: ['P54'],
  closing: ['check-wish', 'who-does-it'],
  steps: [
    step(
      'resources',
      text('Wijzen op wat er is', 'Point to what there is'),
      text('Je wees op mogelijkheden in de buurt.', 'You pointed to means in the neighbourhood.'),
      [
        codes(['information', 'advice'], { cues: ['topic-resource'] }),
        codes(['information'], { cues: ['names-resource'] }),
      ],
      { optional: true },
    ),
    step(
      'offer',
      text('Aanbieden iets te doen', 'Offer to do something'),
      text('Je bood aan om iets te regelen.', 'You offered to arrange something.'),
      [
        {
          codes: ['advice', 'structure', 'ask-permission', 'information', 'closed-question'],
          cues: ['practitioner-offers-help'],
        },
        { codes: ['advice', 'ask-permission', 'structure'], cues: ['topic-offer-help'] },
      ],
    ),
    step(
      'check-wish',
      text('Nagaan of het gezin het wil', 'Check that the family wants it'),
      text(
        'Je vroeg of het gezin dat wil en of het bij de doelen past.',
        'You asked whether the family wants it and whether it fits the goals.',
      ),
      [
        codes(['ask-permission'], { with: ['offer'] }),
        asksFor(['elicit-reaction', 'check', 'goal'], { after: ['offer'] }),
        asks(['topic-wanted', 'topic-match', 'asks-opinion'], { after: ['offer'] }),
        codes(['autonomy'], { after: ['offer'] }),
      ],
    ),
    step(
      'who-does-it',
      text('Wat iemand zelf kan', 'What they can do themselves'),
      text(
        'Je vroeg wat de ander of het netwerk zelf kan doen.',
        'You asked what the other or the network can do themselves.',
      ),
      [
        asksFor(['network', 'strengths', 'next-step'], { after: ['offer'] }),
        asks(['asks-which-help', 'divides-tasks', 'topic-tasks'], { after: ['offer'] }),
        tells(['divides-tasks'], { after: ['offer'] }),
      ],
    ),
  ],
})
