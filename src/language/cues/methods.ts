import type { Localised } from '../../schema/codes'

/** Scaling, the miracle question, explaining a result, practising behaviour and deciding together. */
export const METHOD_CUES = {
  // Scaling
  'scale-word': { nl: 'noemt een schaal of een cijfer', en: 'names a scale or a mark' },
  'scale-top': { nl: 'zegt wat een tien betekent', en: 'says what a ten stands for' },
  'scale-bottom': { nl: 'zegt wat een nul betekent', en: 'says what a zero stands for' },
  'compares-with-lower': { nl: 'vraagt waarom het niet lager is', en: 'asks what makes it not lower' },
  'compares-with-higher': { nl: 'vraagt waarom het niet hoger is', en: 'asks why it is not higher' },
  'asks-higher-before': { nl: 'vraagt wanneer het hoger was', en: 'asks when it was higher' },
  'asks-one-step-higher': { nl: 'vraagt hoe één stap hoger eruitziet', en: 'asks how one step higher looks' },
  'asks-next-action': {
    nl: 'vraagt wat iemand kan doen voor een stap hoger',
    en: 'asks what to do to come one step higher',
  },
  'colour-word': { nl: 'noemt een kleur van de schaal', en: 'names a colour of the scale' },
  // The miracle question
  'announces-strange-question': { nl: 'kondigt een gekke vraag aan', en: 'announces an odd question' },
  'miracle-core': { nl: 'stelt dat er een wonder gebeurt', en: 'supposes that a miracle happens' },
  'miracle-night': { nl: 'noemt de nacht of het wakker worden', en: 'names the night or waking up' },
  'asks-first-sign': { nl: 'vraagt wat iemand als eerste zou merken', en: 'asks what would be noticed first' },
  'asks-what-different': { nl: 'vraagt wat er anders zou zijn', en: 'asks what would be different' },
  'asks-what-instead': { nl: 'vraagt wat ervoor in de plaats komt', en: 'asks what would be there instead' },
  'asks-others-notice': { nl: 'vraagt wat anderen zouden merken', en: 'asks what others would notice' },
  'asks-already-happens': { nl: 'vraagt wat er nu al soms van gebeurt', en: 'asks what of it happens already' },
  'asks-plan': { nl: 'vraagt wat nu al kan, en wie wat doet', en: 'asks what can be done now, and by whom' },
  // Explaining a result
  'presents-result': { nl: 'vertelt wat er uit de lijst komt', en: 'tells what comes out of the list' },
  'questionnaire-word': { nl: 'noemt een vragenlijst, score of grafiek', en: 'names a questionnaire, score or graph' },
  'asks-recognition': { nl: 'vraagt of iemand het herkent', en: 'asks whether somebody recognises it' },
  'asks-explanation': { nl: 'vraagt hoe iemand het verklaart', en: 'asks how somebody explains it' },
  'asks-appraisal': { nl: 'vraagt wat dit voor iemand betekent', en: 'asks what this means to somebody' },
  'asks-what-to-do': { nl: 'vraagt wat er nodig is', en: 'asks what needs to be done' },
  // Practising behaviour
  'introduces-practice': { nl: 'stelt voor om te oefenen', en: 'proposes to practise' },
  'assigns-roles': { nl: 'verdeelt de rollen', en: 'hands out the roles' },
  'practitioner-goes-first': { nl: 'doet het eerst zelf voor', en: 'shows it first' },
  'asks-what-seen': { nl: 'vraagt wat iemand zag of hoorde', en: 'asks what was seen or heard' },
  'names-steps': { nl: 'noemt de stappen: eerst, dan', en: 'names the steps: first, then' },
  'invites-try': { nl: 'nodigt uit om het zelf te proberen', en: 'invites somebody to try' },
  'asks-experience': { nl: 'vraagt hoe het ging', en: 'asks how it went' },
  'positive-feedback': { nl: 'zegt wat goed ging bij het oefenen', en: 'says what went well in the exercise' },
  'feedback-tip': { nl: 'zegt wat een volgende keer nog kan', en: 'says what could be added next time' },
  // Shared decision
  welcomes: { nl: 'heet welkom', en: 'welcomes' },
  'states-purpose': { nl: 'zegt waar het gesprek voor is', en: 'says what the conversation is for' },
  'asks-problems': { nl: 'vraagt wat er speelt', en: 'asks what the trouble is' },
  'maps-situation': {
    nl: 'vraagt naar gezin, school, werk of netwerk',
    en: 'asks about family, school, work or network',
  },
  'discusses-problem': { nl: 'vraagt hoe lang, hoe vaak of hoe erg', en: 'asks how long, how often or how bad' },
  'offers-options': { nl: 'noemt meer mogelijkheden', en: 'lays out several possibilities' },
  'pros-and-cons': { nl: 'weegt voor- en nadelen', en: 'weighs pros and cons' },
  'asks-preference': { nl: 'vraagt waar de voorkeur ligt', en: 'asks what is preferred' },
  'decides-together': { nl: 'vat samen wat besloten is', en: 'sums up what was decided' },
  confidentiality: { nl: 'gaat over privacy, rechten of het dossier', en: 'speaks of privacy, rights or the file' },
} as const satisfies Record<string, Localised>
