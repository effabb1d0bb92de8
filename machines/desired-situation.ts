import { defineMachine } from './protocol'
import { asks, asksFor, codes, giz, step, text } from './vocabulary'

/** A picture of the wished-for situation, until there is behaviour in it that can be seen. */
export const desiredSituation = defineMachine({
  id: 'desired-situation',
  title: text('Vragen naar de gewenste situatie', 'Asking for the desired situation'),
  group: 'solution-focused',
  sources: [giz('Oplossingsgericht werken 1 Vragen naar de gewenste situatie')],
  rows: ['P10'],
  steps: [
    step(
      'wish',
      text('Hoe iemand het wil', 'How they would like it'),
      text(
        'Je vroeg hoe de ander het graag wil, en die schetste het.',
        'You asked how the other would like it, and they sketched it.',
      ),
      [
        asksFor(['desired-situation'], {
          before: ['wish'],
          not: { attributes: ['scaling', 'miracle', 'circular'], cues: ['last-meeting-projection'] },
        }),
      ],
    ),
    step(
      'notice',
      text('Waaraan iemand het merkt', 'How they would notice'),
      text('Je vroeg waaraan de ander het zou merken.', 'You asked by what the other would notice it.'),
      [
        asks(['asks-first-sign', 'asks-what-different', 'asks-what-to-see', 'topic-notice'], {
          after: ['wish'],
          not: { attributes: ['circular'] },
        }),
      ],
    ),
    step(
      'others-notice',
      text('Wat anderen merken', 'What others would notice'),
      text('Je vroeg wat anderen aan de ander zouden merken.', 'You asked what others would notice about them.'),
      [asksFor(['circular'], { after: ['wish'] })],
    ),
    step(
      'effect',
      text('Wat het oplevert', 'What it would bring'),
      text('Je vroeg welk effect dat zou hebben.', 'You asked what effect that would have.'),
      [asks(['asks-what-it-yields', 'asks-advantages', 'asks-feeling', 'topic-yield'], { after: ['wish'] })],
      { optional: true },
    ),
    step(
      'keep-asking',
      text('Doorvragen tot je het kunt zien', 'Keep asking until it can be seen'),
      text(
        'De ander noemde wat er weg moet; je vroeg door tot er gedrag genoemd werd dat je kunt zien.',
        'The other named what should be gone; you asked on until behaviour was named that can be seen.',
      ),
      [
        asks(['asks-what-instead'], { after: ['wish'] }),
        asksFor(['desired-situation'], { after: ['wish'], not: { attributes: ['circular'] } }),
        codes(['open-question'], {
          during: ['wish', 'keep-asking'],
          within: 2,
          not: { attributes: ['circular', 'next-step', 'exception', 'scaling', 'success'] },
        }),
      ],
      { optional: true },
    ),
  ],
})
