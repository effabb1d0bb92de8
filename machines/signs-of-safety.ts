import { defineMachine } from './protocol'
import { asks, asksAbout, asksFor, codes, dialoog, step, text } from './vocabulary'

/** Three columns, filled by everybody: worries, what goes well, what has to be seen. */
export const signsOfSafety = defineMachine({
  id: 'signs-of-safety',
  title: text('Drie kolommen van Signs of Safety', 'Three columns of Signs of Safety'),
  group: 'deciding',
  sources: [dialoog('2.3 Instrumenten'), dialoog('2.4 Eigen mogelijkheden ouders, jeugdige en sociaal netwerk')],
  rows: ['P33'],
  anyOrder: true,
  steps: [
    step(
      'worries',
      text('Zorgen', 'Worries'),
      text('Je vroeg waar ieder zich zorgen over maakt.', 'You asked what everybody worries about.'),
      [
        asks(['asks-worry', 'topic-worry'], {
          not: { attributes: ['desired-situation'], cues: ['topic-want-to-see'] },
        }),
        asksAbout(['topic-worry'], {
          not: {
            attributes: ['desired-situation', 'success', 'strengths'],
            cues: ['asks-what-goes-well', 'topic-want-to-see'],
          },
        }),
        codes(['information'], { cues: ['states-worry'] }),
      ],
      { continues: [asks(['topic-same-of-you'])] },
    ),
    step(
      'goes-well',
      text('Wat goed gaat', 'What goes well'),
      text('Je vroeg wat er goed gaat.', 'You asked what goes well.'),
      [
        asks(['asks-what-goes-well', 'asks-strengths', 'topic-strength']),
        asksFor(['success', 'strengths', 'exception']),
      ],
    ),
    step(
      'want-to-see',
      text('Wat je wilt zien', 'What to see'),
      text(
        'Je vroeg wat ieder wil zien om minder zorgen te hebben.',
        'You asked what everybody wants to see in order to worry less.',
      ),
      [asks(['asks-what-to-see', 'topic-want-to-see']), asksFor(['desired-situation', 'goal'])],
      { continues: [asks(['topic-same-of-you'])] },
    ),
  ],
})
