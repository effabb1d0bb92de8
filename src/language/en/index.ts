import type { LanguageData } from '../language'
import { cachedPerWord } from '../stem-cache'
import { classes } from './classes'
import { cues } from './cues'
import { kindOf } from './kinds'
import { spellings } from './spellings'
import { stemEnglish } from './stem'
import { barriers, closers, openers, stopWords } from './words'

/** All that the engine knows of English. */
export const en: LanguageData = {
  id: 'en',
  classes,
  cues,
  spellings,
  openers,
  closers,
  barriers,
  stopWords,
  kindOf,
  stem: cachedPerWord(stemEnglish),
}
