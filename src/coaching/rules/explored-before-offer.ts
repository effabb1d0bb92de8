import { coded, has, hasCue, practitionerBefore } from '../context'
import { turnRule, inapplicable } from '../rule'
import { dialoog } from '../sources'

/** Practitioner turns in which an offer is early (ours). */
const EARLY = 4

export const exploredBeforeOffer = turnRule({
  id: 'explored-before-offer',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'eerst verkennen, dan pas aanbod', en: 'exploring before offering' },
    why: {
      nl: 'Een aanbod dat te vroeg komt, past zelden. Eerst weten wat er nodig is, en wat ze zelf al kunnen.',
      en: 'An offer too early seldom fits. First know what is needed, and what they can do themselves.',
    },
    ignore: {
      nl: 'Als de ander met een duidelijke vraag om dit aanbod komt.',
      en: 'When they come with a clear request for it.',
    },
    skills: [4, 18, 22],
    rows: ['R180', 'R181', 'R183'],
    sources: [dialoog('4 Dilemma’s in de praktijk'), dialoog('2.4 Eigen mogelijkheden')],
  },
  messages: {
    early: {
      nl: 'Er komt al een aanbod, terwijl het gesprek net begint. Wat zou de ander zelf willen of kunnen?',
      en: 'An offer comes in while the talk has just begun. What would they want or be able to do?',
    },
  },
  check: (context) => {
    const offer = coded(context.turn, 'advice', 'information', 'structure').find((s) =>
      hasCue(context, s, 'offers-service'),
    )
    const before = practitionerBefore(context, EARLY)
    if (!offer || before.length >= EARLY) return inapplicable
    // `Ik heb een oefening van een cursus. Hoe gaat het over een half jaar?` explores.
    if (coded(context.turn, 'open-question').length > 0) return inapplicable
    const asked = context.turns
      .slice(0, context.turn.index)
      .some(
        ({ role, segments }) =>
          role === 'client' && segments.some((s) => hasCue(context, s, 'offers-service', 'asks-advice')),
      )
    const permitted =
      context.turn.segments.some((s) => has(s, 'with-permission')) ||
      before.some((t) => coded(t, 'ask-permission').length > 0)
    return !asked && !permitted ? [{ outcome: 'missed', message: 'early', at: offer }] : inapplicable
  },
  examples: {
    nl: {
      missed: [
        [
          'P: [open-question] Wat speelt er?',
          'C: Hij luistert slecht.',
          'P: [advice] Ik denk aan een training voor jullie.',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question] Wat speelt er?',
          'C: Ik wil graag een training.',
          'P: [information] Er is een training op dinsdag.',
        ],
        [
          'P: [open-question] Wat speelt er?',
          'C: Hij luistert slecht.',
          'P: [structure] Dit is een oefening van een cursus. [open-question] Hoe is het over een jaar?',
        ],
      ],
    },
    en: {
      missed: [
        [
          'P: [open-question] What is going on?',
          'C: He does not listen.',
          'P: [advice] I think of a training for you.',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question] What is going on?',
          'C: I would like a training.',
          'P: [information] There is a training on Tuesdays.',
        ],
      ],
    },
  },
})
