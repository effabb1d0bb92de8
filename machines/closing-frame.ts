import { defineMachine } from './protocol'
import type { ProtocolDefinition } from './step'
import { summaryWithCheck } from './summary-with-check'
import { usefulness } from './usefulness'
import { asks, asksFor, codes, dialoog, giz, jgz, step, text } from './vocabulary'

/** What follows on a summary belongs to the rest of the closing. */
const [first, ...rest] = summaryWithCheck.steps.filter(({ id }) => id !== 'elicit-more' && id !== 'bridge')
const summary: ProtocolDefinition = { ...summaryWithCheck, steps: first ? [first, ...rest] : summaryWithCheck.steps }

/** Sum up, ask what was of use, and agree on what comes next. */
export const closingFrame = defineMachine({
  id: 'closing-frame',
  title: text('Het gesprek afronden', 'Closing the conversation'),
  group: 'session',
  kind: 'skill',
  sources: [jgz('2.2 Oplossingsgericht werken'), giz('4 Samenvatten'), dialoog('4.2 stap 8')],
  rows: ['P51.2'],
  closing: ['agree'],
  steps: [
    step(
      'summary',
      text('Samenvatten', 'Sum up'),
      text('Je vatte samen en ging na of het klopt.', 'You summed up and checked it.'),
      [asksFor(['check'], { before: ['summary', 'agree'] })],
      { part: summary },
    ),
    step(
      'usefulness',
      text('Vragen wat nuttig was', 'Ask what was of use'),
      text('Je vroeg wat het gesprek opleverde.', 'You asked what the conversation brought.'),
      [asks(['topic-yield'], { not: { attributes: ['next-step', 'desired-situation'] } })],
      { part: usefulness },
    ),
    step(
      'ideas',
      text('Ideeën van dit gesprek', 'Ideas from this conversation'),
      text('Je vroeg op welke ideeën het gesprek de ander bracht.', 'You asked which ideas the conversation gave.'),
      [asks(['asks-ideas', 'asks-take-along', 'topic-idea'])],
      { optional: true },
    ),
    step(
      'agree',
      text('Afspraken maken', 'Agree on what comes next'),
      text(
        'Jullie spraken af wat er gebeurt en wanneer jullie elkaar weer spreken.',
        'You agreed on what happens and when you speak again.',
      ),
      [
        codes(['structure'], { cues: ['appointment', 'plans-follow-up', 'topic-next-meeting'] }),
        asks(['plans-follow-up', 'topic-next-meeting', 'decides-together']),
        asksFor(['next-step'], { after: ['summary', 'usefulness'] }),
      ],
    ),
  ],
})
