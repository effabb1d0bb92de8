import type { Language } from '../schema/codes'
import type { Evidence } from '../schema/coded-transcript'
import { findCues } from '../language/match'
import { languagePack } from '../language/packs'
import { tokenise } from '../language/tokens'

/** The cues that the engine would list as evidence for a text whose codes are given. */
export const findEvidence = (text: string, language: Language): Evidence[] =>
  findCues(tokenise(text), languagePack(language))
