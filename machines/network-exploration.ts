import { defineMachine } from './protocol'
import { asks, asksFor, codes, dialoog, nji, step, text } from './vocabulary'
import { practisingBehaviour } from './practising-behaviour'

const ON = { after: ['who-matters', 'who-can-help'] }

/** Who is around, who can help with what, and how to ask them. */
export const networkExploration = defineMachine({
  id: 'network-exploration',
  title: text('Het netwerk verkennen', 'Exploring the network'),
  group: 'deciding',
  sources: [
    nji('Kernelement 5 Versterken sociale steun vanuit het netwerk'),
    dialoog('2.4 Eigen mogelijkheden ouders, jeugdige en sociaal netwerk'),
  ],
  rows: ['P31'],
  closing: ['how-to-ask'],
  steps: [
    step(
      'who-matters',
      text('Wie belangrijk is', 'Who matters'),
      text(
        'Je vroeg voor wie het belangrijk is, of met wie de ander het deelt.',
        'You asked to whom it matters, or with whom the other shares it.',
      ),
      [asks(['asks-who-matters', 'topic-important-people'])],
    ),
    step(
      'who-can-help',
      text('Wie kan helpen', 'Who can help'),
      text(
        'Je vroeg wie kan helpen: met praktische dingen, informatie of troost.',
        'You asked who can help: with practical things, information or comfort.',
      ),
      [
        asksFor(['network'], { not: { cues: ['topic-reliable', 'topic-invite', 'asks-reliable', 'asks-how-to-ask'] } }),
        asks(['asks-network']),
      ],
    ),
    step(
      'assess',
      text('Nagaan of het kan', 'See whether it can work'),
      text(
        'Je vroeg of die persoon bereikbaar en betrouwbaar is, en echt helpt.',
        'You asked whether that person can be reached and relied on, and really helps.',
      ),
      [asks(['asks-reliable', 'topic-reliable'], ON)],
      { optional: true },
    ),
    step(
      'how-to-ask',
      text('Hoe je het vraagt', 'How to ask them'),
      text('Je vroeg hoe de ander die persoon kan vragen.', 'You asked how the other can ask that person.'),
      [
        asks(['asks-how-to-ask', 'topic-ask-somebody'], ON),
        asksFor(['next-step'], { ...ON, not: { attributes: ['leading'] } }),
      ],
    ),
    step(
      'practise',
      text('Het vragen oefenen', 'Practise asking'),
      text(
        'De ander zag ertegenop, en jullie oefenden het vragen.',
        'The other dreaded it, and you practised the asking.',
      ),
      [],
      { optional: true, part: practisingBehaviour, partAfter: ['who-can-help', 'how-to-ask'] },
    ),
    step(
      'invite',
      text('Iemand uitnodigen', 'Invite somebody'),
      text(
        'Je vroeg of de ander iemand bij het gesprek wil.',
        'You asked whether the other wants somebody in the talk.',
      ),
      [asks(['asks-to-involve', 'topic-invite']), codes(['information', 'advice'], { cues: ['asks-to-involve'] })],
      { optional: true },
    ),
  ],
})
