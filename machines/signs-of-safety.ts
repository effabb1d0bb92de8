import { defineMachine } from './protocol'
import { asks, asksFor, dialoog, step, text } from './vocabulary'

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
      [asks(['asks-worry'])],
    ),
    step(
      'goes-well',
      text('Wat goed gaat', 'What goes well'),
      text('Je vroeg wat er goed gaat.', 'You asked what goes well.'),
      [asks(['asks-what-goes-well', 'asks-strengths'])],
    ),
    step(
      'want-to-see',
      text('Wat je wilt zien', 'What to see'),
      text(
        'Je vroeg wat ieder wil zien om minder zorgen te hebben.',
        'You asked what everybody wants to see in order to worry less.',
      ),
      [asks(['asks-what-to-see']), asksFor(['desired-situation'], { after: ['worries'] })],
    ),
  ],
})
