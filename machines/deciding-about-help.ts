import { defineMachine } from './protocol'
import { ownStrength } from './own-strength'
import { ASKS, asks, asksFor, codes, dialoog, nji, step, tells, text } from './vocabulary'

/** Own means and the network first, then light help, and heavier help brought in rather than handed over. */
export const decidingAboutHelp = defineMachine({
  id: 'deciding-about-help',
  title: text('Beslissen welke hulp erbij komt', 'Deciding which help to bring in'),
  group: 'deciding',
  sources: [
    dialoog('2 Taak van de jeugd- en gezinsgeneralist'),
    dialoog('3 Taakverdeling'),
    nji('Kernelement 7 Versterken van 1 samenhangend plan'),
  ],
  rows: ['P35'],
  closing: ['decide', 'roles'],
  steps: [
    step(
      'own-means',
      text('Eerst de eigen mogelijkheden', 'Own means first'),
      text(
        'Je verkende eerst wat het gezin en het netwerk zelf kunnen.',
        'You first explored what the family and the network can do themselves.',
      ),
      [],
      { part: ownStrength },
    ),
    step(
      'bring-in',
      text('Hulp erbij halen', 'Bring help in'),
      text(
        'Je stelde voor er iemand bij te halen en bleef zelf betrokken.',
        'You proposed to bring somebody in and stayed involved yourself.',
      ),
      [
        {
          codes: ['advice', 'information', 'structure', 'ask-permission', 'closed-question', 'open-question'],
          cues: ['brings-in'],
        },
        { codes: ['advice', 'information', 'structure', 'ask-permission'], cues: ['topic-helper'], before: ['decide'] },
      ],
    ),
    step(
      'decide',
      text('Samen besluiten', 'Decide together'),
      text(
        'Jullie besloten samen, en het advies van de specialist woog mee.',
        'You decided together, and the specialist’s advice counted.',
      ),
      [
        asksFor(['elicit-reaction'], { after: ['bring-in'] }),
        asks(['asks-decision', 'asks-preference'], { after: ['bring-in'] }),
        codes(['autonomy'], { after: ['bring-in'] }),
        {
          codes: [...ASKS, 'summary', 'structure', 'advice'],
          cues: ['decides-together', 'topic-decide'],
          after: ['bring-in'],
        },
      ],
    ),
    step(
      'roles',
      text('Zeggen wie wat doet', 'Say who does what'),
      text(
        'Je zei wat jouw rol is en wie het overzicht houdt.',
        'You said what your role is and who keeps the overview.',
      ),
      [
        tells(['names-own-role', 'divides-tasks', 'first-contact']),
        tells(['topic-own-role'], { after: ['bring-in', 'decide'] }),
      ],
    ),
  ],
})
