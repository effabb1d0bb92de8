import type { Localised } from '../../schema/codes'

/** What a client tells without leaning to change or against it: how life is, what happened, what was heard. */
export const CLIENT_TELLING_CUES = {
  'tells-background': {
    nl: 'vertelt over werk, school, wonen of herkomst',
    en: 'tells of work, school, home or where somebody is from',
  },
  'tells-story': { nl: 'vertelt een voorval: en toen zei hij', en: 'tells what happened: and then he said' },
  'describes-habit': {
    nl: 'beschrijft hoe het meestal gaat: op vrijdag een paar pilsjes',
    en: 'describes how it usually goes: a couple of beers on Fridays',
  },
  'was-told': { nl: 'vertelt wat iemand hoorde of las', en: 'tells what somebody heard, read or was told' },
  'answers-fact': {
    nl: 'antwoordt met een persoon, plek, tijdstip of aantal',
    en: 'answers with a person, a place, a time or an amount',
  },
  'reacts-to-talk': {
    nl: 'zegt iets over het gesprek zelf: fijn gesprek, rare vraag',
    en: 'says something of the talk itself: nice talk, odd question',
  },
} as const satisfies Record<string, Localised>
