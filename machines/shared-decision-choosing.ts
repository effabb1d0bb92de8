import { PROBLEMS } from './shared-decision-borders'
import type { StepDefinition } from './step'
import { ASKS, INPUT, QUESTIONS } from './vocabulary'

/** What tells the steps of `shared-decision` from the goals on, by step. */
export const choosingSigns = {
  'elicit-goals': {
    moves: [
      {
        codes: [...QUESTIONS],
        attributes: ['goal', 'desired-situation', 'miracle'],
        after: ['elicit-problems', ...PROBLEMS],
        before: ['elicit-preferences'],
        not: { attributes: ['next-step'] },
      },
      {
        codes: [...QUESTIONS],
        cues: ['asks-desired-situation', 'asks-goal', 'last-meeting-projection', 'pictures-later'],
        after: ['elicit-problems', ...PROBLEMS],
        before: ['elicit-preferences', 'decide-together'],
        not: { attributes: ['check', 'circular'] },
      },
      {
        codes: [...QUESTIONS],
        cues: ['supposes'],
        after: ['discuss-problems', 'check-understanding'],
        before: ['elicit-preferences', 'decide-together'],
        not: { attributes: ['check'] },
      },
    ],
    continues: [
      { codes: ['information', 'other'], cues: ['pictures-later'], during: [...PROBLEMS] },
      {
        codes: ['open-question'],
        during: ['check-understanding'],
        not: { attributes: ['check', 'exception', 'success'], cues: ['asks-preference'] },
      },
    ],
  },
  'discuss-options': {
    moves: [
      { codes: [...INPUT], attributes: ['options'], after: ['elicit-problems'], before: ['decide-together'] },
      {
        codes: [...INPUT, 'structure', 'ask-permission'],
        cues: ['offers-options', 'options-offered'],
        after: ['elicit-problems'],
        before: ['decide-together'],
      },
      {
        codes: [...INPUT],
        after: ['elicit-goals', 'elicit-preferences'],
        before: ['decide-together'],
        not: { attributes: ['directive'] },
      },
      {
        codes: ['ask-permission', 'closed-question'],
        cues: ['pros-and-cons'],
        after: ['check-understanding', 'elicit-goals'],
        before: ['decide-together'],
      },
      { codes: ['ask-permission'], during: ['check-understanding', 'elicit-goals'] },
      { codes: ['advice'], during: ['elicit-goals'] },
    ],
    continues: [{ codes: [...INPUT] }],
  },
  'elicit-preferences': {
    moves: [
      {
        codes: [...ASKS],
        attributes: ['elicit-reaction'],
        after: ['discuss-options'],
        before: ['decide-together'],
      },
      { codes: [...QUESTIONS], cues: ['asks-preference'], after: ['discuss-options'], before: ['decide-together'] },
      {
        codes: [...QUESTIONS],
        during: ['discuss-options', 'elicit-preferences'],
        not: {
          attributes: ['goal', 'desired-situation', 'next-step', 'check', 'leading', 'scaling'],
          cues: ['asks-decision', 'asks-to-summarise', 'asks-desired-situation', 'decides-together', 'scale-word'],
        },
      },
    ],
    continues: [{ codes: ['autonomy'], during: ['discuss-options', 'elicit-preferences'] }],
  },
  'decide-together': {
    moves: [
      { codes: ['summary'], after: ['discuss-options'] },
      { codes: [...QUESTIONS], attributes: ['check', 'next-step'], after: ['discuss-options'] },
      {
        codes: [...ASKS, 'summary', 'structure', 'advice'],
        cues: ['asks-decision', 'decides-together'],
        after: ['discuss-options'],
      },
      {
        codes: ['structure', 'advice'],
        cues: ['announces-decision', 'practitioner-offers-help', 'plans-act'],
        during: ['elicit-preferences', 'decide-together'],
      },
    ],
  },
} satisfies Record<string, Pick<StepDefinition, 'moves' | 'continues'>>
