import { defineMachine } from './protocol'
import { giz, QUESTIONS } from './vocabulary'

/** What a question about the position and what is reached does not ask for. */
const FORWARD = ['exception', 'desired-situation', 'next-step', 'circular'] as const

const section = 'Oplossingsgericht werken 4 Schaalvragen stellen'

/** Where are you now, what makes it no lower, when was it higher, and what does one step up look like. */
export const scalingQuestion = defineMachine({
  id: 'scaling-question',
  title: { nl: 'Schaalvraag', en: 'Scaling question' },
  group: 'solution-focused',
  sources: [giz(section)],
  rows: ['P15'],
  closing: ['one-step-higher', 'next-action'],
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
        { codes: ['structure', 'information', 'ask-permission', 'other'], cues: ['scale-top', 'scale-bottom'] },
        { codes: ['structure', 'information'], numbers: 2, before: ['current-position'] },
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
          not: {
            attributes: ['exception', 'desired-situation', 'leading', 'success', 'strengths'],
            cues: ['compares-with-lower', 'compares-with-higher', 'asks-one-step-higher'],
          },
          before: ['already-achieved', 'higher-before', 'one-step-higher'],
        },
      ],
      reply: [{ attributes: ['scale-answer'] }],
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
        { codes: [...QUESTIONS], compares: 'worse', after: ['current-position'], not: { attributes: [...FORWARD] } },
        {
          codes: [...QUESTIONS],
          cues: ['compares-with-lower'],
          after: ['current-position'],
          comparesNot: 'better',
          not: { attributes: [...FORWARD] },
        },
        {
          codes: ['open-question'],
          attributes: ['scaling'],
          after: ['current-position'],
          comparesNot: 'better',
          not: {
            attributes: [...FORWARD],
            cues: ['compares-with-higher', 'asks-one-step-higher'],
          },
        },
        {
          codes: [...QUESTIONS],
          attributes: ['success', 'strengths'],
          after: ['current-position'],
          before: ['higher-before', 'one-step-higher'],
          not: { cues: ['compares-with-higher'] },
        },
      ],
      continues: [{ codes: ['open-question'], not: { attributes: ['elicit-need', 'elicit-reaction'] } }],
    },
    {
      id: 'higher-before',
      title: { nl: 'Wanneer het hoger was', en: 'When it was higher' },
      doneWhen: {
        nl: 'Je vroeg naar een moment dat het hoger was, en wat er toen anders was.',
        en: 'You asked for a moment when it was higher, and what was different then.',
      },
      sources: [giz(`${section}, stap 4`)],
      moves: [{ codes: [...QUESTIONS], attributes: ['exception'], after: ['current-position'] }],
      continues: [{ codes: ['open-question'], not: { attributes: ['elicit-need', 'elicit-reaction'] } }],
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
        { codes: [...QUESTIONS], attributes: ['desired-situation'], after: ['current-position'] },
        {
          codes: [...QUESTIONS],
          cues: ['asks-one-step-higher'],
          after: ['current-position'],
          not: { attributes: ['exception'] },
        },
        { codes: [...QUESTIONS], attributes: ['circular'], after: ['one-step-higher'], before: ['next-action'] },
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
        { codes: [...QUESTIONS], attributes: ['next-step'], after: ['current-position'] },
        { codes: ['advice'], attributes: ['directive'], after: ['one-step-higher'] },
      ],
    },
  ],
})
