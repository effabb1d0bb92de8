import { defineMachine } from './protocol'
import { miracleSigns } from './miracle-question-signs'
import { dialoog, obvlk } from './vocabulary'

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
      ...miracleSigns['introduce'],
    },
    {
      id: 'ask',
      title: { nl: 'De wondervraag stellen', en: 'Ask the miracle question' },
      doneWhen: {
        nl: 'Je schetste het wonder in de nacht, waar de ander niets van weet, en vroeg waaraan die het merkt.',
        en: 'You sketched the miracle at night, unknown to the other, and asked how they would notice.',
      },
      sources: [obvlk(section), dialoog('2.4 Eigen mogelijkheden ouders, jeugdige en sociaal netwerk')],
      ...miracleSigns['ask'],
    },
    {
      id: 'first-sign',
      title: { nl: 'Het eerste teken', en: 'The first sign' },
      doneWhen: {
        nl: 'Je vroeg naar het allereerste kleine teken, en de ander noemde er een.',
        en: 'You asked for the very first small sign, and the other named one.',
      },
      sources: [obvlk(section)],
      ...miracleSigns['first-sign'],
    },
    {
      id: 'differences',
      title: { nl: 'Wat er anders is', en: 'What is different' },
      doneWhen: {
        nl: 'Je vroeg wat er dan anders is, of wat ervoor in de plaats komt, en de ander beschreef het.',
        en: 'You asked what is different then, or what comes instead, and the other described it.',
      },
      sources: [obvlk(section)],
      ...miracleSigns['differences'],
    },
    {
      id: 'others-notice',
      title: { nl: 'Wat anderen merken', en: 'What others notice' },
      doneWhen: {
        nl: 'Je vroeg wat anderen aan de ander zouden merken, en kreeg antwoord.',
        en: 'You asked what others would notice about the other, and got an answer.',
      },
      sources: [obvlk(section)],
      ...miracleSigns['others-notice'],
    },
    {
      id: 'exceptions',
      title: { nl: 'Wat er al van te zien is', en: 'What shows already' },
      doneWhen: {
        nl: 'Je vroeg naar momenten waarop er al iets van het wonder was, en de ander noemde er een.',
        en: 'You asked for moments when part of the miracle was there, and the other named one.',
      },
      sources: [obvlk(section)],
      ...miracleSigns['exceptions'],
    },
    {
      id: 'plan',
      title: { nl: 'Een plan maken', en: 'Make a plan' },
      doneWhen: {
        nl: 'Jullie maakten van de antwoorden een klein, concreet plan.',
        en: 'Together you turned the answers into a small, concrete plan.',
      },
      sources: [obvlk(section), dialoog('4.2 stap 5')],
      ...miracleSigns['plan'],
    },
  ],
})
