import { defineMachine } from './protocol'
import { asks, asksFor, codes, obvlk, step, text } from './vocabulary'

const section = '3.2.2 Systemisch verbreden'

/** Acknowledge, and bring in the eyes of others: somebody to learn from there always is. */
export const systemicBroadening = defineMachine({
  id: 'systemic-broadening',
  title: text('Systemisch verbreden', 'Systemic broadening'),
  group: 'monitoring',
  sources: [obvlk(section)],
  rows: ['P19'],
  closing: ['ask-on'],
  steps: [
    step(
      'acknowledge',
      text('Erkenning geven', 'Give acknowledgement'),
      text(
        'Je benoemde wat zwaar is, en ging na of dat klopt.',
        'You named what is heavy, and checked whether that is right.',
      ),
      [
        codes(['acknowledgement']),
        codes(['summary', 'complex-reflection'], { cues: ['burden-word'], before: ['bring-in-others'] }),
      ],
      { sources: [obvlk(`${section}, punt 2`)] },
    ),
    step(
      'bring-in-others',
      text('Anderen erbij halen', 'Bring in others'),
      text(
        'Je vroeg wie een voorbeeld is of wie eerder hielp, en hoe.',
        'You asked who is an example or who helped before, and how.',
      ),
      [asks(['asks-role-model']), asksFor(['network'])],
      { sources: [obvlk(`${section}, punt 3`)] },
    ),
    step(
      'who-did-not-help',
      text('Wie niet hielp', 'Who did not help'),
      text(
        'Je vroeg wat iemand die niet hielp anders had kunnen doen.',
        'You asked what somebody who did not help could have done differently.',
      ),
      [asks(['asks-what-would-have-helped'])],
      { optional: true, sources: [obvlk(`${section}, punt 3`)] },
    ),
    step(
      'circular',
      text('Circulair vragen', 'Ask in circles'),
      text('Je vroeg wat een ander die erbij is ervan denkt.', 'You asked what another who is present thinks of it.'),
      [asksFor(['circular'], { after: ['acknowledge', 'bring-in-others'] })],
      { optional: true, sources: [obvlk(`${section}, punt 4`)] },
    ),
    step(
      'ask-on',
      text('Doorvragen op details', 'Ask on for details'),
      text('Je pakte een woord op en vroeg naar de details.', 'You picked up a word and asked for the details.'),
      [
        asks(['asks-details', 'asks-example', 'tell-invitation'], { after: ['bring-in-others'] }),
        codes(['open-question'], { during: ['bring-in-others', 'who-did-not-help', 'ask-on'], within: 2 }),
      ],
      { sources: [obvlk(`${section}, punt 5`)] },
    ),
  ],
})
