import type { LanguageData } from '../language'
import { cachedPerWord } from '../stem-cache'
import { classes } from './classes'
import { clientClasses } from './client/classes'
import { cues } from './cues'
import { kindOf } from './kinds'
import { spellings } from './spellings'
import { stemDutch } from './stem'
import { barriers, closers, openers, stopWords } from './words'

/** All that the engine knows of Dutch. */
export const nl: LanguageData = {
  id: 'nl',
  classes: { ...classes, ...clientClasses },
  cues,
  spellings,
  openers,
  closers,
  barriers,
  stopWords,
  kindOf,
  stem: cachedPerWord(stemDutch),
}
