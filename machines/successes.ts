import { defineMachine } from './protocol'
import { asks, asksFor, codes, giz, step, text } from './vocabulary'

/** What the client set out to do and managed before: a success is a deliberate try that worked. */
export const successes = defineMachine({
  id: 'successes',
  title: text('Vragen naar eerdere successen', 'Asking for earlier successes'),
  group: 'solution-focused',
  sources: [giz('Oplossingsgericht werken 3 Vragen naar successen')],
  rows: ['P12'],
  closing: ['how'],
  steps: [
    step(
      'find',
      text('Het succes vinden', 'Find the success'),
      text(
        'Je vroeg of het al eens gelukt is, en de ander noemde iets.',
        'You asked whether they had managed it before, and the other named something.',
      ),
      [
        asks(['asks-ever-managed']),
        asks(['asks-tried'], { before: ['find'] }),
        asksFor(['success'], { before: ['find'], not: { attributes: ['scaling', 'exception'] } }),
      ],
    ),
    step(
      'how',
      text('Hoe het lukte', 'How they managed'),
      text(
        'Je vroeg hoe de ander het voor elkaar kreeg en wat diens aandeel was.',
        'You asked how the other brought it about and what their part was.',
      ),
      [
        asksFor(['success', 'strengths'], { after: ['find'] }),
        asks(['asks-own-part', 'asks-success'], { after: ['find'] }),
        codes(['open-question'], { during: ['find'], not: { attributes: ['next-step', 'exception', 'circular'] } }),
      ],
    ),
  ],
})
