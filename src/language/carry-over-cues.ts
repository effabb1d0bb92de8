import type { Localised } from '../schema/codes'

/** The cues that tell what a conversation leaves for the next one: they decide no code, so coding does without them. */
export const CARRY_OVER_CUES = {
  'vows-call': { nl: 'zegt te bellen of te laten weten', en: 'says to call or send word' },
  'vows-find-out': { nl: 'zegt het uit te zoeken', en: 'says to find out' },
  'vows-send': { nl: 'zegt iets te sturen', en: 'says to send something' },
  'vows-arrange': { nl: 'zegt iets te regelen', en: 'says to arrange something' },
  'vows-discuss': { nl: 'zegt het met anderen te bespreken', en: 'says to discuss it with others' },
  'vows-bring': { nl: 'zegt iets mee te nemen', en: 'says to bring something along' },
  'reports-call': { nl: 'zegt gebeld of geschreven te hebben', en: 'says to have called or written' },
  'reports-find-out': { nl: 'zegt het uitgezocht te hebben', en: 'says to have found out' },
  'reports-send': { nl: 'zegt iets gestuurd te hebben', en: 'says to have sent something' },
  'reports-arrange': { nl: 'zegt iets geregeld te hebben', en: 'says to have arranged something' },
  'reports-discuss': { nl: 'zegt het besproken te hebben', en: 'says to have discussed it' },
  'reports-bring': { nl: 'zegt iets bij zich te hebben', en: 'says to have something along' },
  'agrees-task': { nl: 'zegt wat de ander gaat proberen', en: 'says what the other will try' },
} as const satisfies Record<string, Localised>
