import { desiredSituation } from './desired-situation'
import { defineMachine } from './protocol'
import { ASKS, asks, asksFor, nji, REFLECTIONS, step, text } from './vocabulary'

/** From worries to wishes to one goal, small enough to be reached in a week or two. */
export const goalSetting = defineMachine({
  id: 'goal-setting',
  title: text('Doelen stellen', 'Setting goals'),
  group: 'story-and-practice',
  sources: [nji('Aandachtspunt 4 Stel doelen en focus op 1 doel')],
  rows: ['P45'],
  closing: ['one-goal'],
  steps: [
    step(
      'worries',
      text('Zorgen', 'Worries'),
      text('Je vroeg waar de ander zich zorgen over maakt.', 'You asked what the other worries about.'),
      [asks(['asks-worry', 'asks-problems', 'asks-disadvantages', 'topic-worry'])],
    ),
    step(
      'wishes',
      text('Wensen', 'Wishes'),
      text(
        'Je vroeg hoe de ander het graag wil, tot het te zien is.',
        'You asked how the other would like it, until it can be seen.',
      ),
      [asksFor(['desired-situation'], { before: ['wishes'] })],
      { part: desiredSituation },
    ),
    step(
      'shared-wish',
      text('Wat jullie samen willen', 'What you all want'),
      text('Je vroeg wat ouder en kind allebei willen.', 'You asked what parent and child both want.'),
      [{ codes: [...ASKS, ...REFLECTIONS], cues: ['asks-shared-wish'] }],
    ),
    step(
      'end-goal',
      text('Het einddoel', 'The end goal'),
      text(
        'Je liet de ander het laatste gesprek voorstellen, en wie dan wat doet.',
        'You let the other picture the last meeting, and who does what then.',
      ),
      [
        asks(['last-meeting-projection', 'topic-last-meeting']),
        asksFor(['goal'], { not: { cues: ['topic-measure', 'step-soon'] } }),
      ],
    ),
    step(
      'working-goal',
      text('Een werkdoel', 'A working goal'),
      text(
        'Jullie maakten er een klein, meetbaar doel van voor een of twee weken.',
        'You made it a small, countable goal for a week or two.',
      ),
      [
        asks(['asks-measure', 'asks-when-reached']),
        asks(['topic-measure', 'step-soon'], { attributes: ['goal', 'next-step'] }),
        {
          codes: ['structure', 'advice', 'ask-permission'],
          cues: ['topic-measure'],
          after: ['wishes', 'shared-wish', 'end-goal'],
        },
      ],
    ),
    step(
      'one-goal',
      text('Een doel tegelijk', 'One goal at a time'),
      text('Jullie kozen met welk doel je begint.', 'You chose which goal to begin with.'),
      [
        asks(['asks-which-first', 'topic-choose-first']),
        asksFor(['next-step'], { after: ['working-goal', 'end-goal'] }),
      ],
    ),
  ],
})
