import type { Localised } from '../schema/codes'
import { CARRY_OVER_CUES } from './carry-over-cues'
import { CLIENT_CUES } from './client-cues'
import { COACHING_CUES } from './coaching-cues'
import { CLIENT_OWN_WILL_CUES } from './cues/client-own-will'
import { CLIENT_TALK_CUES } from './cues/client-talk'
import { CLIENT_TELLING_CUES } from './cues/client-telling'
import { FACT_AND_TURN_CUES } from './cues/facts-and-turns'
import { GRAMMAR_CUES } from './cues/grammar'
import { INFORMING_CUES } from './cues/informing'
import { METHOD_CUES } from './cues/methods'
import { QUESTION_CUES } from './cues/questions'
import { REFLECTING_CUES } from './cues/reflecting'
import { TOPIC_CUES } from './cues/topics'
import { STEP_CUES } from './step-cues'

/**
 * The cues, the same in every language: one observable sign in a text each, with its meaning as practitioners read it
 * after the words that were heard. What brings a cue about is language data (`nl/`, `en/`). Ids are chosen by hand and
 * never reused.
 */
export const CUES = {
  ...QUESTION_CUES,
  ...FACT_AND_TURN_CUES,
  ...METHOD_CUES,
  ...REFLECTING_CUES,
  ...INFORMING_CUES,
  ...CLIENT_TALK_CUES,
  ...CLIENT_TELLING_CUES,
  ...CLIENT_OWN_WILL_CUES,
  ...GRAMMAR_CUES,
  ...CLIENT_CUES,
  ...STEP_CUES,
  ...TOPIC_CUES,
  ...COACHING_CUES,
  ...CARRY_OVER_CUES,
} as const satisfies Record<string, Localised>

export type CueId = keyof typeof CUES

/** Where two cues lie over each other, these give way to those that say more. */
export const YIELDS: Partial<Record<CueId, readonly CueId[]>> = {
  can: ['cannot', 'doubts-ability'],
  cannot: ['cannot-go-on'],
  'does-not-want': ['avoids-harm', 'wants-not-like-this', 'wants-not-to-be'],
  'admits-badly': ['no-problem', 'client-minimises'],
  'negative-goal': ['refuses'],
  'wants-change': ['does-not-want', 'refuses'],
  willing: ['does-not-want', 'refuses', 'cannot'],
  commits: ['refuses', 'does-not-want', 'no-need'],
  need: ['no-need'],
  confirms: ['disconfirms', 'at-present'],
  'yes-word': ['at-present'],
  'minimal-answer': ['at-present'],
  backchannel: ['at-present'],
  'consent-given': ['consent-refused'],
  'falls-short': ['you-feel'],
  'why-word': ['why-in-statement', 'shall-we'],
  'opens-with-interrogative': ['exclaims', 'wh-in-statement'],
  'interrogative-inside': ['wh-in-statement'],
  'number-asked': ['wh-in-statement'],
  'when-asked': ['wh-in-statement'],
  'tag-question': ['not-yet', 'at-present'],
  'asks-practitioner': ['at-present'],
  'echo-confirm': ['at-present'],
  'asks-openly': ['fact-asked', 'plain-fact-asked', 'number-asked', 'when-asked', 'wh-in-statement'],
  'verb-first-inside': [
    'verb-first',
    'verb-first-you',
    'asks-openly',
    'interrogative-inside',
    'why-word',
    'number-asked',
    'degree-asked',
  ],
  protests: ['exclaims'],
  'one-side': ['other-side'],
  'your-choice': ['you-should'],
  'goes-on-about-it': ['fact-explains', 'options-offered'],
  'you-want': ['freedom-to-disregard'],
  'your-change': ['freedom-to-disregard'],
}
