import { defineMachine } from './protocol'
import { asks, codes, giz, REFLECTIONS, step, text } from './vocabulary'

/** Open question, room to tell, at most one more question, then a reflection: no cross-examination. */
export const openExploration = defineMachine({
  id: 'open-exploration',
  title: text('Verkennen met open vragen', 'Exploring with open questions'),
  group: 'motivational-interviewing',
  kind: 'skill',
  sources: [giz('1 Open vragen stellen')],
  rows: ['P03'],
  closing: ['reflect'],
  steps: [
    step(
      'ask-open',
      text('Een open vraag stellen', 'Ask an open question'),
      text('Je stelde een open vraag en de ander vertelde.', 'You asked an open question and the other told.'),
      [codes(['open-question'], { last: true, not: { cues: ['asks-which-first'] } })],
    ),
    step(
      'reflect',
      text('Teruggeven wat je hoort', 'Hand back what you hear'),
      text(
        'Na een of twee vragen gaf je terug wat je hoorde.',
        'After one or two questions you handed back what you heard.',
      ),
      [codes([...REFLECTIONS], { during: ['ask-open'] })],
    ),
    step(
      'prioritise',
      text('Vragen wat het belangrijkst is', 'Ask what matters most'),
      text(
        'De ander noemde meer zorgen en je vroeg welke het zwaarst wegen.',
        'The other named several worries and you asked which weigh most.',
      ),
      [asks(['asks-which-first'], { after: ['ask-open'] })],
      { optional: true },
    ),
  ],
})
