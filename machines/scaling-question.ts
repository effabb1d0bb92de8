import { defineMachine } from './protocol'
import { giz, QUESTIONS } from './vocabulary'

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

const section = 'Oplossingsgericht werken 4 Schaalvragen stellen'

/** Where are you now, what makes it no lower, when was it higher, and what does one step up look like. */
export const scalingQuestion = defineMachine({
  id: 'scaling-question',
  title: { nl: 'Schaalvraag', en: 'Scaling question' },
  group: 'solution-focused',
  sources: [giz(section)],
  rows: ['P15'],
  closing: ['one-step-higher', 'next-action'],
  opening: [{ codes: ['ask-permission', 'structure', 'closed-question', 'other'], cues: ['scale-word'] }],
  scale: {
    explain: 'explain-scale',
    position: 'current-position',
    notAtWorst: ['already-achieved'],
    notAtBest: ['higher-before', 'one-step-higher'],
  },
  steps: [
    {
      id: 'explain-scale',
      title: { nl: 'De schaal uitleggen', en: 'Explain the scale' },
      doneWhen: {
        nl: 'Je noemde wat de onderkant en de bovenkant van de schaal betekenen.',
        en: 'You named what the bottom and the top of the scale mean.',
      },
      sources: [giz(`${section}, stap 1`)],
      moves: [
        { codes: [...EXPLAINS], cues: ['scale-top', 'scale-bottom'], before: ['current-position'] },
        { codes: [...EXPLAINS], numbers: 2, before: ['current-position'] },
      ],
      continues: [{ codes: ['structure'] }],
    },
    {
      id: 'current-position',
      title: { nl: 'Waar sta je nu', en: 'Where are you now' },
      doneWhen: {
        nl: 'Je vroeg waar de ander nu staat, en kreeg een cijfer of een kleur.',
        en: 'You asked where the other is now, and got a number or a colour.',
      },
      sources: [giz(`${section}, stap 2`)],
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
      reply: [{ attributes: ['scale-answer'] }, { cues: ['scale-number', 'scale-colour'] }],
    },
    {
      id: 'already-achieved',
      title: { nl: 'Wat er al bereikt is', en: 'What is reached already' },
      doneWhen: {
        nl: 'Je vroeg wat maakt dat het dit cijfer is en geen lager, en de ander vertelde wat er al is.',
        en: 'You asked what makes it this number and no lower, and the other told what is there.',
      },
      sources: [giz(`${section}, stap 3`)],
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
        { codes: ['closed-question'], cues: ['anything-else'], during: ['already-achieved'] },
      ],
    },
    {
      id: 'higher-before',
      title: { nl: 'Wanneer het hoger was', en: 'When it was higher' },
      doneWhen: {
        nl: 'Je vroeg naar een moment dat het hoger was, en wat er toen anders was.',
        en: 'You asked for a moment when it was higher, and what was different then.',
      },
      sources: [giz(`${section}, stap 4`)],
      moves: [
        { codes: [...QUESTIONS], attributes: ['exception'], after: ['current-position'], before: ['next-action'] },
        {
          codes: [...QUESTIONS],
          cues: ['asks-higher-before', 'asks-exception'],
          after: ['current-position'],
          before: ['next-action'],
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
    {
      id: 'one-step-higher',
      title: { nl: 'Een stapje hoger', en: 'One step higher' },
      doneWhen: {
        nl: 'Je vroeg waaraan de ander een klein stapje hoger zou merken, en die beschreef gedrag of gevoel.',
        en: 'You asked for the signs of one small step up, and the other described behaviour or feeling.',
      },
      sources: [giz(`${section}, stap 5`)],
      moves: [
        {
          codes: [...QUESTIONS],
          attributes: ['desired-situation'],
          after: ['current-position'],
          before: ['next-action'],
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
    {
      id: 'next-action',
      title: { nl: 'Een eerste actie', en: 'A first action' },
      doneWhen: {
        nl: 'De ander noemde wat die gaat doen. Deze stap mag je weglaten.',
        en: 'The other named what they will do. This step may be left out.',
      },
      sources: [giz(`${section}, stap 6`)],
      optional: true,
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
  ],
})
