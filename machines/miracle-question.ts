import { defineMachine } from './protocol'
import { ASKS, dialoog, obvlk, QUESTIONS, REFLECTIONS } from './vocabulary'

/** The scene is often told before it is asked about. */
const ASKING = [...QUESTIONS, 'structure', 'information', 'other'] as const
const DIFFERENT = ['asks-what-different', 'asks-what-instead'] as const
const OTHERS = ['asks-others-notice', 'asks-circular'] as const

const section = '3.2.3 Toekomstprojecties: de wondervraag'

/** A night's miracle, pictured: first sign, differences, what others see, what is there already, and a plan from it. */
export const miracleQuestion = defineMachine({
  id: 'miracle-question',
  title: { nl: 'Wondervraag', en: 'Miracle question' },
  group: 'solution-focused',
  sources: [obvlk(section), dialoog('2.4 Eigen mogelijkheden ouders, jeugdige en sociaal netwerk')],
  rows: ['P13'],
  closing: ['plan'],
  steps: [
    {
      id: 'introduce',
      title: { nl: 'De vraag aankondigen', en: 'Introduce the question' },
      doneWhen: {
        nl: 'Je zei dat er een bijzondere vraag komt, en de ander ging mee.',
        en: 'You said that an unusual question is coming, and the other went along.',
      },
      sources: [obvlk(section)],
      asksLeave: true,
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
    {
      id: 'ask',
      title: { nl: 'De wondervraag stellen', en: 'Ask the miracle question' },
      doneWhen: {
        nl: 'Je schetste het wonder in de nacht, waar de ander niets van weet, en vroeg waaraan die het merkt.',
        en: 'You sketched the miracle at night, unknown to the other, and asked how they would notice.',
      },
      sources: [obvlk(section), dialoog('2.4 Eigen mogelijkheden ouders, jeugdige en sociaal netwerk')],
      moves: [
        { codes: [...ASKING], attributes: ['miracle'], before: ['ask'] },
        { cues: ['miracle-core'], before: ['ask'], not: { codes: [...REFLECTIONS] } },
        { cues: ['miracle-night'], after: ['introduce'], before: ['ask'] },
        { codes: [...ASKS], with: ['ask'] },
      ],
      continues: [{ codes: [...QUESTIONS], last: true, during: ['introduce'] }],
    },
    {
      id: 'first-sign',
      title: { nl: 'Het eerste teken', en: 'The first sign' },
      doneWhen: {
        nl: 'Je vroeg naar het allereerste kleine teken, en de ander noemde er een.',
        en: 'You asked for the very first small sign, and the other named one.',
      },
      sources: [obvlk(section)],
      moves: [
        {
          codes: [...QUESTIONS],
          cues: ['asks-first-sign'],
          during: ['ask', 'first-sign'],
          not: { attributes: ['circular', 'scaling', 'exception'] },
        },
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
    {
      id: 'differences',
      title: { nl: 'Wat er anders is', en: 'What is different' },
      doneWhen: {
        nl: 'Je vroeg wat er dan anders is, of wat ervoor in de plaats komt, en de ander beschreef het.',
        en: 'You asked what is different then, or what comes instead, and the other described it.',
      },
      sources: [obvlk(section)],
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
    {
      id: 'others-notice',
      title: { nl: 'Wat anderen merken', en: 'What others notice' },
      doneWhen: {
        nl: 'Je vroeg wat anderen aan de ander zouden merken, en kreeg antwoord.',
        en: 'You asked what others would notice about the other, and got an answer.',
      },
      sources: [obvlk(section)],
      moves: [
        { codes: [...QUESTIONS], attributes: ['circular'], after: ['ask'], before: ['plan'] },
        {
          codes: [...QUESTIONS],
          cues: ['asks-others-notice', 'asks-circular'],
          after: ['ask'],
          before: ['exceptions', 'plan'],
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
    {
      id: 'exceptions',
      title: { nl: 'Wat er al van te zien is', en: 'What shows already' },
      doneWhen: {
        nl: 'Je vroeg naar momenten waarop er al iets van het wonder was, en de ander noemde er een.',
        en: 'You asked for moments when part of the miracle was there, and the other named one.',
      },
      sources: [obvlk(section)],
      moves: [
        { codes: [...QUESTIONS], attributes: ['exception'], after: ['ask'] },
        {
          codes: [...QUESTIONS],
          cues: ['asks-exception', 'asks-already-happens'],
          after: ['first-sign', 'differences', 'others-notice'],
          before: ['plan'],
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
            attributes: ['next-step'],
            cues: ['if-word', 'asks-next-step', 'asks-plan', 'future-marker', 'conditional-marker'],
          },
        },
      ],
    },
    {
      id: 'plan',
      title: { nl: 'Een plan maken', en: 'Make a plan' },
      doneWhen: {
        nl: 'Jullie maakten van de antwoorden een klein, concreet plan.',
        en: 'Together you turned the answers into a small, concrete plan.',
      },
      sources: [obvlk(section), dialoog('4.2 stap 5')],
      moves: [
        { codes: [...QUESTIONS], attributes: ['next-step'], after: ['ask'] },
        {
          codes: [...QUESTIONS],
          cues: ['asks-plan', 'asks-next-step', 'asks-next-action', 'asks-take-along'],
          after: ['differences', 'others-notice', 'exceptions'],
          not: { attributes: ['miracle', 'exception'] },
        },
        { codes: ['advice'], attributes: ['directive'], after: ['plan'] },
      ],
      continues: [
        { codes: ['open-question', 'closed-question'], not: { attributes: ['scaling', 'usefulness', 'check'] } },
        {
          codes: ['open-question', 'closed-question'],
          cues: ['future-marker', 'if-word', 'conditional-marker', 'modal-can', 'modal-want'],
          during: ['exceptions'],
        },
        { codes: ['summary'] },
      ],
    },
  ],
})
