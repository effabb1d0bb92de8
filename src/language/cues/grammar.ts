import type { Localised } from '../../schema/codes'

/** Grammar and time: who it is about, when, and how sure. */
export const GRAMMAR_CUES = {
  'first-person-subject': { nl: 'zegt iets over zichzelf: ik', en: 'says something about oneself: I' },
  'first-person-opener': { nl: 'begint met ik', en: 'begins with I' },
  'we-subject': { nl: 'zegt wij of we', en: 'says we' },
  'third-person-subject': { nl: 'zegt iets over een ander: hij, zij', en: 'says something about another: he, she' },
  negation: { nl: 'ontkent: niet, geen', en: 'negates: not, no' },
  'because-word': { nl: 'geeft een reden: omdat, want', en: 'gives a reason: because' },
  'if-word': { nl: 'noemt een voorwaarde: als', en: 'names a condition: if' },
  'past-marker': { nl: 'gaat over vroeger of laatst', en: 'is about the past' },
  'future-marker': { nl: 'gaat over straks of later', en: 'is about the future' },
  'at-present': { nl: 'zegt hoe het op dit moment is', en: 'says how it is right now' },
  'conditional-marker': { nl: 'denkt zich iets in: zou', en: 'imagines it: would, could' },
  'modal-must': { nl: 'zegt moeten', en: 'says must or have to' },
  'modal-can': { nl: 'zegt kunnen', en: 'says can' },
  'modal-want': { nl: 'zegt willen', en: 'says want' },
  'change-verb': { nl: 'noemt veranderen, stoppen of minderen', en: 'names changing, stopping or cutting down' },
  'try-verb': { nl: 'zegt proberen', en: 'says try' },
  'think-verb': { nl: 'zegt vinden, denken of geloven', en: 'says think, find or believe' },
  'always-never': { nl: 'zegt altijd of nooit', en: 'says always or never' },
  'frequency-or-amount': { nl: 'noemt hoe vaak of hoeveel', en: 'names how often or how much' },
  comparative: { nl: 'vergelijkt: meer, minder, beter', en: 'compares: more, less, better' },
  'reported-speech': { nl: 'vertelt wat een ander zegt', en: 'tells what another says' },
  hesitation: { nl: 'aarzelt: eh, nou ja', en: 'hesitates: uhm, you know' },
} as const satisfies Record<string, Localised>
