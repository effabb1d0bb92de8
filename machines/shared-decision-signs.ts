import { AIMS, ELSEWHERE, GOALS, LATE, PROBLEMS } from './shared-decision-borders'
import { choosingSigns } from './shared-decision-choosing'
import type { StepDefinition } from './step'
import { ASKS, QUESTIONS } from './vocabulary'

/** `Dan doen we een schaalvraag`: what explains a scale opens no decision. */
const SCALE = ['scale-word', 'scale-top', 'scale-bottom', 'scale-end'] as const

/** What tells the steps of `shared-decision`, by step. */
export const decisionSigns = {
  welcome: {
    moves: [
      {
        codes: ['structure'],
        cues: ['announces-deciding-together', 'decides-together'],
        before: ['elicit-problems', 'discuss-problems', ...LATE],
        not: { cues: [...SCALE] },
      },
      {
        codes: ['structure'],
        early: true,
        before: ['elicit-problems', ...PROBLEMS, ...GOALS],
        not: { cues: [...SCALE] },
      },
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
  ...choosingSigns,
} satisfies Record<string, Pick<StepDefinition, 'moves' | 'continues'>>
