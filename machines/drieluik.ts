import { defineMachine } from './protocol'
import { asks, asksAbout, asksFor, dialoog, step, text } from './vocabulary'

/** Two pictures of half a year from now, and a plan that joins them. */
export const drieluik = defineMachine({
  id: 'drieluik',
  title: text('Drieluik', 'Triptych'),
  group: 'deciding',
  sources: [dialoog('2.3 Instrumenten')],
  rows: ['P32'],
  closing: ['plan'],
  steps: [
    step(
      'if-unchanged',
      text('Als er niets verandert', 'If nothing changes'),
      text(
        'Je vroeg hoe het over een half jaar is als er niets verandert.',
        'You asked how it will be in half a year if nothing changes.',
      ),
      [asks(['asks-if-unchanged', 'topic-unchanged']), asksAbout(['topic-unchanged'], { before: ['as-wished'] })],
    ),
    step(
      'as-wished',
      text('Zoals je het wilt', 'As you would like it'),
      text(
        'Je vroeg hoe de ander het over een half jaar wil, voor zichzelf en de anderen.',
        'You asked how the other would like it in half a year, for themselves and the others.',
      ),
      [
        asksFor(['desired-situation', 'goal'], { not: { cues: ['topic-unchanged'] } }),
        asks(['asks-desired-situation', 'asks-what-different'], { after: ['if-unchanged'] }),
      ],
    ),
    step(
      'plan',
      text('De brug naar een plan', 'The bridge to a plan'),
      text(
        'Je vroeg wat nodig is om van het ene naar het andere te komen.',
        'You asked what is needed to get from the one to the other.',
      ),
      [
        asksFor(['next-step'], { after: ['as-wished', 'if-unchanged'] }),
        asks(['asks-plan', 'asks-what-to-do', 'asks-next-step'], { after: ['as-wished'] }),
      ],
    ),
  ],
})
