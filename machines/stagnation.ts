import { defineMachine } from './protocol'
import { asks, asksFor, codes, obvlk, step, tells, text } from './vocabulary'

/** Nothing moves any more: say so, ask whether they want to go on and how, and choose together what to try. */
export const stagnation = defineMachine({
  id: 'stagnation',
  title: text('Als de hulp vastloopt', 'When help stagnates'),
  group: 'monitoring',
  sources: [obvlk('3.1 Stagnerende hulpverlening'), obvlk('3.2 Methodische uitwerking')],
  rows: ['P23'],
  closing: ['choose'],
  steps: [
    step(
      'name-stagnation',
      text('Benoemen dat het stilstaat', 'Say that it stands still'),
      text(
        'Je benoemde dat er weinig verandert, in de lijst en in hoe het voelt.',
        'You said that little changes, in the list and in how it feels.',
      ),
      [
        {
          codes: ['information', 'structure', 'other', 'acknowledgement', 'complex-reflection', 'open-question'],
          cues: ['names-stagnation'],
        },
        codes(['information', 'structure', 'confront', 'summary'], {
          cues: ['topic-standstill'],
          before: ['ask-wish', 'choose'],
        }),
      ],
    ),
    step(
      'ask-wish',
      text('Vragen of ze verder willen', 'Ask whether they want to go on'),
      text(
        'Je vroeg het gezin of ze verder willen, en hoe.',
        'You asked the family whether they want to go on, and how.',
      ),
      [
        asks(['asks-wish-to-go-on']),
        { codes: ['confront'], cues: ['asks-wish-to-go-on'] },
        asks(['topic-go-on'], { after: ['name-stagnation'], before: ['choose'] }),
      ],
    ),
    step(
      'find-cause',
      text('Zoeken waardoor het stokt', 'Look for what blocks'),
      text(
        'Je vroeg waardoor het stokt: bij het gezin, bij jou of bij de organisatie.',
        'You asked what blocks it: with the family, with you or with the organisation.',
      ),
      [asks(['asks-explanation', 'asks-against', 'how-come'], { after: ['name-stagnation'] }), asks(['topic-hinders'])],
      { optional: true },
    ),
    step(
      'choose',
      text('Kiezen wat jullie proberen', 'Choose what to try'),
      text('Jullie kozen samen wat jullie nu proberen.', 'Together you chose what to try now.'),
      [
        codes(['advice', 'information'], {
          attributes: ['options'],
          after: ['name-stagnation', 'ask-wish', 'find-cause'],
        }),
        asksFor(['next-step', 'choice'], { after: ['name-stagnation', 'find-cause'] }),
        asks(['asks-what-to-do', 'asks-preference', 'names-colleague', 'proposes-something-else'], {
          after: ['name-stagnation'],
        }),
        tells(['names-colleague', 'peer-contact'], { after: ['ask-wish'] }),
        codes(['summary', 'structure'], {
          cues: [
            'appointment',
            'topic-next-meeting',
            'topic-agreements',
            'decides-together',
            'announces-deciding-together',
          ],
          after: ['choose'],
        }),
      ],
    ),
  ],
})
