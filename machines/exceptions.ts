import { defineMachine } from './protocol'
import { asks, asksFor, codes, dialoog, giz, jgz, step, text } from './vocabulary'

/** A time when the problem was less or absent: what was it like, what was the client's part, how to have more of it. */
export const exceptions = defineMachine({
  id: 'exceptions',
  title: text('Vragen naar uitzonderingen', 'Asking for exceptions'),
  group: 'solution-focused',
  sources: [
    giz('Oplossingsgericht werken 2 Vragen naar uitzonderingen'),
    jgz('2.2 Oplossingsgericht werken'),
    dialoog('2.4 Eigen mogelijkheden ouders, jeugdige en sociaal netwerk'),
  ],
  rows: ['P11'],
  closing: ['extend'],
  steps: [
    step(
      'find',
      text('De uitzondering vinden', 'Find the exception'),
      text(
        'Je vroeg wanneer het minder was of wel lukte, en de ander noemde een moment.',
        'You asked when it was less or did work, and the other named a moment.',
      ),
      [
        asksFor(['exception'], { before: ['find'] }),
        asks(['asks-exception'], { not: { cues: ['asks-own-part', 'asks-details', 'asks-what-different'] } }),
      ],
    ),
    step(
      'details',
      text('Naar de details vragen', 'Ask for the details'),
      text(
        'Je vroeg waar, wanneer, met wie of wat ieder deed.',
        'You asked where, when, with whom or what everybody did.',
      ),
      [
        asks(['asks-details', 'asks-example', 'asks-what-different', 'asks-what-happened'], {
          after: ['find'],
          not: { cues: ['asks-own-part'] },
        }),
        asksFor(['exception'], { after: ['find'], not: { cues: ['asks-own-part', 'topic-your-doing'] } }),
        codes(['open-question'], {
          during: ['find'],
          within: 2,
          not: { attributes: ['success', 'strengths', 'next-step', 'exception'] },
        }),
      ],
    ),
    step(
      'own-part',
      text('Het eigen aandeel', 'The client’s own part'),
      text('Je vroeg wat de ander zelf deed, of noemde het.', 'You asked what the other did themselves, or named it.'),
      [
        asksFor(['success', 'strengths'], { after: ['find'] }),
        asks(['asks-own-part', 'topic-your-doing'], { after: ['find'] }),
        codes(['complex-reflection'], { after: ['find'], cues: ['you-did', 'you-managed'] }),
      ],
    ),
    step(
      'affirm',
      text('Bekrachtigen', 'Affirm'),
      text(
        'Je bekrachtigde wat de ander deed, ook als die het wegwuifde.',
        'You affirmed what the other did, also when they waved it away.',
      ),
      [codes(['affirmation', 'compliment'], { after: ['find'] })],
    ),
    step(
      'extend',
      text('Meer ervan', 'More of it'),
      text(
        'Je vroeg hoe dat vaker kan, en de ander noemde iets bruikbaars.',
        'You asked how to have it more often, and the other named something of use.',
      ),
      [asks(['asks-more-of-it'], { after: ['find'] }), asksFor(['next-step', 'network'], { after: ['find'] })],
    ),
  ],
})
