import { defineMachine } from './protocol'
import { asks, asksFor, codes, dialoog, step, tells, text } from './vocabulary'

/** The participation ladder: on which rung is a decision talked about? Four and five are wanted. */
export const participationLevel = defineMachine({
  id: 'participation-level',
  title: text('Participatieladder', 'Participation ladder'),
  group: 'deciding',
  kind: 'skill',
  sources: [dialoog('4 Beslissen in dialoog')],
  rows: ['P29'],
  anyOrder: true,
  closing: ['co-decide', 'decide-together'],
  steps: [
    step(
      'inform',
      text('Informeren', 'Inform'),
      text('Je vertelde een besluit dat je zelf nam.', 'You told a decision that you took yourself.'),
      [
        {
          codes: ['advice', 'structure', 'information', 'confront'],
          cues: ['announces-decision', 'topic-informed'],
          not: { attributes: ['with-permission', 'options'] },
        },
      ],
      { optional: true },
    ),
    step(
      'consult',
      text('Raadplegen', 'Consult'),
      text(
        'Je vroeg informatie voor een besluit dat je zelf neemt.',
        'You asked information for a decision that you take yourself.',
      ),
      [
        asks(['asks-for-own-decision', 'topic-for-record']),
        codes(['closed-question', 'open-question'], {
          after: ['inform', 'consult'],
          before: ['co-decide'],
          not: {
            attributes: ['check', 'choice', 'elicit-reaction', 'goal', 'next-step', 'network', 'desired-situation'],
            cues: ['asks-which-help', 'topic-help-wanted', 'asks-preference', 'topic-decide', 'topic-options'],
          },
        }),
      ],
      { optional: true },
    ),
    step(
      'advise',
      text('Adviseren', 'Advise'),
      text('Je vroeg welke hulp de ander nodig denkt te hebben.', 'You asked which help the other thinks is needed.'),
      [asks(['asks-which-help', 'topic-help-wanted'], { not: { attributes: ['elicit-reaction'] } })],
      { optional: true },
    ),
    step(
      'co-decide',
      text('Meebeslissen', 'Decide along'),
      text('Jullie zochten samen naar doelen en oplossingen.', 'Together you looked for goals and solutions.'),
      [
        tells(['announces-deciding-together']),
        asks(['asks-preference', 'announces-deciding-together']),
        asksFor(['goal', 'next-step', 'network', 'elicit-reaction', 'desired-situation']),
        asks(['asks-tried', 'topic-options', 'offers-to-inform', 'asks-importance', 'asks-which-first']),
        codes(['advice', 'information'], { attributes: ['options'] }),
      ],
    ),
    step(
      'decide-together',
      text('Het gezin beslist', 'The family decides'),
      text(
        'De ander nam het besluit, en jij gaf advies en voerde uit.',
        'The other took the decision, and you advised and carried it out.',
      ),
      [
        asks(['asks-decision', 'topic-decide']),
        codes(['autonomy']),
        codes(['summary', 'structure'], { cues: ['topic-decide', 'decides-together'], after: ['co-decide'] }),
      ],
    ),
  ],
})
