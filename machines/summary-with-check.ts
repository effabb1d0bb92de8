import { defineMachine } from './protocol'
import { asks, asksFor, codes, dialoog, giz, REFLECTIONS, step, text } from './vocabulary'

const TOLD = ['structure', 'advice', 'information'] as const

/** Announce it, draw the client's points together, and check: a summary without a check is half a summary. */
export const summaryWithCheck = defineMachine({
  id: 'summary-with-check',
  title: text('Samenvatten en nagaan', 'Summarising and checking'),
  group: 'motivational-interviewing',
  kind: 'skill',
  sources: [giz('4 Samenvatten'), dialoog('4.2 stap 8')],
  rows: ['P05'],
  closing: ['check', 'client-summarises'],
  together: true,
  steps: [
    step(
      'lead-in',
      text('De samenvatting aankondigen', 'Announce the summary'),
      text('Je zei dat je samenvat.', 'You said that you are summing up.'),
      [
        { cues: ['summary-lead-in'], codes: ['structure', 'simple-reflection', 'summary'] },
        codes(['structure'], { about: ['check-understanding'], before: ['content'] }),
      ],
      { optional: true },
    ),
    step(
      'content',
      text('Samenvatten', 'Sum up'),
      text(
        'Je bracht minstens twee punten van de ander bij elkaar, in diens woorden.',
        'You drew at least two of the other’s points together, in their words.',
      ),
      [
        codes(['summary']),
        // A summary is announced, counts up, or is checked in one breath; what is none of these is a reflection.
        codes([...REFLECTIONS], { cues: ['summary-lead-in', 'lists-things'] }),
        codes([...REFLECTIONS, ...TOLD], {
          about: ['check-understanding'],
          cues: ['you-subject', 'third-person-subject'],
        }),
      ],
    ),
    step(
      'check',
      text('Vragen of het klopt', 'Ask whether it is right'),
      text(
        'Je vroeg of het klopt of iets mist, en kreeg antwoord.',
        'You asked whether it is right or lacks something, and got an answer.',
      ),
      [asksFor(['check'], { after: ['content'] }), asks(['check-understanding'], { after: ['content'] })],
    ),
    step(
      'elicit-more',
      text('Om meer vragen', 'Ask for more'),
      text('Je vroeg na de samenvatting open door.', 'You asked an open question after the summary.'),
      [
        codes(['open-question'], { during: ['content', 'check'], not: { attributes: ['check'] } }),
        asks(['anything-else'], { after: ['content', 'check'] }),
      ],
      { optional: true },
    ),
    step(
      'client-summarises',
      text('De ander laten samenvatten', 'Let the other sum up'),
      text('Je vroeg de ander samen te vatten, en die deed dat.', 'You asked the other to sum up, and they did.'),
      [asks(['asks-to-summarise'])],
      { optional: true },
    ),
    step(
      'bridge',
      text('Een brug slaan', 'Make a bridge'),
      text(
        'Je rondde het onderwerp af en ging naar het volgende.',
        'You rounded the subject off and went to the next.',
      ),
      [codes(['structure'], { cues: ['transition', 'closing'], after: ['content', 'check', 'client-summarises'] })],
      { optional: true },
    ),
  ],
})
