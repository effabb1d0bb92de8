import { defineMachine } from './protocol'
import { scalingSigns } from './scaling-question-signs'
import { giz } from './vocabulary'

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
      ...scalingSigns['explain-scale'],
    },
    {
      id: 'current-position',
      title: { nl: 'Waar sta je nu', en: 'Where are you now' },
      doneWhen: {
        nl: 'Je vroeg waar de ander nu staat, en kreeg een cijfer of een kleur.',
        en: 'You asked where the other is now, and got a number or a colour.',
      },
      sources: [giz(`${section}, stap 2`)],
      ...scalingSigns['current-position'],
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
      ...scalingSigns['already-achieved'],
    },
    {
      id: 'higher-before',
      title: { nl: 'Wanneer het hoger was', en: 'When it was higher' },
      doneWhen: {
        nl: 'Je vroeg naar een moment dat het hoger was, en wat er toen anders was.',
        en: 'You asked for a moment when it was higher, and what was different then.',
      },
      sources: [giz(`${section}, stap 4`)],
      ...scalingSigns['higher-before'],
    },
    {
      id: 'one-step-higher',
      title: { nl: 'Een stapje hoger', en: 'One step higher' },
      doneWhen: {
        nl: 'Je vroeg waaraan de ander een klein stapje hoger zou merken, en die beschreef gedrag of gevoel.',
        en: 'You asked for the signs of one small step up, and the other described behaviour or feeling.',
      },
      sources: [giz(`${section}, stap 5`)],
      ...scalingSigns['one-step-higher'],
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
      ...scalingSigns['next-action'],
    },
  ],
})
