import { LAPSE } from './sign'
import type { StepDefinition } from './step'
import { QUESTIONS } from './vocabulary'

/** What a question about the position and what is reached does not ask for. */
const FORWARD = ['exception', 'desired-situation', 'next-step', 'circular'] as const
/** What a question about what is reached does not speak of. */
const LATER = [
  'asks-higher-before',
  'asks-one-step-higher',
  'compares-with-higher',
  'asks-exception',
  'supposes',
] as const
const COMPARES = ['compares-with-lower', 'compares-with-higher', 'asks-one-step-higher', 'asks-higher-before'] as const
const REACHED = ['already-achieved', 'higher-before', 'one-step-higher'] as const
const EXPLAINS = ['structure', 'information', 'ask-permission', 'other'] as const

/** What tells the steps of `scaling-question`, by step. */
export const scalingSigns = {
  'explain-scale': {
    moves: [
      { codes: [...EXPLAINS], cues: ['scale-top', 'scale-bottom'], before: ['current-position'] },
      { codes: [...EXPLAINS], numbers: 2, before: ['current-position'] },
      {
        codes: [...QUESTIONS, 'advice', 'complex-reflection', 'simple-reflection'],
        cues: ['scale-top', 'scale-bottom', 'scale-end'],
        before: ['current-position'],
        not: { cues: ['asks-scale-position'] },
      },
      { codes: [...EXPLAINS], cues: ['scale-end'], before: ['current-position'] },
    ],
    continues: [{ codes: ['structure'] }],
  },
  'current-position': {
    moves: [
      {
        codes: ['closed-question'],
        attributes: ['scaling'],
        comparesNot: 'worse',
        not: { attributes: [...FORWARD, 'leading', 'success', 'strengths'], cues: [...COMPARES] },
        before: [...REACHED],
      },
      {
        codes: ['open-question', 'why-question'],
        attributes: ['scaling'],
        not: { attributes: [...FORWARD, 'success', 'strengths'], cues: [...COMPARES] },
        before: ['current-position', ...REACHED],
      },
      {
        codes: [...QUESTIONS],
        cues: ['asks-scale-position'],
        not: { attributes: [...FORWARD], cues: [...COMPARES] },
        before: [...REACHED],
      },
      {
        codes: [...QUESTIONS],
        last: true,
        after: ['opening'],
        before: ['current-position', ...REACHED],
        not: { attributes: ['check', ...FORWARD], cues: [...COMPARES] },
      },
    ],
    continues: [{ codes: [...QUESTIONS], last: true, during: ['explain-scale'], not: { attributes: ['check'] } }],
  },
  'already-achieved': {
    moves: [
      {
        codes: [...QUESTIONS],
        compares: 'worse',
        after: ['current-position'],
        not: { attributes: [...FORWARD], cues: [...LATER] },
      },
      {
        codes: [...QUESTIONS],
        cues: ['compares-with-lower'],
        after: ['current-position'],
        comparesNot: 'better',
        not: { attributes: [...FORWARD], cues: [...LATER] },
      },
      {
        codes: ['open-question'],
        attributes: ['scaling'],
        after: ['current-position'],
        before: ['higher-before', 'one-step-higher'],
        comparesNot: 'better',
        not: { attributes: [...FORWARD], cues: [...LATER] },
      },
      {
        codes: [...QUESTIONS],
        attributes: ['success', 'strengths'],
        after: ['current-position'],
        before: ['higher-before', 'one-step-higher'],
        not: { cues: [...LATER] },
      },
    ],
    continues: [
      {
        codes: ['open-question'],
        during: ['current-position', 'already-achieved'],
        comparesNot: 'better',
        not: {
          attributes: ['elicit-need', 'elicit-reaction', 'desired-situation', 'next-step'],
          cues: [...LATER, 'asks-plan', 'asks-next-step', 'asks-circular', 'asks-others-notice'],
        },
      },
      { cues: ['anything-else'], during: ['already-achieved'] },
    ],
  },
  'higher-before': {
    moves: [
      { codes: [...QUESTIONS], attributes: ['exception'], after: ['current-position'], before: ['next-action'] },
      {
        codes: [...QUESTIONS],
        cues: ['asks-higher-before', 'asks-exception'],
        after: ['current-position'],
        before: ['next-action'],
        not: { attributes: ['desired-situation'], cues: ['supposes'] },
      },
    ],
    continues: [
      {
        codes: ['open-question'],
        not: {
          attributes: ['elicit-need', 'elicit-reaction', 'desired-situation', 'next-step'],
          cues: ['if-word', 'supposes', 'asks-one-step-higher', 'conditional-marker'],
        },
      },
    ],
  },
  'one-step-higher': {
    moves: [
      {
        codes: [...QUESTIONS],
        attributes: ['desired-situation'],
        after: ['current-position'],
        before: ['next-action'],
        // Long after the scale was left, a question about what is wished for is no step on it.
        within: LAPSE,
      },
      {
        codes: ['open-question', 'closed-question'],
        attributes: ['scaling'],
        compares: 'better',
        after: ['already-achieved', 'higher-before'],
        not: { attributes: ['exception'] },
      },
      {
        codes: [...QUESTIONS],
        cues: ['asks-one-step-higher'],
        after: ['current-position'],
        before: ['next-action'],
        not: { attributes: ['exception'], cues: ['asks-higher-before', 'compares-with-lower'] },
      },
      { codes: [...QUESTIONS], attributes: ['circular'], after: ['one-step-higher'], before: ['next-action'] },
      { codes: [...QUESTIONS], cues: ['asks-circular', 'asks-others-notice'], during: ['one-step-higher'] },
    ],
    continues: [
      {
        codes: ['open-question'],
        cues: ['if-word', 'supposes', 'conditional-marker', 'asks-desired-situation', 'asks-first-sign'],
        during: ['already-achieved', 'higher-before'],
        not: { attributes: ['next-step'] },
      },
    ],
  },
  'next-action': {
    moves: [
      { codes: [...QUESTIONS], attributes: ['next-step'], after: ['higher-before', 'one-step-higher'] },
      {
        codes: [...QUESTIONS],
        cues: ['asks-next-step', 'asks-next-action', 'asks-plan'],
        after: ['one-step-higher'],
      },
      { codes: ['advice'], attributes: ['directive'], during: ['one-step-higher'] },
    ],
    continues: [
      {
        codes: ['open-question'],
        cues: ['modal-can', 'modal-want', 'can', 'conditional-marker'],
        during: ['one-step-higher'],
      },
    ],
  },
} satisfies Record<string, Pick<StepDefinition, 'moves' | 'continues'>>
