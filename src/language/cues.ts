/**
 * The cues, the same in every language: one observable sign in a text each. What brings a cue about is language data
 * (`nl/`, `en/`). Ids are chosen by hand and never reused.
 */
export const CUES = {
  'opens-with-interrogative': 'begins with a question word that invites telling',
  'why-word': 'asks with why, waarom, hoezo, waarvoor',
} as const

export type CueId = keyof typeof CUES
