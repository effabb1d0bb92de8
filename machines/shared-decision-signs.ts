import type { StepDefinition } from './step'
import { ASKS, INPUT, QUESTIONS } from './vocabulary'

const GOALS = ['elicit-goals', 'elicit-preferences', 'decide-together'] as const
const LATE = ['discuss-options', 'elicit-preferences', 'decide-together'] as const
const PROBLEMS = ['map-situation', 'discuss-problems', 'check-understanding'] as const
/** What the first questions, about what is hard, are not after. */
const ELSEWHERE = ['goal', 'desired-situation', 'elicit-need', 'check', 'miracle', 'scaling', 'leading'] as const

/** Words that are after what somebody hopes for, after a choice, or after whether the picture is right. */
const AIMS = [
  'asks-desired-situation',
  'asks-goal',
  'last-meeting-projection',
  'pictures-later',
  'asks-preference',
  'asks-to-tell-on',
  'asks-to-summarise',
  'check-understanding',
] as const

/** What tells the steps of `shared-decision`, by step. */
export const decisionSigns = {
  welcome: {
    moves: [
      {
        codes: ['structure'],
        cues: ['announces-deciding-together', 'decides-together'],
        before: ['elicit-problems', 'discuss-problems', ...LATE],
      },
      { codes: ['structure'], early: true, before: ['elicit-problems', ...PROBLEMS, ...GOALS] },
      { codes: [...ASKS], with: ['welcome'] },
      {
        codes: [...QUESTIONS],
        attributes: ['elicit-need', 'goal'],
        during: ['welcome'],
        early: true,
        before: ['elicit-problems'],
      },
    ],
  },
  'elicit-problems': {
    moves: [
      {
        codes: [...QUESTIONS],
        after: ['welcome'],
        before: [...PROBLEMS, 'elicit-goals', ...LATE],
        fewer: 2,
        not: { attributes: [...ELSEWHERE, 'network'] },
      },
      {
        codes: [...QUESTIONS],
        cues: ['asks-problems'],
        early: true,
        before: [...PROBLEMS, 'elicit-goals', ...LATE],
        not: { attributes: [...ELSEWHERE] },
      },
    ],
  },
  'map-situation': {
    moves: [
      {
        codes: ['structure', 'ask-permission', 'information'],
        cues: ['proposes-mapping'],
        after: ['elicit-problems'],
        before: [...GOALS, 'discuss-options'],
      },
      {
        codes: [...QUESTIONS],
        cues: ['maps-situation', 'asks-network'],
        after: ['elicit-problems'],
        before: [...GOALS],
        not: { attributes: ['check', 'goal', 'desired-situation'] },
      },
      {
        codes: [...QUESTIONS],
        during: ['elicit-problems', 'map-situation'],
        before: ['discuss-problems', ...GOALS],
        not: {
          attributes: [...ELSEWHERE, 'elicit-reaction'],
          cues: [...AIMS, 'offers-to-inform', 'asks-leave-to-tell'],
        },
      },
      {
        codes: ['information'],
        cues: ['reported-speech', 'note-taking'],
        during: ['elicit-problems', 'map-situation'],
      },
    ],
  },
  'discuss-problems': {
    moves: [
      {
        codes: ['information'],
        after: ['elicit-problems'],
        before: ['elicit-goals', ...LATE],
        not: { attributes: ['options'], cues: ['offers-options', 'pictures-later'] },
      },
      {
        codes: [...ASKS],
        cues: ['offers-to-inform', 'asks-leave-to-tell'],
        after: ['elicit-problems'],
        before: ['elicit-goals', ...LATE],
        not: { attributes: ['goal', 'desired-situation', 'check'], cues: [...AIMS] },
      },
      {
        codes: [...QUESTIONS],
        attributes: ['elicit-reaction'],
        after: ['elicit-problems'],
        before: ['elicit-goals', ...LATE],
      },
      {
        codes: [...QUESTIONS],
        during: ['discuss-problems'],
        before: ['check-understanding', 'elicit-goals', ...LATE],
        not: { attributes: [...ELSEWHERE], cues: [...AIMS] },
      },
    ],
  },
  'check-understanding': {
    moves: [
      { codes: [...ASKS], attributes: ['check'], after: ['elicit-problems'], before: [...GOALS] },
      {
        codes: [...ASKS],
        cues: ['asks-to-summarise', 'check-understanding', 'asks-to-tell-on'],
        after: ['elicit-problems'],
        before: [...GOALS],
      },
      { codes: ['summary'], after: ['elicit-problems'], before: [...GOALS] },
    ],
  },
  'elicit-goals': {
    moves: [
      {
        codes: [...QUESTIONS],
        attributes: ['goal', 'desired-situation', 'miracle'],
        after: ['elicit-problems', ...PROBLEMS],
        before: ['elicit-preferences'],
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
          attributes: ['goal', 'desired-situation', 'next-step', 'check', 'leading'],
          cues: ['asks-decision', 'asks-to-summarise', 'asks-desired-situation', 'decides-together'],
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
