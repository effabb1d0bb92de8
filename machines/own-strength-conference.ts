import { defineMachine } from './protocol'
import { asks, asksFor, codes, dialoog, nji, step, text } from './vocabulary'

/** A plan made by family, friends and neighbours: an option to offer, led by an independent coordinator. */
export const ownStrengthConference = defineMachine({
  id: 'own-strength-conference',
  title: text('Eigen Kracht-conferentie aanbieden', 'Offering an own-strength conference'),
  group: 'deciding',
  sources: [
    dialoog('2.4 Eigen mogelijkheden ouders, jeugdige en sociaal netwerk'),
    nji('Kernelement 6 Praktische steun faciliteren'),
  ],
  rows: ['P34'],
  closing: ['ask-reaction'],
  steps: [
    step(
      'offer',
      text('De conferentie aanbieden', 'Offer the conference'),
      text(
        'Je vertelde dat familie en vrienden samen een plan kunnen maken.',
        'You told that family and friends can make a plan together.',
      ),
      [
        {
          codes: ['information', 'advice', 'structure', 'ask-permission', 'closed-question', 'open-question'],
          cues: ['own-strength-conference'],
        },
        {
          codes: ['information', 'structure', 'advice', 'ask-permission'],
          cues: ['topic-own-circle', 'topic-family-plan'],
        },
        codes(['information'], { attributes: ['with-permission'], during: ['offer'], within: 4 }),
        codes(['ask-permission'], {
          cues: ['offers-to-inform', 'asks-leave-to-tell'],
          before: ['offer', 'ask-reaction'],
        }),
      ],
    ),
    step(
      'ask-reaction',
      text('Vragen of het past', 'Ask whether it fits'),
      text('Je vroeg of dat bij het gezin past.', 'You asked whether that fits the family.'),
      [
        asksFor(['elicit-reaction', 'choice', 'circular', 'network'], { after: ['offer'] }),
        asks(['asks-opinion', 'asks-preference', 'topic-wanted'], { after: ['offer'] }),
        codes(['autonomy'], { after: ['offer'] }),
      ],
    ),
  ],
})
