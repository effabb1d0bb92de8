import { defineMachine } from './protocol'
import { asksFor, codes, dialoog, nji, QUESTIONS, step, text } from './vocabulary'

/** A kinder reading of the same thing, offered as a possibility, with the question whether it could play. */
export const reframing = defineMachine({
  id: 'reframing',
  title: text('Herkaderen', 'Reframing'),
  group: 'story-and-practice',
  kind: 'skill',
  sources: [nji('Kernelement 3 Psycho-educatie'), dialoog('2.2 Vaardigheden')],
  rows: ['P43'],
  closing: ['ask'],
  steps: [
    step(
      'keep-possible',
      text('De lezing van de ander laten staan', 'Let their reading stand'),
      text('Je gaf eerst terug hoe de ander het ziet.', 'You first handed back how the other sees it.'),
      [
        codes(['complex-reflection'], { last: true, before: ['keep-possible', 'offer'] }),
        codes(['acknowledgement'], { cues: ['sees-it'], before: ['offer'] }),
      ],
      { optional: true },
    ),
    step(
      'offer',
      text('Een andere lezing aanbieden', 'Offer another reading'),
      text('Je bood voorzichtig een andere uitleg aan.', 'You carefully offered another explanation.'),
      [
        codes(['information', 'complex-reflection', 'normalising', 'other', 'open-question', 'closed-question'], {
          cues: ['offers-reading'],
        }),
        codes(['information', 'advice'], { cues: ['topic-other-reading'] }),
        // The first time, the question whether it could be is itself the offer.
        { cues: ['asks-could-it-be'], before: ['offer'] },
      ],
    ),
    step(
      'ask',
      text('Vragen of het zou kunnen', 'Ask whether it could be'),
      text(
        'Je vroeg of dat mee kan spelen, en kreeg antwoord.',
        'You asked whether that may play a part, and got an answer.',
      ),
      [
        { codes: [...QUESTIONS, 'ask-permission'], cues: ['asks-could-it-be'] },
        codes(['confront'], { cues: ['asks-could-it-be'], after: ['offer'] }),
        asksFor(['elicit-reaction', 'check'], { after: ['offer'] }),
        codes([...QUESTIONS], { during: ['offer'], within: 2 }),
      ],
    ),
  ],
})
