import { defineMachine } from './protocol'
import { ASKS, giz, INPUT, jgz, QUESTIONS } from './vocabulary'

const section = '5 Informatie uitwisselen met toestemming'

/** Words by which information or advice is known before anything was asked. */
const INFORMS = [
  'generic-subject',
  'fact-explains',
  'health-fact',
  'research-word',
  'you-should',
  'suggestion',
] as const

/** Elicit, provide, elicit: what the client wants to know, one portion of it, and what it means to them. */
export const informingWithPermission = defineMachine({
  id: 'informing-with-permission',
  title: { nl: 'Informeren met toestemming', en: 'Informing with permission' },
  group: 'motivational-interviewing',
  sources: [giz(section), jgz('Vaardigheid 6')],
  rows: ['P01'],
  closing: ['elicit-reaction'],
  steps: [
    {
      id: 'elicit',
      title: { nl: 'Vragen wat iemand weet en wil weten', en: 'Ask what is known and wanted' },
      doneWhen: {
        nl: 'Je vroeg wat iemand al weet of wil weten, of vroeg of je iets mocht vertellen, en kreeg antwoord.',
        en: 'You asked what is known or wanted, or whether you might tell something, and got an answer.',
      },
      sources: [giz(`${section}, stap 1`)],
      asksLeave: true,
      moves: [
        { codes: [...ASKS], attributes: ['elicit-need'] },
        {
          codes: [...ASKS],
          cues: ['asks-what-known', 'offers-to-inform', 'asks-need', 'asks-wish-to-know', 'asks-leave-to-tell'],
          not: { attributes: ['elicit-reaction', 'scaling'] },
        },
        {
          codes: [...QUESTIONS],
          cues: ['asks-own-knowledge'],
          before: ['provide'],
          not: { attributes: ['scaling'] },
        },
        {
          codes: ['ask-permission'],
          not: {
            cues: ['announces-strange-question', 'asks-leave-for-exercise', 'introduces-practice', 'scale-word'],
            attributes: ['scaling', 'elicit-reaction'],
          },
        },
      ],
    },
    {
      id: 'provide',
      title: { nl: 'Informatie geven', en: 'Provide information' },
      doneWhen: {
        nl: 'Je gaf een portie informatie of een paar mogelijkheden, en de ander kon erop reageren.',
        en: 'You gave one portion of information or some options, and the other could react.',
      },
      sources: [giz(`${section}, stap 2`)],
      moves: [
        { codes: [...INPUT], after: ['elicit', 'provide'] },
        { codes: [...INPUT], attributes: ['with-permission', 'options'] },
        { codes: [...INPUT], cues: [...INFORMS] },
        { codes: ['confront', 'other'], cues: ['health-fact', 'research-word'], after: ['elicit', 'provide'] },
      ],
    },
    {
      id: 'elicit-reaction',
      title: { nl: 'Vragen wat het betekent', en: 'Ask what it means' },
      doneWhen: {
        nl: 'Je vroeg wat de informatie voor de ander betekent, en kreeg antwoord.',
        en: 'You asked what the information means to the other, and got an answer.',
      },
      sources: [giz(`${section}, stap 3`)],
      moves: [
        { codes: [...QUESTIONS], attributes: ['elicit-reaction'], after: ['provide'] },
        {
          codes: [...QUESTIONS],
          cues: ['asks-reaction', 'asks-recognition', 'asks-preference', 'asks-how-it-lands'],
          after: ['provide'],
          not: { attributes: ['scaling', 'check'] },
        },
        { codes: [...QUESTIONS], attributes: ['usefulness'], during: ['provide', 'elicit-reaction'] },
      ],
    },
  ],
})
