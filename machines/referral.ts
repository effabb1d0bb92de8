import { defineMachine } from './protocol'
import { asks, asksFor, codes, dialoog, jgz, step, tells, text } from './vocabulary'

/** A warm handover: why, to whom, and involved until it stands. */
export const referral = defineMachine({
  id: 'referral',
  title: text('Doorverwijzen met warme overdracht', 'Referral with a warm handover'),
  group: 'session',
  sources: [jgz('Vaardigheid 4'), dialoog('Bijlage 2 Vijf praktijkvoorbeelden')],
  rows: ['P55'],
  closing: ['stay-involved'],
  steps: [
    step(
      'propose',
      text('De verwijzing voorstellen', 'Propose the referral'),
      text('Je stelde de verwijzing voor en zei waarom.', 'You proposed the referral and said why.'),
      [
        {
          codes: ['advice', 'information', 'structure', 'ask-permission', 'closed-question', 'open-question'],
          cues: ['refers'],
        },
        {
          codes: ['advice', 'information', 'ask-permission'],
          cues: ['brings-in', 'topic-helper'],
          before: ['stay-involved'],
        },
      ],
    ),
    step(
      'ask-reaction',
      text('Vragen wat iemand ervan vindt', 'Ask what they think of it'),
      text('Je vroeg wat de ander van de verwijzing vindt.', 'You asked what the other thinks of the referral.'),
      [
        asksFor(['elicit-reaction'], { after: ['propose'] }),
        asks(['asks-opinion', 'asks-preference', 'asks-feeling', 'asks-reaction'], { after: ['propose'] }),
      ],
    ),
    step(
      'stay-involved',
      text('Betrokken blijven', 'Stay involved'),
      text(
        'Je zei wat jouw rol is tot de ander het overneemt.',
        'You said what your role is until the other takes over.',
      ),
      [
        tells(['names-own-role', 'first-contact', 'goes-along', 'topic-own-role'], { after: ['propose'] }),
        codes(['information', 'advice', 'structure'], { cues: ['practitioner-offers-help'], during: ['ask-reaction'] }),
      ],
    ),
  ],
})
