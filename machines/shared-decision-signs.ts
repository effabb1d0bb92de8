import type { StepDefinition } from './step'
import { ASKS, INPUT, QUESTIONS } from './vocabulary'

const GOALS = ['elicit-goals', 'elicit-preferences', 'decide-together'] as const
const LATE = ['discuss-options', 'elicit-preferences', 'decide-together'] as const

/** What tells the steps of `shared-decision`, by step. */
export const decisionSigns = {
  welcome: {
    moves: [
      {
        codes: ['structure'],
        cues: ['announces-deciding-together'],
        before: ['discuss-problems', ...LATE],
      },
      { codes: [...QUESTIONS], with: ['welcome'] },
      { codes: [...QUESTIONS], attributes: ['elicit-need'], during: ['welcome'] },
    ],
  },
  'elicit-problems': {
    moves: [
      {
        codes: [...QUESTIONS],
        after: ['welcome'],
        before: ['map-situation', 'discuss-problems', 'check-understanding', 'elicit-goals', ...LATE],
        not: { attributes: ['goal', 'desired-situation', 'elicit-need', 'leading'] },
      },
    ],
  },
  'map-situation': {
    moves: [
      {
        codes: ['structure', 'ask-permission', 'information'],
        cues: ['proposes-mapping'],
        after: ['elicit-problems'],
        before: [...LATE],
      },
      {
        codes: [...QUESTIONS],
        cues: ['maps-situation', 'asks-network'],
        after: ['elicit-problems'],
        before: [...GOALS],
      },
    ],
    continues: [{ codes: ['closed-question', 'information'] }],
  },
  'discuss-problems': {
    moves: [
      {
        codes: ['information'],
        after: ['elicit-problems'],
        before: ['elicit-goals', ...LATE],
        not: { attributes: ['options'], cues: ['offers-options'] },
      },
      {
        codes: ['open-question'],
        after: ['map-situation'],
        before: ['check-understanding', 'elicit-goals', ...LATE],
        not: { attributes: ['goal', 'desired-situation', 'check'] },
      },
    ],
  },
  'check-understanding': {
    moves: [
      { codes: [...ASKS], attributes: ['check'], after: ['elicit-problems'], before: [...GOALS] },
      {
        codes: [...ASKS],
        cues: ['asks-to-summarise', 'check-understanding'],
        after: ['elicit-problems'],
        before: [...GOALS],
      },
      { codes: ['summary'], after: ['discuss-problems'], before: [...GOALS] },
    ],
  },
  'elicit-goals': {
    moves: [
      {
        codes: [...QUESTIONS],
        attributes: ['goal', 'desired-situation', 'miracle'],
        after: ['discuss-problems', 'check-understanding'],
        before: ['elicit-preferences'],
      },
      {
        codes: ['open-question'],
        cues: ['asks-desired-situation', 'asks-goal', 'last-meeting-projection', 'supposes'],
        after: ['discuss-problems', 'check-understanding'],
        before: ['elicit-preferences', 'decide-together'],
      },
      { codes: [...QUESTIONS], attributes: ['goal'], after: ['elicit-problems'] },
    ],
    continues: [{ codes: ['open-question'], cues: ['if-word'], during: ['check-understanding'] }],
  },
  'discuss-options': {
    moves: [
      { codes: [...INPUT], attributes: ['options'], after: ['elicit-problems'] },
      {
        codes: [...INPUT, 'structure', 'ask-permission'],
        cues: ['offers-options', 'options-offered'],
        after: ['elicit-problems'],
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
        codes: ['open-question'],
        during: ['discuss-options', 'elicit-preferences'],
        not: {
          attributes: ['goal', 'desired-situation', 'next-step', 'check'],
          cues: ['asks-decision', 'asks-to-summarise', 'asks-desired-situation'],
        },
      },
    ],
    continues: [{ codes: ['closed-question'], cues: ['if-word'], during: ['discuss-options'] }],
  },
  'decide-together': {
    moves: [
      { codes: ['summary'], after: ['discuss-options'] },
      { codes: [...QUESTIONS], attributes: ['check', 'next-step'], after: ['discuss-options'] },
      {
        codes: [...ASKS, 'summary', 'structure'],
        cues: ['asks-decision', 'decides-together'],
        after: ['discuss-options'],
      },
      {
        codes: ['structure', 'advice'],
        cues: ['announces-decision', 'practitioner-offers-help'],
        during: ['elicit-preferences', 'decide-together'],
      },
    ],
  },
} satisfies Record<string, Pick<StepDefinition, 'moves' | 'continues'>>
