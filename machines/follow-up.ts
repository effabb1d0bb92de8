import { defineMachine } from './protocol'
import { codes, nji, step, text } from './vocabulary'

/** After a heavy talk: a call later on. The promise is a task that the next conversation takes in. */
export const followUp = defineMachine({
  id: 'follow-up',
  title: text('Later terugbellen', 'Calling back later'),
  group: 'session',
  kind: 'skill',
  sources: [nji('Aandachtspunt 1 Bouw een alliantie op: adviezen van ouders')],
  rows: ['P56'],
  closing: ['promise-call'],
  clientOpening: [{ attributes: ['emotion'] }, { attributes: ['safety'] }],
  steps: [
    step(
      'promise-call',
      text('Beloven om te bellen', 'Promise to call'),
      text('Je sprak af dat je later belt of iets laat weten.', 'You agreed that you call or send word later.'),
      [
        {
          codes: ['structure', 'information', 'ask-permission', 'closed-question', 'advice'],
          cues: ['promises-call'],
          after: ['opening'],
        },
        codes(['structure', 'ask-permission'], { cues: ['promises-call', 'topic-call-later'] }),
      ],
      { continues: [codes(['structure'], { within: 4 })] },
    ),
  ],
})
