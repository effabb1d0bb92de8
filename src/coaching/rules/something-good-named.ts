import { has, practitionerBefore, reflectionsOf } from '../context'
import { turnRule, inapplicable } from '../rule'
import { kern, obvlk } from '../sources'

import type { PractitionerCode } from '../../schema/codes'

/** Practitioner turns without a good word (ours). */
const STRETCH = 12
const GOOD: readonly PractitionerCode[] = ['affirmation', 'compliment']

export const somethingGoodNamed = turnRule({
  id: 'something-good-named',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'ook noemen wat goed gaat', en: 'naming what goes well too' },
    why: {
      nl: 'Wie lang alleen over problemen praat, voelt zich het probleem. Eén sterk punt geeft lucht.',
      en: 'Talking about problems only makes people feel the problem. One strength gives room to breathe.',
    },
    ignore: {
      nl: 'Als iemand eerst zijn hart wil luchten.',
      en: 'When somebody first wants to get things off their chest.',
    },
    skills: [13, 14, 15],
    rows: ['R046', 'R048', 'R103'],
    sources: [obvlk('3.2.4 Benadrukken wat goed gaat'), kern('AP1 Adviezen van ouders')],
  },
  messages: {
    name: {
      nl: 'Het gaat al een tijd over wat moeilijk is. Wat doet de ander intussen goed?',
      en: 'It has been about what is hard for a while. What are they doing well meanwhile?',
    },
  },
  check: (context) => {
    const recent = [context.turn, ...practitionerBefore(context, STRETCH - 1)]
    if (recent.length < STRETCH || practitionerBefore(context, STRETCH).length % STRETCH !== STRETCH - 1)
      return inapplicable
    const good = recent.some(({ segments }) =>
      segments.some(
        (s) => GOOD.includes(s.code) || has(s, 'success', 'strengths', 'exception', 'miracle', 'desired-situation'),
      ),
    )
    const played = recent.some(({ steps }) => steps.length > 0)
    const listening = recent.filter((said) => reflectionsOf(said).length > 0).length
    return good || played || listening > 1 ? inapplicable : [{ outcome: 'missed', message: 'name' }]
  },
  examples: {
    nl: {
      missed: [
        [
          'P: [open-question] Wat is er nog meer lastig?',
          'C: Van alles.',
          'P: [open-question] Wat is er nog meer lastig?',
          'C: Van alles.',
          'P: [open-question] Wat is er nog meer lastig?',
          'C: Van alles.',
          'P: [open-question] Wat is er nog meer lastig?',
          'C: Van alles.',
          'P: [open-question] Wat is er nog meer lastig?',
          'C: Van alles.',
          'P: [open-question] Wat is er nog meer lastig?',
          'C: Van alles.',
          'P: [open-question] Wat is er nog meer lastig?',
          'C: Van alles.',
          'P: [open-question] Wat is er nog meer lastig?',
          'C: Van alles.',
          'P: [open-question] Wat is er nog meer lastig?',
          'C: Van alles.',
          'P: [open-question] Wat is er nog meer lastig?',
          'C: Van alles.',
          'P: [open-question] Wat is er nog meer lastig?',
          'C: Van alles.',
          'P: [open-question] En wat nog meer?',
        ],
      ],
      nearMiss: [['P: [open-question] Wat is er lastig?', 'C: Van alles.', 'P: [open-question] En wat nog meer?']],
    },
    en: {
      missed: [
        [
          'P: [open-question] What else is hard?',
          'C: Everything.',
          'P: [open-question] What else is hard?',
          'C: Everything.',
          'P: [open-question] What else is hard?',
          'C: Everything.',
          'P: [open-question] What else is hard?',
          'C: Everything.',
          'P: [open-question] What else is hard?',
          'C: Everything.',
          'P: [open-question] What else is hard?',
          'C: Everything.',
          'P: [open-question] What else is hard?',
          'C: Everything.',
          'P: [open-question] What else is hard?',
          'C: Everything.',
          'P: [open-question] What else is hard?',
          'C: Everything.',
          'P: [open-question] What else is hard?',
          'C: Everything.',
          'P: [open-question] What else is hard?',
          'C: Everything.',
          'P: [open-question] And what else?',
        ],
      ],
      nearMiss: [['P: [open-question] What is hard?', 'C: Everything.', 'P: [open-question] And what else?']],
    },
  },
})
