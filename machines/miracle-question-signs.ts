import type { StepDefinition } from './step'
import { ASKS, QUESTIONS, REFLECTIONS } from './vocabulary'

/** The scene is often told before it is asked about. */
const ASKING = [...QUESTIONS, 'structure', 'information', 'other'] as const
const DIFFERENT = ['asks-what-different', 'asks-what-instead'] as const
const OTHERS = ['asks-others-notice', 'asks-circular'] as const

/** What tells the steps of `miracle-question`, by step. */
export const miracleSigns = {
  introduce: {
    moves: [
      {
        cues: ['announces-strange-question'],
        before: ['introduce', 'ask'],
        not: { cues: ['miracle-core', 'miracle-night'] },
      },
      { codes: ['ask-permission', 'structure'], cues: ['announces-strange-question'], before: ['ask'] },
      { codes: ['ask-permission', 'closed-question'], with: ['introduce'], before: ['ask'] },
    ],
    continues: [{ codes: ['structure', 'ask-permission'], not: { cues: ['miracle-core', 'miracle-night'] } }],
  },
  ask: {
    moves: [
      { codes: [...ASKING], attributes: ['miracle'], before: ['ask'] },
      { cues: ['miracle-core'], before: ['ask'], not: { codes: [...REFLECTIONS] } },
      { cues: ['miracle-night'], after: ['introduce'], before: ['ask'] },
      { codes: [...ASKS], with: ['ask'] },
    ],
    continues: [{ codes: [...QUESTIONS], last: true, during: ['introduce'] }],
  },
  'first-sign': {
    moves: [
      {
        codes: [...QUESTIONS],
        cues: ['asks-first-sign'],
        during: ['ask', 'first-sign'],
        not: { attributes: ['circular', 'scaling', 'exception'] },
      },
      { cues: ['asks-first-sign'], during: ['ask'], before: ['first-sign'] },
      {
        codes: [...QUESTIONS],
        attributes: ['miracle'],
        during: ['ask'],
        not: { attributes: ['circular', 'exception'], cues: [...DIFFERENT] },
      },
    ],
    continues: [
      {
        codes: [...QUESTIONS],
        during: ['ask'],
        not: { attributes: ['check', 'elicit-reaction', 'next-step'], cues: [...DIFFERENT] },
      },
    ],
  },
  differences: {
    moves: [
      {
        codes: [...QUESTIONS],
        attributes: ['miracle'],
        during: ['ask', 'first-sign', 'differences'],
        not: { attributes: ['circular', 'exception', 'network'], cues: [...OTHERS] },
      },
      {
        codes: ['open-question'],
        cues: [...DIFFERENT],
        during: ['ask', 'first-sign', 'differences'],
        not: { attributes: ['circular', 'exception', 'next-step', 'scaling'], cues: [...OTHERS] },
      },
    ],
    continues: [
      {
        codes: ['open-question'],
        during: ['first-sign', 'differences'],
        not: {
          attributes: ['scaling', 'goal', 'exception', 'success'],
          cues: [...OTHERS, 'asks-exception', 'asks-already-happens'],
        },
      },
    ],
  },
  'others-notice': {
    moves: [
      { codes: [...QUESTIONS], attributes: ['circular'], after: ['ask'], before: ['plan'] },
      {
        codes: [...QUESTIONS],
        cues: ['asks-others-notice', 'asks-circular'],
        after: ['ask'],
        before: ['exceptions', 'plan'],
        not: { cues: ['self-word', 'asks-what-different'] },
      },
    ],
    continues: [
      {
        codes: [...QUESTIONS],
        cues: ['network-mention'],
        during: ['first-sign', 'differences', 'others-notice'],
        not: { attributes: ['exception', 'next-step'], cues: ['asks-exception', 'asks-already-happens'] },
      },
    ],
  },
  exceptions: {
    moves: [
      { codes: [...QUESTIONS], attributes: ['exception'], after: ['ask'] },
      {
        codes: [...QUESTIONS],
        cues: ['asks-exception', 'asks-already-happens'],
        after: ['first-sign', 'differences', 'others-notice'],
        before: ['plan'],
        not: { attributes: ['next-step'], cues: ['step-soon'] },
      },
      { codes: [...QUESTIONS], attributes: ['success', 'strengths'], after: ['exceptions'], before: ['plan'] },
      { codes: [...QUESTIONS], cues: ['asks-success', 'asks-own-part', 'asks-strengths'], during: ['exceptions'] },
    ],
    continues: [
      {
        codes: ['open-question', 'closed-question'],
        cues: ['past-marker', 'verb-first-you', 'miracle-core'],
        during: ['first-sign', 'differences', 'others-notice', 'exceptions'],
        not: {
          attributes: ['next-step', 'usefulness'],
          cues: ['if-word', 'asks-next-step', 'asks-plan', 'future-marker', 'conditional-marker'],
        },
      },
    ],
  },
  plan: {
    moves: [
      { codes: [...QUESTIONS], attributes: ['next-step'], after: ['ask'] },
      {
        codes: [...QUESTIONS],
        cues: ['asks-plan', 'asks-next-step', 'asks-next-action', 'asks-take-along'],
        after: ['differences', 'others-notice', 'exceptions'],
        not: { attributes: ['miracle', 'exception'] },
      },
      { codes: [...QUESTIONS], cues: ['step-soon'], after: ['exceptions'], not: { attributes: ['usefulness'] } },
      { codes: ['advice'], attributes: ['directive'], after: ['plan'] },
    ],
    continues: [
      { codes: ['open-question', 'closed-question'], not: { attributes: ['scaling', 'usefulness', 'check'] } },
      {
        codes: ['open-question', 'closed-question'],
        cues: ['future-marker', 'if-word', 'conditional-marker', 'modal-can', 'modal-want', 'step-soon'],
        during: ['exceptions'],
        not: { attributes: ['usefulness'] },
      },
      { codes: ['summary'] },
    ],
  },
} satisfies Record<string, Pick<StepDefinition, 'moves' | 'continues'>>
