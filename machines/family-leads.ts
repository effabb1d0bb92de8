import { defineMachine } from './protocol'
import { asks, asksFor, codes, nji, step, tells, text } from './vocabulary'

/** The family plan first, and openness about what is possible and what is not. */
export const familyLeads = defineMachine({
  id: 'family-leads',
  title: text('De regie bij het gezin', 'The family leads'),
  group: 'session',
  sources: [nji('Aandachtspunt 2 Laat de regie bij ouders en kind')],
  rows: ['P53'],
  closing: ['choose'],
  steps: [
    step(
      'family-plan',
      text('Het familiegroepsplan aanbieden', 'Offer the family group plan'),
      text(
        'Je vertelde dat het gezin eerst zelf een plan mag maken.',
        'You told that the family may make a plan of its own first.',
      ),
      [{ cues: ['family-plan'] }, tells(['topic-family-plan'], { before: ['choose'] })],
    ),
    step(
      'be-open',
      text('Open over wat kan', 'Open about what can be done'),
      text('Je zei wat mogelijk is en wat niet, en waarom.', 'You said what is possible and what is not, and why.'),
      [
        tells(['says-limits', 'topic-limits']),
        codes(['autonomy'], { cues: ['says-limits', 'topic-limits'], after: ['family-plan'], before: ['be-open'] }),
      ],
    ),
    step(
      'choose',
      text('Samen kiezen', 'Choose together'),
      text('Het gezin koos, met of zonder plan.', 'The family chose, with a plan or without.'),
      [
        asksFor(['elicit-reaction', 'next-step', 'choice', 'network'], { after: ['family-plan', 'be-open'] }),
        asks(['asks-preference', 'asks-decision', 'topic-decide'], { after: ['family-plan', 'be-open'] }),
        codes(['autonomy'], { after: ['family-plan', 'be-open'] }),
        {
          codes: ['confront', 'summary', 'structure'],
          cues: ['topic-decide', 'topic-choose-first'],
          after: ['be-open'],
        },
      ],
    ),
  ],
})
