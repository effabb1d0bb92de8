import { defineMachine } from './protocol'
import { INPUT, obvlk, QUESTIONS } from './vocabulary'

const section = '2.3 Verklarend gesprek'

/** Looking together at a questionnaire's outcome: recognise, understand, appraise, act. */
export const obvlkExplanatory = defineMachine({
  id: 'obvlk-explanatory',
  title: { nl: 'Verklarend gesprek', en: 'Explanatory conversation' },
  group: 'monitoring',
  sources: [obvlk(section)],
  rows: ['P22'],
  closing: ['act'],
  opening: [{ codes: ['structure', 'ask-permission', 'closed-question', 'information'], cues: ['questionnaire-word'] }],
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
        {
          codes: ['information', 'structure', 'closed-question'],
          cues: ['presents-result'],
          before: ['understand', 'appraise', 'act'],
        },
        { codes: ['information'], after: ['opening'], before: ['understand', 'appraise', 'act'] },
        {
          codes: [...QUESTIONS],
          attributes: ['elicit-reaction', 'circular'],
          after: ['opening', 'recognise'],
          before: ['understand', 'appraise', 'act'],
        },
        {
          codes: [...QUESTIONS],
          cues: ['asks-recognition'],
          after: ['opening', 'recognise'],
          before: ['understand', 'appraise', 'act'],
        },
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
          codes: [...QUESTIONS],
          attributes: ['exception', 'success', 'strengths', 'choice'],
          after: ['recognise'],
          before: ['act'],
        },
        {
          codes: ['open-question', 'why-question'],
          after: ['recognise'],
          before: ['appraise', 'act'],
          not: { attributes: ['elicit-reaction', 'next-step', 'goal', 'desired-situation', 'circular', 'leading'] },
        },
        { codes: ['summary'], after: ['understand'], before: ['appraise', 'act'] },
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
      moves: [{ codes: [...QUESTIONS], attributes: ['elicit-reaction'], after: ['understand'], before: ['act'] }],
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
        {
          codes: [...QUESTIONS],
          attributes: ['next-step', 'goal', 'desired-situation'],
          after: ['understand', 'appraise'],
        },
        { codes: ['advice'], after: ['appraise'] },
      ],
      continues: [{ codes: ['open-question', ...INPUT] }],
    },
  ],
})
