import { defineMachine } from './protocol'
import { ASKS, INPUT, obvlk, QUESTIONS, REFLECTIONS } from './vocabulary'

const LATER = ['understand', 'appraise', 'act'] as const
const JUDGES = ['asks-appraisal', 'asks-opinion', 'asks-how-it-lands'] as const
const section = '2.3 Verklarend gesprek'

/** Looking together at a questionnaire's outcome: recognise, understand, appraise, act. */
export const obvlkExplanatory = defineMachine({
  id: 'obvlk-explanatory',
  title: { nl: 'Verklarend gesprek', en: 'Explanatory conversation' },
  group: 'monitoring',
  sources: [obvlk(section)],
  rows: ['P22'],
  closing: ['act'],
  opening: [{ cues: ['questionnaire-word'], not: { codes: [...REFLECTIONS] } }],
  steps: [
    {
      id: 'recognise',
      title: { nl: 'Herkennen', en: 'Recognise' },
      doneWhen: {
        nl: 'Je liet de uitkomst zien en vroeg of de ander die herkent, en kreeg antwoord.',
        en: 'You presented the outcome and asked whether the other recognises it, and got an answer.',
      },
      sources: [obvlk(`${section}: herkennen`)],
      moves: [
        { cues: ['presents-result'], before: [...LATER], not: { codes: [...REFLECTIONS, 'open-question'] } },
        { codes: ['information'], after: ['opening'], before: [...LATER] },
        {
          codes: [...ASKS],
          attributes: ['elicit-reaction', 'circular'],
          after: ['opening', 'recognise'],
          before: [...LATER],
        },
        {
          codes: [...ASKS],
          cues: ['asks-recognition', 'asks-others-notice', 'asks-circular'],
          after: ['opening', 'recognise'],
          before: [...LATER],
        },
        { codes: [...ASKS], with: ['recognise'] },
      ],
    },
    {
      id: 'understand',
      title: { nl: 'Begrijpen', en: 'Understand' },
      doneWhen: {
        nl: 'Jullie zochten samen naar verklaringen, en de ander gaf er minstens een.',
        en: 'You looked for explanations together, and the other gave at least one.',
      },
      sources: [obvlk(`${section}: begrijpen`)],
      moves: [
        {
          codes: [...ASKS],
          attributes: ['exception', 'success', 'strengths', 'choice'],
          after: ['recognise'],
          before: ['act'],
          not: { cues: [...JUDGES] },
        },
        {
          codes: [...ASKS],
          cues: ['asks-explanation', 'asks-exception', 'asks-success', 'choice-or'],
          after: ['recognise'],
          before: ['appraise', 'act'],
        },
        { codes: ['summary'], after: ['understand'], before: ['appraise', 'act'] },
      ],
      continues: [
        {
          codes: ['open-question', 'why-question'],
          during: ['recognise', 'understand'],
          not: {
            attributes: [
              'leading',
              'elicit-reaction',
              'usefulness',
              'next-step',
              'goal',
              'desired-situation',
              'circular',
            ],
            cues: [...JUDGES, 'asks-next-step', 'asks-plan', 'presents-result'],
          },
        },
        {
          codes: ['closed-question'],
          during: ['recognise', 'understand'],
          not: { cues: [...JUDGES], attributes: ['check', 'leading'] },
        },
      ],
    },
    {
      id: 'appraise',
      title: { nl: 'Waarderen', en: 'Appraise' },
      doneWhen: {
        nl: 'Je vroeg wat de ander van de uitkomst vindt, en kreeg een oordeel.',
        en: 'You asked what the other makes of the outcome, and got a judgement.',
      },
      sources: [obvlk(`${section}: waarderen`)],
      moves: [
        { codes: [...ASKS], attributes: ['elicit-reaction'], after: ['understand'], before: ['act'] },
        { codes: [...ASKS], cues: [...JUDGES], after: ['understand'], before: ['act'] },
        { codes: ['ask-permission'], cues: ['offers-to-inform'], after: ['understand'], before: ['act'] },
        {
          codes: ['closed-question'],
          attributes: ['leading'],
          cues: ['questionnaire-word', 'presents-result', 'claims-agreement'],
          after: ['understand'],
        },
      ],
      continues: [{ codes: ['information'] }],
    },
    {
      id: 'act',
      title: { nl: 'Handelen', en: 'Act' },
      doneWhen: {
        nl: 'Jullie besloten samen wat er nu gebeurt, of dat jullie zo doorgaan.',
        en: 'Together you decided what happens now, or to go on as you do.',
      },
      sources: [obvlk(`${section}: handelen`)],
      moves: [
        { codes: [...ASKS], attributes: ['next-step', 'goal', 'desired-situation'], after: ['understand', 'appraise'] },
        {
          codes: [...ASKS],
          cues: ['asks-next-step', 'asks-what-to-do', 'asks-plan'],
          after: ['understand', 'appraise'],
        },
        { codes: [...QUESTIONS], cues: ['step-soon', 'plans-follow-up', 'asks-network'], after: ['appraise'] },
        { codes: ['advice'], after: ['appraise'] },
        { cues: ['practitioner-offers-help'], after: ['appraise'], not: { codes: [...REFLECTIONS] } },
      ],
      continues: [
        { codes: ['open-question', ...INPUT], not: { attributes: ['usefulness'] } },
        { codes: [...ASKS], attributes: ['network', 'strengths', 'choice'], during: ['appraise', 'act'] },
        {
          codes: ['open-question', 'closed-question'],
          cues: ['if-word', 'conditional-marker', 'future-marker', 'modal-can', 'step-soon'],
          during: ['appraise'],
        },
      ],
    },
  ],
})
