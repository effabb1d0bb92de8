import type { Localised } from '../../schema/codes'

/** Signs that tell a question for one fact from one that invites telling, and turns of thought inside a sentence. */
export const FACT_AND_TURN_CUES = {
  // A question for one fact
  'who-asked': { nl: 'vraagt wie, bij wie of van wie', en: 'asks who, with whom or from whom' },
  'when-asked': { nl: 'vraagt wanneer of sinds wanneer', en: 'asks when or since when' },
  'where-asked': { nl: 'vraagt waar iets of iemand is', en: 'asks where something or somebody is' },
  'degree-asked': { nl: 'vraagt in welke mate: hoe zeker', en: 'asks to what degree: how sure' },
  'plain-fact-asked': { nl: 'vraagt wat iets kost, eet of heet', en: 'asks what something costs or is called' },
  'one-of-asked': { nl: 'vraagt er één te kiezen: welke van de drie', en: 'asks for one of some: which of the three' },
  'all-asked': { nl: 'vraagt naar alles: wie er allemaal', en: 'asks for all there is: who else, what all' },
  'wh-choice': { nl: 'vraagt met een vraagwoord en geeft keuzes', en: 'asks with a question word and names choices' },
  'asks-facts': {
    nl: 'vraagt naar feiten: hoe vaak, sinds wanneer, heb je ook',
    en: 'asks for facts: how often, since when, do you have',
  },
  // Turns of thought
  'not-but': { nl: 'zet tegenover elkaar: niet dit, maar dat', en: 'sets against each other: not this but that' },
  'worth-more': {
    nl: 'zegt waar het om draait of wat zwaarder weegt',
    en: 'says what it is about or what weighs more',
  },
  'adds-option': { nl: 'noemt nog een mogelijkheid: ook kan', en: 'adds another possibility' },
  'miracle-scene': { nl: 'schetst de nacht van het wonder', en: 'paints the night of the miracle' },
} as const satisfies Record<string, Localised>
