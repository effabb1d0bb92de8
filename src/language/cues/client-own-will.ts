import type { Localised } from '../../schema/codes'

/** What tells a lean from an account, whatever it is about: own will and doing, or how often, how it is, who else. */
export const CLIENT_OWN_WILL_CUES = {
  'wants-oneself': {
    nl: 'zegt wat iemand zelf wil, nodig heeft of juist niet wil',
    en: 'says what one wants or needs oneself, or does not want',
  },
  'does-it': { nl: 'heeft het over het doen: dat doen, het proberen', en: 'speaks of doing it: do it, try that' },
  'says-how-often': { nl: 'zegt hoe vaak: soms, meestal, altijd', en: 'says how often: sometimes, mostly, always' },
  'leaves-it-loose': {
    nl: 'houdt het losjes: en zo, of zoiets, een hoop dingen',
    en: 'leaves it loose: and stuff, or something, a bunch of things',
  },
} as const satisfies Record<string, Localised>
